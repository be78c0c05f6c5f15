import Corpus
import Testing

@testable import Reading

@Suite struct WebPageTests {
  private static let paragraphs = [
    "The bridge at Varn was closed on Monday, after engineers had found cracks in two of its piers.",
    "It had been built in nineteen years, and in all of them the ferry went on beside it.",
    "Nobody was hurt, the harbour master told us, but the market will have to wait for its fish.",
  ]

  private static var text: String { paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n") }

  private func page(_ body: String, head: String = "<title>The bridge at Varn</title>") -> String {
    "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>"
  }

  private func lines(_ html: String) throws -> [String] {
    let draft = try #require(try read(html, path: "p.html").first)
    return draft.readTurns.map(\.text)
  }

  @Test(arguments: [
    // Labels of all kinds, in any case and order of words.
    "<div class='share-buttons'><p>Tell your friends about the bridge of Varn, and ours.</p></div>",
    "<div id='leftSidebar'><p>The weather stays fine until the end of the week, at least.</p></div>",
    "<div class='o-story__related-links'><p>Ten bridges that you should see before you die.</p></div>",
    "<div class='d-print-none'><p>Read this text in our app, which costs you nothing at all.</p></div>",
    "<div role='complementary'><p>The newest of our books is about water, and very thick.</p></div>",
    "<div hidden><p>We use biscuits to know what you like, and you cannot say no to it.</p></div>",
    "<figure><img><figcaption>The piers on Sunday, seen from the deck of the ferry.</figcaption></figure>",
    "<p class='wp-caption-text'>The piers on Sunday, seen from the deck of the ferry.</p>",
    "<div class='author-box'><p>Jon Ask has written about bridges for most of his life.</p></div>",
    "<aside><p>The bridge in numbers: nineteen years, forty piers, two cracks so far.</p></aside>",
    "<form><p>Write to us what you think, and we will perhaps print what you wrote.</p></form>",
    // What leads away from the page, and the heading over it.
    "<h3>Explore further</h3><ul><li><a href='/a'>Ten bridges that you should see</a></li></ul>",
  ])
  func furnitureIsLeftOut(_ furniture: String) throws {
    #expect(
      try lines(page("<article>\(Self.text)\(furniture)</article>")) == Self.paragraphs)
    #expect(try lines(page("<div class='x'>\(Self.text)</div>\(furniture)")) == Self.paragraphs)
  }

  @Test(arguments: [
    "<form id='aspnetForm'>@</form>", "<div class='content no-sidebar'>@</div>",
    "<div class='one-sidebar' id='main'>@</div>", "<div aria-hidden='true'>@</div>",
    "<div class='post tag-advertising category-newsletter'>@</div>",
    "<div class='elementor-widget'><div class='elementor-widget-container'>@</div></div>",
    "<table><tr><td><a href='/'>Home</a><br><a href='/n'>News</a></td><td>@</td></tr></table>",
  ])
  func whatHoldsTheTextIsNoFurniture(_ frame: String) throws {
    let parts = frame.split(separator: "@")
    #expect(try lines(page(parts[0] + Self.text + parts[1])) == Self.paragraphs)
  }

  @Test func commentsAreLeftOutHoweverLong() throws {
    let comments = (1...30).map {
      "<li class='comment'><p>Comment \($0): I have always said that this bridge would not last.</p></li>"
    }
    let body = "<div>\(Self.text)</div><ol id='comments'>\(comments.joined())</ol>"
    #expect(try lines(page(body)) == Self.paragraphs)
  }

  @Test func teasersBelowATextAreLeftOut() throws {
    let teasers = (1...6).map {
      """
      <div class="box"><h3><a href="/\($0)">Bridge number \($0)</a></h3>
      <p>Another bridge was closed somewhere else, and people there are not happy either.</p></div>
      """
    }
    let more = "<p>\(String(repeating: "The ferry goes every hour. ", count: 20))</p>"
    let read = try lines(page("<div>\(Self.text)\(more)\(teasers.joined())</div>"))
    #expect(read.count == 4)
    #expect(Array(read.prefix(3)) == Self.paragraphs)
  }

  @Test func firstTextOfAFrontPage() throws {
    let posts = ["The ferry", "The bridge"].map {
      """
      <div class="post"><h2><a href="/x">\($0)</a></h2><p>\($0) was closed on Monday.</p>\(Self.text)
      </div>
      """
    }
    let html = page(
      "<h1>Notes from Varn</h1>" + posts.joined(), head: "<title>Notes from Varn</title>")
    let draft = try #require(try read(html, path: "p.html").first)
    #expect(draft.title == "The ferry")
    #expect(draft.readTurns.map(\.text) == ["The ferry was closed on Monday."] + Self.paragraphs)
    #expect(draft.omittedLines.contains { $0.reason == "another text" })
  }

  @Test func leadBesideTheText() throws {
    let lead =
      "Cracks in two piers: the oldest bridge of the country is closed, and nobody knows how long."
    let body = """
      <div><header><h1>The bridge at Varn</h1><p>\(lead)</p></header>
      <div><div><div>\(Self.text)\(Self.text)</div></div></div></div>
      """
    #expect(try lines(page(body)) == [lead] + Self.paragraphs + Self.paragraphs)
  }

  @Test func slidesAfterTheFirst() throws {
    let slides = Self.paragraphs.enumerated().map { place, text in
      "<div class='slide'\(place > 0 ? " style='display: none'" : "")><p>\(text)</p></div>"
    }
    #expect(try lines(page("<article>\(slides.joined())</article>")) == Self.paragraphs)
  }

  @Test func textOnlyInStructuredData() throws {
    let head = """
      <title>Loading</title><script type="application/ld+json">{"@context":"https://schema.org",
      "@graph":[{"@type":"Person","@id":"#a","name":"Jon Ask"},{"@type":"NewsArticle",
      "headline":"The bridge at Varn","author":{"@id":"#a"},"datePublished":"2021-05-06T10:00:00Z",
      "publisher":{"name":"The Daily"},"articleBody":"\(Self.paragraphs.joined(separator: "\\n\\n"))"}]}
      </script>
      """
    let html = page("<div id='root'>Please wait.</div>", head: head)
    let draft = try #require(try read(html, path: "p.html").first)
    #expect(draft.readTurns.map(\.text) == Self.paragraphs)
    #expect(draft.title == "The bridge at Varn")
    #expect(draft.date == "2021-05-06")
    #expect(draft.metadata.first { $0.key == "author" }?.value == "Jon Ask")
    #expect(draft.metadata.first { $0.key == "outlet" }?.value == "The Daily")
  }

  @Test func textInTheDepthOfAPage() throws {
    let depth = 3000
    let html =
      "<html><body>" + String(repeating: "<div>", count: depth) + Self.text
      + String(repeating: "</div>", count: depth) + "</body></html>"
    #expect(try lines(html) == Self.paragraphs)
  }

  @Test func nothingIsDroppedSilently() throws {
    let body =
      "<nav><a href='/'>Home page</a></nav><div><p>Elsewhere.</p></div><article>\(Self.text)</article>"
    let draft = try #require(try read(page(body), path: "p.html").first)
    #expect(draft.omittedLines.map(\.text) == ["Home page", "Elsewhere."])
  }

  @Test func paragraphsPartedByLineBreaks() throws {
    let body = "<div class='text'>" + Self.paragraphs.joined(separator: "<br><br/>\n") + "</div>"
    #expect(try lines(page(body)) == Self.paragraphs)
  }
}

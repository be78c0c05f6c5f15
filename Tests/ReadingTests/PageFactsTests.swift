import Corpus
import Testing

@testable import Reading

@Suite struct PageFactsTests {
  private func facts(_ html: String) throws -> [String: String] {
    let root = try #require(MarkupParser.html(Array(html.utf8)))
    let entries = PageFacts(root).metadata.map { ($0.key, $0.value) }
    return Dictionary(entries) { first, _ in first }
  }

  @Test(arguments: [
    // The heading that the title repeats, not the site's name, whichever comes first.
    ("<title>A talk | The Daily</title><h1>The Daily</h1><h1>A talk</h1>", "A talk"),
    (
      "<title>The Daily | A talk</title><meta property='og:title' content='A talk'><h1>A talk</h1>",
      "A talk"
    ),
    (
      "<title>Water and stone - The Daily of Varn</title><h1>The Daily of Varn</h1>",
      "Water and stone"
    ),
    (
      "<meta property='og:site_name' content='The Daily'><title>Water - and stone - The Daily</title>",
      "Water - and stone"
    ),
    // A heading inside the text that repeats a word of the title is not the title.
    ("<title>Stone bridges of the north</title><h2>Stone</h2>", "Stone bridges of the north"),
    // The page's own heading in a fuller wording.
    (
      "<title>Stone bridges</title><h1>Stone bridges, old and new (with a map)</h1>",
      "Stone bridges, old and new (with a map)"
    ),
    ("<h1>Water and stone</h1>", "Water and stone"),
    ("<title>Varn - The Very Long Gazette of the North</title><h2>Varn</h2>", "Varn"),
  ])
  func titles(html: String, title: String) throws {
    #expect(try facts("<html><body>\(html)</body></html>")["title"] == title)
  }

  @Test(arguments: [
    ("<meta name='author' content='Eva Holm'>", "Eva Holm"),
    (
      "<meta property='article:author' content='https://example.org/eva'><a rel='author'>Eva Holm</a>",
      "Eva Holm"
    ),
    (
      "<meta name='author' content='admin'><span class='byline'>By Eva Holm | May 2019</span>",
      "Eva Holm"
    ),
    ("<p class='article-byline'>von Eva Holm</p>", "Eva Holm"),
    ("<div class='post-author'>Posted on May 5, 2019 by Eva Holm</div>", "Eva Holm"),
    (
      "<meta property='og:site_name' content='The Daily'><meta name='author' content='The Daily'>",
      nil
    ),
    ("<div id='comments'><span class='author'>Nemo Nobody</span></div>", nil),
  ])
  func authors(html: String, author: String?) throws {
    #expect(try facts("<html><body>\(html)</body></html>")["author"] == author)
  }

  @Test(arguments: [
    ("<meta property='article:published_time' content='2019-05-06T08:00:00Z'>", "2019-05-06"),
    ("<span itemprop='datePublished' content='2019-05-06'>yesterday</span>", "2019-05-06"),
    ("<link rel='canonical' href='https://example.org/2019/05/06/bridge/'>", "2019-05-06"),
    // Above the heading stands today's date.
    (
      "<div class='date'>Monday, 2 March 2020</div><h1>Varn</h1><time>May 6, 2019</time>",
      "2019-05-06"
    ),
    ("<h1>Varn</h1><div class='post-meta'>Posted on May 6, 2019 by Eva Holm</div>", "2019-05-06"),
    (
      "<script type='application/ld+json'>{\"@type\":[\"BlogPosting\"],\"datePublished\":\"2019-05-06\"}</script>",
      "2019-05-06"
    ),
  ])
  func dates(html: String, date: String) throws {
    let given = try #require(try facts("<html><body>\(html)</body></html>")["date"])
    #expect(DateFinder.first(in: given)?.iso == date)
  }

  @Test func outletBehindTheTitle() throws {
    #expect(try facts("<title>A talk – The Daily</title><h1>A talk</h1>")["outlet"] == "The Daily")
  }

  @Test func brokenStructuredDataIsNone() throws {
    let html = "<script type='application/ld+json'>{\"@type\": NewsArticle</script><h1>A talk</h1>"
    #expect(try facts(html)["title"] == "A talk")
  }
}

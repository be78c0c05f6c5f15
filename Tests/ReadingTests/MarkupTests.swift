import Corpus
import Testing

@testable import Reading

@Suite struct MarkupTests {
  @Test func utterancesOfTEI() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
      <teiHeader><fileDesc><titleStmt><title>Sitting 4</title></titleStmt>
      <sourceDesc><recording><date when="1999-03-02"/></recording></sourceDesc></fileDesc>
      <profileDesc><particDesc><listPerson><person xml:id="HolmEva"><persName><surname>Holm</surname>
      <forename>Eva</forename></persName></person></listPerson></particDesc></profileDesc></teiHeader>
      <text><body><note type="speaker">CHAIR EVA HOLM:</note>
      <u who="#HolmEva"><seg>We begin.</seg> <seg>Mr Ask, please.</seg><note>applause</note></u>
      <u who="#AskJon"><seg>Thank you.</seg></u></body></text></TEI>
      """
    let draft = try #require(try read(text, path: "s.xml").first)
    #expect(draft.title == "Sitting 4")
    #expect(draft.date == "1999-03-02")
    #expect(
      draft.readTurns == [
        ReadTurn("Eva Holm", .statement, "We begin.\n\nMr Ask, please."),
        ReadTurn("AskJon", .statement, "Thank you."),
      ])
  }

  @Test func speechesOfAParliament() throws {
    let text = """
      <debates><major-heading>BRIDGES BILL</major-heading>
      <speech nospeaker="true"><p>Bill read a first time.</p></speech>
      <speech speakername="Eva Mary Holm"><p>I move:</p><p>That it be read.</p></speech></debates>
      """
    let draft = try #require(try read(text, path: "d.xml").first)
    #expect(draft.readTurns.map(\.speaker) == [nil, nil, "Eva Mary Holm"])
    #expect(draft.readTurns.map(\.role) == [.narration, .statement, .statement])
    #expect(draft.readTurns[2].text == "I move:\n\nThat it be read.")
  }

  @Test func mainTextOfAPage() throws {
    let text = """
      <!DOCTYPE html><html lang="en"><head><title>Ask on bridges | The Daily</title>
      <meta property="article:published_time" content="2021-05-06T10:00:00Z"></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
      <div class="content"><h1>Ask on bridges</h1>
      <p><strong>Eva Holm:</strong> Will the bridge be built,
      after all these years of talk?</p>
      <p><strong>Jon Ask:</strong> It will, and it will be of stone.<br>We have the money.</p>
      <p><b>Eva Holm:</b> And when?</p><p><b>Jon Ask:</b> In spring &amp; summer.</p></div>
      <div class="related-posts"><p>Read also: ten bridges that you should see before you die.</p></div>
      <footer><p>All rights reserved by The Daily and its many friends.</p></footer></body></html>
      """
    let draft = try #require(try read(text, path: "p.html").first)
    #expect(draft.title == "Ask on bridges")
    #expect(draft.date == "2021-05-06")
    #expect(
      draft.readTurns.map(\.text) == [
        "Will the bridge be built, after all these years of talk?",
        "It will, and it will be of stone.\n\nWe have the money.", "And when?",
        "In spring & summer.",
      ])
    #expect(draft.speakers.map(\.name) == ["Eva Holm", "Jon Ask"])
  }
}

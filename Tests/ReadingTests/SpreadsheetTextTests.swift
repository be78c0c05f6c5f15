import Corpus
import Testing

@testable import Reading

@Suite struct SpreadsheetTextTests {
  @Test func anEmptySpeakerGoesOnWithTheRowAbove() throws {
    let text = """
      speaker,words,timestamp\r
      Eva Holm,"Tell me, ""please"".",0:01\r
      Jon Ask:,First.,0:03\r
      ,Then this.,0:09\r
      Eva Holm,Good.,0:12\r
      """
    let draft = try #require(try read(text, path: "a.csv").first)
    #expect(draft.readTurns.map(\.speaker) == ["Eva Holm", "Jon Ask", "Eva Holm"])
    #expect(
      draft.readTurns.map(\.text) == ["Tell me, \"please\".", "First.\n\nThen this.", "Good."])
  }

  @Test func columnsByWhatTheyHold() throws {
    let text = """
      0:01;Eva Holm;Where did you go to school in those days?
      0:05;Jon Ask;In the village. We walked there every morning.
      0:11;Eva Holm;And in winter, when the road was closed?
      0:17;Jon Ask;On skis, all of us, whatever the weather was.
      """
    let draft = try #require(try read(text, path: "a.csv").first)
    #expect(draft.readTurns.map(\.speaker) == ["Eva Holm", "Jon Ask", "Eva Holm", "Jon Ask"])
    #expect(draft.readTurns.map(\.role) == [.question, .answer, .question, .answer])
  }

  @Test func aRowADocument() throws {
    let text = """
      id\ttitle\tdate\ttext
      n1\tRain\t2020-02-01\tIt rained for a week in the north.
      n2\tSun\t2020-02-08\tThe sun came out again on Monday.
      """
    let drafts = try read(text, path: "news.tsv")
    #expect(drafts.map(\.id) == ["n1", "n2"])
    #expect(drafts.map(\.title) == ["Rain", "Sun"])
    #expect(drafts.map(\.date) == ["2020-02-01", "2020-02-08"])
  }
}

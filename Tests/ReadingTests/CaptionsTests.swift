import Corpus
import Testing

@testable import Reading

@Suite struct CaptionsTests {
  @Test func labelsInSubtitles() throws {
    let text = """
      1
      00:00:01,000 --> 00:00:03,000
      Mona: Welcome back to
      the garden show.

      2
      00:00:03,100 --> 00:00:05,000
      Piet: Thanks. There is a book,

      3
      00:00:05,100 --> 00:00:07,000
      Roots And Stones: it is old.

      4
      00:00:07,500 --> 00:00:09,000
      Mona: Is it <i>good</i>?

      5
      00:00:09,500 --> 00:00:12,000
      Piet: Very.
      """
    let draft = try #require(try read(text, path: "show.srt").first)
    #expect(
      draft.readTurns.map(\.text) == [
        "Welcome back to\nthe garden show.",
        "Thanks. There is a book,\nRoots And Stones: it is old.",
        "Is it good?", "Very.",
      ])
    #expect(draft.readTurns.map(\.speaker) == ["Mona", "Piet", "Mona", "Piet"])
  }

  @Test func noSpeakerIsInvented() throws {
    let text = """
      WEBVTT

      NOTE made by hand

      00:01.000 --> 00:03.000
      It rained all week.

      00:03.000 --> 00:05.000
      Nobody went out.
      """
    let draft = try #require(try read(text, path: "a.vtt").first)
    #expect(draft.readTurns == [ReadTurn(nil, .statement, "It rained all week.\nNobody went out.")])
    #expect(draft.speakers.isEmpty)
  }

  @Test func voiceTags() throws {
    let text = """
      WEBVTT

      00:01.000 --> 00:03.000
      <v Ada Lind>Where is it?

      00:03.000 --> 00:05.000
      <v Bo Ek>Here.</v>

      00:05.000 --> 00:06.000
      On the table.
      """
    let draft = try #require(try read(text, path: "a.vtt").first)
    #expect(draft.readTurns.map(\.speaker) == ["Ada Lind", "Bo Ek"])
    #expect(draft.readTurns[1].text == "Here.\nOn the table.")
  }
}

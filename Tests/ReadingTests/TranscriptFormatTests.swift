import Corpus
import Testing

@testable import Reading

/// Formats of captions, transcription programs and chats. Each test fails where the format is read as
/// plain text, or where marks of it reach the words.
@Suite struct TranscriptFormatTests {
  private func turns(_ text: String, path: String) throws -> [String] {
    let draft = try #require(try read(text, path: path).first)
    return draft.readTurns.map { ($0.speaker ?? "-") + ": " + $0.text }
  }

  @Test func rollingCaptionsAreReadOnce() throws {
    let text = """
      1
      00:00:00,000 --> 00:00:04,000
      the mayor came late
      he had no papers

      2
      00:00:04,000 --> 00:00:07,000
      he had no papers
      and no lawyer

      3
      00:00:07,000 --> 00:00:09,000
      and no lawyer
      so the judge waited
      """
    #expect(
      try turns(text, path: "a.srt") == [
        "-: the mayor came late\nhe had no papers\nand no lawyer\nso the judge waited"
      ])
  }

  @Test func aRefrainStays() throws {
    let text = """
      1
      00:00:00,000 --> 00:00:02,000
      Never again.

      2
      00:00:02,000 --> 00:00:04,000
      Never again.

      3
      00:00:06,000 --> 00:00:08,000
      Never again, said the crowd.
      """
    let said = try turns(text, path: "a.srt").joined(separator: " ")
    #expect(said.split(separator: "Never again").count == 4)
  }

  @Test func blankLinesAndAngleBracketsInCues() throws {
    let text = """
      1
      00:00:0,500 --> 00:00:2,00

      We know that 3 < 5 and 7 > 2.

      2
      00:00:03,000 --> 00:00:06,000
      <i>He calls it</i> a List<String>.
      """
    #expect(
      try turns(text, path: "a.srt") == [
        "-: We know that 3 < 5 and 7 > 2.\nHe calls it a List<String>."
      ])
  }

  @Test func subStationAlpha() throws {
    let text = """
      [Script Info]
      Title: Low water

      [Events]
      Format: Start, End, Name, Text
      Comment: 0:00:00.00,0:00:01.00,,timed by ear
      Dialogue: 0:00:01.00,0:00:03.00,Ida Moen,Is the water {\\i1}low{\\i0},\\Ntoday?
      Dialogue: 0:00:03.00,0:00:05.00,Jarl Bo,Lower than ever, I think.
      """
    #expect(
      try turns(text, path: "a.ass") == [
        "Ida Moen: Is the water low,\ntoday?", "Jarl Bo: Lower than ever, I think.",
      ])
  }

  @Test func timedTextWithAgents() throws {
    let text = """
      <?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="m"><head><metadata>
      <ttm:agent xml:id="i"><ttm:name>Ida Moen</ttm:name></ttm:agent></metadata></head><body><div>
      <p begin="0.76s" end="3.45s" ttm:agent="#i">Is the water low<br/>today?</p></div></body></tt>
      """
    let draft = try #require(try read(text, path: "a.xml").first)
    #expect(draft.readTurns.map(\.speaker) == ["Ida Moen"])
    #expect(draft.turns.map(\.time) == [TurnTime(start: 760, end: 3450)])
  }

  @Test func shortTextGrids() throws {
    let text = """
      File type = "ooTextFile"
      Object class = "TextGrid"

      0
      10
      <exists>
      2
      "IntervalTier"
      "Olga"
      0
      10
      2
      0
      2.5
      "Did the ""boat"" come?"
      2.5
      10
      ""
      "IntervalTier"
      "Stein"
      0
      10
      2
      0
      2.5
      ""
      2.5
      10
      "Not before four."
      """
    #expect(
      try turns(text, path: "a.TextGrid") == [
        "Olga: Did the \"boat\" come?", "Stein: Not before four.",
      ])
  }

  @Test func twoSpeakersInATurnOfTranscriber() throws {
    let text = """
      <?xml version="1.0"?><Trans version_date="110412"><Speakers><Speaker id="s1" name="Ida"/>
      <Speaker id="s2" name="Bo"/></Speakers><Episode><Section><Turn speaker="s1 s2" startTime="1" endTime="4">
      <Sync time="1"/><Who nb="1"/>and the fish<Who nb="2"/>ah the fish</Turn></Section></Episode></Trans>
      """
    let draft = try #require(try read(text, path: "a.trs").first)
    #expect(draft.readTurns.map(\.speaker) == ["Ida", "Bo"])
    #expect(draft.date == "2011-04-12")
  }

  @Test func chatsWithTelephoneNumbers() throws {
    let text = """
      06.08.2016, 13:18 - Una Berg created group "Garden"
      06.08.2016, 13:19 - Una Berg: Who waters this week?
      06.08.2016, 13:21 - +47 900 00 001: I can, until Friday.
      06.08.2016, 13:30 - Finn: Then I do it.
      Key please!
      06.08.2016, 13:31 - Una Berg: <Media omitted>
      """
    let draft = try #require(try read(text, path: "chat.txt").first)
    #expect(draft.readTurns.map(\.speaker) == ["Una Berg", "+47 900 00 001", "Finn"])
    #expect(draft.readTurns.last?.text == "Then I do it.\nKey please!")
    #expect(draft.title == "Garden")
    #expect(draft.date == "2016-08-06")
    #expect(draft.omittedLines.count == 2)
  }

  @Test func namesInElementsOfAnyName() throws {
    let text = """
      <record><day>8 March 1994</day><item>
      <par><sayer>Mrs. Tolland</sayer><words>: Will the ferry run?</words></par>
      <par><sayer>Mr. Prandt</sayer><words>: It will run from May, three times a day.</words></par>
      <par><sayer>Mrs. Tolland</sayer><words>: And what will the fare be?</words></par>
      <par>The fare was approved.</par></item></record>
      """
    let draft = try #require(try read(text, path: "a.xml").first)
    #expect(draft.speakers.map(\.name) == ["Tolland", "Prandt"])
    #expect(draft.readTurns.map(\.text).first == "Will the ferry run?")
    #expect(draft.readTurns.count == 3)
    #expect(draft.date == "1994-03-08")
  }

  @Test func speakersInAttributesOfAPage() throws {
    let text = """
      <!DOCTYPE html><html><head><title>Harbours</title></head><body>
      <div data-speaker="Aud Velling"><p>Good morning, we begin.</p></div>
      <div data-speaker="Dene Corrin"><p>They have been dark since May.</p></div>
      <div data-speaker="Aud Velling"><p>Who is to mend them?</p></div></body></html>
      """
    #expect(
      try turns(text, path: "a.html").map { $0.prefix(4) } == ["Aud ", "Dene", "Aud "])
  }

  @Test func everyContainerIsInTheList() {
    let names = Formats.all.map(\.name)
    #expect(Set(names).count == names.count)
    for name in ["pdf", "docx", "odt", "doc", "epub", "xlsx", "archive", "slack", "qdpx"] {
      #expect(Formats.named(name)?.isBinary == true, "\(name)")
    }
  }
}

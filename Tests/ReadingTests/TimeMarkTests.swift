import Corpus
import Testing

@testable import Reading

@Suite struct TimeMarkTests {
  private func mark(_ text: String) -> TimeMark? {
    let bytes = Array(text.utf8)
    return TimeMark(filling: bytes.indices, of: bytes.span)
  }

  @Test(arguments: [
    ("0:23", 23_000), ("00:01:33", 93_000), ("[01:02:03.5]", 3_723_500), ("(12:30)", 750_000),
    ("\\[4:18\\]", 258_000), ("75:00", 4_500_000), ("01:02:03:12", 3_723_000),
    ("0:0:5.310", 5_310), ("00:00:01,250", 1_250),
  ])
  func marks(_ text: String, _ milliseconds: Int) {
    #expect(mark(text)?.time == TurnTime(start: UInt32(milliseconds)))
  }

  @Test func twoTimes() {
    #expect(mark("[0:05 - 0:23]")?.time == TurnTime(start: 5_000, end: 23_000))
    #expect(
      mark("00:01:02,500 --> 00:01:04,000")?.time == TurnTime(start: 62_500, end: 64_000))
  }

  @Test(arguments: ["3", "12:5", "1:2:3", "[0:12", "12:30pm", "2019", "1234:00"])
  func otherThings(_ text: String) {
    #expect(mark(text) == nil)
  }
}

/// The times of turns, in the ways that transcripts have them.
@Suite struct TurnTimeReadingTests {
  private func turns(_ text: String, _ path: String) throws -> [(String, TurnTime?)] {
    let draft = try #require(try read(text, path: path).first)
    return draft.turns.map {
      (String(decoding: draft.text[$0.bytes], as: UTF8.self), $0.time)
    }
  }

  private func expect(
    _ turns: [(String, TurnTime?)], _ texts: [String], _ starts: [UInt32?],
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(turns.map(\.0) == texts, sourceLocation: location)
    #expect(turns.map { $0.1?.start } == starts, sourceLocation: location)
  }

  @Test func atTheLabel() throws {
    let text = """
      **Eva Holm:** \\[0:04\\] Good day?

      **Jon Ask:** Thanks.

      \\[0:31\\] I came by boat.

      [1:02] **Eva Holm:** And then?

      **Jon Ask (1:10):** Nothing.
      """
    let turns = try turns(text, "a.md")
    expect(
      turns, ["Good day?", "Thanks.\n\nI came by boat.", "And then?", "Nothing."],
      [4_000, nil, 62_000, 70_000])
    let omitted = try #require(try read(text, path: "a.md").first).omittedLines
    #expect(omitted.map(\.reason) == ["time mark"])
  }

  @Test func aboveAndBelowNames() throws {
    let above = """
      00:00:01
      Eva Holm
      Good day?

      00:00:05
      Jon Ask
      Thanks.

      00:00:09
      Eva Holm
      And then?

      00:00:12
      Jon Ask
      Nothing.

      00:00:15
      Eva Holm
      Why?

      00:00:18
      Jon Ask
      The wind.
      """
    let texts = ["Good day?", "Thanks.", "And then?", "Nothing.", "Why?", "The wind."]
    expect(
      try turns(above, "a.txt"), texts, [1_000, 5_000, 9_000, 12_000, 15_000, 18_000])
    let lines = above.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var below: [String] = []
    for start in stride(from: 0, to: lines.count, by: 4) {
      below += [lines[start + 1], lines[start], lines[start + 2], ""]
    }
    expect(
      try turns(below.joined(separator: "\n"), "a.txt"), texts,
      [1_000, 5_000, 9_000, 12_000, 15_000, 18_000])
  }

  @Test func captionsLastFromTheFirstCueToTheLast() throws {
    let text = """
      WEBVTT

      00:01.000 --> 00:03.000
      <v Eva Holm>Good

      00:03.000 --> 00:04.500
      <v Eva Holm>day?

      00:05.000 --> 00:06.000
      <v.loud Jon Ask>Thanks. <v Eva Holm>Oh.
      """
    let turns = try turns(text, "a.vtt")
    expect(turns, ["Good\nday?", "Thanks.", "Oh."], [1_000, 5_000, 5_000])
    #expect(turns.map { $0.1?.end } == [4_500, 6_000, 6_000])
  }

  @Test func wordsOfSpeechRecognition() throws {
    let words = ["Good", "day", "my", "friend", "how", "are", "you"].enumerated().map {
      #"{"word":"\#($1)","speaker":0,"start":\#(Double($0) / 2),"end":\#(Double($0) / 2 + 0.4)}"#
    }
    let answer = ["Fine", "."].enumerated().map {
      #"{"word":"\#($1)","speaker":1,"start":\#(4 + Double($0) / 2)}"#
    }
    let text =
      #"{"results":{"channels":[{"alternatives":[{"words":["#
      + (words + answer).joined(separator: ",") + "]}]}]}}"
    let turns = try turns(text, "a.json")
    expect(turns, ["Good day my friend how are you", "Fine."], [0, 4_000])
    #expect(turns[0].1?.end == 3_400)
  }

  @Test func millisecondsAreToldByThePaceOfSpeech() throws {
    let text = """
      {"utterances":[
      {"speaker":"A","text":"Where do the boats go when the ice comes in?","start":1200,"end":4200},
      {"speaker":"B","text":"Into the shed, all of them.","start":4800,"end":7000}]}
      """
    expect(
      try turns(text, "a.json"),
      ["Where do the boats go when the ice comes in?", "Into the shed, all of them."],
      [1_200, 4_800])
  }

  @Test func tiersAndTables() throws {
    let table = "start,end,speaker,text\n0:05,0:07,Eva Holm,Good day?\n0:08,,Jon Ask,Thanks.\n"
    let turns = try turns(table, "a.csv")
    #expect(turns.map(\.1) == [TurnTime(start: 5_000, end: 7_000), TurnTime(start: 8_000)])
    let chat = "@UTF8\n@Begin\n*EVA:\tgood day . \u{15}1200_2400\u{15}\n@End\n"
    #expect(try self.turns(chat, "a.cha").map(\.1) == [TurnTime(start: 1_200, end: 2_400)])
  }
}

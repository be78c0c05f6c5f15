import Corpus
import Testing

@testable import Reading

/// JSON of speech services and editors, all read by the shape of their lists. Each test fails where the
/// reader takes the wrong list, the wrong column or the wrong unit.
@Suite struct SpeechRecordsTests {
  private func turns(_ json: String, path: String = "a.json") throws -> [String] {
    let draft = try #require(try read(json, path: path).first)
    return draft.readTurns.map { ($0.speaker ?? "-") + ": " + $0.text }
  }

  @Test func wordsInOneListAndSpeakersInAnother() throws {
    let json = """
      {"results": {"transcripts": [{"transcript": "Is it far? Two hours."}],
       "speaker_labels": {"segments": [
        {"start_time": "0.5", "speaker_label": "spk_0", "end_time": "1.4"},
        {"start_time": "2.0", "speaker_label": "spk_1", "end_time": "3.0"}]},
       "items": [
        {"start_time": "0.5", "end_time": "0.7", "alternatives": [{"content": "Is"}]},
        {"start_time": "0.8", "end_time": "1.0", "alternatives": [{"content": "it"}]},
        {"start_time": "1.1", "end_time": "1.4", "alternatives": [{"content": "far"}]},
        {"alternatives": [{"content": "?"}], "type": "punctuation"},
        {"start_time": "2.0", "end_time": "2.4", "alternatives": [{"content": "Two"}]},
        {"start_time": "2.5", "end_time": "3.0", "alternatives": [{"content": "hours"}]},
        {"alternatives": [{"content": "."}], "type": "punctuation"}]}}
      """
    #expect(try turns(json) == ["spk_0: Is it far?", "spk_1: Two hours."])
  }

  @Test func namesByIdentifierInAListOfPeople() throws {
    let json = """
      {"users": [{"id": "u1", "name": "Una Berg"}, {"id": "u2", "name": "Finn Alm"}],
       "messages": [{"from": "u1", "body": "Do you row?"}, {"from": "u2", "body": "Every day."},
        {"from": "u1", "body": "Alone?"}]}
      """
    #expect(
      try turns(json) == ["Una Berg: Do you row?", "Finn Alm: Every day.", "Una Berg: Alone?"])
  }

  @Test func listsInSectionsFollowEachOther() throws {
    let json = """
      {"title": "Two parts", "parts": [
        {"turns": [{"speaker": "Ila", "text": "Where?"}, {"speaker": "Joss", "text": "In a barn."}]},
        {"turns": [{"speaker": "Ila", "text": "And then?"}]}],
       "closing": [{"speaker": "Joss", "text": "We rowed."}]}
      """
    #expect(
      try turns(json) == ["Ila: Where?", "Joss: In a barn.", "Ila: And then?", "Joss: We rowed."])
  }

  @Test func channelsSideBySideAreMergedByTime() throws {
    let json = """
      {"channels": [
        {"channel": "left", "utterances": [
          {"start": 0.0, "end": 1.0, "text": "Good evening."}, {"start": 4.0, "end": 5.0, "text": "Come in."}]},
        {"channel": "right", "utterances": [{"start": 2.0, "end": 3.0, "text": "Is it open?"}]}]}
      """
    #expect(try turns(json) == ["left: Good evening.", "right: Is it open?", "left: Come in."])
  }

  @Test func timesInTheirUnits() throws {
    func starts(_ json: String) throws -> [UInt32?] {
      try #require(try read(json, path: "a.json").first).turns.map { $0.time?.start }
    }
    // Ticks of 100 ns, as the name of the key says.
    #expect(
      try starts(
        """
        {"recognizedPhrases": [
          {"speaker": 1, "offsetInTicks": 12000000, "nBest": [{"display": "Good evening to all."}]},
          {"speaker": 2, "offsetInTicks": 45000000, "nBest": [{"display": "And to you."}]}]}
        """) == [1200, 4500])
    // Milliseconds, as people do not speak one letter in twenty seconds.
    #expect(
      try starts(
        """
        {"utterances": [{"speaker": "A", "start": 250, "end": 2100, "text": "Good evening."},
          {"speaker": "B", "start": 2300, "end": 4000, "text": "And to you."}]}
        """) == [250, 2300])
    #expect(
      try starts(
        """
        [{"speaker": "A", "time": "0:00:01.5", "text": "Good evening."},
         {"speaker": "B", "time": "0:01:02", "text": "And to you."}]
        """) == [1500, 62000])
  }

  @Test func headingsAndScenesAreNoSpeech() throws {
    let json = """
      [{"type": "heading", "text": "TOWN ASSEMBLY"}, {"type": "scene", "text": "(Applause)"},
       {"type": "speech", "speaker_name": "The Mayor", "text": "Order!"},
       {"type": "speech", "speaker_name": "Mrs. Tolland", "text": "Will it run?"},
       {"type": "scene", "text": "The Assembly rose."}]
      """
    let draft = try #require(try read(json, path: "a.json").first)
    #expect(draft.title == "TOWN ASSEMBLY")
    #expect(draft.readTurns.map(\.text) == ["Order!", "Will it run?"])
    #expect(
      draft.omittedLines.map(\.text) == ["TOWN ASSEMBLY", "(Applause)", "The Assembly rose."])
  }

  @Test func conversationsOfOneFile() throws {
    let lines = """
      {"id":"u1","conversation_id":"c1","text":"Are you here?","speaker":"anna"}
      {"id":"u2","conversation_id":"c1","text":"I am.","speaker":"bo"}
      {"id":"u3","conversation_id":"c2","text":"Hello to you.","speaker":"anna"}
      """
    let drafts = try read(lines, path: "utterances.jsonl")
    #expect(drafts.map(\.id) == ["c1", "c2"])
    #expect(drafts.map(\.turns.count) == [2, 1])
  }

  @Test func recordsWithoutTextAreWarnedOf() throws {
    let lines = """
      {"id":"a","turns":[{"speaker":"Anna Berg","text":"The cat."}]}
      {"id":"b","turns":[]}
      """
    let drafts = try read(lines, path: "talks.jsonl")
    #expect(drafts.map(\.id) == ["a"])
    #expect(drafts[0].warnings.map(\.message) == ["record 2 (b) has no text"])
  }

  @Test func aConstantColumnIsNotTheSpeaker() throws {
    let table = """
      DATA,ENTREVISTA,ORDEM,LOCUTOR,FALA
      2004-09-05,Célia Prates,1,Rui Alves,Boa noite a todos.
      2004-09-05,Célia Prates,2,Célia Prates,Boa noite.
      2004-09-05,Célia Prates,3,Rui Alves,Quando começou?
      """
    let draft = try #require(try read(table, path: "a.csv").first)
    #expect(draft.readTurns.map(\.speaker) == ["Rui Alves", "Célia Prates", "Rui Alves"])
    #expect(draft.title == "Célia Prates")
    #expect(draft.date == "2004-09-05")
  }
}

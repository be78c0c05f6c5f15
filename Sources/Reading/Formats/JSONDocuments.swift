internal import Corpus

/// JSON and JSON Lines: one document an object, its turns a list of objects with speaker and text.
struct JSONDocuments: Format {
  let name = "json"
  let endings = ["json", "jsonl", "ndjson"]

  func confidence(_ input: Input) -> Double {
    let first = input.bytes.first { $0 > 32 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    guard first == 0x7B || first == 0x5B else { return 0 }
    return endings.contains(input.ending) ? 0.9 : first == 0x7B ? 0.4 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var parser = JSONParser(input.bytes)
    var values: [JSONValue] = []
    do throws(JSONParser.Failure) {
      while let value = try parser.next() { values.append(value) }
    } catch {
      let line = input.bytes.prefix(error.offset).count { $0 == 10 } + 1
      throw ReadingProblem(.malformed, path: input.path, line: line, message: error.message)
    }
    if values.count == 1, case .array(let list) = values[0], JSONTurns(list) == nil {
      values = list
    }
    if let turns = Self.turns(values) { return [.conversation(turns, metadata: [])] }
    return values.compactMap { JSONDocument($0).material }
  }

  /// The turns of one conversation, one an object: few people speak again and again, and nothing is
  /// said of a whole.
  private static func turns(_ values: [JSONValue]) -> Conversation? {
    guard values.count > 3, let turns = JSONTurns(values), turns.turns.count == values.count else {
      return nil
    }
    let speakers = Set(turns.turns.compactMap(\.speaker))
    let describing = ["title", "headline", "date", "url", "turns", "summary"]
    guard speakers.count * 2 <= values.count,
      turns.turns.count(where: { $0.speaker != nil }) * 10 > values.count * 8,
      !values.contains(where: { value in describing.contains { value[$0] != nil } })
    else { return nil }
    var conversation = turns.conversation()
    conversation.evidence = ["\(values.count) objects, one a turn"]
    return conversation
  }
}

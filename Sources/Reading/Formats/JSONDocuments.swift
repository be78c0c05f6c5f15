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
    return values.compactMap { JSONDocument($0).material }
  }
}

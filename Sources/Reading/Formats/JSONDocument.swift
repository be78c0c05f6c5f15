internal import Corpus

/// One document in a JSON value: the list of its turns wherever it stands, and the rest as metadata.
struct JSONDocument {
  let material: Material?

  init(_ value: JSONValue) {
    guard let found = Self.turns(in: value, depth: 0) else {
      material = Self.text(value)
      return
    }
    var conversation = found.turns.conversation()
    conversation.evidence = [
      "a list of \(found.turns.turns.count) turns"
        + (found.path.isEmpty ? "" : " in `\(found.path)`")
    ]
    material = .conversation(conversation, metadata: Self.metadata(value, except: found.path))
  }

  /// The first list of turns in `value`, members before members of members.
  private static func turns(in value: JSONValue, depth: Int) -> (
    turns: JSONTurns, path: String
  )? {
    switch value {
    case .array(let list):
      if let turns = JSONTurns(list) { return (turns, "") }
      guard depth < 6 else { return nil }
      // Channels, alternatives, results of a service: the fullest of a few.
      var best: (turns: JSONTurns, path: String)?
      for value in list.suffix(64) {
        guard case .object = value, let found = turns(in: value, depth: depth + 1) else { continue }
        if found.turns.turns.count > best?.turns.turns.count ?? 0 { best = found }
      }
      return best
    case .object(let members):
      for (key, value) in members {
        if case .array(let list) = value, let turns = JSONTurns(list) { return (turns, key) }
      }
      guard depth < 6 else { return nil }
      for (key, value) in members {
        if let found = turns(in: value, depth: depth + 1) {
          return (found.turns, found.path.isEmpty ? key : key + "." + found.path)
        }
      }
      return nil
    default: return nil
    }
  }

  /// A document that is one text.
  private static func text(_ value: JSONValue) -> Material? {
    let keys = ["text", "dialogue", "transcript", "content", "body"]
    let key = keys.first { value[$0]?.text?.isEmpty == false }
    guard let key, let text = value[key]?.text else { return nil }
    let bytes = Array(text.utf8)
    var page = Page(bytes: bytes, lines: LineScanner.lines(of: bytes))
    page.metadata = metadata(value, except: key)
    return .page(page)
  }

  private static func metadata(_ value: JSONValue, except path: String) -> [MetadataEntry] {
    guard case .object(let members) = value else { return [] }
    let skipped = path.split(separator: ".").first.map(String.init)
    return members.compactMap { key, value in
      guard key != skipped else { return nil }
      if let list = value.array {
        let texts = list.compactMap { $0.text ?? $0["name"]?.text }
        guard !texts.isEmpty, texts.count == list.count else { return nil }
        return MetadataEntry(key: key, value: texts.joined(separator: "; "))
      }
      return value.text.map { MetadataEntry(key: key, value: $0) }
    }
  }
}

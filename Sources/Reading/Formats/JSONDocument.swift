internal import Corpus

/// One document in a JSON value: the list of its turns wherever it stands, and the rest as metadata.
struct JSONDocument {
  let material: Material?

  init(_ value: JSONValue) {
    guard let found = Self.turns(in: value, depth: 0) else {
      material = Self.text(value)
      return
    }
    var conversation = Conversation(layout: "turns", capacity: 1024)
    conversation.evidence = [
      "a list of \(found.turns.count) turns" + (found.path.isEmpty ? "" : " in `\(found.path)`")
    ]
    for turn in found.turns {
      let label = turn.speaker.map { conversation.label($0) }
      conversation.add(label: label, role: turn.role) { $0.append(turn.text) }
    }
    material = .conversation(conversation, metadata: Self.metadata(value, except: found.path))
  }

  /// The first list of turns in `value`, members before members of members.
  private static func turns(in value: JSONValue, depth: Int) -> (
    turns: [JSONTurns.Turn], path: String
  )? {
    switch value {
    case .array(let list):
      return JSONTurns(list).map { ($0.turns, "") }
    case .object(let members):
      for (key, value) in members {
        if case .array(let list) = value, let turns = JSONTurns(list) { return (turns.turns, key) }
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

/// A list of objects each of which has a text and mostly a speaker.
struct JSONTurns {
  struct Turn {
    var speaker: String?
    var role: Role?
    var text: String
  }

  private(set) var turns: [Turn] = []

  init?(_ list: [JSONValue]) {
    guard let first = list.first, case .object = first else { return nil }
    var spoken = 0
    for value in list {
      guard let text = Self.textKeys.lazy.compactMap({ value[$0]?.text }).first else { continue }
      let speaker = Self.speakerKeys.lazy.compactMap { Self.name(value[$0]) }.first
      if Self.speakerKeys.contains(where: { value[$0] != nil }) { spoken += 1 }
      let role = value["role"]?.text.flatMap { Role(name: $0.lowercased()) }
      turns.append(Turn(speaker: speaker, role: role, text: text))
    }
    guard turns.count * 2 > list.count, spoken > 0 else { return nil }
  }

  /// A speaker given as a name, a number or an object with a name.
  private static func name(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    if case .number(let number) = value { return "Speaker \(number)" }
    let name = value.text ?? value["name"]?.text ?? value["label"]?.text
    guard let name = name?.trimmed(of: " \n\t:"), !name.isEmpty else { return nil }
    return name
  }

  private static let textKeys = [
    "text", "content", "utterance", "transcript", "words", "sentence", "message", "body",
  ]
  private static let speakerKeys = [
    "speaker", "speaker_name", "who", "name", "author", "speaker_label", "from",
  ]
}

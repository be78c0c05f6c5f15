import Corpus

/// The speakers of the result, by first quote, behind the people known beforehand.
struct SpeakerList {
  let text: [UInt8]
  private(set) var drafts: [SpeakerDraft]
  private var indexByPerson: [Int: Int] = [:]
  private var indexByPhrase: [String: Int] = [:]

  init(text: [UInt8], known: [SpeakerDraft]) {
    self.text = text
    drafts = known
    for index in known.indices { indexByPerson[index] = index }
  }

  /// The index of a person of the text, who is added at the first time.
  mutating func index(of person: Int, in people: People, tokens: [ProseToken]) -> Int {
    if let index = indexByPerson[person] { return index }
    let known = people.all[person]
    let index = drafts.count
    drafts.append(
      SpeakerDraft(name: name(known.name, tokens), isPerson: known.kind == .person))
    indexByPerson[person] = index
    return index
  }

  /// The index of a source that is known by a noun phrase only: `two officials`.
  mutating func index(ofPhrase bytes: Range<Int>) -> Int {
    let phrase = String(decoding: text[bytes], as: UTF8.self)
    let key = phrase.lowercased()
    if let index = indexByPhrase[key] { return index }
    indexByPhrase[key] = drafts.count
    drafts.append(SpeakerDraft(name: phrase, isPerson: false))
    return drafts.count - 1
  }

  /// Adds the other forms of the speakers' names, by first occurrence.
  mutating func addAliases(_ mentions: [NameMention], tokens: [ProseToken]) {
    var seen: Set<UInt64> = []
    for mention in mentions {
      guard let index = indexByPerson[mention.person] else { continue }
      var key = UInt64(truncatingIfNeeded: index)
      for token in tokens[mention.name] { key = key &* 0x9e37_79b9_7f4a_7c15 ^ token.hash }
      guard seen.insert(key).inserted, drafts[index].aliases.count < Self.aliasLimit else {
        continue
      }
      let form = name(mention.name, tokens)
      if form != drafts[index].name, !drafts[index].aliases.contains(form) {
        drafts[index].aliases.append(form)
      }
    }
  }

  private static let aliasLimit = 16

  private func name(_ range: Range<Int>, _ tokens: [ProseToken]) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = text[Int(tokens[first].start)..<Int(tokens[last].coreEnd)]
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}

/// A name as it is compared: words in lower case without honorifics.
struct SpeakerName: Hashable {
  let words: [String]

  private static let honorifics: Set = [
    "mr", "mrs", "ms", "miss", "dr", "sen", "senator", "hon", "the", "sir", "madam", "prof",
    "professor", "rep", "president", "chair", "chairman",
  ]

  /// `nil` if the name has no letter or digit.
  init?(_ name: String?) {
    let all = Scoring.words(of: name)
    let plain = all.filter { !Self.honorifics.contains($0) }
    guard !all.isEmpty else { return nil }
    words = plain.isEmpty ? all : plain
  }

  /// Whether this name ends in all words of a shorter one.
  func ends(in other: SpeakerName) -> Bool {
    other.words.count <= words.count && words.suffix(other.words.count).elementsEqual(other.words)
  }
}

/// The people of a gold document: decides whether a name that the program gives is the right one.
struct Cast {
  private let names: Set<SpeakerName>
  private let aliases: [String: [String]]

  init(speakers: [String], aliases: [String: [String]]) {
    names = Set(speakers.compactMap { SpeakerName($0) })
    self.aliases = aliases
  }

  /// Whether `found` names the speaker of a gold turn: equal to the name, the printed label or an
  /// alias, or the last words of one of these (or the reverse), if no other speaker ends so.
  func isRight(_ found: SpeakerName?, for speaker: String?, label: String?) -> Bool {
    guard let speaker else { return found == nil }
    guard let found else { return false }
    let accepted = ([speaker, label] + (aliases[speaker] ?? [])).compactMap { SpeakerName($0) }
    if accepted.contains(found) { return true }
    return accepted.contains { name in
      let (short, long) = found.words.count < name.words.count ? (found, name) : (name, found)
      return long.ends(in: short) && names.count { $0.ends(in: short) } <= 1
    }
  }
}

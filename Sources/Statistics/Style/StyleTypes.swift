import Corpus

/// What style needs to know of every word type, found once.
struct StyleTypes: Sendable {
  /// What is known of one type.
  struct Entry: Sendable {
    /// The value of `lower`; `none` marks a type that does not count.
    var value: UInt32
    var syllables: UInt8 = 0
    /// Letters and digits.
    var letters: UInt8 = 0
    /// One bit for each word group, by its place in `WordGroup.allCases`.
    var groups: UInt8 = 0
    /// Whether the type is a shortened word that is written and spoken as part of the word before it.
    var isClitic = false
    /// Whether the type is a question mark, perhaps among others (`?!`).
    var isQuestionMark = false
  }

  /// Marks a type that does not count.
  static let none = UInt32.max

  /// By word type.
  let entries: [Entry]
  /// The number of values of `lower`.
  let valueCount: Int

  /// O(types), on all cores.
  init(of corpus: Corpus) {
    guard let lower = corpus.attribute("lower"), let table = lower.valueOfType else {
      entries = []
      valueCount = 0
      return
    }
    let values = Self.entries(ofValues: lower.lexicon)
    let counted = CountedTypes(of: corpus)
    valueCount = values.count
    entries = corpus.lexicon.ids.map { type in
      guard counted[type] else {
        let mark = corpus.lexicon.string(type)
        return Entry(
          value: Self.none,
          isQuestionMark: mark.unicodeScalars.contains { "?？؟".unicodeScalars.contains($0) })
      }
      var entry = values[Int(table[type])]
      if corpus.typeFlags(type).contains(.allCapitals) {
        entry.syllables = UInt8(clamping: Syllables.count(in: corpus.lexicon.string(type)))
      }
      return entry
    }
  }

  private static func entries(ofValues lexicon: Lexicon) -> [Entry] {
    let parts = concurrentMap(Array(lexicon.ids).parts(partCount(for: 64 * lexicon.count))) { ids in
      ids.map { id in
        let word = lexicon.string(id)
        return Entry(
          value: UInt32(id), syllables: UInt8(clamping: Syllables.count(in: word)),
          letters: UInt8(clamping: word.letterAndDigitCount))
      }
    }
    var entries = parts.flatMap(\.self)
    for clitic in ["'s", "'m", "'re", "'ve", "'d", "'ll", "n't"] {
      for id in spellings(of: clitic).compactMap({ lexicon.find($0) }) {
        entries[id].isClitic = true
        entries[id].syllables = 0
      }
    }
    for (place, group) in WordGroup.allCases.enumerated() {
      for word in group.words {
        for id in spellings(of: word).compactMap({ lexicon.find($0) }) {
          entries[id].groups |= 1 << place
        }
      }
    }
    return entries
  }

  /// With straight and with typographic apostrophes.
  private static func spellings(of word: String) -> Set<String> {
    [word, String(word.map { $0 == "'" ? "\u{2019}" : $0 })]
  }
}

extension String {
  fileprivate var letterAndDigitCount: Int {
    unicodeScalars.reduce(0) { count, scalar in
      if scalar.isASCII { return isASCIIWordScalar(scalar) ? count + 1 : count }
      let properties = scalar.properties
      return properties.isAlphabetic || properties.numericType != nil ? count + 1 : count
    }
  }
}

private func isASCIIWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9": true
  default: false
  }
}

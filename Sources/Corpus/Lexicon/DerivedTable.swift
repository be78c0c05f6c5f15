/// An attribute that is a function of the word: its values, and the value of every word type.
struct DerivedTable: Sendable {
  private(set) var lexicon: Lexicon
  private(set) var valueOfType: Column<UInt32>

  init(lexicon: Lexicon = Lexicon(), valueOfType: Column<UInt32> = Column()) {
    self.lexicon = lexicon
    self.valueOfType = valueOfType
  }

  /// Brings the table up to the types of `words`. O(new types).
  mutating func extend(to words: Lexicon, by value: (String) -> String) {
    for id in valueOfType.count..<max(valueOfType.count, words.count) {
      valueOfType.append(UInt32(lexicon.intern(value(words.string(id)))))
    }
  }

  /// Brings a table of lower-cased words up to the types of `words`. O(new types).
  mutating func extend(to words: Lexicon) {
    for id in valueOfType.count..<max(valueOfType.count, words.count) {
      let isLower = words.withBytes(of: id) { bytes in
        for index in bytes.indices where bytes[index] >= 0x80 || bytes[index] &- 65 < 26 {
          return false
        }
        return true
      }
      let value =
        isLower ? lexicon.intern(id, of: words) : lexicon.intern(words.string(id).lowercased())
      valueOfType.append(UInt32(value))
    }
  }

  var byteCount: Int { lexicon.byteCount + valueOfType.byteCount }
}

/// An attribute that is a function of the word: its values, and the value of every word type.
struct DerivedTable: Sendable {
  private(set) var lexicon = Lexicon()
  private(set) var valueOfType = Column<UInt32>()

  /// Brings the table up to the types of `words`. O(new types).
  mutating func extend(to words: Lexicon, by value: (String) -> String) {
    for id in valueOfType.count..<max(valueOfType.count, words.count) {
      valueOfType.append(UInt32(lexicon.intern(value(words.string(id)))))
    }
  }

  var byteCount: Int { lexicon.byteCount + valueOfType.byteCount }
}

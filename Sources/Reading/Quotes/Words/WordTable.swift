internal import Language
internal import Synchronization

/// The classes of the known words, by the hash of the lower-cased word.
///
/// Open addressing over a power of two. Words are known by their 64-bit hash alone: among some
/// thousand words and the words of any text a collision is less likely than a failing memory.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var values: [WordClasses]
  private let mask: Int

  /// The table for texts in a language, made at first use; English where the language has no cues.
  static func table(for language: String?) -> WordTable {
    let known = Language.of(language).flatMap { $0.cues.isEmpty ? nil : $0 } ?? .english
    return tables.withLock { tables in
      if let table = tables[known.code] { return table }
      let table = WordTable(
        lists: known.cues.map { ($0.classes, $0.words.list) }
          + (nameLists + placeLists).map { ($0.classes, Words(stringLiteral: $0.words).list) })
      tables[known.code] = table
      return table
    }
  }

  private static let tables = Mutex<[String: WordTable]>([:])

  init(lists: [(classes: WordClasses, words: [String])]) {
    let count = lists.reduce(0) { $0 + $1.words.count }
    var capacity = 1024
    while capacity < count * 3 { capacity *= 2 }
    keys = [UInt64](repeating: 0, count: capacity)
    values = [WordClasses](repeating: [], count: capacity)
    mask = capacity - 1
    for list in lists {
      for word in list.words { insert(WordHash.hash(word.utf8), list.classes) }
    }
  }

  private mutating func insert(_ hash: UInt64, _ classes: WordClasses) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    keys[slot] = hash
    values[slot].formUnion(classes)
  }

  /// The classes of the word with this hash; none if it is unknown. O(1).
  @inline(__always)
  func classes(_ hash: UInt64) -> WordClasses {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    return []
  }
}

/// The hash of a word that does not mind its case: FNV-1a over its lower-cased bytes, mixed at the end.
struct WordHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes one byte of a word that is lower-cased already, or ASCII.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    state = (state ^ UInt64(lower)) &* 0x0000_0100_0000_01b3
  }

  /// Never 0.
  var value: UInt64 {
    var mixed = state
    mixed ^= mixed >> 32
    mixed &*= 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed >> 29
    return mixed | 1
  }

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}

/// English clitics, cut off as the Universal Dependencies treebanks do: `do|n't`, `it|'s`, `can|not`,
/// `gon|na`. https://universaldependencies.org/en/
enum Clitics {
  /// The length of the clitic after an apostrophe, if the letters from `place` on are one: `s`, `m`,
  /// `d`, `re`, `ve`, `ll`.
  @inline(__always)
  @unsafe static func length(_ text: UnsafePointer<UInt8>, _ place: Int, _ limit: Int) -> Int {
    guard place < limit else { return 0 }
    let first = unsafe text[place] | 32
    let second = place + 1 < limit ? unsafe text[place + 1] : 32
    switch first {
    case UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "d"):
      return isWordByte(second) ? 0 : 1
    case UInt8(ascii: "r"), UInt8(ascii: "v"):
      guard second | 32 == UInt8(ascii: "e") else { return 0 }
    case UInt8(ascii: "l"):
      guard second | 32 == UInt8(ascii: "l") else { return 0 }
    default: return 0
    }
    return unsafe place + 2 < limit && isWordByte(text[place + 2]) ? 0 : 2
  }

  /// Where a word that is two, such as `cannot`, is cut; 0 where it is not.
  @inline(__always)
  @unsafe static func cut(_ text: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Int {
    guard count == 5 || count == 6 else { return 0 }
    switch unsafe text[start] | 32 {
    case UInt8(ascii: "c"): return unsafe matches(text, start, count, "cannot") ? 3 : 0
    case UInt8(ascii: "g"):
      if unsafe matches(text, start, count, "gonna") { return 3 }
      if unsafe matches(text, start, count, "gotta") { return 3 }
      return unsafe matches(text, start, count, "gimme") ? 3 : 0
    case UInt8(ascii: "w"): return unsafe matches(text, start, count, "wanna") ? 3 : 0
    case UInt8(ascii: "l"): return unsafe matches(text, start, count, "lemme") ? 3 : 0
    default: return 0
    }
  }

  @unsafe private static func matches(
    _ text: UnsafePointer<UInt8>, _ start: Int, _ count: Int, _ word: StaticString
  ) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    for index in 0..<count where unsafe text[start + index] | 32 != word.utf8Start[index] {
      return false
    }
    return true
  }

  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 32) &- 97 < 26 || byte &- 48 < 10 || byte >= 0x80
  }
}

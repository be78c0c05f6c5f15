/// What an ASCII byte, or the first byte of a longer scalar, means to the tokenizer.
enum ByteClass {
  static let space: UInt8 = 0
  static let letter: UInt8 = 1
  static let digit: UInt8 = 2
  /// A sign that stands alone as a token, such as a bracket or a comma.
  static let sign: UInt8 = 3
  /// A sign that joins its equals to one token, such as the dots of an ellipsis.
  static let run: UInt8 = 4
  static let apostrophe: UInt8 = 5
  /// `#` and `@`, which begin a hashtag or a name.
  static let sigil: UInt8 = 6
  /// The first byte of a scalar beyond ASCII.
  static let multibyte: UInt8 = 7

  /// The class of every byte.
  static let table: [UInt8] = (0...255).map { (byte: UInt8) -> UInt8 in
    switch byte {
    case 0...32, 127: space
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): letter
    case UInt8(ascii: "_"): letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
    case UInt8(ascii: "'"): apostrophe
    case UInt8(ascii: "#"), UInt8(ascii: "@"): sigil
    case 128...255: multibyte
    default: "-.!?=*~+<>$".utf8.contains(byte) ? run : sign
    }
  }
}

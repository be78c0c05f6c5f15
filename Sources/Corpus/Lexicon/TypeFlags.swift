/// What the spelling of a type says about it, kept once per type.
public struct TypeFlags: OptionSet, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Has a letter or a digit: counts in statistics.
  public static let word = TypeFlags(rawValue: 1)
  /// Has a letter.
  public static let letters = TypeFlags(rawValue: 2)
  /// Has a digit.
  public static let digits = TypeFlags(rawValue: 4)
  /// Begins with an upper-case letter.
  public static let capitalized = TypeFlags(rawValue: 8)
  /// Has no lower-case letter and at least two upper-case ones, such as `NATO`.
  public static let allCapitals = TypeFlags(rawValue: 16)

  /// The flags of a spelling in UTF-8. O(length).
  init(spelling: Span<UInt8>) {
    var flags: TypeFlags = []
    var upper = 0
    var lower = 0
    for index in spelling.indices {
      let byte = spelling[index]
      if byte >= 0x80 {
        self.init(
          spelling: unsafe spelling.withUnsafeBufferPointer {
            unsafe String(decoding: $0, as: UTF8.self)
          })
        return
      }
      if (byte | 32) &- 97 < 26 {
        flags.formUnion([.word, .letters])
        if byte < 97 {
          upper += 1
          if index == 0 { flags.insert(.capitalized) }
        } else {
          lower += 1
        }
      } else if byte &- 48 < 10 {
        flags.formUnion([.word, .digits])
      }
    }
    if upper >= 2, lower == 0 { flags.insert(.allCapitals) }
    self = flags
  }

  /// The flags of a spelling. O(length).
  public init(spelling: String) {
    var flags: TypeFlags = []
    var upper = 0
    var lower = 0
    for (index, scalar) in spelling.unicodeScalars.enumerated() {
      let properties = scalar.properties
      if properties.isAlphabetic {
        flags.formUnion([.word, .letters])
        if properties.isUppercase {
          upper += 1
          if index == 0 { flags.insert(.capitalized) }
        } else if properties.isLowercase {
          lower += 1
        }
      } else if properties.numericType != nil {
        flags.formUnion([.word, .digits])
      }
    }
    if upper >= 2, lower == 0 { flags.insert(.allCapitals) }
    self = flags
  }
}

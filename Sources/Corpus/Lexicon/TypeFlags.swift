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

@_spi(_Unicode) internal import Swift

/// What a string's comparison leaves out of account: the flags behind a string in a query.
public struct StringFlags: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `%c`: upper and lower case are the same.
  public static let ignoringCase = StringFlags(rawValue: 1)
  /// `%d`: letters are the same with and without diacritics.
  public static let ignoringDiacritics = StringFlags(rawValue: 2)
  /// `%l`: the string stands for itself, it is no regular expression.
  public static let literal = StringFlags(rawValue: 4)
}

extension String {
  /// The string as `flags` see it: without diacritics, in lower case.
  func folded(_ flags: StringFlags) -> String {
    var result = self
    if flags.contains(.ignoringDiacritics) { result = result.withoutDiacritics }
    if flags.contains(.ignoringCase) { result = result.lowercased() }
    return result
  }

  /// The string without the marks that canonical decomposition takes off its letters: `é` becomes `e`,
  /// `ł` stays, which is a letter of its own.
  var withoutDiacritics: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var result = ""
    for scalar in _nfd where scalar.properties.generalCategory != .nonspacingMark {
      result.unicodeScalars.append(scalar)
    }
    return String(result._nfc.map(Character.init))
  }
}

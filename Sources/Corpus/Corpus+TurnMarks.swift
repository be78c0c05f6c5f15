extension Corpus {
  /// Whether any turn has a time.
  public var hasTimes: Bool { !turns.times.isEmpty }

  /// When a turn is spoken, where the source says so. O(log turns with times).
  public func time(ofTurn index: Int) -> TurnTime? {
    turns.times[index].map(TurnTime.init(packed:))
  }

  /// The language of a turn (ISO 639-1): its own where it differs from that of its document.
  /// O(log documents).
  public func language(ofTurn index: Int) -> String? {
    ownLanguage(ofTurn: index) ?? documents[documentIndex(ofTurn: index)].language
  }

  /// Whether any turn is in another language than its document.
  public var hasTurnLanguages: Bool { !turns.languages.isEmpty }

  /// The language of a turn that is not in the language of its document. O(log such turns).
  public func ownLanguage(ofTurn index: Int) -> String? {
    turns.languages[index].map(LanguageCode.text)
  }
}

/// Two-letter codes of languages as numbers.
enum LanguageCode {
  /// `nil` for what is no two ASCII characters.
  static func number(_ code: String) -> UInt16? {
    let bytes = Array(code.utf8)
    guard bytes.count == 2, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return UInt16(bytes[0]) << 8 | UInt16(bytes[1])
  }

  static func text(_ number: UInt16) -> String {
    String(decoding: [UInt8(number >> 8), UInt8(truncatingIfNeeded: number)], as: UTF8.self)
  }
}

extension UInt32 {
  /// Milliseconds in seconds, without a fraction where there is none: `12`, `12.5`.
  var inSeconds: String { self % 1000 == 0 ? "\(self / 1000)" : "\(Double(self) / 1000)" }
}

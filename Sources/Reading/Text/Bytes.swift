/// Small questions about bytes of text.
enum Bytes {
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 || byte >= 0x80 }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  /// Whether a capital letter begins at `place`: of ASCII, or of the scripts of two bytes that have any.
  static func isCapital(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    guard place < bytes.count else { return false }
    if bytes[place] < 0x80 { return isUpper(bytes[place]) }
    guard (0xC3...0xD5).contains(bytes[place]), place + 1 < bytes.count else { return false }
    let value = UInt32(bytes[place] & 0x1F) << 6 | UInt32(bytes[place + 1] & 0x3F)
    return Unicode.Scalar(value)?.properties.isUppercase == true
  }

  /// The first place at or after `place` that holds no space, tab, no-break or full-width space.
  static func skipSpaces(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Int {
    var place = place
    while place < end {
      if isSpace(bytes[place]) {
        place += 1
      } else if bytes[place] == 0xC2, place + 1 < end, bytes[place + 1] == 0xA0 {
        place += 2
      } else if has("\u{3000}", bytes, at: place, before: end) {
        place += 3
      } else {
        break
      }
    }
    return place
  }

  /// `range` without spaces at either end.
  static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    trimmedEnd(bytes, skipSpaces(bytes, range.lowerBound, range.upperBound)..<range.upperBound)
  }

  /// `range` without spaces at its end.
  static func trimmedEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      if isSpace(bytes[end - 1]) {
        end -= 1
      } else if end - range.lowerBound >= 2, bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 {
        end -= 2
      } else if end - range.lowerBound >= 3, has("\u{3000}", bytes, at: end - 3, before: end) {
        end -= 3
      } else {
        break
      }
    }
    return range.lowerBound..<end
  }

  /// Whether `bytes` has `pattern` at `place`.
  static func has(_ pattern: StaticString, _ bytes: Span<UInt8>, at place: Int, before end: Int)
    -> Bool
  {
    let count = pattern.utf8CodeUnitCount
    guard place >= 0, place + count <= end else { return false }
    for offset in 0..<count where unsafe bytes[place + offset] != pattern.utf8Start[offset] {
      return false
    }
    return true
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter. ASCII, nearly all that is asked, is told without a look into the tables
  /// of Unicode; so with the two below.
  var isLetter: Bool {
    value < 0x80 ? (value | 32) &- 97 < 26 : properties.isAlphabetic
  }

  var isUpperCase: Bool { value < 0x80 ? value &- 65 < 26 : properties.isUppercase }

  var isLowerCase: Bool { value < 0x80 ? value &- 97 < 26 : properties.isLowercase }
}

/// What a Unicode scalar means to the tokenizer: the word-break classes of UAX #29 as far as words
/// differ by them.
enum ScalarClass: UInt8 {
  case other, space, letter, digit, extend, ideograph, pictograph, apostrophe, ellipsis, dash

  /// The class of a scalar. Letters of the common alphabets and general punctuation are told by
  /// range; anything else is looked up.
  @inline(__always)
  static func of(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0x00C0...0x024F: scalar == 0xD7 || scalar == 0xF7 ? .other : .letter
    case 0x0400...0x0481, 0x048A...0x052F: .letter
    case 0x2019: .apostrophe
    case 0x2026: .ellipsis
    case 0x2010, 0x2011: .dash
    case 0x2012...0x2018, 0x201A...0x2025: .other
    case 0x4E00...0x9FFF: .ideograph
    default: lookUp(scalar)
    }
  }

  /// By the properties of the scalar.
  private static func lookUp(_ scalar: UInt32) -> ScalarClass {
    guard let scalar = Unicode.Scalar(scalar) else { return .other }
    switch scalar.value {
    case 0x200B, 0xFEFF, 0x2028, 0x2029, 0x85: return .space
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: return .extend
    case 0x3041...0x3096, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return .ideograph
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .spaceSeparator, .control: return .space
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return .extend
    case .decimalNumber: return .digit
    case .connectorPunctuation: return .letter
    default:
      if properties.isAlphabetic || properties.numericType != nil { return .letter }
      return properties.isEmojiPresentation ? .pictograph : .other
    }
  }
}

/// Reads the scalar at `place` of valid UTF-8.
@inline(__always)
@unsafe func decodeScalar(_ text: UnsafePointer<UInt8>, _ place: Int, _ limit: Int) -> (
  value: UInt32, length: Int
) {
  let first = unsafe UInt32(text[place])
  if first < 0x80 { return (first, 1) }
  let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  guard place + length <= limit else { return (0xFFFD, limit - place) }
  var value = first & (0xFF >> UInt32(length + 1))
  for offset in 1..<length { value = unsafe value << 6 | UInt32(text[place + offset] & 0x3F) }
  return (value, length)
}

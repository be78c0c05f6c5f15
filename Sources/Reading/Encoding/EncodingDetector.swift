internal import Glibc

/// Tells the encoding of a text by its bytes.
///
/// A byte order mark decides; then valid UTF-8 is UTF-8, since other encodings almost never look like
/// it; then zero bytes at every other place are UTF-16; else the single-byte encoding whose letters
/// make the likeliest words.
enum EncodingDetector {
  /// How many bytes of a source are looked at where all of them are not needed.
  private static let sampleSize = 1 << 16

  static func encoding(of bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if let wide = utf16(bytes.prefix(sampleSize)) { return wide }
    if isUTF8(bytes) { return .utf8 }
    if isNearlyUTF8(bytes) { return .utf8 }
    return singleByte(bytes)
  }

  /// Whether a few broken bytes stand in what is UTF-8 otherwise: pieces of other pages, a cut end.
  private static func isNearlyUTF8(_ bytes: [UInt8]) -> Bool {
    var right = 0
    var wrong = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte < 0x80 { continue }
      let length = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
      let tail = bytes[place..<min(bytes.count, place + length)]
      if length > 0, tail.count == length, tail.allSatisfy({ $0 & 0xC0 == 0x80 }) {
        right += 1
        place += length
      } else {
        wrong += 1
      }
    }
    return right > wrong * 10
  }

  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// UTF-16 without a mark: most of every second byte is zero, hardly any of the others.
  private static func utf16(_ sample: ArraySlice<UInt8>) -> TextEncoding? {
    guard sample.count >= 8, holdsZero(sample) else { return nil }
    var zeros = (even: 0, odd: 0)
    for (place, byte) in sample.enumerated() where byte == 0 {
      if place % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let half = sample.count / 2
    if zeros.odd > half * 2 / 5, zeros.even * 10 < zeros.odd { return .utf16LittleEndian }
    if zeros.even > half * 2 / 5, zeros.odd * 10 < zeros.even { return .utf16BigEndian }
    return nil
  }

  private static func holdsZero(_ sample: ArraySlice<UInt8>) -> Bool {
    unsafe sample.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      return unsafe memchr(start, 0, bytes.count) != nil
    }
  }

  private static func singleByte(_ bytes: [UInt8]) -> TextEncoding {
    let sample = Array(bytes.prefix(1 << 20))
    var best = (encoding: TextEncoding.windows1252, score: Int.min)
    for encoding in [TextEncoding.windows1252, .windows1251, .koi8R, .macRoman] {
      let score = likelihood(of: sample, in: encoding)
      if score > best.score { best = (encoding, score) }
    }
    return best.encoding
  }

  /// How well the bytes from 0x80 on read as text in `encoding`: letters of one script and case in a
  /// row and typographic marks count for it, capitals inside words, other signs and unmapped bytes
  /// against it.
  private static func likelihood(of sample: [UInt8], in encoding: TextEncoding) -> Int {
    guard let table = encoding.upperHalf else { return Int.min }
    var score = 0
    var previous = LetterClass.other
    for byte in sample {
      let current: LetterClass
      if byte < 0x80 {
        current = LetterClass(ascii: byte)
      } else {
        let scalar = table[Int(byte) - 0x80]
        current = LetterClass(scalar)
        score += current.weight
        if scalar == 0xFFFD { score -= 20 }
      }
      score += LetterClass.transition(previous, current, isUpperHalf: byte >= 0x80)
      previous = current
    }
    return score
  }
}

/// What matters of a character when an encoding is guessed.
private enum LetterClass {
  case latinLower, latinUpper, cyrillicLower, cyrillicUpper, mark, other

  init(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A: self = .latinLower
    case 0x41...0x5A: self = .latinUpper
    default: self = .other
    }
  }

  init(_ scalar: UInt16) {
    switch scalar {
    case 0xDF...0xF6, 0xF8...0xFF, 0x153, 0x161, 0x17E: self = .latinLower
    case 0xC0...0xD6, 0xD8...0xDE, 0x152, 0x160, 0x17D, 0x178: self = .latinUpper
    case 0x430...0x45F, 0x491: self = .cyrillicLower
    case 0x400...0x42F, 0x490: self = .cyrillicUpper
    case 0x2018...0x201E, 0x2013, 0x2014, 0x2026, 0xAB, 0xBB, 0xA0, 0x2022, 0x20AC, 0x2116:
      self = .mark
    default: self = .other
    }
  }

  var weight: Int {
    switch self {
    case .latinLower, .cyrillicLower: 2
    case .latinUpper, .cyrillicUpper: 0
    case .mark: 1
    case .other: -6
    }
  }

  static func transition(_ first: Self, _ second: Self, isUpperHalf: Bool) -> Int {
    switch (first, second) {
    case (.cyrillicLower, .cyrillicLower), (.cyrillicUpper, .cyrillicLower): 2
    case (.cyrillicLower, .cyrillicUpper), (.latinLower, .latinUpper): -4
    case (.latinLower, .latinLower): isUpperHalf ? 2 : 0
    case (.latinLower, .cyrillicLower), (.cyrillicLower, .latinLower),
      (.latinLower, .cyrillicUpper):
      -6
    default: 0
    }
  }
}

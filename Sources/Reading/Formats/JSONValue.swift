/// A JSON text taken apart. Keys keep their order.
enum JSONValue: Sendable {
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  case number(String)
  case bool(Bool)
  case null

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a string or number.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .bool(let value): value ? "true" : "false"
    default: nil
    }
  }

  var array: [JSONValue]? {
    guard case .array(let values) = self else { return nil }
    return values
  }
}

/// A parser of JSON (RFC 8259) over bytes, linear in their number.
struct JSONParser {
  struct Failure: Error, Equatable {
    var offset: Int
    var message: String
  }

  private static let deepest = 512
  private let bytes: [UInt8]
  private(set) var place: Int
  private let end: Int
  private var depth = 0

  init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    self.bytes = bytes
    place = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
    if place == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The next value; `nil` at the end of the text.
  mutating func next() throws(Failure) -> JSONValue? {
    skipSpace()
    return place < end ? try value() : nil
  }

  private mutating func skipSpace() {
    // Between whole values scripts have semicolons and some exports commas.
    while place < end, bytes[place] <= 32 || depth == 0 && [0x3B, 0x2C].contains(bytes[place]) {
      place += 1
    }
  }

  private func failure(_ message: String) -> Failure { Failure(offset: place, message: message) }

  private mutating func value() throws(Failure) -> JSONValue {
    skipSpace()
    guard place < end else { throw failure("the text ends where a value is expected") }
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else { throw failure("nested too deeply") }
    switch bytes[place] {
    case 0x7B: return try object()
    case 0x5B: return try list()
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    case 0x2D, 0x30...0x39:
      let start = place
      while place < end, Bytes.isDigit(bytes[place]) || ".+-eE".utf8.contains(bytes[place]) {
        place += 1
      }
      return .number(String(decoding: bytes[start..<place], as: UTF8.self))
    default: throw failure("a value cannot begin here")
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[place..<end].starts(with: word.utf8) else { throw failure("expected \(word)") }
    place += word.utf8.count
    return value
  }

  private mutating func object() throws(Failure) -> JSONValue {
    place += 1
    var members: [(key: String, value: JSONValue)] = []
    while true {
      skipSpace()
      guard place < end else { throw failure("an object is not closed") }
      if bytes[place] == 0x7D { break }
      if bytes[place] == 0x2C, !members.isEmpty {
        place += 1
        continue
      }
      guard bytes[place] == 0x22 else { throw failure("expected a key in quotation marks") }
      let key = try string()
      skipSpace()
      guard place < end, bytes[place] == 0x3A else { throw failure("expected a colon") }
      place += 1
      members.append((key, try value()))
    }
    place += 1
    return .object(members)
  }

  private mutating func list() throws(Failure) -> JSONValue {
    place += 1
    var values: [JSONValue] = []
    while true {
      skipSpace()
      guard place < end else { throw failure("an array is not closed") }
      if bytes[place] == 0x5D { break }
      if bytes[place] == 0x2C, !values.isEmpty {
        place += 1
        continue
      }
      values.append(try value())
    }
    place += 1
    return .array(values)
  }

  private mutating func string() throws(Failure) -> String {
    place += 1
    let start = place
    while place < end, bytes[place] != 0x22, bytes[place] != 0x5C { place += 1 }
    guard place < end else { throw failure("a string is not closed") }
    if bytes[place] == 0x22 {
      place += 1
      return String(decoding: bytes[start..<place - 1], as: UTF8.self)
    }
    var text = Array(bytes[start..<place])
    while place < end, bytes[place] != 0x22 {
      if bytes[place] == 0x5C {
        try escape(into: &text)
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    guard place < end else { throw failure("a string is not closed") }
    place += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    place += 1
    guard place < end else { throw failure("a string is not closed") }
    let byte = bytes[place]
    place += 1
    switch byte {
    case 0x6E: text.append(10)
    case 0x74: text.append(9)
    case 0x72: text.append(13)
    case 0x62: text.append(8)
    case 0x66: text.append(12)
    case 0x75:
      guard var code = hex() else { throw failure("expected four hexadecimal digits") }
      if (0xD800..<0xDC00).contains(code), place + 1 < end, bytes[place] == 0x5C,
        bytes[place + 1] == 0x75
      {
        place += 2
        let low = hex() ?? 0
        code =
          (0xDC00..<0xE000).contains(low) ? 0x10000 + (code - 0xD800) << 10 + low - 0xDC00 : 0xFFFD
      }
      let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: text.append(byte)
    }
  }

  private mutating func hex() -> UInt32? {
    guard place + 4 <= end else { return nil }
    let value = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    if value != nil { place += 4 }
    return value
  }
}

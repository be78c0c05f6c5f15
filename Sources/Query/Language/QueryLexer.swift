import Corpus

/// The words and signs of the corpus query language.
enum QueryToken: Equatable {
  case integer(Int)
  case decimal(Double)
  case string(String)
  case name(String)
  /// `label:`
  case label(String)
  /// `label.attribute`
  case qualified(String, String)
  /// `%cd`
  case flags(String)
  /// `$words`
  case variable(String)
  /// `<s`, without the `>`.
  case tagStart(String)
  /// `</s>`
  case tagEnd(String)
  case sign(String)
  case end

  /// As it is named where something else was expected.
  var description: String {
    switch self {
    case .integer(let number): "\(number)"
    case .decimal(let number): "\(number)"
    case .string(let text): "\"\(text)\""
    case .name(let name): name
    case .label(let name): "\(name):"
    case .qualified(let label, let name): "\(label).\(name)"
    case .flags(let flags): "%\(flags)"
    case .variable(let name): "$\(name)"
    case .tagStart(let name): "<\(name)"
    case .tagEnd(let name): "</\(name)>"
    case .sign(let sign): sign
    case .end: "end"
    }
  }
}

/// Splits the text of a query.
struct QueryLexer {
  private let bytes: [UInt8]
  private var place: Int

  init(_ bytes: [UInt8], from offset: Int) {
    self.bytes = bytes
    place = offset
  }

  /// Longer signs come first.
  private static let signs = [
    "...", "<<", ">>", "..", "::", "[:", ":]", "<=", ">=", "!=", "->", "(?",
  ].map { Array($0.utf8) }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 32) &- 97 < 26 || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || isDigit(byte) || byte == UInt8(ascii: "-")
  }

  private func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func nameEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, Self.isNamePart(bytes[end]) {
      if bytes[end] == UInt8(ascii: "-"), byte(at: end + 1) == UInt8(ascii: ">") { break }
      end += 1
    }
    return end
  }

  /// The next token and where it stands.
  mutating func next() throws(QueryError) -> (token: QueryToken, range: Range<Int>) {
    while place < bytes.count, bytes[place] <= 32 { place += 1 }
    let start = place
    let token = try scan()
    return (token, start..<place)
  }

  private mutating func scan() throws(QueryError) -> QueryToken {
    guard place < bytes.count else { return .end }
    let start = place
    let first = bytes[start]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return try string(by: first) }
    if Self.isNameStart(first) { return name() }
    if Self.isDigit(first)
      || (first == UInt8(ascii: "-") || first == UInt8(ascii: "+"))
        && Self.isDigit(byte(at: start + 1))
    {
      return number()
    }
    let next = byte(at: start + 1)
    switch first {
    case UInt8(ascii: "%") where (next | 32) &- 97 < 26:
      place += 1
      while (byte(at: place) | 32) &- 97 < 26 { place += 1 }
      return .flags(text(start + 1..<place))
    case UInt8(ascii: "$") where Self.isNameStart(next):
      place = nameEnd(from: start + 1)
      return .variable(text(start + 1..<place))
    case UInt8(ascii: "`"):
      let end = nameEnd(from: start + 1)
      if end > start + 1, byte(at: end) == first {
        place = end + 1
        return .name(text(start + 1..<end))
      }
    case UInt8(ascii: "<") where Self.isNameStart(next):
      place = nameEnd(from: start + 1)
      return .tagStart(text(start + 1..<place))
    case UInt8(ascii: "<") where next == UInt8(ascii: "/"):
      let end = nameEnd(from: start + 2)
      if end > start + 2, byte(at: end) == UInt8(ascii: ">") {
        place = end + 1
        return .tagEnd(text(start + 2..<end))
      }
    default: break
    }
    for sign in Self.signs where bytes[start...].starts(with: sign) {
      place = start + sign.count
      return .sign(text(start..<place))
    }
    // A character of several bytes is one sign.
    place += 1
    while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
    return .sign(text(start..<place))
  }

  /// The quotation mark is doubled inside; a backslash keeps the character behind it from ending the
  /// string, and stays.
  private mutating func string(by quote: UInt8) throws(QueryError) -> QueryToken {
    let start = place
    var content: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      if byte == quote {
        place += 1
        guard self.byte(at: place) == quote else {
          return .string(String(decoding: content, as: UTF8.self))
        }
      } else if byte == UInt8(ascii: "\\"), place + 1 < bytes.count {
        content.append(byte)
        place += 1
      }
      content.append(bytes[place])
      place += 1
    }
    throw QueryError(
      "the string has no end", at: start..<bytes.count, expected: [String(Unicode.Scalar(quote))])
  }

  private mutating func name() -> QueryToken {
    let start = place
    place = nameEnd(from: start)
    let name = text(start..<place)
    let next = byte(at: place)
    let following = byte(at: place + 1)
    if next == UInt8(ascii: "."), Self.isNameStart(following) {
      let end = nameEnd(from: place + 1)
      let attribute = text(place + 1..<end)
      place = end
      return .qualified(name, attribute)
    }
    if next == UInt8(ascii: ":"), following != UInt8(ascii: ":"), following != UInt8(ascii: "]") {
      place += 1
      return .label(name)
    }
    return .name(name)
  }

  private mutating func number() -> QueryToken {
    let start = place
    place += 1
    while Self.isDigit(byte(at: place)) { place += 1 }
    if byte(at: place) == UInt8(ascii: "."), Self.isDigit(byte(at: place + 1)) {
      place += 1
      while Self.isDigit(byte(at: place)) { place += 1 }
      return .decimal(Double(text(start..<place)) ?? 0)
    }
    // No position of a corpus is beyond the greatest count, so that more means the same.
    let digits = text(start..<place)
    let most = digits.hasPrefix("-") ? -Int.greatestCount : Int.greatestCount
    return .integer(Int(bounded: digits) ?? most)
  }
}

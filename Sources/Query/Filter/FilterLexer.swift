/// The words, quoted texts and signs of a filter expression.
struct FilterLexer {
  enum Token: Equatable {
    case word(String)
    case quoted(String)
    case sign(String)
    case end
  }

  let bytes: [UInt8]
  private(set) var place = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  private static let signs = ["!=", "!~", "<=", ">=", "==", "&&", "||"]
  private static let signBytes = Set("=~<>(),!&|".utf8)

  mutating func next() throws(QueryError) -> (token: Token, range: Range<Int>) {
    while place < bytes.count, bytes[place] <= 32 { place += 1 }
    let start = place
    guard place < bytes.count else { return (.end, start..<start) }
    let byte = bytes[place]
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try quoted(by: byte) }
    if Self.signBytes.contains(byte) {
      let two = String(decoding: bytes[start..<min(start + 2, bytes.count)], as: UTF8.self)
      let sign = Self.signs.contains(two) ? two : String(Unicode.Scalar(byte))
      place += sign.utf8.count
      return (.sign(sign), start..<place)
    }
    while place < bytes.count, bytes[place] > 32, !Self.signBytes.contains(bytes[place]),
      bytes[place] != UInt8(ascii: "\"")
    { place += 1 }
    return (.word(text(start..<place)), start..<place)
  }

  /// A quote inside quoted text is doubled, or stands behind a backslash.
  private mutating func quoted(by quote: UInt8) throws(QueryError) -> (Token, Range<Int>) {
    let start = place
    var content: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      let following = place + 1 < bytes.count ? bytes[place + 1] : 0
      if byte == quote {
        if following != quote {
          place += 1
          return (.quoted(String(decoding: content, as: UTF8.self)), start..<place)
        }
        place += 1
      } else if byte == UInt8(ascii: "\\"), following == quote {
        place += 1
      }
      content.append(bytes[place])
      place += 1
    }
    throw QueryError(
      "the quoted text has no end", at: start..<bytes.count,
      expected: [String(Unicode.Scalar(quote))])
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Takes the text of a query, which goes to the next `and` or `or`, or the next `)` that it does
  /// not open, outside of its own quotes and brackets.
  mutating func query() -> FilterExpression.Term {
    var depth = 0
    var quote: UInt8?
    while place < bytes.count, bytes[place] <= 32 { place += 1 }
    let start = place
    var end = start
    scan: while place < bytes.count {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
        if byte == UInt8(ascii: "\\") { place += 1 }
      } else {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"):
          if depth == 0 { break scan }
          depth -= 1
        default:
          if depth == 0, isConjunction(at: place) { break scan }
        }
      }
      place = min(place + 1, bytes.count)
      if byte > 32 { end = place }
    }
    return .init(text: text(start..<end), range: start..<end)
  }

  private func isConjunction(at place: Int) -> Bool {
    guard place == 0 || bytes[place - 1] <= 32 else { return false }
    var end = place
    while end < bytes.count, bytes[end] > 32, bytes[end] != UInt8(ascii: "(") { end += 1 }
    return end - place <= 3 && ["and", "or"].contains(text(place..<end).lowercased())
  }
}

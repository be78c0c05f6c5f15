/// Cuts a statement into words. Quotes, brackets and comments follow the rules of
/// `StatementSplitter`, which found where the statement ends.
struct Lexer {
  private let source: SourceText
  private let end: Int
  private var offset: Int

  /// Whether what is left open ends with the statement, instead of being an error.
  private let isLenient: Bool

  private init(_ source: SourceText, _ statement: Range<Int>, isLenient: Bool = false) {
    self.source = source
    self.isLenient = isLenient
    offset = statement.lowerBound
    end = min(statement.upperBound, source.bytes.count)
  }

  /// The words of a statement. Throws where a quotation mark or bracket is left open.
  static func tokens(of statement: Range<Int>, in source: SourceText) throws -> [Token] {
    var lexer = Lexer(source, statement)
    var tokens: [Token] = []
    while let token = try lexer.next() { tokens.append(token) }
    return tokens
  }

  /// The words of a statement that is still being typed; the last may have an open quotation mark
  /// or bracket.
  static func tokensSoFar(of statement: Range<Int>, in source: SourceText) -> [Token] {
    var lexer = Lexer(source, statement, isLenient: true)
    var tokens: [Token] = []
    while let token = try? lexer.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() throws -> Token? {
    skipBlanks()
    guard offset < end else { return nil }
    let start = offset
    let isQuoted = source.bytes[start].opensQuote(after: UInt8(ascii: " "))
    var text: [UInt8] = []
    while offset < end, !source.bytes[offset].isBlankSpace {
      let byte = source.bytes[offset]
      if byte == UInt8(ascii: "\\") {
        guard offset + 1 < end else {
          offset += 1
          break
        }
        if source.bytes[offset + 1] == UInt8(ascii: "\n") { break }
        text.append(source.bytes[offset + 1])
        offset += 2
      } else if byte.opensQuote(after: offset > start ? source.bytes[offset - 1] : 0x20) {
        try readQuoted(into: &text)
      } else if byte.closingBracket != nil {
        try skipBrackets()
        text += source.bytes[(offset - bracketLength)..<offset]
      } else {
        text.append(byte)
        offset += 1
      }
    }
    return Token(
      text: String(decoding: text, as: UTF8.self), span: start..<offset, isQuoted: isQuoted)
  }

  private mutating func skipBlanks() {
    while offset < end {
      let byte = source.bytes[offset]
      if byte.isBlankSpace {
        offset += 1
      } else if byte == UInt8(ascii: "\\"), offset + 1 < end,
        source.bytes[offset + 1] == UInt8(ascii: "\n")
      {
        offset += 2
      } else if byte == UInt8(ascii: "#") {
        while offset < end, source.bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
      } else {
        return
      }
    }
  }

  /// Reads a quoted string. `\"` and `\\` stand for the character behind the backslash, `\n` and
  /// `\t` for a line end and a tab; any other backslash stands for itself, as in patterns.
  private mutating func readQuoted(into text: inout [UInt8]) throws {
    let start = offset
    let mark = source.bytes[offset]
    offset += 1
    while offset < end {
      let byte = source.bytes[offset]
      offset += 1
      if byte == mark { return }
      guard byte == UInt8(ascii: "\\"), offset < end else {
        text.append(byte)
        continue
      }
      let escaped = source.bytes[offset]
      offset += 1
      switch escaped {
      case mark, UInt8(ascii: "\\"): text.append(escaped)
      case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "\n"): break
      default: text += [byte, escaped]
      }
    }
    if isLenient { return }
    throw Diagnostic(
      "the quotation mark is never closed", at: start..<start + 1,
      expected: [String(UnicodeScalar(mark))])
  }

  private var bracketLength = 0

  /// Goes behind the bracket that closes the one at `offset`.
  private mutating func skipBrackets() throws {
    let start = offset
    var open: [(byte: UInt8, offset: Int)] = []
    var ignored: [UInt8] = []
    while offset < end {
      let byte = source.bytes[offset]
      if byte == UInt8(ascii: "\\"), offset + 1 < end {
        offset += 2
        continue
      }
      if byte.opensQuote(after: offset > start ? source.bytes[offset - 1] : 0x20) {
        try readQuoted(into: &ignored)
        continue
      }
      if byte.closingBracket != nil {
        open.append((byte, offset))
      } else if let last = open.last, last.byte.closingBracket == byte {
        open.removeLast()
      }
      offset += 1
      if open.isEmpty {
        bracketLength = offset - start
        return
      }
    }
    if isLenient {
      bracketLength = offset - start
      return
    }
    let last = open.last ?? (source.bytes[start], start)
    throw Diagnostic(
      "the bracket is never closed", at: last.offset..<last.offset + 1,
      expected: last.byte.closingBracket.map { [String(UnicodeScalar($0))] } ?? [])
  }
}

/// Cuts a growing source into statements: at the end of a line, at `;`, but not inside quotes or
/// brackets, nor behind a `\` at the end of a line.
///
/// It is a state machine over bytes, so that a script read line by line is looked at once.
public struct StatementSplitter: Sendable {
  /// Why a statement goes on on the next line.
  public enum Continuation: Sendable, Equatable {
    /// A quotation mark or bracket that is still open.
    case open(String)
    /// A `\` at the end of the line.
    case backslash
  }

  private struct Opening {
    var byte: UInt8
    var offset: Int
  }

  private var offset = 0
  private var start = 0
  private var quote: Opening?
  private var brackets: [Opening] = []
  private var previous: UInt8 = UInt8(ascii: "\n")
  private var isEscaped = false
  /// The last line ended in a `\`.
  private var isContinued = false
  private var isComment = false
  /// The statement is a line for the system's shell, which has its own quotes.
  private var isShellLine = false
  private var isBlank = true

  public init() {}

  /// Why the text so far does not end a statement; `nil` where it does.
  public var continuation: Continuation? {
    if let quote { return .open(String(UnicodeScalar(quote.byte))) }
    if let bracket = brackets.last { return .open(String(UnicodeScalar(bracket.byte))) }
    return isContinued ? .backslash : nil
  }

  /// Reads on to the end of `source` and returns the statements that are complete.
  public mutating func statements(in source: SourceText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    while offset < source.bytes.count {
      if endsStatement(source.bytes[offset]) {
        finish(at: offset, next: offset + 1, &found)
      }
      offset += 1
    }
    return found
  }

  /// The statement that the end of the source ends, complete or not.
  public mutating func rest(of source: SourceText) -> Range<Int>? {
    var found: [Range<Int>] = []
    finish(at: source.bytes.count, next: source.bytes.count, &found)
    return found.first
  }

  private mutating func finish(at end: Int, next: Int, _ found: inout [Range<Int>]) {
    if !isBlank, start < end { found.append(start..<end) }
    let reached = offset
    self = StatementSplitter()
    start = next
    offset = reached
  }

  private mutating func endsStatement(_ byte: UInt8) -> Bool {
    defer { previous = byte }
    if isEscaped {
      isEscaped = false
      isContinued = byte == UInt8(ascii: "\n")
      return false
    }
    isContinued = false
    if isComment {
      isComment = byte != UInt8(ascii: "\n")
      return !isComment && brackets.isEmpty
    }
    if let quote {
      if byte == UInt8(ascii: "\\") { isEscaped = true }
      if byte == quote.byte { self.quote = nil }
      return false
    }
    if byte == UInt8(ascii: "\\") {
      isEscaped = true
      isBlank = false
      return false
    }
    if byte == UInt8(ascii: "\n") { return brackets.isEmpty }
    if isShellLine { return false }
    if byte == UInt8(ascii: ";") { return true }
    if byte == UInt8(ascii: "#"), brackets.isEmpty, previous.isBlankSpace || isBlank {
      isComment = true
      return false
    }
    if byte.isBlankSpace { return false }
    if isBlank, byte == UInt8(ascii: "!") { isShellLine = true }
    isBlank = false
    openOrClose(byte)
    return false
  }

  private mutating func openOrClose(_ byte: UInt8) {
    if byte.opensQuote(after: previous) {
      quote = Opening(byte: byte, offset: offset)
    } else if byte.closingBracket != nil {
      brackets.append(Opening(byte: byte, offset: offset))
    } else if let last = brackets.last, last.byte.closingBracket == byte {
      brackets.removeLast()
    }
  }
}

extension UInt8 {
  /// Space, tab, line end.
  var isBlankSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// Whether a byte begins a quoted string, given the byte before it. An apostrophe inside a word
  /// (`O'Brien`) does not.
  func opensQuote(after previous: UInt8) -> Bool {
    if self == UInt8(ascii: "\"") { return true }
    guard self == UInt8(ascii: "'") else { return false }
    switch previous {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      return false
    default: return true
    }
  }

  /// The bracket that closes this one.
  var closingBracket: UInt8? {
    switch self {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    default: nil
    }
  }
}

public import Presentation

extension Session {
  /// What is typed at the prompt with its parts as styles: commands, words that begin a clause,
  /// quoted text, comments; what is no command as an error.
  public func styled(_ text: String) -> StyledText {
    let source = SourceText(name: nil, text)
    var splitter = StatementSplitter()
    var statements = splitter.statements(in: source)
    if let rest = splitter.rest(of: source) { statements.append(rest) }
    var colors = LineColors(source: source, session: self)
    for statement in statements { colors.add(statement) }
    return colors.finish()
  }
}

/// Finds the parts of statements, whether they are complete and right or not.
private struct LineColors {
  private let source: SourceText
  private let session: Session
  private var result = StyledText()
  /// Up to where the text has been taken over.
  private var done = 0

  init(source: SourceText, session: Session) {
    self.source = source
    self.session = session
  }

  mutating func finish() -> StyledText {
    mark(source.bytes.count..<source.bytes.count, .plain)
    return result
  }

  mutating func add(_ statement: Range<Int>) {
    guard ShellLine.command(of: statement, in: source) == nil else { return }
    var clauses: [String]?
    var offset = statement.lowerBound
    while let word = nextWord(from: offset, to: statement.upperBound) {
      offset = word.upperBound
      switch source.bytes[word.lowerBound] {
      case UInt8(ascii: "#"):
        mark(word, .dim)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        mark(word, .quoted)
      default:
        if let clauses {
          if clauses.contains(source.text(word)) { mark(word, .keyword) }
        } else if !isName(word, before: statement.upperBound), source.text(word) != "=" {
          clauses = addVerb(word)
        }
      }
    }
  }

  /// Marks the command's name and returns the words that begin its clauses.
  private mutating func addVerb(_ word: Range<Int>) -> [String] {
    let text = source.text(word)
    let command =
      CommandList.command(named: text)
      ?? CommandList.all.first { session.isInteractive && $0.spec.name.hasPrefix(text) }
    let isKnown = command != nil || session.aliases[text] != nil
    mark(word, isKnown ? .strong : .error)
    return (command?.spec.clauseKeywords ?? []) + ["to"]
  }

  /// Whether a word is the name in `NAME = COMMAND`.
  private func isName(_ word: Range<Int>, before end: Int) -> Bool {
    guard let next = nextWord(from: word.upperBound, to: end) else { return false }
    return source.bytes[next.lowerBound] == UInt8(ascii: "=")
  }

  /// The next stretch without blanks, with a quoted text or a comment as one.
  private func nextWord(from start: Int, to end: Int) -> Range<Int>? {
    var first = start
    while first < end, source.bytes[first].isBlankSpace { first += 1 }
    guard first < end else { return nil }
    let before = first > 0 ? source.bytes[first - 1] : UInt8(ascii: " ")
    if source.bytes[first] == UInt8(ascii: "#") { return first..<end }
    var last = first + 1
    if source.bytes[first].opensQuote(after: before) {
      let quote = source.bytes[first]
      while last < end, source.bytes[last] != quote {
        last += source.bytes[last] == UInt8(ascii: "\\") ? 2 : 1
      }
      return first..<min(end, last + 1)
    }
    if source.bytes[first] == UInt8(ascii: "=") { return first..<last }
    while last < end, !source.bytes[last].isBlankSpace, source.bytes[last] != UInt8(ascii: "="),
      !source.bytes[last].opensQuote(after: source.bytes[last - 1])
    {
      last += 1
    }
    return first..<last
  }

  /// Takes over the text up to a part as it is, and the part in a style.
  private mutating func mark(_ part: Range<Int>, _ style: StyledText.Style) {
    result.append(source.text(done..<part.lowerBound))
    result.append(source.text(part), style)
    done = part.upperBound
  }
}

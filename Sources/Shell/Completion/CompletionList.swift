/// What may stand at a place in a line.
public struct CompletionList: Sendable, Equatable {
  /// One possibility.
  public struct Candidate: Sendable, Equatable {
    /// What replaces the word, with the quotation marks it needs.
    public var text: String
    /// What it is called in a list.
    public var label: String
    /// What it is, in a few words; may be empty.
    public var summary: String
    /// Whether the word goes on behind it, as a path does behind a folder.
    public var goesOn: Bool

    init(_ text: String, label: String? = nil, _ summary: String = "", goesOn: Bool = false) {
      self.text = text
      self.label = label ?? text
      self.summary = summary
      self.goesOn = goesOn
    }
  }

  /// The part of the line that a candidate replaces, in bytes of UTF-8.
  public var range: Range<Int>
  public var candidates: [Candidate]
}

extension Session {
  /// What may stand at a place of a line: commands, clauses, and values of the kind that the command
  /// declares for the parameter.
  /// - Parameter offset: the place, in bytes of UTF-8.
  public func completions(of line: String, at offset: Int) -> CompletionList {
    let source = SourceText(name: nil, String(decoding: line.utf8.prefix(offset), as: UTF8.self))
    var splitter = StatementSplitter()
    let end = source.bytes.count
    let complete = splitter.statements(in: source)
    let statement = splitter.rest(of: source) ?? (complete.last?.upperBound ?? -1) + 1..<end
    var tokens = Lexer.tokensSoFar(of: statement, in: source)
    var word = Token(text: "", span: end..<end, isQuoted: false)
    if let last = tokens.last, last.span.upperBound == end { word = tokens.removeLast() }
    let isShellLine = ShellLine.command(of: statement, in: source) != nil
    var completer = Completer(session: self, source: source, word: word)
    if isShellLine {
      completer.addFiles(forSystemShell: true)
    } else {
      completer.complete(after: tokens)
    }
    return CompletionList(range: completer.range, candidates: completer.candidates)
  }
}

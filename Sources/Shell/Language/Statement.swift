import Presentation

/// A statement cut into its parts: `NAME = COMMAND ARGUMENT… to FILE`.
struct Statement {
  /// The name that the result gets.
  var name: Token?
  /// The command's name.
  var verb: Token
  /// Everything behind it.
  var arguments: [Token]
  /// The command and its arguments.
  var span: Range<Int>

  /// `nil` where there is nothing but blanks and comments.
  init?(_ statement: Range<Int>, in source: SourceText) throws {
    var tokens = try Lexer.tokens(of: statement, in: source)[...]
    name = try Self.takeName(&tokens)
    guard let verb = tokens.popFirst() else {
      guard let name else { return nil }
      throw Diagnostic(
        "a command is missing behind '\(name.text) ='",
        at: name.span.upperBound..<name.span.upperBound, expected: ["a command"])
    }
    self.verb = verb
    arguments = Array(tokens)
    span = verb.span.lowerBound..<(tokens.last ?? verb).span.upperBound
  }

  /// Takes `NAME =` off the beginning, however it is spaced.
  private static func takeName(_ tokens: inout ArraySlice<Token>) throws -> Token? {
    guard let first = tokens.first, !first.isQuoted else { return nil }
    let prefix = first.text.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    guard let initial = prefix.first, initial.isLetter || initial == "_" else { return nil }
    let nameEnd = first.span.lowerBound + prefix.utf8.count
    let name = Token(
      text: String(prefix), span: first.span.lowerBound..<nameEnd, isQuoted: false)
    if prefix.endIndex == first.text.endIndex {
      guard let second = tokens.dropFirst().first, !second.isQuoted, second.text.hasPrefix("=")
      else { return nil }
      tokens.removeFirst(2)
      restore(second, from: 1, &tokens)
    } else {
      guard first.text[prefix.endIndex...].hasPrefix("=") else { return nil }
      tokens.removeFirst()
      restore(first, from: prefix.count + 1, &tokens)
    }
    return name
  }

  /// Puts the rest of a token back in front.
  private static func restore(_ token: Token, from count: Int, _ tokens: inout ArraySlice<Token>) {
    let rest = token.text.dropFirst(count)
    guard !rest.isEmpty else { return }
    let start = token.span.upperBound - rest.utf8.count
    tokens.insert(
      Token(text: String(rest), span: start..<token.span.upperBound, isQuoted: false),
      at: tokens.startIndex)
  }
}

/// Where a result goes instead of the output: `to FILE`, `to >>FILE`, `to |SHELL…`.
struct Redirection: Equatable {
  enum Target: Equatable {
    case file(path: String, appends: Bool)
    case shell(String)
  }

  var target: Target
  /// The form of the result; `nil` for that of the session.
  var format: OutputFormat?
  /// Where it stands.
  var span: Range<Int>

  /// Takes a redirection off the end of a command's arguments.
  ///
  /// A query may itself hold the word `to` (`expand to s`) and so may a text, so behind these only a
  /// name with an ending or a folder is taken for a file.
  /// - Parameter end: the end of the statement, up to which a shell command goes.
  static func take(
    from arguments: inout [Token], of spec: CommandSpec, end: Int, in source: SourceText
  ) throws -> Redirection? {
    for (index, token) in arguments.enumerated() where token.text == "to" && !token.isQuoted {
      guard index + 1 < arguments.count else { break }
      let target = arguments[index + 1]
      if !target.isQuoted, target.text.hasPrefix("|") {
        let command = source.text(target.span.lowerBound + 1..<end)
        arguments.removeSubrange(index...)
        return Redirection(
          target: .shell(command), format: nil, span: token.span.lowerBound..<end)
      }
    }
    guard let keyword = arguments.lastIndex(where: { $0.text == "to" && !$0.isQuoted }),
      let last = arguments.last
    else { return nil }
    let words = arguments[(keyword + 1)...].map(\.text)
    let isAppending = words.first?.hasPrefix(">>") ?? false
    let isAlone = words.count == 1 || isAppending && words.first == ">>" && words.count == 2
    guard isAlone, var path = words.last else { return nil }
    if isAppending, words.count == 1 { path.removeFirst(2) }
    let isPathLike = path.contains("/") || OutputFormat(fileName: path) != nil
    if spec.takesRawText, !isPathLike { return nil }
    guard let format = OutputFormat(fileName: path) else {
      throw Diagnostic(
        "the ending of '\(path)' names no format", at: last.span,
        expected: OutputFormat.allCases.compactMap { $0.fileEndings.first.map { "." + $0 } })
    }
    let span = arguments[keyword].span.lowerBound..<last.span.upperBound
    arguments.removeSubrange(keyword...)
    return Redirection(
      target: .file(path: FilePath.expandingHome(path), appends: isAppending), format: format,
      span: span)
  }
}

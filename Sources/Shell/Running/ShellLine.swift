/// Statements that begin with `!`: the rest of the line is for the system's shell.
enum ShellLine {
  /// The shell command of a statement, `nil` where it is none.
  static func command(of statement: Range<Int>, in source: SourceText) -> String? {
    let text = source.text(statement)
    guard let first = text.firstIndex(where: { !$0.isWhitespace }), text[first] == "!" else {
      return nil
    }
    return String(text[text.index(after: first)...])
  }

  static func run(_ command: String, at span: Range<Int>, _ session: Session) throws {
    try session.checkPermission("run another program", at: span)
    let status = try ShellProcess.run(command, output: session.output)
    try ShellProcess.check(status, of: command, at: span)
  }
}

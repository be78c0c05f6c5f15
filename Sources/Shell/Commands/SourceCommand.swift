internal import Corpus
import Presentation

/// Runs a file of commands.
enum SourceCommand: Command {
  static let file = Parameter.file("FILE", "a file of commands").required

  static let spec = CommandSpec(
    "source", .shell, "Runs a file of commands.",
    parameters: [file],
    examples: [
      Example(
        "source Examples/first-look.parlance", "the commands of a file, in this session",
        shows: "Who speaks, and how much? ━━", "What does the article quote?",
        "What is the interview about")
    ],
    discussion: "The file stops at the first command that fails, and 'source' fails with it.",
    wrapsCommand: true)

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let path = try invocation.required(file)
    try session.checkScript(path, at: invocation.span(of: file))
    try FileKind.check(path, is: .script, at: invocation.span(of: file))
    let text = String(
      decoding: try DescriptorSource.contents(of: path, at: invocation.span(of: file)),
      as: UTF8.self)
    guard session.depth < Interpreter.maximumDepth else {
      throw Diagnostic("command files call each other without end", at: invocation.span)
    }
    session.depth += 1
    defer { session.depth -= 1 }
    switch ScriptRunner.run(text, name: path, &session) {
    case .succeeded, .ended, .left: return nil
    case .failed: throw ReportedFailure()
    case .interrupted: throw Interrupted()
    }
  }
}

import Presentation

/// Runs a command and says how long it took.
enum TimeCommand: Command {
  static let command = Parameter.text("COMMAND", "a command", completion: .command).required

  static let spec = CommandSpec(
    "time", .shell, "Runs a command and says how long it took.",
    parameters: [command],
    examples: [
      Example(
        "time speakers", "the result, then the time on standard error", shows: "Sergey Lavrov 1 5",
        .said(" ms"))
    ],
    discussion: "'set timing on' does it for every command.", wrapsCommand: true)

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let command = try invocation.required(command)
    guard session.depth < Interpreter.maximumDepth else {
      throw Diagnostic(
        "commands are nested more than \(Interpreter.maximumDepth) deep", at: invocation.span)
    }
    session.depth += 1
    defer { session.depth -= 1 }
    let start = ContinuousClock.now
    defer { session.sayTime(since: start) }
    try Interpreter.run(command.span, in: invocation.source, &session)
    return nil
  }
}

extension Session {
  /// Says how long something took.
  func sayTime(since start: ContinuousClock.Instant) {
    let time = start.duration(to: .now)
    let milliseconds =
      Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
    if format == .json {
      let result: JSON = ["type": "time", "milliseconds": .double(milliseconds)]
      messages.write(result.description + "\n")
    } else {
      messages.write("\(Count.time(milliseconds))\n")
    }
  }
}

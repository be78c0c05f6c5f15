import Presentation

/// Leaves the shell, or stops a script.
enum QuitCommand: Command {
  static let status = Parameter.number("STATUS", "the exit status", in: 0...255)

  static let spec = CommandSpec(
    "quit", aliases: ["exit"], .shell, "Leaves the shell.",
    parameters: [status],
    examples: [Example("quit", "as Ctrl-D on an empty line does", shows: .nothing)],
    discussion:
      "In a script it ends the program, with STATUS as its exit status where one is given.")

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    session.exitStatus = Int32(invocation[status] ?? 0)
    return nil
  }
}

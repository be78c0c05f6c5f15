import Presentation

/// Ends a script where what it works on is not there.
enum NeedsCommand: Command {
  static let path = Parameter<Token>(
    "PATH", "a file or folder; $NAME stands for a variable of the environment", isRequired: true,
    completion: .file
  ) { reader, _ in try reader.take("a path") }
  static let message = Parameter.word("\"MESSAGE\"", "what to say where it is not there")
    .clause("else")

  static let spec = CommandSpec(
    "needs", .shell, "Ends a script, without an error, where a file or folder is not there.",
    parameters: [path, message],
    examples: [
      Example("needs seeds", "goes on, where the folder is there", shows: .then("echo on", "on")),
      Example(
        #"needs $INTERVIEWS else "Set INTERVIEWS to a folder of transcripts.""#,
        "ends the script where the variable is not set, or names nothing",
        shows: .said("Set INTERVIEWS to a folder of transcripts.")),
    ],
    discussion: """
      The message goes to standard error. Only the script that the command stands in ends; one that \
      ran it with 'source' goes on.
      """,
    seeAlso: ["source", "load"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let token = try invocation.required(path)
    if let path = FilePath.expanded(token.text), FilePath.exists(path) { return nil }
    session.messages.write(
      (invocation[message] ?? "'\(token.text)' is not there; nothing is done") + "\n")
    throw ScriptEnd()
  }
}

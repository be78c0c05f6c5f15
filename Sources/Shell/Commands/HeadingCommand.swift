import Presentation

/// Prints a heading, to set off the parts of a report.
enum HeadingCommand: Command {
  static let text = Parameter.text("TEXT", "the words of the heading").required

  static let spec = CommandSpec(
    "heading", .shell, "Prints a heading.",
    parameters: [text],
    examples: [
      Example(
        "heading What was said about Libya", "underlined; a heading in Markdown and HTML",
        shows: "What was said about Libya ━━")
    ],
    seeAlso: ["echo"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let text = try EchoCommand.words(try invocation.required(text), in: invocation.source)
    return HeadingResult(text: text)
  }
}

/// A heading.
struct HeadingResult: Presentable {
  var text: String

  var json: JSON { ["type": "heading", "text": .string(text)] }
  var blocks: [Block] { [.heading(level: 1, StyledText(text))] }
}

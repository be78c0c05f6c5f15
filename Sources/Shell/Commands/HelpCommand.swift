import Presentation
import Query

/// Says what the commands do.
enum HelpCommand: Command {
  static let topic = Parameter.word("TOPIC", "a command or a topic", completion: .topic)

  static let spec = CommandSpec(
    "help", aliases: ["?"], .shell, "Lists the commands, or explains one.",
    parameters: [topic],
    examples: [
      Example(
        "help", "all commands by what they are for", shows: "Read load documents",
        "Compare keywords style compare"),
      Example(
        "help filter", "one command with examples", shows: "filter EXPRESSION",
        "Narrows the current selection.", "Examples", "filter speaker = Lavrov"),
      Example(
        "help start", "the first minutes, on what is loaded",
        shows: "filter speaker = \"Sergey Lavrov\"", "show putin-renzi:1", "compare 1 2"),
      Example(
        "help language", "how commands are written",
        shows: "turns; quotes ';' stands between commands"),
    ])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    guard let name = invocation[topic] else { return HelpOverview() }
    if name == FirstSteps.name { return FirstSteps(session) }
    if let topic = HelpTopic.all.first(where: { $0.name == name }) { return topic }
    guard let command = CommandList.command(named: name) else {
      throw Diagnostic.unknown(
        "command or topic", name, at: invocation.span(of: topic),
        among: CommandList.names + HelpTopic.names, advice: "'help' lists the commands.")
    }
    return CommandHelp(spec: command.spec)
  }
}

/// One command in full.
struct CommandHelp: Presentable {
  let spec: CommandSpec

  var description: JSON {
    [
      "name": .string(spec.name), "aliases": .strings(spec.aliases),
      "category": .string(spec.category.rawValue), "summary": .string(spec.summary),
      "usage": .string(spec.usage), "discussion": .string(spec.discussion),
      "parameters": .array(
        spec.parameters.map { ["usage": .string($0.usage), "summary": .string($0.summary)] }),
      "examples": .array(
        spec.examples.map { ["line": .string($0.line), "meaning": .string($0.meaning)] }),
      "seeAlso": .strings(spec.seeAlso),
    ]
  }

  var json: JSON { ["type": "help", "commands": .array([description])] }

  var blocks: [Block] {
    var blocks: [Block] = [
      .paragraph("\(spec.usage, .strong)"), .paragraph(StyledText(spec.summary)),
    ]
    if !spec.aliases.isEmpty {
      blocks.append(.paragraph("Also called \(spec.aliases.joined(separator: ", "))."))
    }
    if !spec.parameters.isEmpty {
      blocks.append(.keyValues(spec.parameters.map { ($0.usage, StyledText($0.summary)) }))
    }
    if !spec.discussion.isEmpty {
      blocks += spec.discussion.split(separator: "\n\n").map { .paragraph(StyledText(String($0))) }
    }
    if !spec.examples.isEmpty {
      blocks.append(.heading("Examples"))
      blocks.append(.preformatted(Self.text(of: spec.examples.map { ($0.line, $0.meaning) })))
    }
    if !spec.seeAlso.isEmpty {
      blocks.append(.paragraph("See also: \(spec.seeAlso.joined(separator: ", "))"))
    }
    return blocks
  }

  /// Command lines with their meanings beside them, or below where the lines are long.
  static func text(of lines: [(line: String, meaning: String)]) -> String {
    let width = lines.map { DisplayWidth.of($0.line) }.max() ?? 0
    return lines.map { line, meaning in
      width <= 34
        ? DisplayWidth.padded(line, to: width) + "   " + meaning : line + "\n    " + meaning
    }.joined(separator: "\n")
  }
}

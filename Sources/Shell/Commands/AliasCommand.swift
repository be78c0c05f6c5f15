import Presentation
import Query

/// Gives a command, or its beginning, a name of your own.
enum AliasCommand: Command {
  static let name = Parameter.word("NAME", "the new name")
  static let text = Parameter.text("= COMMAND", "what it stands for", completion: .command)

  static let spec = CommandSpec(
    "alias", .shell, "Names a command, or lists the names.",
    parameters: [name, text],
    examples: [
      Example(
        "alias said = turns in speaker", "then 'said Lavrov' lists what Lavrov says",
        shows: .then("said Lavrov limit 1", "Sergey Lavrov: Frankly, I never")),
      Example(
        "alias", "all of them", after: ["alias said = turns in speaker"],
        shows: "said turns in speaker"),
    ],
    discussion: """
      What follows the name when it is used goes behind what it stands for. Aliases that you always \
      want belong into rc.parlance, in the folder parlance of your configuration.
      """, wrapsCommand: true)

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    guard let name = invocation[name] else { return AliasesResult(aliases: session.aliases) }
    guard let fragment = invocation[text] else {
      guard let text = session.aliases[name] else {
        throw Diagnostic.unknown(
          "alias", name, at: invocation.span(of: self.name), among: session.aliases.keys)
      }
      return AliasesResult(aliases: [name: text])
    }
    guard fragment.text.hasPrefix("=") else {
      throw Diagnostic("'=' is missing", at: fragment.span, expected: ["alias NAME = COMMAND"])
    }
    if CommandList.command(named: name) != nil {
      throw Diagnostic(
        "'\(name)' is a command and cannot be an alias", at: invocation.span(of: self.name))
    }
    let text = fragment.text.dropFirst().drop { $0.isWhitespace }
    session.aliases[name] = text.isEmpty ? nil : String(text)
    return nil
  }
}

/// Aliases with what they stand for.
struct AliasesResult: Presentable {
  let aliases: [String: String]

  private var sorted: [(key: String, value: String)] { aliases.sorted { $0.key < $1.key } }

  var json: JSON {
    [
      "type": "aliases",
      "aliases": .object(sorted.map { ($0.key, .string($0.value)) }),
    ]
  }

  var blocks: [Block] {
    if aliases.isEmpty { return [.paragraph("There are no aliases.")] }
    return [.keyValues(sorted.map { ($0.key, StyledText($0.value)) })]
  }
}

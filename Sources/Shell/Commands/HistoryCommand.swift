import Presentation

/// Lists what was typed.
enum HistoryCommand: Command {
  static let text = Parameter.word("WORD", "only lines that hold it")
  static let limit = Parameter.limit

  static let spec = CommandSpec(
    "history", .shell, "Lists what was typed, the last line last.",
    parameters: [text, limit],
    examples: [
      Example("history limit 20", "the last twenty lines", shows: "Nothing has been typed."),
      Example(
        "history filter", "every line with the word 'filter'", shows: "Nothing has been typed."),
    ])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    var lines = Array(session.history.enumerated())
    if let word = invocation[text] { lines.removeAll { !$0.element.contains(word) } }
    if let limit = session.limit(invocation[limit]) { lines = lines.suffix(limit) }
    return HistoryResult(lines: lines.map { ($0.offset + 1, $0.element) })
  }
}

/// Lines that were typed, with their numbers.
struct HistoryResult: Presentable {
  let lines: [(number: Int, text: String)]

  var json: JSON {
    [
      "type": "history",
      "lines": .array(lines.map { ["number": .int($0.number), "text": .string($0.text)] }),
    ]
  }

  var blocks: [Block] {
    if lines.isEmpty { return [.paragraph("Nothing has been typed.")] }
    let width = String(lines.last?.number ?? 0).count
    return [
      .preformatted(
        lines.map {
          DisplayWidth.padded(String($0.number), to: width, alignment: .trailing) + "  " + $0.text
        }.joined(separator: "\n"))
    ]
  }
}

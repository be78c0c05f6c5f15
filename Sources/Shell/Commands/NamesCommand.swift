import Corpus
import Presentation

/// Lists what has been named.
enum NamesCommand: Command {
  static let spec = CommandSpec(
    "names", .selecting, "Lists the selections and query results that have names.",
    examples: [
      Example(
        "names", "what 'NAME = COMMAND' has kept",
        after: ["lavrov = filter speaker = Lavrov"], shows: "lavrov selection 5 turns")
    ],
    discussion: """
      'NAME = filter …' keeps a selection, 'NAME = find …' the matches of a query, 'NAME = load …' \
      what was loaded. A name stands wherever a command takes 'in WHAT', and in 'compare A B'.
      """,
    seeAlso: ["filter", "dump"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    NamesResult(corpus: session.corpus, names: session.names)
  }
}

/// Names with what they stand for.
struct NamesResult: Presentable {
  let corpus: Corpus
  let names: [String: NamedValue]

  private var sorted: [(name: String, value: NamedValue)] {
    names.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  var json: JSON {
    [
      "type": "names",
      "names": .array(
        sorted.map { name, value in .object(value.facts(named: name, in: corpus)) }),
    ]
  }

  var blocks: [Block] {
    if names.isEmpty { return [.paragraph("Nothing has a name yet.")] }
    return [
      .table(
        Table(
          columns: [.init("Name"), .init("Kind"), .init("Holds")],
          rows: sorted.map { name, value in
            [.text(name), .text(value.kind), .text(value.summary(in: corpus))]
          }))
    ]
  }
}

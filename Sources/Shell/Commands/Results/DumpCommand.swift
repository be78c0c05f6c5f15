import Presentation
import Query

/// Lists the rows of a named query result.
enum DumpCommand: Command {
  static let name = Parameter<Matches>.namedMatches("NAME", "the name of a query result").required

  static let spec = CommandSpec(
    "dump", .finding, "Lists the rows of a named query result as corpus positions.",
    parameters: [name],
    examples: [
      Example(
        "dump libya", "where each match stands", after: [#"libya = find "Libya""#],
        shows: "Match Matchend Target Keyword", "136 136 -1 -1", .times(7, "-1 -1"))
    ],
    discussion: """
      A row has the first and the last token of a match, the target and the keyword; -1 where one is \
      not set. Positions count the tokens of the corpus from 0.
      """,
    seeAlso: ["names"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    DumpResult(matches: try invocation.required(name))
  }
}

/// Matches as corpus positions.
struct DumpResult: Presentable {
  let matches: Matches

  var json: JSON {
    let matches = matches
    return [
      "type": "dump",
      "rows": .array(count: matches.count) { index in
        let row = matches[index]
        return [
          .int(row.tokens.lowerBound), .int(row.tokens.upperBound - 1), .int(row.target ?? -1),
          .int(row.keyword ?? -1),
        ]
      },
    ]
  }

  var blocks: [Block] {
    let matches = matches
    return [
      .table(
        Table(
          columns: ["Match", "Matchend", "Target", "Keyword"].map { .init($0, kind: .ordinal) },
          rows: Rows(count: matches.count) { index in
            let row = matches[index]
            return [
              .int(row.tokens.lowerBound), .int(row.tokens.upperBound - 1), .int(row.target ?? -1),
              .int(row.keyword ?? -1),
            ]
          }))
    ]
  }
}

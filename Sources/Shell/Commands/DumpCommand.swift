import Presentation
import Query

/// Lists the rows of a named query result.
enum DumpCommand: Command {
  static let name = Parameter<any MatchSet>(
    "NAME", "the name of a query result", isRequired: true, completion: .result
  ) { reader, session in
    let token = try reader.take("a name")
    guard let value = session.names[token.text] else {
      throw Diagnostic.unknown(
        "name", token.text, at: token.span, among: session.names.keys,
        advice: "'NAME = find QUERY' keeps the matches of a query.")
    }
    guard case .matches(let matches) = value else {
      throw Diagnostic(
        "'\(token.text)' is a selection, not the result of a query", at: token.span,
        expected: ["a name given with NAME = find …"])
    }
    return matches
  }

  static let spec = CommandSpec(
    "dump", .finding, "Lists the rows of a named query result as corpus positions.",
    parameters: [name],
    examples: [],
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
  let matches: any MatchSet

  var json: JSON {
    let matches = matches
    return [
      "type": "dump",
      "rows": .array(count: matches.count) { index in
        let row = matches.row(index)
        return [.int(row.match), .int(row.matchEnd), .int(row.target), .int(row.keyword)]
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
            let row = matches.row(index)
            return [.int(row.match), .int(row.matchEnd), .int(row.target), .int(row.keyword)]
          }))
    ]
  }
}

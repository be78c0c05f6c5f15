import Corpus
import Presentation
import Statistics

/// Shows how the frequency of a query's matches changes.
enum TrendCommand: Command {
  static let query = Parameter.corpusQuery
  static let unit = Parameter.choice(
    TrendUnit.allCases.map(\.rawValue).joined(separator: "|"), TrendUnit.allCases.map(\.rawValue),
    "what to go along (default year); position: tenths of a document, by turns"
  ).clause("by")
  static let scope = Parameter.inScope
  static let limit = Parameter.limit
  static let punctuation = Parameter.withPunctuation

  static let spec = CommandSpec(
    "trend", .finding, "Shows how the frequency of matches changes over time or in a document.",
    parameters: [query, unit, scope, limit, punctuation],
    examples: [
      Example("trend russia by year", "by the year of the documents"),
      Example("trend libya by position", "from the beginning to the end of documents"),
      Example("trend peace by document", "document by document"),
    ],
    seeAlso: ["dispersion", "count"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let query = try invocation.required(query)
    let (hits, hint) = try session.hits(of: query, in: invocation[scope])
    let scope = session.scope(invocation[scope])
    let trend = Trend(
      of: hits, by: invocation[unit].flatMap(TrendUnit.init) ?? .year, in: scope.tokens,
      of: session.corpus, withPunctuation: invocation[punctuation] ?? false)
    return TrendResult(
      trend: trend, query: query.queryName, scope: scope.name, hint: hint,
      limit: session.limit(invocation[limit]))
  }
}

/// Frequencies along time or place, with a drawing.
struct TrendResult: Presentable {
  let trend: Trend
  /// The query, for readers.
  let query: String
  let scope: String
  /// What may have been meant, where the query can match nothing.
  let hint: String?
  /// How many rows are shown; nil for all.
  let limit: Int?

  private var shown: Rows<Trend.Row> { Rows(trend.rows).limited(to: limit) }

  var title: String { "Trend of \(query) by \(trend.unit.rawValue)" }

  var json: JSON {
    [
      "type": "trend", "query": .string(query), "by": .string(trend.unit.rawValue),
      "undated": .int(trend.undated),
      "items": .array(
        shown.mapped { row in
          [
            "label": .string(row.label), "count": .int(row.count), "tokens": .int(row.tokens),
            "perMillion": .double(row.perMillion),
          ]
        }),
    ]
  }

  var table: Table? { frequencies }

  private var frequencies: Table {
    var notes = StatisticsNotes()
    notes.addRest(shown: shown.count, of: trend.rows.count, "row")
    if trend.undated > 0 {
      let matches = Count.of(trend.undated, "match", "matches")
      notes.add("\(matches) in documents whose date does not say the \(trend.unit.rawValue)")
    }
    notes.add("per million tokens of each \(trend.unit.rawValue), in \(scope)")
    return Table(
      columns: [
        .init(trend.unit.rawValue, key: "label", kind: .ordinal, alignment: .leading),
        .init("Count", kind: .number), .init("Tokens", kind: .number),
        .init("Per million", key: "perMillion", kind: .number),
      ],
      rows: shown.mapped { row in
        [.text(row.label), .int(row.count), .int(row.tokens), .real(row.perMillion, decimals: 1)]
      }, notes: notes.lines)
  }

  var blocks: [Block] {
    var blocks: [Block] = [.heading(level: 1, StyledText(title))]
    if let hint { blocks.append(.paragraph(StyledText(hint, .dim))) }
    if shown.count > 1, shown.contains(where: { $0.count > 0 }) {
      blocks.append(
        .series(
          SeriesChart(
            unit: "per million", axis: shown.map(\.label),
            lines: [.init(query, shown.map(\.perMillion))])))
    }
    return blocks + [.table(frequencies)]
  }
}

import Corpus
import Presentation
import Statistics

/// Shows how the frequency of a query's matches changes.
enum TrendCommand: Command {
  static let query = Parameter.corpusQuery
  static let others = Parameter.otherQueries
  static let unit = Parameter.choice(
    TrendUnit.allCases.map(\.rawValue).joined(separator: "|"), TrendUnit.allCases.map(\.rawValue),
    "what to go along (default year); position: tenths of a document, by turns"
  ).clause("by")
  static let scope = Parameter.inScope
  static let limit = Parameter.limit
  static let punctuation = Parameter.withPunctuation

  static let spec = CommandSpec(
    "trend", .finding, "Shows how the frequency of matches changes over time or in a document.",
    parameters: [query, others, unit, scope, limit, punctuation],
    examples: [
      Example(
        "trend russia by year", "by the year of the documents", shows: "2019 1,305 16 12,260.5",
        "8 matches in documents whose date does not say the year"),
      Example(
        "trend libya by position", "from the beginning to the end of documents", shows: "3 81 3",
        "4 251 4"),
      Example(
        "trend peace by document", "document by document", shows: "putin-renzi 357 0 0.0",
        "sergey-lavrov-italian 1,305 1 766.3"),
      Example(
        "trend russia vs italy vs libya by position", "several queries in one chart",
        shows: "1 94 4", "2 290 4 13,793.1 4 13,793.1 0"),
    ],
    seeAlso: ["dispersion", "count"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let hits = try session.hits(of: invocation, in: invocation[scope])
    let scope = session.scope(invocation[scope])
    let unit = invocation[unit].flatMap(TrendUnit.init) ?? .year
    let lines = hits.map { hits in
      TrendResult.Line(
        hits: hits,
        trend: Trend(
          of: hits.ranges, by: unit, in: scope.tokens, of: session.corpus,
          withPunctuation: invocation[punctuation] ?? false))
    }
    return TrendResult(
      unit: unit, lines: lines, scope: scope.name, limit: session.limit(invocation[limit]))
  }
}

/// Frequencies along time or place, with a drawing.
struct TrendResult: Presentable {
  /// One query. All go along the same places.
  struct Line: Sendable {
    let hits: QueryHits
    let trend: Trend
  }

  let unit: TrendUnit
  /// At least one.
  let lines: [Line]
  let scope: String
  /// How many rows are shown; nil for all.
  let limit: Int?

  private var places: [Trend.Row] { lines.first?.trend.rows ?? [] }

  private var shown: Rows<Int> { Rows(Array(places.indices)).limited(to: limit) }

  var title: String {
    "Trend of \(lines.map(\.hits.name).joined(separator: ", ")) by \(unit.rawValue)"
  }

  private func json(of line: Line) -> [(key: String, value: JSON)] {
    let rows = line.trend.rows
    let items = shown.mapped { place -> JSON in
      let row = rows[place]
      return [
        "label": .string(row.label), "count": .int(row.count), "tokens": .int(row.tokens),
        "perMillion": .double(row.perMillion),
      ]
    }
    return [
      (key: "query", value: .string(line.hits.name)), (key: "by", value: .string(unit.rawValue)),
      (key: "undated", value: .int(line.trend.undated)), (key: "items", value: .array(items)),
    ]
  }

  /// The first query stands on its own; where there are more, all of them are the series.
  var json: JSON {
    var pairs: [(key: String, value: JSON)] = [(key: "type", value: "trend")]
    if let first = lines.first { pairs += json(of: first) }
    if lines.count > 1 {
      pairs.append((key: "series", value: .array(lines.map { .object(json(of: $0)) })))
    }
    return .object(pairs)
  }

  var table: Table? { frequencies }

  private var frequencies: Table {
    var notes = StatisticsNotes()
    notes.addRest(shown: shown.count, of: places.count, "row")
    for line in lines where line.trend.undated > 0 {
      let matches = Count.of(line.trend.undated, "match", "matches")
      let query = lines.count > 1 ? " of \(line.hits.name)" : ""
      notes.add("\(matches)\(query) in documents whose date does not say the \(unit.rawValue)")
    }
    notes.add("per million tokens of each \(unit.rawValue), in \(scope)")
    let lines = lines
    let places = places
    let columns = lines.flatMap { line -> [Table.Column] in
      let name = lines.count > 1 ? line.hits.name : ""
      let prefix = name.isEmpty ? "" : name + " "
      return [
        .init(name.isEmpty ? "Count" : name, key: prefix + "count", kind: .number),
        .init("Per million", key: prefix + "perMillion", kind: .number),
      ]
    }
    return Table(
      columns: [
        .init(unit.rawValue, key: "label", kind: .ordinal, alignment: .leading),
        .init("Tokens", kind: .number),
      ] + columns,
      rows: shown.mapped { place in
        [.text(places[place].label), .int(places[place].tokens)]
          + lines.flatMap { line -> [Table.Cell] in
            let row = line.trend.rows[place]
            return [.int(row.count), .real(row.perMillion, decimals: 1)]
          }
      }, notes: notes.lines)
  }

  var blocks: [Block] {
    var blocks: [Block] = [.heading(level: 1, StyledText(title))]
    for hint in lines.compactMap(\.hits.hint) {
      blocks.append(.paragraph(StyledText(hint, .dim)))
    }
    let hasMatches = lines.contains { $0.trend.rows.contains { $0.count > 0 } }
    if shown.count > 1, hasMatches {
      blocks.append(
        .series(
          SeriesChart(
            unit: "per million", axis: shown.map { places[$0].label },
            lines: lines.map { line in
              .init(line.hits.name, shown.map { line.trend.rows[$0].perMillion })
            })))
    }
    return blocks + [.table(frequencies)]
  }
}

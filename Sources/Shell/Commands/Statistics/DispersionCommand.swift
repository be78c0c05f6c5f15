import Corpus
import Presentation
import Statistics

/// Measures how evenly the matches of a query are spread over documents.
enum DispersionCommand: Command {
  static let query = Parameter.corpusQuery
  static let others = Parameter.otherQueries
  static let scope = Parameter.inScope
  static let limit = Parameter.limit
  static let punctuation = Parameter.withPunctuation

  static let spec = CommandSpec(
    "dispersion", .finding, "Measures how evenly matches are spread over documents.",
    parameters: [query, others, scope, limit, punctuation],
    examples: [
      Example(
        "dispersion russia", "in how many documents, how evenly, and where", shows: "Matches 24",
        "Documents with a match 2", "putin-renzi", "8 matches", "16 matches"),
      Example(
        #"dispersion "sanction.*"%c"#, "the same of a pattern", shows: "Matches 5", "2 matches",
        "3 matches"),
      Example(
        "dispersion russia vs italy vs libya", "several queries, one strip each",
        shows: "russia 24 2", "italy 8 2", "libya 7 2"),
    ],
    discussion: """
      The parts are documents. Juilland's D is 1 where matches are spread evenly; DP and DPnorm are 0, \
      and 1 where all are in one place; KLD is 0 and grows. ARF is the count that an even spread would \
      need. Each strip is a document from its beginning to its end; of several queries, all that was \
      searched. 'limit n' shows the strips of the n documents with most matches.
      """,
    seeAlso: ["trend", "count"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let hits = try session.hits(of: invocation, in: invocation[scope])
    let scope = session.scope(invocation[scope])
    let items = hits.map { hits in
      DispersionResult.Item(
        hits: hits,
        dispersion: HitDispersion(
          of: hits.ranges, in: scope.tokens, of: session.corpus,
          withPunctuation: invocation[punctuation] ?? false))
    }
    return DispersionResult(
      corpus: session.corpus, items: items, scope: scope.name,
      limit: session.limit(invocation[limit]) ?? session.rowsThatFit ?? 40)
  }
}

/// How matches are spread, with a drawing.
struct DispersionResult: Presentable {
  /// One query.
  struct Item: Sendable {
    let hits: QueryHits
    let dispersion: HitDispersion

    fileprivate var measures: [(key: String, title: String, cell: Table.Cell)] {
      let parts = dispersion.parts
      return [
        ("count", "Matches", .int(parts.count)),
        ("range", "Documents with a match", .int(parts.range)),
        ("juillandD", "Juilland's D", .real(parts.juillandD, decimals: 4)),
        ("dp", "DP", .real(parts.deviationOfProportions, decimals: 4)),
        ("dpNorm", "DPnorm", .real(parts.normalizedDeviationOfProportions, decimals: 4)),
        ("kld", "KLD (bits)", .real(parts.divergence, decimals: 4)),
        ("arf", "ARF", .real(dispersion.averageReducedFrequency, decimals: 2)),
      ]
    }
  }

  let corpus: Corpus
  /// At least one.
  let items: [Item]
  let scope: String
  /// How many documents get a strip.
  let limit: Int

  var title: String { "Dispersion of \(items.map(\.hits.name).joined(separator: ", "))" }

  private var parts: Int { items.first?.dispersion.documents.count ?? 0 }
  private var tokens: Int { items.first?.dispersion.total ?? 0 }

  var json: JSON {
    [
      "type": "dispersion", "parts": .int(parts), "tokens": .int(tokens),
      "items": .array(
        items.map { item in
          .object(
            [(key: "value", value: .string(item.hits.name))]
              + item.measures.map { (key: $0.key, value: $0.cell.json) })
        }),
    ]
  }

  var table: Table? {
    let measures = items.first?.measures ?? []
    return Table(
      columns: [.init("value")] + measures.map { .init($0.title, key: $0.key, kind: .number) },
      rows: items.map { [.text($0.hits.name)] + $0.measures.map(\.cell) })
  }

  var blocks: [Block] {
    var blocks: [Block] = [.heading(level: 1, StyledText(title))]
    for hint in items.compactMap(\.hits.hint) {
      blocks.append(.paragraph(StyledText(hint, .dim)))
    }
    if items.count == 1, let item = items.first {
      let pairs = item.measures.map { measure in
        let text =
          switch measure.cell {
          case .int(let number): Count.grouped(number)
          case .real(let number, let decimals): number.rounded(toPlaces: decimals)
          default: "–"
          }
        return (key: measure.title, value: StyledText(text))
      }
      blocks.append(.keyValues(pairs))
      if !item.hits.ranges.isEmpty { blocks.append(.strips(strips(of: item))) }
    } else {
      if let table { blocks.append(.table(table)) }
      blocks.append(.strips(StripChart(strips: items.map(strip))))
    }
    blocks.append(
      .paragraph(
        StyledText(
          "\(Count.of(parts, "document")) as parts, \(Count.of(tokens, "token")) in \(scope). With s the "
            + "share of a part in the tokens and v in the matches: D = 1 − sd(p) / (mean(p) √(n − 1)) of "
            + "the frequencies p; DP = ½ Σ |v − s|, DPnorm = DP / (1 − min s); KLD = Σ v log2(v / s)",
          .dim)))
    return blocks
  }

  /// Where the matches of one query lie in all that was searched.
  private func strip(of item: Item) -> StripChart.Strip {
    let total = Double(max(1, item.dispersion.total))
    return .init(
      item.hits.name, positions: item.dispersion.places.map { Double($0) / total },
      note: Count.of(item.dispersion.parts.count, "match", "matches"))
  }

  /// The documents with most matches, in load order.
  private func strips(of item: Item) -> StripChart {
    let dispersion = item.dispersion
    let hits = item.hits.ranges
    let counts = dispersion.parts.counts
    let places = counts.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
      .prefix(limit).sorted()
    var next = 0
    var strips: [StripChart.Strip] = []
    for place in places {
      let document = corpus.documents[dispersion.documents[place]]
      var positions: [Double] = []
      while next < hits.count, hits[next].lowerBound < document.tokens.upperBound {
        let offset = hits[next].lowerBound - document.tokens.lowerBound
        if offset >= 0 { positions.append(Double(offset) / Double(document.tokens.count)) }
        next += 1
      }
      strips.append(
        StripChart.Strip(
          document.id, positions: positions, note: Count.of(counts[place], "match", "matches")))
    }
    return StripChart(strips: strips)
  }
}

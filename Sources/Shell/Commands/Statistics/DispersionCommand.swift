import Corpus
import Presentation
import Statistics

/// Measures how evenly the matches of a query are spread over documents.
enum DispersionCommand: Command {
  static let query = Parameter.corpusQuery
  static let scope = Parameter.inScope
  static let limit = Parameter.limit
  static let punctuation = Parameter.withPunctuation

  static let spec = CommandSpec(
    "dispersion", .finding, "Measures how evenly matches are spread over documents.",
    parameters: [query, scope, limit, punctuation],
    examples: [
      Example("dispersion russia", "in how many documents, how evenly, and where"),
      Example(#"dispersion "sanction.*"%c"#, "the same of a pattern"),
    ],
    discussion: """
      The parts are documents. Juilland's D is 1 where matches are spread evenly; DP and DPnorm are 0, \
      and 1 where all are in one place; KLD is 0 and grows. ARF is the count that an even spread would \
      need. Each strip is a document from its beginning to its end. 'limit n' shows the strips of the \
      n documents with most matches.
      """,
    seeAlso: ["trend", "count"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let query = try invocation.required(query)
    let (hits, hint) = try session.hits(of: query, in: invocation[scope])
    let scope = session.scope(invocation[scope])
    let dispersion = HitDispersion(
      of: hits, in: scope.tokens, of: session.corpus,
      withPunctuation: invocation[punctuation] ?? false)
    return DispersionResult(
      dispersion: dispersion, corpus: session.corpus, hits: hits, query: query.queryName,
      scope: scope.name, hint: hint,
      limit: session.limit(invocation[limit]) ?? session.rowsThatFit ?? 40)
  }
}

/// How matches are spread, with a drawing.
struct DispersionResult: Presentable {
  let dispersion: HitDispersion
  let corpus: Corpus
  let hits: [Range<Int>]
  /// The query, for readers.
  let query: String
  let scope: String
  /// What may have been meant, where the query can match nothing.
  let hint: String?
  /// How many documents get a strip.
  let limit: Int

  var title: String { "Dispersion of \(query)" }

  private var measures: [(key: String, title: String, cell: Table.Cell)] {
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

  var json: JSON {
    [
      "type": "dispersion", "parts": .int(dispersion.documents.count),
      "tokens": .int(dispersion.total),
      "items": [
        .object(
          [(key: "value", value: .string(query))]
            + measures.map { (key: $0.key, value: $0.cell.json) })
      ],
    ]
  }

  var table: Table? {
    Table(
      columns: [.init("value")] + measures.map { .init($0.title, key: $0.key, kind: .number) },
      rows: [[.text(query)] + measures.map(\.cell)])
  }

  var blocks: [Block] {
    var blocks: [Block] = [.heading(level: 1, StyledText(title))]
    if let hint { blocks.append(.paragraph(StyledText(hint, .dim))) }
    let pairs = measures.map { measure in
      let text =
        switch measure.cell {
        case .int(let number): Count.grouped(number)
        case .real(let number, let decimals): number.rounded(toPlaces: decimals)
        default: "–"
        }
      return (key: measure.title, value: StyledText(text))
    }
    blocks.append(.keyValues(pairs))
    if !hits.isEmpty { blocks.append(.strips(strips)) }
    blocks.append(
      .paragraph(
        StyledText(
          "\(Count.of(dispersion.documents.count, "document")) as parts, "
            + "\(Count.of(dispersion.total, "token")) in \(scope)", .dim)))
    return blocks
  }

  /// The documents with most matches, in load order.
  private var strips: StripChart {
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

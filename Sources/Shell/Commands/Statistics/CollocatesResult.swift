import Corpus
import Presentation
import Statistics

/// Collocates with the measures of their association.
struct CollocatesResult: Presentable {
  let collocates: CollocateTable
  /// The rows of `collocates` in the order asked for.
  let rows: [CollocateTable.Row]
  let measure: CollocateMeasure
  /// The query, for readers.
  let query: String
  let scope: String
  /// What may have been meant, where the query can match nothing.
  let hint: String?
  /// How many rows are shown; nil for all.
  let limit: Int?

  private var shown: Rows<CollocateTable.Row> { Rows(rows).limited(to: limit) }

  var title: String { "Collocates of \(query)" }

  private var windowName: String {
    switch collocates.window {
    case .tokens(let left, let right):
      left == right ? "\(left) words to both sides" : "\(left) words before, \(right) behind"
    case .sentence: "the sentence"
    case .turn: "the turn"
    }
  }

  var json: JSON {
    let collocates = collocates
    return [
      "type": "collocates", "query": .string(query),
      "attribute": .string(collocates.attribute.name),
      "window": .string(windowName), "hits": .int(collocates.hitCount),
      "windowTokens": .int(collocates.windowSize), "tokens": .int(collocates.total),
      "types": .int(collocates.typeCount),
      "items": .array(
        shown.mapped { row in
          .object(
            [(key: "value", value: .string(collocates.value(of: row)))]
              + row.figures.map { (key: $0.key, value: $0.cell.json) })
        }),
    ]
  }

  var table: Table? {
    let collocates = collocates
    let keys = CollocateTable.Row.figureKeys
    return Table(
      columns: [.init("value")] + keys.map { .init($0, key: $0, kind: .number) },
      rows: shown.mapped { row in
        [.text(collocates.value(of: row))] + row.figures.map(\.cell)
      })
  }

  var blocks: [Block] {
    let collocates = collocates
    var notes = StatisticsNotes()
    if let hint { notes.add(hint) }
    notes.addRest(shown: shown.count, of: rows.count, "row")
    notes.add(
      "\(Count.of(collocates.hitCount, "match", "matches")) in \(scope); window: \(windowName), "
        + "\(Count.of(collocates.windowSize, "token")) of \(Count.grouped(collocates.total)); "
        + "by \(collocates.attribute.name), ordered by \(measure.title)")
    notes.add(
      "logDice, MI, T by frequencies in the whole; Expected and G² (four terms, negative where rarer) "
        + "by window against rest")
    return [
      .heading(level: 1, StyledText(title)),
      .table(
        Table(
          columns: [
            .init(collocates.attribute.name, key: "value", wraps: false),
            .init("Count", kind: .number), .init("Expected", kind: .number, optionality: 1),
            .init("logDice", key: "logDice", kind: .number),
            .init("G²", key: "logLikelihood", kind: .number),
            .init("MI", key: "mi", kind: .number, optionality: 2),
            .init("T", key: "tScore", kind: .number, optionality: 3),
            .init("z", kind: .number, optionality: 4),
            .init("Frequency", kind: .number, optionality: 5),
          ],
          rows: shown.mapped { row in
            let (pair, window) = (row.cooccurrence, row.frequencies)
            return [
              .text(collocates.value(of: row)), .int(row.count),
              .real(window.expected, decimals: 1), .real(pair.logDice, decimals: 2),
              .real(window.logLikelihood, decimals: 1),
              .real(pair.mutualInformation, decimals: 2), .real(pair.tScore, decimals: 2),
              .real(window.zScore, decimals: 2), .int(pair.second),
            ]
          }, notes: notes.lines)),
    ]
  }
}

extension CollocateTable.Row {
  /// The keys of all figures of a row, in order.
  fileprivate static let figureKeys = [
    "count", "frequency", "expected", "logDice", "logLikelihood", "mi", "tScore", "z", "mi3",
    "dice",
    "minSensitivity", "deltaP", "deltaPBackward", "pValue",
  ]

  /// All figures of a row, by key.
  fileprivate var figures: [(key: String, cell: Table.Cell)] {
    let (pair, window) = (cooccurrence, frequencies)
    let measures = [
      window.expected, pair.logDice, window.logLikelihood, pair.mutualInformation, pair.tScore,
      window.zScore, pair.cubedMutualInformation, pair.dice, pair.minimumSensitivity,
      window.deltaPGivenWindow, window.deltaPGivenWord, window.pValue,
    ]
    let cells: [Table.Cell] =
      [.int(count), .int(pair.second)] + measures.map { .real($0, decimals: 6) }
    return zip(Self.figureKeys, cells).map { (key: $0, cell: $1) }
  }
}

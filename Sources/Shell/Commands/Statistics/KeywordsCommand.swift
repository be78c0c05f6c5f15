import Corpus
import Presentation
import Statistics

/// Finds the words that one part of the corpus uses more, or less, than another.
enum KeywordsCommand: Command {
  static let target = Parameter.scope("whose keywords: a document, a name, speaker '…', (…)")
  static let reference = Parameter.scope("what to compare with (default: the rest of the corpus)")
    .clause("vs")
  static let wordList = Parameter.file("FILE", "compare with a list of words and counts")
    .clause("wordlist")
  static let scope = Parameter.inScope
  static let attribute = Parameter.byAttribute
  static let minimum = Parameter.number(
    "N", "the least count on either side that gets a row"
  ).clause("min")
  static let limit = Parameter.limit
  static let punctuation = Parameter.withPunctuation
  static let lines = Parameter.number(
    "N", "so many lines of the target behind each word", in: 1...1000
  ).clause("lines")

  static let spec = CommandSpec(
    "keywords", .comparing, "Finds the words that one text uses more than another.",
    parameters: [
      target, reference, wordList, scope, attribute, minimum, limit, lines, punctuation,
    ],
    examples: [
      Example(
        "keywords 1 vs 2 limit 10", "what sets one document apart from another",
        shows: "putin 0.16", "7 0", "10 of 659 rows shown",
        "putin-renzi: 357 tokens; sergey-lavrov-italian: 1,305"),
      Example(
        "keywords speaker Lavrov limit 20", "one speaker against everything else",
        shows: "Sergey Lavrov against the rest of the corpus", "washington", "4 0"),
      Example(
        "keywords 2 vs 1 limit 3 lines 2", "with the lines behind each word", shows: "for 0.00",
        "for: 2 of 13", "with: 2 of 21", "to: 2 of 40"),
      Example(
        #"keywords (role = answer) vs (role = question)"#, "answers against questions",
        shows: "that 0.00", "18 0"),
    ],
    discussion: """
      Without a target, the current selection is compared with the rest of the corpus. Rows go from \
      what is most surely overused to what is most surely underused. LRC is the part of the log ratio \
      that stands after a test at 95 % corrected for the number of words tested; where it is 0 a \
      difference is not shown, whatever the other figures say. Between two short texts it is 0 for \
      nearly every word.
      """,
    seeAlso: ["compare", "frequency", "find"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let given = invocation[target] ?? invocation[scope]
    let target = session.scope(given)
    let attribute = try session.countedAttribute(invocation[attribute])
    let minimum = invocation[minimum] ?? 1
    let tally = Tally(
      of: attribute, in: target.tokens, of: session.corpus,
      withPunctuation: invocation[punctuation] ?? false)
    let table: KeywordTable
    let name: String
    if let path = invocation[wordList] {
      let list = try list(at: path, invocation.span(of: wordList))
      let (reference, unknown) = list.tally(of: attribute)
      name = FilePath.name(path)
      table = KeywordTable(
        target: tally, reference: reference, minimum: minimum, unknownTypes: unknown)
    } else {
      let reference = try referenceTokens(invocation, against: target, session)
      name = reference.name
      table = KeywordTable(
        target: tally,
        reference: Tally(
          of: attribute, in: reference.tokens, of: session.corpus,
          withPunctuation: invocation[punctuation] ?? false), minimum: minimum)
    }
    return KeywordsResult(
      table: table, target: target.name, reference: name,
      limit: session.limit(invocation[limit]),
      evidence: invocation[lines].map { count in
        KeywordEvidence(
          of: table, limit: session.limit(invocation[limit]) ?? session.rowsThatFit, lines: count,
          in: target.tokens, session)
      })
  }

  private static func referenceTokens(
    _ invocation: Invocation, against target: Scope, _ session: Session
  ) throws -> (name: String, tokens: Runs) {
    if let other = invocation[reference] { return (other.name, other.tokens) }
    let rest = Runs(0..<session.corpus.tokenCount).subtracting(target.tokens)
    guard !rest.isEmpty else {
      throw Diagnostic(
        "keywords has nothing to compare \(target.name) with", at: invocation.span,
        expected: ["WHAT vs WHAT"],
        advice:
          "Narrow the selection, or name a part of the corpus: 'keywords 1', 'keywords 1 vs 2'.")
    }
    return ("the rest of the corpus", rest)
  }

  private static func list(at path: String, _ span: Range<Int>?) throws -> WordList {
    let bytes = try DescriptorSource.contents(of: path, at: span)
    guard let list = WordList(parsing: String(decoding: bytes, as: UTF8.self)) else {
      throw Diagnostic(
        "'\(path)' has no words with counts", at: span,
        expected: ["a word, a tab and a number on each line"])
    }
    return list
  }
}

/// Keywords with the measures of their keyness.
struct KeywordsResult: Presentable {
  let keywords: KeywordTable
  /// The names of both sides.
  let target: String
  let reference: String
  /// How many rows are shown; nil for all.
  let limit: Int?
  /// The lines behind the words, where they are asked for.
  let evidence: KeywordEvidence?

  init(
    table: KeywordTable, target: String, reference: String, limit: Int?,
    evidence: KeywordEvidence? = nil
  ) {
    keywords = table
    self.target = target
    self.reference = reference
    self.limit = limit
    self.evidence = evidence
  }

  private var shown: Rows<KeywordRow> { Rows(keywords.rows).limited(to: limit) }

  var title: String { "Keywords of \(target) against \(reference)" }

  var json: JSON {
    let keywords = keywords
    let evidence = evidence
    return [
      "type": "keywords", "attribute": .string(keywords.attribute.name),
      "target": ["name": .string(target), "tokens": .int(keywords.size)],
      "reference": ["name": .string(reference), "tokens": .int(keywords.referenceSize)],
      "types": .int(keywords.typeCount),
      "items": .array(
        Rows(count: shown.count) { place in
          let item = keywords.json(of: keywords.rows[place])
          guard let evidence else { return item }
          return item.adding([(key: "matches", value: evidence.json(of: place))])
        }),
    ]
  }

  var blocks: [Block] {
    let keywords = keywords
    var notes = StatisticsNotes()
    notes.addRest(shown: shown.count, of: keywords.rows.count, "row")
    notes.add(
      "\(target): \(Count.of(keywords.size, "token")); \(reference): "
        + "\(Count.of(keywords.referenceSize, "token")); \(Count.of(keywords.typeCount, "type")) by "
        + keywords.attribute.name)
    let shownToDiffer = keywords.rows.count { $0.conservativeLogRatio != 0 }
    notes.add(
      "LRC: log ratio that stands at 95 % after correction for all types (Evert 2022); "
        + "\(Count.of(shownToDiffer, "word")) shown to differ")
    if evidence == nil, let first = shown.first {
      notes.add(
        "'lines 3' opens the lines behind each word, as 'find \(keywords.value(of: first)) in …' does"
      )
    }
    notes.add(
      "LR: log2 of the ratio of relative frequencies with its own 95 % interval; G²: log-likelihood of "
        + "four terms with its p for a single test")
    return [
      .heading(level: 1, StyledText(title)),
      .table(
        Table(
          columns: [
            .init(keywords.attribute.name, key: "value", wraps: false),
            .init("LRC", key: "conservativeLogRatio", kind: .number),
            .init("LR", key: "logRatio", kind: .number),
            .init("95 %", key: "interval", alignment: .trailing, wraps: false, optionality: 3),
            .init("G²", key: "logLikelihood", kind: .number),
            .init("p", key: "pValue", alignment: .trailing, wraps: false, optionality: 4),
            .init("Count", kind: .number),
            .init("Ref.", key: "referenceCount", kind: .number),
            .init("Per million", key: "perMillion", kind: .number, optionality: 1),
            .init("Ref. p.m.", key: "referencePerMillion", kind: .number, optionality: 2),
          ],
          rows: shown.mapped { keywords.cells(of: $0) }, notes: notes.lines)),
    ] + (evidence?.blocks ?? [])
  }

  /// All measures, for programs that take tables.
  var table: Table? {
    let keywords = keywords
    let keys = [
      "value", "count", "referenceCount", "perMillion", "referencePerMillion", "logLikelihood",
      "pValue", "logRatio", "conservativeLogRatio", "logOdds", "simpleMaths", "logRatioLow",
      "logRatioHigh", "chiSquare", "percentDifference", "oddsRatio", "bayesFactor",
    ]
    return Table(
      columns: keys.enumerated().map { Table.Column($1, key: $1, kind: $0 == 0 ? .text : .number) },
      rows: shown.mapped { row in
        let pair = row.frequencies
        let interval = pair.logRatioInterval
        let measures = [
          pair.perMillion, pair.referencePerMillion, row.logLikelihood, pair.pValue, pair.logRatio,
          row.conservativeLogRatio, pair.weightedLogOdds(), pair.simpleMaths(),
          interval.lowerBound, interval.upperBound, pair.chiSquare, pair.percentDifference,
          pair.oddsRatio, pair.bayesFactor,
        ]
        return [
          .text(keywords.value(of: row)), .int(pair.count), .int(pair.referenceCount),
        ] + measures.map { .real($0, decimals: 6) }
      })
  }
}

extension KeywordTable {
  /// A row as results promise it.
  func json(of row: KeywordRow) -> JSON {
    let pair = row.frequencies
    let interval = pair.logRatioInterval
    return [
      "value": .string(value(of: row)), "count": .int(pair.count),
      "referenceCount": .int(pair.referenceCount), "perMillion": .double(pair.perMillion),
      "referencePerMillion": .double(pair.referencePerMillion),
      "logLikelihood": .double(row.logLikelihood), "pValue": .double(pair.pValue),
      "logRatio": .double(pair.logRatio),
      "conservativeLogRatio": .double(row.conservativeLogRatio),
      "logOdds": .double(pair.weightedLogOdds()), "simpleMaths": .double(pair.simpleMaths()),
      "logRatioLow": .double(interval.lowerBound), "logRatioHigh": .double(interval.upperBound),
      "chiSquare": .double(pair.chiSquare), "percentDifference": .double(pair.percentDifference),
      "oddsRatio": .double(pair.oddsRatio), "bayesFactor": .double(pair.bayesFactor),
    ]
  }

  /// A row for readers.
  fileprivate func cells(of row: KeywordRow) -> [Table.Cell] {
    let pair = row.frequencies
    let interval = pair.logRatioInterval
    return [
      .text(value(of: row)), .real(row.conservativeLogRatio, decimals: 2),
      .real(pair.logRatio, decimals: 2),
      .text(
        interval.lowerBound.rounded(toPlaces: 1) + " … "
          + interval.upperBound.rounded(toPlaces: 1)),
      .real(row.logLikelihood, decimals: 1), .text(pair.pValue.probabilityText),
      .int(pair.count), .int(pair.referenceCount), .real(pair.perMillion, decimals: 1),
      .real(pair.referencePerMillion, decimals: 1),
    ]
  }
}

import Corpus
import Presentation
import Query
import Statistics

/// Counts the values at the anchors of a named query result.
enum GroupCommand: Command {
  static let place = Parameter<AnchoredKey>.anchoredKey.required
  static let source = Parameter<AnchoredKey>.anchoredKey.clause("by")
  static let foreach = Parameter<AnchoredKey>.anchoredKey.clause("foreach")
  static let cut = Parameter.minimum.clause("cut")

  static let spec = CommandSpec(
    "group", .finding, "Counts the values at an anchor of a named query result.",
    parameters: [CatCommand.name, place, source, foreach, cut, Parameter.minimum, Parameter.limit],
    examples: [
      Example(
        "group hits match speaker", "who says it", after: ["hits = find russia"],
        shows: "24 matches", "Sergey Lavrov 10", "Question 6"),
      Example(
        "group hits matchend[1] lower by match word cut 2", "the next word, for each spelling",
        after: [#"hits = find "russia.*"%c"#], shows: "Russia and 4", "Russia is 2", .without(" 1 ")
      ),
    ],
    discussion: """
      An anchor is match, matchend, target or keyword, with an offset if need be: match[-1]. Values are \
      those that 'count' takes. 'by' and 'foreach' count pairs; 'cut n' leaves out what is rarer.
      """,
    seeAlso: ["count", "tabulate", "cat"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let matches = try invocation.required(CatCommand.name)
    let corpus = session.corpus
    let keys =
      [invocation[source] ?? invocation[foreach], try invocation.required(place)].compactMap { $0 }
    let counts = MatchCounts(
      keys.map { (matches.tokens(at: $0.place, tokenCount: corpus.tokenCount), $0.key) },
      in: corpus)
    return MatchCountsResult(
      names: keys.map(\.name), counts: counts,
      tokens: CountedTypes(of: corpus).count(in: Runs(0..<corpus.tokenCount), of: corpus),
      minimum: invocation[cut] ?? invocation[Parameter.minimum] ?? 1,
      limit: session.limit(invocation[Parameter<RowLimit>.limit]), hint: nil)
  }
}

/// What is at an anchor: `match lemma`, `matchend[1] word %c`, `target speaker`.
struct AnchoredKey: Sendable {
  let place: AnchorPlace
  let key: GroupingKey

  var name: String { "\(place.name) \(key.name)" }
}

extension Parameter where Value == AnchoredKey {
  /// An anchor and what is counted there; `match` where only the latter is given.
  static var anchoredKey: Parameter {
    Parameter("ANCHOR ATTRIBUTE", "where, and what", completion: .attribute) { reader, session in
      var place = AnchorPlace(.match)
      if let token = reader.peek, !token.isQuoted, let given = AnchorPlace(token.text) {
        place = given
        reader.next()
      }
      return AnchoredKey(
        place: place, key: try Parameter<GroupingKey>.groupingKey.read(&reader, session))
    }
  }
}

/// Lists what stands at the anchors of every match.
enum TabulateCommand: Command {
  static let columns = Parameter<TabulatedColumn>(
    "ANCHOR [.. ANCHOR] [ATTRIBUTE],", "where, and what; the position where no attribute is given",
    completion: .attribute
  ) { reader, session in try TabulatedColumn(&reader, session) }.required.repeated

  static let spec = CommandSpec(
    "tabulate", .finding, "Lists what stands at the anchors of every match of a named result.",
    parameters: [CatCommand.name, columns, Parameter.limit],
    examples: [
      Example(
        "tabulate hits match, match word, match speaker limit 5", "three columns",
        after: ["hits = find russia"], shows: "9 Russia", "56 Russia", .times(5, "Russia")),
      Example(
        "tabulate hits match[-2] .. matchend[2] word, match document to /tmp/around.tsv",
        "the words around every match, as a file", after: ["hits = find russia"],
        shows: .file("/tmp/around.tsv", "Wednesday , Russia 's President")),
    ],
    seeAlso: ["group", "dump", "find"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    TabulatedResult(
      corpus: session.corpus, matches: try invocation.required(CatCommand.name),
      columns: invocation.all(columns),
      limit: session.limit(invocation[Parameter<RowLimit>.limit]))
  }
}

/// One column of a table of matches: a token or a stretch of them, and what is shown of it.
struct TabulatedColumn: Sendable {
  let start: AnchorPlace
  let end: AnchorPlace?
  /// `nil` for the corpus position.
  let key: GroupingKey?

  /// Reads `match[-1] .. matchend[1] word %c,`.
  init(_ reader: inout ArgumentReader, _ session: Session) throws {
    let first = try reader.take("an anchor")
    var isLast = first.text.hasSuffix(",")
    let ends = (isLast ? String(first.text.dropLast()) : first.text).split(
      separator: "..", maxSplits: 1)
    func place(_ text: some StringProtocol, _ span: Range<Int>) throws -> AnchorPlace {
      if let place = AnchorPlace(String(text)) { return place }
      throw Diagnostic(
        "'\(text)' is no anchor", at: span, expected: Anchor.allCases.map(\.rawValue),
        suggestion: NearestName.of(String(text), among: Anchor.allCases.map(\.rawValue)))
    }
    start = try place(ends.first ?? "", first.span)
    var end = ends.count > 1 ? try place(ends[1], first.span) : nil
    if !isLast, reader.peek?.text == ".." || first.text.hasSuffix("..") {
      if reader.peek?.text == ".." { reader.next() }
      let last = try reader.take("an anchor")
      isLast = last.text.hasSuffix(",")
      end = try place(isLast ? String(last.text.dropLast()) : last.text, last.span)
    }
    self.end = end
    if isLast || reader.isAtEnd {
      key = nil
    } else {
      key = try Parameter<GroupingKey>.groupingKey.read(&reader, session)
    }
  }

  var name: String {
    let place = end.map { "\(start.name)..\($0.name)" } ?? start.name
    return key.map { "\(place) \($0.name)" } ?? place
  }

  /// What the match shown at `index` has in this column; empty where the anchor is not set.
  func text(_ matches: Matches, _ index: Int, in corpus: Corpus) -> String {
    let count = corpus.tokenCount
    guard let first = matches.token(at: start, index, tokenCount: count) else { return "" }
    var last = first
    if let end {
      guard let place = matches.token(at: end, index, tokenCount: count), place >= first else {
        return ""
      }
      last = place
    }
    return (first...last).map { token in
      key.map { $0.text(at: token, in: corpus) } ?? "\(token)"
    }.joined(separator: " ")
  }
}

/// A table of matches.
struct TabulatedResult: Presentable {
  let corpus: Corpus
  let matches: Matches
  let columns: [TabulatedColumn]
  let limit: Int?

  private var shown: Rows<[String]> {
    let (corpus, matches, columns) = (corpus, matches, columns)
    return Rows(count: matches.count) { index in
      columns.map { $0.text(matches, index, in: corpus) }
    }.limited(to: limit)
  }

  var json: JSON {
    [
      "type": "table", "columns": .strings(columns.map(\.name)), "count": .int(matches.count),
      "rows": .array(shown.mapped { .strings($0) }),
    ]
  }

  var blocks: [Block] {
    [
      .table(
        Table(
          columns: columns.map { .init($0.name, key: $0.name) },
          rows: shown.mapped { $0.map { .text($0) } }))
    ]
  }
}

import Corpus
import Presentation
import Query

/// Reads matches from a file of corpus positions.
enum UndumpCommand: Command {
  static let file = Parameter<UndumpSource>(
    "FILE", "a file of positions, such as 'dump' writes; or, as in CQP, NAME < FILE",
    completion: .file
  ) { reader, _ in try UndumpSource(&reader) }.required
  static let anchors = Parameter<String>.choice(
    "ANCHOR", ["target", "keyword"], "what the third and fourth column are, if they are there"
  ).clause("with").repeated

  static let spec = CommandSpec(
    "undump", .finding, "Reads matches from a file of corpus positions.",
    parameters: [file, anchors],
    examples: [
      Example(
        "again = undump /tmp/hits.tsv", "the matches that were dumped",
        after: ["hits = find russia", "dump hits to /tmp/hits.tsv"],
        shows: .said("again: 24 matches"))
    ],
    discussion: """
      A line has two to four numbers: the first and the last token of a match, its target and its keyword, \
      -1 where one is not set. A line with names of columns or with the number of rows may stand before \
      them. The matches are shown in the order of the file.
      """,
    seeAlso: ["dump", "cat"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let source = try invocation.required(file)
    let bytes = try DescriptorSource.contents(of: try source.file.path, at: source.file.span)
    let rows = try rows(
      String(decoding: bytes, as: UTF8.self),
      third: (source.anchors + invocation.all(anchors)).first ?? "target",
      tokenCount: session.corpus.tokenCount, at: source.file.span)
    let matches = Matches(rows: rows)
    guard let name = source.name else { return session.concordance(of: matches) }
    return session.keep(.matches(matches), as: name.text)
  }

  /// - Parameter third: which anchor the third of three columns is.
  private static func rows(
    _ text: String, third: String, tokenCount: Int, at span: Range<Int>
  ) throws -> [Matches.Row] {
    var rows: [Matches.Row] = []
    for (number, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      let fields = line.split { $0 == "\t" || $0 == "," || $0 == " " }
      let numbers = fields.compactMap { Int($0) }
      if number == 0, numbers.isEmpty || fields.count == 1 { continue }
      guard (2...4).contains(numbers.count), numbers.count == fields.count else {
        throw Diagnostic(
          "line \(number + 1) of the file has no corpus positions: '\(line.prefix(60))'", at: span,
          expected: ["two to four numbers"])
      }
      var row = Matches.Row(match: numbers[0], matchend: numbers[1])
      if numbers.count > 2 {
        if third == "keyword" { row.keyword = numbers[2] } else { row.target = numbers[2] }
      }
      if numbers.count > 3 {
        if third == "keyword" { row.target = numbers[3] } else { row.keyword = numbers[3] }
      }
      guard row.isValid(tokenCount: tokenCount) else {
        throw Diagnostic(
          "line \(number + 1) of the file is no match of this corpus: '\(line.prefix(60))'",
          at: span, expected: ["positions from 0 to \(tokenCount - 1), none behind its end"])
      }
      rows.append(row)
    }
    return rows
  }
}

/// `FILE`, or `NAME < FILE`.
struct UndumpSource: Sendable {
  /// The name that the matches get.
  var name: Token?
  var file: Token
  /// The anchors that CQP's spelling names before the file.
  var anchors: [String] = []

  init(_ reader: inout ArgumentReader) throws {
    let first = try reader.take("a file")
    let rest = reader.tokens[reader.index...]
    if rest.first?.text == "with", rest.contains(where: { !$0.isQuoted && $0.text.hasPrefix("<") })
    {
      reader.next()
      while let token = reader.peek, ["target", "keyword"].contains(token.text) {
        anchors.append(token.text)
        reader.next()
      }
    }
    guard let sign = reader.peek, !sign.isQuoted, sign.text.hasPrefix("<") else {
      file = first
      return
    }
    name = first
    reader.next()
    if sign.text.count > 1 {
      file = Token(
        text: String(sign.text.dropFirst()), span: sign.span.lowerBound + 1..<sign.span.upperBound,
        isQuoted: false)
    } else {
      file = try reader.take("a file")
    }
  }
}

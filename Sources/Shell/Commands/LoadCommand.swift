import Corpus
import Presentation
import Reading

/// Reads files into the corpus.
enum LoadCommand: Command {
  static let path = Parameter<Token>(
    "PATH", "files, folders, globs, or '-' for standard input", isRequired: true,
    isRepeated: true, completion: .file
  ) { reader, _ in try reader.take("a path") }
  static let id = Parameter.word("ID", "what to call the document").clause("as")
  static let format = Parameter.word("FORMAT", "what the file is, where it is mistaken")
    .clause("format")
  static let layout = Parameter.word("LAYOUT", "how speech is laid out, where it is mistaken")
    .clause("layout")
  static let label = Parameter<LabelPattern>(
    keyword: "label", "PATTERN", "how labels are printed, with NAME and perhaps TIME and TEXT"
  ) { reader, _ in
    let token = try reader.take("a pattern")
    guard let pattern = LabelPattern(token.text) else {
      throw Diagnostic(
        "the pattern '\(token.text)' does not say where a name is", at: token.span,
        expected: [#""NAME:""#, #""**NAME** (TIME):""#, #""NAME - TEXT""#])
    }
    return pattern
  }
  static let encoding = Parameter<TextEncoding>(
    keyword: "encoding", "NAME", "the character encoding, where it is mistaken",
    completion: .choices(TextEncoding.allCases.map { $0.rawValue })
  ) { reader, _ in
    let token = try reader.take("an encoding")
    guard let encoding = TextEncoding(named: token.text) else {
      throw Diagnostic(
        "there is no encoding '\(token.text)'", at: token.span,
        expected: TextEncoding.allCases.map(\.rawValue))
    }
    return encoding
  }
  static let columns = Parameter.word("A,B,…", "the columns of a file with one token a line")
    .clause("columns")
  static let metadata = Parameter<MetadataEntry>(
    keyword: "with", "KEY=VALUE", "what is known of the documents: title, date, any key",
    isRepeated: true
  ) { reader, _ in
    let token = try reader.take("KEY=VALUE")
    let entry = try token.metadataEntry
    var description = DocumentDescription()
    if entry.key.lowercased() != "id" { try description.take(entry, at: token.span) }
    return entry
  }

  static let explain = Parameter.flag(
    "explain", "says what each document was recognised by")

  static let spec = CommandSpec(
    "load", .reading, "Reads files, folders or globs.",
    parameters: [path, id, format, layout, label, encoding, columns, metadata, explain],
    examples: [
      Example(
        "load seeds", "every text in a folder and its folders", shows: "2 documents, 18 turns",
        .then("info", "documents 4")),
      Example(
        "load seeds/001*.txt as lavrov", "one file, under an id of your own",
        shows: "1 document, 10 turns", "3 lavrov"),
      Example(
        #"load seeds/000*.txt with title="Putin meets Renzi" date=2015-06"#,
        "what you know better than the file", shows: "article 2015-06 8", "Putin meets Renzi"),
      Example(
        "load seeds explain", "format, layout, labels and lines left out, with the reasons",
        shows: "8 paragraphs without speaker labels", "10 lines begin with a label of 2 speakers",
        "line 1 left out (date line): 5 December 201918:00"),
      Example(
        "press = load seeds/*.txt", "gives what was loaded a name", shows: .said("press: 18 turns")),
    ],
    discussion: """
      Encoding, format and layout are found out; the summary says what each file was taken for. \
      Files of a folder that hold no text are passed over with a warning; a path that you name \
      yourself must be readable, or nothing is loaded.

      Each guess and each loss is a warning: 'info ID' lists those of a document. If a file that you \
      name can be read only in part, a script ends there with status 1, except with --keep-going.

      Documents are added to those already there.
      """,
    seeAlso: ["documents", "info", "show"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    var loading = Loading(session)
    for token in invocation.all(path) { try loading.add(token, session) }
    var options = ReadingOptions()
    options.id = invocation[id]
    options.format = invocation[format]
    options.layout = invocation[layout]
    options.label = invocation[label]
    options.explainsLines = invocation[explain] == true
    options.encoding = invocation[encoding]
    options.columns = invocation[columns]?.split(separator: ",").map(String.init) ?? []
    options.metadata = invocation.all(metadata)
    if options.id != nil, loading.files.count > 1 {
      throw Diagnostic(
        "one id cannot name \(Count.of(loading.files.count, "file"))", at: invocation.span(of: id),
        advice: "Load one file with 'as', or leave 'as' out.")
    }
    return try loading.run(
      options, at: invocation.span(of: format), isExplained: invocation[explain] == true, &session)
  }
}

/// What a load brought.
struct LoadResult: Presentable, Nameable, Incomplete {
  let corpus: Corpus
  /// Indices of the new documents.
  let documents: Range<Int>
  let warnings: [SourceWarning]
  let shortfall: Diagnostic?
  /// What each document was recognised by; `nil` unless that was asked for.
  let evidence: [[String]]?

  /// Up to how many documents the summary lists each.
  private static let listed = 15

  var namedValue: NamedValue {
    .selection(Selection(turns: Runs(documents.lazy.map { corpus.documents[$0].turns })))
  }

  var json: JSON {
    let corpus = corpus
    let first = documents.lowerBound
    let result: JSON = [
      "type": "load",
      "documents": .array(count: documents.count) { corpus.json(ofDocument: first + $0) },
      "warnings": .array(warnings.map(\.json)),
    ]
    guard !explanations.isEmpty else { return result }
    return result.adding([(key: "explanations", value: .array(explanations.map(\.json)))])
  }

  private var explanations: [LoadExplanation] {
    zip(documents, evidence ?? []).map {
      LoadExplanation(document: corpus.documents[$0], evidence: $1)
    }
  }

  var blocks: [Block] {
    let loaded = corpus.documents[documents]
    let turns = loaded.reduce(0) { $0 + $1.turns.count }
    let tokens = loaded.reduce(0) { $0 + $1.tokens.count }
    let speakers = Set(loaded.flatMap(\.participants)).count
    return [
      .paragraph(
        StyledText(
          [
            Count.of(loaded.count, "document"), Count.of(turns, "turn"),
            Count.of(speakers, "speaker"), Count.of(tokens, "token"),
          ].joined(separator: ", "))),
      .table(loaded.count <= Self.listed ? list : summary),
    ] + explanations.flatMap(\.blocks)
  }

  var table: Table? { list }

  private var list: Table {
    let corpus = corpus
    let first = documents.lowerBound
    return Table(
      columns: [
        .init("#", key: "number", kind: .ordinal), .init("Id", kind: .reference),
        .init("Taken for", key: "format", wraps: false, optionality: 2),
        .init("Kind", wraps: false), .init("Date", wraps: false, optionality: 1),
        .init("Turns", kind: .number),
        .init("Sure", key: "confidence", kind: .number, optionality: 4),
        .init("Title", optionality: 3),
      ],
      rows: Rows(count: documents.count) { offset in
        let document = corpus.documents[first + offset]
        return [
          .int(first + offset + 1), .text(document.id), .text(document.format),
          .text(document.kind.rawValue), .text(document.date), .int(document.turns.count),
          .real(document.confidence, decimals: 2), .text(document.title),
        ]
      })
  }

  /// The documents by what they were taken for.
  private var summary: Table {
    var groups: [String: (documents: Int, turns: Int, first: Document)] = [:]
    for document in corpus.documents[documents] {
      var group = groups["\(document.format)\t\(document.kind.rawValue)"] ?? (0, 0, document)
      group.documents += 1
      group.turns += document.turns.count
      groups["\(document.format)\t\(document.kind.rawValue)"] = group
    }
    let sorted = groups.sorted { ($1.value.documents, $0.key) < ($0.value.documents, $1.key) }
    return Table(
      columns: [
        .init("Taken for", key: "format"), .init("Kind"), .init("Documents", kind: .number),
        .init("Turns", kind: .number), .init("Such as", key: "example", kind: .reference),
      ],
      rows: sorted.map { _, group in
        [
          .text(group.first.format), .text(group.first.kind.rawValue), .int(group.documents),
          .int(group.turns), .text(group.first.id),
        ]
      })
  }
}

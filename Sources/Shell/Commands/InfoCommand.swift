import Corpus
import Presentation

/// Says what is loaded and selected, or what is known of one document.
enum InfoCommand: Command {
  static let document = Parameter.document("a document")

  static let spec = CommandSpec(
    "info", .reading, "Says what is loaded and selected, or all that is known of one document.",
    parameters: [document],
    examples: [
      Example(
        "info", "sizes, dates, languages, attributes, the selection", shows: "documents 2",
        "turns 18", "tokens 1,826", "selected everything"),
      Example(
        "info 2", "one document: metadata, and the lines that are no speech",
        shows: "date 2019-12-05", "participants Question, Sergey Lavrov",
        "Lines that are no speech", "59 below the text Diplomatic and consular missions"),
    ],
    seeAlso: ["documents", "names", "set"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    if let document = invocation[document] {
      return DocumentInfo(corpus: session.corpus, document: document)
    }
    return CorpusInfo(
      corpus: session.corpus, selection: session.selection, narrowing: session.narrowing)
  }
}

/// What a corpus holds.
struct CorpusInfo: Presentable {
  let corpus: Corpus
  let selection: Selection
  let narrowing: [String]

  private var dates: [String] { corpus.documents.compactMap(\.date).sorted() }

  /// The languages, the most frequent first.
  private var languages: [String] {
    var counts: [String: Int] = [:]
    for document in corpus.documents {
      if let language = document.language { counts[language, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { $0.key }
  }

  private var structures: [String] {
    corpus.structureNames.map { name in
      let keys = corpus.structure(name)?.keys ?? []
      return keys.isEmpty ? name : "\(name) (\(keys.joined(separator: ", ")))"
    }
  }

  var json: JSON {
    let selected = SelectionResult(selection, in: corpus)
    let memory = corpus.memory
    return [
      "type": "info", "documents": .int(corpus.documents.count), "turns": .int(corpus.turnCount),
      "sentences": .int(corpus.sentenceCount), "tokens": .int(corpus.tokenCount),
      "types": .int(corpus.lexicon.count), "speakers": .int(corpus.speakers.count),
      "quotes": .int(corpus.quotes.count), "firstDate": .string(dates.first),
      "lastDate": .string(dates.last), "languages": .strings(languages),
      "attributes": .strings(corpus.attributeNames), "structures": .strings(corpus.structureNames),
      "memory": ["text": .int(memory.text), "index": .int(memory.index)],
      "selection": selected.json.adding([(key: "narrowing", value: .strings(narrowing))]),
    ]
  }

  var blocks: [Block] {
    let selected = SelectionResult(selection, in: corpus)
    let memory = corpus.memory
    var pairs: [(key: String, value: StyledText)] = [
      ("documents", StyledText(Count.grouped(corpus.documents.count))),
      ("turns", StyledText(Count.grouped(corpus.turnCount))),
      ("sentences", StyledText(Count.grouped(corpus.sentenceCount))),
      ("tokens", StyledText(Count.grouped(corpus.tokenCount))),
      ("types", StyledText(Count.grouped(corpus.lexicon.count))),
      ("speakers", StyledText(Count.grouped(corpus.speakers.count))),
      ("quotes", StyledText(Count.grouped(corpus.quotes.count))),
    ]
    if let first = dates.first, let last = dates.last {
      pairs.append(("dates", StyledText(first == last ? first : "\(first) to \(last)")))
    }
    pairs += [
      ("languages", StyledText(languages.joined(separator: ", "))),
      ("attributes", StyledText(corpus.attributeNames.joined(separator: ", "))),
      ("structures", StyledText(structures.joined(separator: ", "))),
      (
        "memory",
        StyledText(
          "\(Count.megabytes(memory.text)) of text, \(Count.megabytes(memory.index)) of indexes")
      ),
      (
        "selected",
        narrowing.isEmpty
          ? "everything"
          : StyledText(
            "\(Count.of(selected.turns, "turn")) in \(Count.of(selected.documents, "document")): "
              + narrowing.joined(separator: ", then "))
      ),
    ]
    return [.keyValues(pairs)]
  }
}

/// What is known of one document.
struct DocumentInfo: Presentable {
  let corpus: Corpus
  /// The index of the document.
  let document: Int

  /// Up to how many lines that are no speech are listed.
  private static let listed = 12

  var json: JSON {
    let document = corpus.documents[document]
    return [
      "type": "document", "document": corpus.json(ofDocument: self.document),
      "omittedLines": .array(
        document.omittedLines.map {
          ["line": .int($0.line), "text": .string($0.text), "reason": .string($0.reason)]
        }),
      "warnings": .array(document.warnings.map(\.json)),
    ]
  }

  var blocks: [Block] {
    let document = corpus.documents[document]
    let people = document.participants.map { corpus.speakers[$0].name }
    var pairs: [(key: String, value: StyledText)] = [
      ("id", StyledText(document.id, .reference)),
      ("title", StyledText(document.title ?? "")), ("date", StyledText(document.date ?? "")),
      ("language", StyledText(document.language ?? "")),
      ("kind", StyledText(document.kind.rawValue)),
      ("taken for", StyledText("\(document.format), \(document.encoding)")),
      ("source", StyledText(document.source)),
      ("participants", StyledText(people.joined(separator: ", "))),
      (
        "size",
        StyledText(
          "\(Count.of(document.turns.count, "turn")), "
            + "\(Count.of(document.sentences.count, "sentence")), "
            + "\(Count.of(document.tokens.count, "token")), "
            + Count.of(document.quotes.count, "quote"))
      ),
    ]
    pairs += document.metadata.map { ($0.key, StyledText($0.value)) }
    var blocks: [Block] = [.keyValues(pairs.filter { !$0.value.isEmpty })]
    if !document.warnings.isEmpty {
      blocks.append(.heading("Warnings"))
      blocks.append(
        .table(
          Table(
            columns: [
              .init("Line", kind: .ordinal), .init("Kind", wraps: false),
              .init("Count", kind: .number, optionality: 1), .init("Message"),
            ],
            rows: document.warnings.map {
              [.int($0.line), .text($0.kind.rawValue), .int($0.count), .text($0.message)]
            })))
    }
    if !document.omittedLines.isEmpty {
      blocks.append(.heading("Lines that are no speech"))
      blocks.append(
        .table(
          Table(
            columns: [
              .init("Line", kind: .ordinal), .init("Reason", wraps: false),
              .init("Text", wraps: false),
            ],
            rows: document.omittedLines.prefix(Self.listed).map {
              [.int($0.line), .text($0.reason), .text($0.text)]
            },
            notes: document.omittedLines.count > Self.listed
              ? [StyledText("\(document.omittedLines.count) in all")] : [])))
    }
    return blocks
  }

  var table: Table? { nil }
}

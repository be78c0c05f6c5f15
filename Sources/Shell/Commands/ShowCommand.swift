import Corpus
import Presentation
import Reading

/// Opens the text that a reference points at.
enum ShowCommand: Command {
  static let reference = Parameter<TextReference>(
    "REFERENCE", "a document, turn or sentence: ID, ID:12, ID:12.3", isRequired: true,
    isRepeated: true, completion: .reference
  ) { reader, session in
    let token = try reader.take("a reference")
    return TextReference(token: token, passage: try session.passage(token))
  }
  static let context = Parameter.number(
    "N", "the turns shown before and behind (1 where nothing is said)", in: 0...100_000
  ).clause("context")
  static let raw = Parameter.flag("raw", "the file that it was read from, as it is")

  static let limit = Parameter<RowLimit>(
    keyword: "limit", "TURNS", "how many turns at most (default: all)",
    completion: .choices(["all"]), read: Parameter<RowLimit>.limit.read)

  static let spec = CommandSpec(
    "show", aliases: ["read"], .reading, "Shows the text that a reference points at.",
    parameters: [reference, context, raw, limit],
    examples: [
      Example(
        "show 2:4", "a turn between its neighbours", shows: "[sergey-lavrov-italian:3]",
        "[sergey-lavrov-italian:4]", "[sergey-lavrov-italian:5]"),
      Example(
        "show 2:4.2 context 0", "a sentence, marked in its turn",
        shows: "[sergey-lavrov-italian:4]", .times(1, "[sergey-lavrov-italian:")),
      Example("show 1", "a whole document", shows: .times(8, "[putin-renzi:")),
      Example(
        "show 1 limit 3", "its first three turns", shows: .times(3, "[putin-renzi:")),
      Example(
        "show 1 raw", "the file, to check what was made of it",
        shows: "\"It’s obvious that what is currently happening"),
    ],
    discussion: """
      Every result cites the text with references that 'show' takes: ID is a document, ID:12 its \
      twelfth turn, ID:12.3 the third sentence of that. In place of the id, a document's number will do.
      """,
    seeAlso: ["turns", "documents"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    if invocation[raw] == true {
      return try RawResult(
        files: invocation.all(reference).map { try $0.sourceFile(in: session.corpus) })
    }
    let context = invocation[context] ?? 1
    var result = ShowResult(
      corpus: session.corpus,
      parts: invocation.all(reference).map {
        ShowResult.Part($0.passage, context: context, in: session.corpus)
      })
    if let limit = invocation[limit]?.maximum { result.limit(to: limit) }
    return result
  }
}

/// Text with what stands around it.
struct ShowResult: Presentable {
  /// What one reference opens.
  struct Part: Sendable {
    var document: Int
    /// The turns shown.
    var turns: Range<Int>
    /// The turns asked for.
    var asked: Range<Int>
    /// The bytes of the corpus that are marked, where a sentence was asked for.
    var marked: Range<Int>?

    init(_ passage: CorpusPassage, context: Int, in corpus: Corpus) {
      document = passage.document
      asked = passage.turns
      let all = corpus.documents[document].turns
      turns =
        Swift.max(
          all.lowerBound, asked.lowerBound - context)..<Swift.min(
          all.upperBound, asked.upperBound + context)
      if passage.turns.count == 1, let sentence = passage.sentences.first,
        passage.sentences.count == 1, corpus.turn(asked.lowerBound).sentences.count > 1
      {
        marked = corpus.byteRange(ofTokens: corpus.tokens(ofSentence: sentence))
      }
    }
  }

  let corpus: Corpus
  private(set) var parts: [Part]
  /// How many turns a limit leaves out.
  private var omitted = 0

  init(corpus: Corpus, parts: [Part]) {
    self.corpus = corpus
    self.parts = parts
  }

  /// Keeps the first turns of all parts.
  mutating func limit(to count: Int) {
    var room = count
    for index in parts.indices {
      let kept = parts[index].turns.prefix(room)
      omitted += parts[index].turns.count - kept.count
      room -= kept.count
      parts[index].turns = kept
    }
    parts.removeAll(where: \.turns.isEmpty)
  }

  var json: JSON {
    let corpus = corpus
    return [
      "type": "show",
      "passages": .array(
        parts.map { part in
          [
            "document": .string(corpus.documents[part.document].id),
            "title": .string(corpus.documents[part.document].title),
            "turns": .array(
              Rows(Array(part.turns)).mapped { turn in
                corpus.json(ofTurn: turn).adding([
                  (key: "isAsked", value: .bool(part.asked.contains(turn)))
                ])
              }),
          ]
        }),
    ]
  }

  var blocks: [Block] {
    let rest: [Block] =
      omitted == 0
      ? [] : [.paragraph(StyledText("\(Count.of(omitted, "more turn")): limit all", .dim))]
    return parts.flatMap(blocks) + rest
  }

  private func blocks(of part: Part) -> [Block] {
    let corpus = corpus
    let document = corpus.documents[part.document]
    let head = [document.title ?? document.id, document.date].compactMap { $0 }
    return [
      .heading(StyledText(head.joined(separator: ", "))),
      .passages(
        Rows(Array(part.turns)).mapped { index in
          Presentation.Passage(
            reference: corpus.reference(ofTurn: index).description,
            time: corpus.time(ofTurn: index)?.clock,
            speaker: corpus.speaker(ofTurn: index).map { corpus.speakers[$0].name },
            text: Self.text(ofTurn: index, part, corpus))
        }),
    ]
  }

  /// The text of a turn: what stands around is dim, the sentence asked for is marked.
  private static func text(ofTurn index: Int, _ part: Part, _ corpus: Corpus) -> StyledText {
    guard part.asked.contains(index) else { return StyledText(corpus.text(ofTurn: index), .dim) }
    let turn = corpus.turn(index)
    guard let marked = part.marked else { return StyledText(corpus.text(bytes: turn.bytes)) }
    return StyledText(corpus.text(bytes: turn.bytes.lowerBound..<marked.lowerBound))
      + StyledText(corpus.text(bytes: marked), .match)
      + StyledText(corpus.text(bytes: marked.upperBound..<turn.bytes.upperBound))
  }
}

/// Files as they are.
struct RawResult: Presentable {
  /// A file with its text.
  struct File: Sendable {
    var path: String
    var text: String
  }

  let files: [File]

  var json: JSON {
    [
      "type": "source",
      "files": .array(files.map { ["path": .string($0.path), "text": .string($0.text)] }),
    ]
  }

  var blocks: [Block] { files.map { .preformatted($0.text) } }
}

extension TextReference {
  /// The file that the document was read from.
  fileprivate func sourceFile(in corpus: Corpus) throws -> RawResult.File {
    let path = corpus.documents[passage.document].source
    do throws(ReadingProblem) {
      return RawResult.File(path: path, text: try Reader.source(path: path))
    } catch {
      throw Diagnostic("'\(path)': \(error.message)", at: token.span)
    }
  }
}

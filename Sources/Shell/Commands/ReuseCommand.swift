import Comparison
import Corpus
import Presentation
import Summarization

/// Finds passages that stand in more than one document.
enum ReuseCommand: Command {
  static let document = Parameter<Int>.document("only passages that stand in it")
  static let scope = Parameter.inScope
  static let words = Parameter.number("N", "at least so many words in common", in: 3...10_000)
    .clause("words")
  static let minimum = Parameter.number(
    "N", "in at least so many documents", in: 2...Int.greatestCount
  )
  .clause("min")
  static let limit = Parameter.limit

  static let spec = CommandSpec(
    "reuse", .comparing, "Finds passages that stand in more than one document.",
    parameters: [document, scope, words, minimum, limit],
    examples: [
      Example(
        "reuse", "passages that stand in several of the selected documents",
        shows: "No passage stands in more than one document."),
      Example(
        "reuse 1 words 8", "what of the first document stands elsewhere, 8 words or more",
        shows: "No passage stands in more than one document."),
      Example(
        "reuse in (role = answer) min 3", "answers given three times or more",
        shows: "No passage stands in more than one document."),
    ],
    discussion: """
      Finds what is word for word the same, and what is nearly the same with a run of eight words \
      among it: repeated answers, quotes, advertisements, texts published again. Passages that were \
      found together make one entry: where it stands first, then the other places with the words \
      that were changed. Those come first that take most room, words times documents. Without \
      'words' a passage has at least 12 words in common; formulas of talk without content of their \
      own do not count.
      """,
    seeAlso: ["compare", "nearest"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    var options = TextReuse.Options()
    options.leastWords = invocation[words] ?? options.leastWords
    options.leastDocuments = invocation[minimum] ?? options.leastDocuments
    options.document = invocation[document]
    let reuse = TextReuse(
      session.corpus, session.summarizer.content,
      in: session.scope(invocation[scope]).selection, options: options)
    try Cancellation.check()
    return ReuseResult(
      reuse: reuse, corpus: session.corpus,
      limit: session.limit(invocation[limit]) ?? (session.format == .text ? 20 : nil))
  }
}

/// Passages that stand in more than one document.
struct ReuseResult: Presentable {
  let reuse: TextReuse
  let corpus: Corpus
  let limit: Int?

  var title: String { "Repeated passages" }

  private var shown: ArraySlice<ReusedPassage> { reuse.passages.prefix(limit ?? .max) }

  private func names(_ occurrence: ReuseOccurrence) -> [String] {
    occurrence.speakers.map { corpus.speakers[$0].name }
  }

  // MARK: For programs

  var json: JSON {
    [
      "type": "reuse", "count": .int(reuse.passages.count),
      "items": .array(
        shown.map { passage in
          [
            "words": .int(passage.words), "documents": .int(passage.documents),
            "count": .int(passage.count),
            "occurrences": .array(reuse.occurrences(of: passage).map(json)),
          ]
        }),
    ]
  }

  private func json(_ occurrence: ReuseOccurrence) -> JSON {
    [
      "reference": .string(occurrence.reference.description),
      "end": .string(occurrence.end.description),
      "document": .string(corpus.documents[occurrence.document].id),
      "date": .string(corpus.documents[occurrence.document].date),
      "speaker": .string(names(occurrence).first),
      "speakers": .strings(names(occurrence)), "words": .int(occurrence.words),
      "similarity": .double(occurrence.similarity), "text": .string(occurrence.text),
      "changes": .array(
        occurrence.changes.map {
          ["start": .int($0.lowerBound), "end": .int($0.upperBound)]
        }),
    ]
  }

  // MARK: For readers

  var blocks: [Block] {
    guard !reuse.passages.isEmpty else {
      return [.paragraph("No passage stands in more than one document.")]
    }
    let passages = shown.enumerated().flatMap { number, passage in
      blocks(of: passage, number: number + 1)
    }
    let rest = reuse.passages.count - shown.count
    return passages
      + (rest > 0
        ? [.paragraph(StyledText("… \(Count.of(rest, "more passage")): limit all", .dim))] : [])
  }

  private func blocks(of passage: ReusedPassage, number: Int) -> [Block] {
    let occurrences = reuse.occurrences(of: passage)
    guard let first = occurrences.first else { return [] }
    let others = occurrences.dropFirst()
    let same = others.filter { $0.similarity == 1 }
    let changed = others.filter { $0.similarity < 1 }
    var blocks: [Block] = [
      .heading(
        StyledText(
          "\(number). \(Count.of(passage.words, "word")) in "
            + Count.of(passage.documents, "document"))),
      .passages(Rows(turns(of: first))),
    ]
    if !same.isEmpty { blocks.append(.paragraph("Word for word: " + list(same))) }
    for occurrence in changed.prefix(Self.changedShown) {
      blocks.append(.passage(self.passage(occurrence)))
    }
    if changed.count > Self.changedShown {
      blocks.append(
        .paragraph("Changed as well: " + list(Array(changed.dropFirst(Self.changedShown)))))
    }
    return blocks
  }

  private static let firstWords = 80
  private static let changedWords = 45
  private static let changedShown = 3
  private static let listed = 8

  /// References with dates and who says it.
  private func list(_ occurrences: some Collection<ReuseOccurrence>) -> StyledText {
    var text = StyledText()
    for (index, occurrence) in occurrences.prefix(Self.listed).enumerated() {
      if index > 0 { text.append(", ") }
      text.append(occurrence.reference.description, .reference)
      if let date = corpus.documents[occurrence.document].date { text.append(" (\(date))", .dim) }
    }
    if occurrences.count > Self.listed {
      text.append(" and \(Count.grouped(occurrences.count - Self.listed)) more")
    }
    return text
  }

  /// What a passage says, turn by turn, cut behind some words.
  private func turns(of occurrence: ReuseOccurrence) -> [Presentation.Passage] {
    var room = Self.firstWords
    var passages: [Presentation.Passage] = []
    var start = occurrence.tokens.lowerBound
    while start < occurrence.tokens.upperBound, room > 0 {
      let turn = corpus.turn(corpus.turnIndex(ofToken: start))
      let text = corpus.text(ofTokens: turn.tokens.clamped(to: occurrence.tokens))
      let words = text.split(whereSeparator: \.isWhitespace).count
      passages.append(
        Presentation.Passage(
          reference: corpus.reference(ofToken: start).description,
          speaker: turn.speaker.map { corpus.speakers[$0].name },
          text: StyledText(text).folded(words: room)))
      room -= words
      start = max(start + 1, turn.tokens.upperBound)
    }
    if start < occurrence.tokens.upperBound {
      passages.append(
        Presentation.Passage(
          reference: "",
          text: StyledText(
            "… up to \(occurrence.end.description)", .dim)))
    }
    return passages
  }

  /// A passage that differs from the first: what is around the changes, and how much is the same.
  private func passage(_ occurrence: ReuseOccurrence) -> Presentation.Passage {
    let names = names(occurrence)
    let speaker =
      names.count > 2
      ? names[0] + " and others" : names.isEmpty ? nil : names.joined(separator: ", ")
    let text = StyledText(occurrence.text, highlighting: occurrence.changes, as: .added)
      .folded(words: Self.changedWords, around: .added)
    let alike = Int((occurrence.similarity * 100).rounded(.down))
    return Presentation.Passage(
      reference: occurrence.reference.description, speaker: speaker,
      text: text
        + StyledText(" (\(alike) % alike, \(Count.of(occurrence.words, "word")))", .dim))
  }

  var table: Table? {
    Table(
      columns: [
        .init("Passage", key: "passage", kind: .number), .init("Words", kind: .number),
        .init("Documents", kind: .number), .init("Reference", kind: .reference),
        .init("Speaker"), .init("Similarity", kind: .number), .init("Text"),
      ],
      rows: Rows(
        shown.enumerated().flatMap { number, passage in
          reuse.occurrences(of: passage).map { occurrence in
            [
              .int(number + 1), .int(occurrence.words), .int(passage.documents),
              .text(occurrence.reference.description), .text(names(occurrence).first),
              .real(occurrence.similarity, decimals: 3), .text(occurrence.text),
            ]
          }
        }))
  }
}

import Corpus
import Presentation

/// Lists quotes and who said them.
enum QuotesCommand: Command {
  static let speaker = Parameter.speaker("whose quotes").clause("by")
  static let scope = Parameter.inScope
  static let limit = Parameter.limit

  static let spec = CommandSpec(
    "quotes", .reading, "Lists quotes and who said them.",
    parameters: [speaker, scope, limit],
    examples: [
      Example(
        "quotes", "direct and reported speech inside the turns of the selection",
        shows: "Putin: The suspension of economic ties", "Renzi: “We are actively",
        "[putin-renzi:5.1]", "Putin: that Russia backs"),
      Example(
        "quotes by Renzi", "what one person is quoted with", shows: .times(1, "[putin-renzi:"),
        "Renzi: “We are actively", "[putin-renzi:5.1]"),
    ],
    discussion: """
      A quote is direct (in quotation marks) or indirect (reported: 'he said that …'). Its speaker is \
      the person to whom the text gives it; its source, in the data, is the words that name them there. \
      Quotes are looked for in what nobody says: articles, and what editors put around speech. Words \
      that somebody quotes while speaking are part of their turn.
      """,
    seeAlso: ["speakers", "turns"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let corpus = session.corpus
    let selection = session.scope(invocation[scope]).selection
    let speaker = invocation[speaker]
    let quotes = corpus.documents(in: selection).flatMap { corpus.documents[$0].quotes }.filter {
      let quote = corpus.quotes[$0]
      return selection.turns.contains(quote.turn) && (speaker == nil || quote.speaker == speaker)
    }
    return QuotesResult(
      corpus: corpus, quotes: quotes, limit: session.limit(invocation[limit]))
  }
}

/// Quotes with their speakers.
struct QuotesResult: Presentable, Nameable {
  let corpus: Corpus
  /// Indices of quotes.
  let quotes: [Int]
  let limit: Int?

  private var shown: Rows<Int> { Rows(quotes).limited(to: limit) }

  var namedValue: NamedValue {
    .selection(
      Selection(turns: Runs(quotes.lazy.map { corpus.quotes[$0].turn }.map { $0..<$0 + 1 })))
  }

  var json: JSON {
    let corpus = corpus
    return [
      "type": "quotes", "quotes": .array(shown.mapped { corpus.json(ofQuote: $0) }),
    ]
  }

  var blocks: [Block] {
    let corpus = corpus
    if quotes.isEmpty { return [.paragraph("No quotes here.")] }
    var blocks: [Block] = [
      .passages(
        shown.mapped { index in
          let quote = corpus.quotes[index]
          let text = corpus.text(bytes: quote.bytes)
          return Presentation.Passage(
            reference: corpus.reference(ofQuote: quote),
            speaker: quote.speaker.map { corpus.speakers[$0].name },
            text: quote.kind == .direct ? "“\(text)”" : text)
        })
    ]
    if shown.count < quotes.count {
      blocks.append(.paragraph(StyledText("\(Count.of(quotes.count, "quote")) in all", .dim)))
    }
    return blocks
  }

  var table: Table? {
    let corpus = corpus
    return Table(
      columns: [
        .init("Reference", kind: .reference), .init("Speaker"), .init("Kind"), .init("Text"),
      ],
      rows: shown.mapped { index in
        let quote = corpus.quotes[index]
        return [
          .text(corpus.reference(ofQuote: quote)),
          .text(quote.speaker.map { corpus.speakers[$0].name }), .text(quote.kind.name),
          .text(corpus.text(bytes: quote.bytes)),
        ]
      })
  }
}

extension Corpus {
  /// The sentence that a quote begins in, or its turn where it holds no token.
  func reference(ofQuote quote: Quote) -> String {
    let reference =
      quote.tokens.isEmpty
      ? reference(ofTurn: quote.turn) : reference(ofToken: quote.tokens.lowerBound)
    return reference.description
  }

  /// A quote as results promise it.
  func json(ofQuote index: Int) -> JSON {
    let quote = quotes[index]
    let turn = turn(quote.turn)
    let start = text(bytes: turn.bytes.lowerBound..<quote.bytes.lowerBound).unicodeScalars.count
    let words = text(bytes: quote.bytes)
    let source = quote.source.flatMap { $0.lowerBound >= turn.bytes.lowerBound ? $0 : nil }
    let sourceWords = source.map { text(bytes: $0) }
    let sourceStart = source.map {
      text(bytes: turn.bytes.lowerBound..<$0.lowerBound).unicodeScalars.count
    }
    return [
      "reference": .string(reference(ofQuote: quote)),
      "document": .string(documents[turn.document].id), "turn": .int(turn.number),
      "speaker": .string(quote.speaker.map { speakers[$0].name }),
      "source": .string(sourceWords), "sourceStart": .int(sourceStart),
      "sourceEnd": .int(sourceStart.map { $0 + (sourceWords?.unicodeScalars.count ?? 0) }),
      "kind": .string(quote.kind.name), "text": .string(words), "start": .int(start),
      "end": .int(start + words.unicodeScalars.count),
    ]
  }
}

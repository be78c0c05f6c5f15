import Corpus
import Presentation

/// Lists who speaks or is quoted.
enum SpeakersCommand: Command {
  static let scope = Parameter.inScope
  static let limit = Parameter.limit

  static let spec = CommandSpec(
    "speakers", .reading, "Lists who speaks or is quoted, and how much.",
    parameters: [scope, limit],
    examples: [
      Example(
        "speakers", "who says most comes first", shows: "Sergey Lavrov 1 5 0 1,205",
        "Question 1 5 0 224", "Putin 1 0 5 196", "Renzi 1 0 1 59"),
      Example(
        "speakers in 1", "the people of one document", shows: "Putin 1 0 5 196", "Renzi 1 0 1 59",
        .without("Lavrov")),
    ],
    discussion: """
      One person is one speaker under all their names in the text. Tokens are those of their turns, \
      and of the quotes given to them in articles.
      """,
    seeAlso: ["turns", "quotes"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let corpus = session.corpus
    let selection = session.scope(invocation[scope]).selection
    return SpeakersResult(
      corpus: corpus, speakers: corpus.speakerCounts(in: selection),
      limit: session.limit(invocation[limit]))
  }
}

/// What a speaker says in a selection.
struct SpeakerCount: Sendable, Equatable {
  /// The index of the speaker.
  var speaker: Int
  var documents = 0
  var turns = 0
  var quotes = 0
  var tokens = 0
}

/// Speakers with their counts.
struct SpeakersResult: Presentable {
  let corpus: Corpus
  let speakers: [SpeakerCount]
  let limit: Int?

  private var shown: Rows<SpeakerCount> { Rows(speakers).limited(to: limit) }

  var json: JSON {
    let corpus = corpus
    return [
      "type": "speakers",
      "speakers": .array(
        shown.mapped { count in
          let speaker = corpus.speakers[count.speaker]
          return [
            "name": .string(speaker.name), "aliases": .strings(speaker.aliases),
            "documents": .int(count.documents), "turns": .int(count.turns),
            "quotes": .int(count.quotes), "tokens": .int(count.tokens),
          ]
        }),
    ]
  }

  var blocks: [Block] {
    let corpus = corpus
    var table = Table(
      columns: [
        .init("Name"), .init("Documents", kind: .number), .init("Turns", kind: .number),
        .init("Quotes", kind: .number, optionality: 2), .init("Tokens", kind: .number),
        .init("Also called", key: "aliases", optionality: 1),
      ],
      rows: shown.mapped { count in
        let speaker = corpus.speakers[count.speaker]
        return [
          .styled(StyledText(speaker.name, .speaker)), .int(count.documents), .int(count.turns),
          .int(count.quotes), .int(count.tokens),
          .text(speaker.aliases.joined(separator: ", ")),
        ]
      })
    if speakers.isEmpty { return [.paragraph("Nobody speaks here.")] }
    if shown.count < speakers.count {
      table.notes = [StyledText("\(Count.of(speakers.count, "speaker")) in all")]
    }
    return [.table(table)]
  }
}

extension Corpus {
  /// Who speaks or is quoted in a selection, by how much they say. O(turns and quotes).
  func speakerCounts(in selection: Selection) -> [SpeakerCount] {
    var counts = speakers.indices.map { SpeakerCount(speaker: $0) }
    var lastDocument = [Int](repeating: -1, count: speakers.count)
    func count(_ speaker: Int, _ document: Int) {
      if lastDocument[speaker] != document { counts[speaker].documents += 1 }
      lastDocument[speaker] = document
    }
    for document in documents(in: selection) {
      let turns = selection.turns.intersection(Runs(documents[document].turns))
      for turn in turns.members {
        guard let speaker = speaker(ofTurn: turn) else { continue }
        count(speaker, document)
        counts[speaker].turns += 1
        counts[speaker].tokens += tokens(ofTurn: turn).count
      }
      for quote in quotes[documents[document].quotes] where turns.contains(quote.turn) {
        guard let speaker = quote.speaker else { continue }
        count(speaker, document)
        counts[speaker].quotes += 1
        if self.speaker(ofTurn: quote.turn) == nil { counts[speaker].tokens += quote.tokens.count }
      }
    }
    return counts.filter { $0.documents > 0 }.sorted {
      ($1.tokens, $0.speaker) < ($0.tokens, $1.speaker)
    }
  }
}

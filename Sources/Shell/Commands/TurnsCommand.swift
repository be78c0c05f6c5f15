import Corpus
import Presentation

/// Lists what was said, turn by turn.
enum TurnsCommand: Command {
  static let narration = Parameter.flag(
    "with", "narration", "the editorial matter between the speeches, too")
  static let scope = Parameter.inScope
  static let limit = Parameter.limit

  static let spec = CommandSpec(
    "turns", .reading, "Lists what was said, turn by turn.",
    parameters: [scope, narration, limit],
    examples: [
      Example(
        "turns limit 3", "the first three turns of the selection", shows: "[putin-renzi:1]",
        "[putin-renzi:2]", "[putin-renzi:3]", "18 turns in all"),
      Example(
        "turns in speaker Lavrov", "what Lavrov says", shows: .times(5, "[sergey-lavrov-italian:"),
        "Frankly"),
      Example(
        "turns in 2 with narration to |head -20", "one document with its editorial matter",
        shows: "Question: Mr Lavrov, you have been", "Sergey Lavrov: Frankly",
        .without("[sergey-lavrov-italian:10]")),
    ],
    discussion: """
      Where speech is labelled with its speakers, what the editors added between the speeches is left \
      out; 'with narration' lists it. The paragraphs of an article are always listed. Where the source \
      gives times, they stand behind the reference.
      """,
    seeAlso: ["show", "quotes", "sentences"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let corpus = session.corpus
    let selected = session.scope(invocation[scope]).selection
    let spoken = invocation[narration] == true ? selected : corpus.spokenTurns(of: selected)
    return TurnsResult(
      corpus: corpus, turns: Array(spoken.turns.members),
      omitted: selected.turns.count - spoken.turns.count,
      limit: session.limit(invocation[limit]))
  }
}

/// Turns with their speakers.
struct TurnsResult: Presentable, Nameable {
  let corpus: Corpus
  /// Indices of turns.
  let turns: [Int]
  /// How many turns of editorial matter were left out.
  let omitted: Int
  let limit: Int?

  private var shown: Rows<Int> { Rows(turns).limited(to: limit) }

  var namedValue: NamedValue {
    .selection(Selection(turns: Runs(turns.lazy.map { $0..<$0 + 1 })))
  }

  var json: JSON {
    let corpus = corpus
    return ["type": "turns", "turns": .array(shown.mapped { corpus.json(ofTurn: $0) })]
  }

  var blocks: [Block] {
    let corpus = corpus
    var blocks: [Block] = [
      .passages(
        shown.mapped { index in
          Presentation.Passage(
            reference: corpus.reference(ofTurn: index).description,
            time: corpus.time(ofTurn: index)?.clock,
            speaker: corpus.speaker(ofTurn: index).map { corpus.speakers[$0].name },
            text: corpus.text(ofTurn: index))
        })
    ]
    if shown.count < turns.count {
      blocks.append(.paragraph(StyledText("\(Count.of(turns.count, "turn")) in all", .dim)))
    }
    if omitted > 0 {
      let turns = Count.of(omitted, "turn")
      blocks.append(
        .paragraph(
          StyledText(
            "\(turns) of editorial matter left out; 'turns with narration' lists them", .dim)))
    }
    return blocks
  }
}

extension Corpus {
  /// A turn as results promise it.
  func json(ofTurn index: Int) -> JSON {
    let turn = turn(index)
    return [
      "reference": .string(reference(ofTurn: index).description),
      "document": .string(documents[turn.document].id), "turn": .int(turn.number),
      "speaker": .string(turn.speaker.map { speakers[$0].name }), "role": .string(turn.role.name),
      "start": .double(time(ofTurn: index)?.startSeconds),
      "end": .double(time(ofTurn: index)?.endSeconds),
      "language": .string(language(ofTurn: index)),
      "text": .string(text(bytes: turn.bytes)),
    ]
  }

  /// The turns of a selection without the editorial matter of documents whose speech is labelled.
  /// O(turns of the selection and of its documents).
  func spokenTurns(of selection: Selection) -> Selection {
    var spoken: [Range<Int>] = []
    for index in documents(in: selection) {
      let turns = documents[index].turns
      if turns.contains(where: { role(ofTurn: $0) != .narration }) {
        for turn in turns where role(ofTurn: turn) != .narration || speaker(ofTurn: turn) != nil {
          spoken.append(turn..<turn + 1)
        }
      } else {
        spoken.append(turns)
      }
    }
    return Selection(turns: Runs(spoken).intersection(selection.turns))
  }
}

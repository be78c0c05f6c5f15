import Corpus
import Presentation
import Query

/// Narrows the current selection to the turns for which an expression holds.
enum FilterCommand: Command {
  static let expression = Parameter.expression("a condition on turns, or 'all'").required

  static let spec = CommandSpec(
    "filter", .selecting, "Narrows the current selection.",
    parameters: [expression],
    examples: [
      Example(
        "filter speaker = Lavrov", "only what Lavrov says",
        shows: "5 of 18 turns in 1 of 2 documents", .then("speakers", "Sergey Lavrov 1 5")),
      Example(
        "filter date >= 2019 and not role = question", "answers and statements since 2019",
        shows: "5 of 18 turns in 1 of 2 documents"),
      Example(
        #"filter title ~ "interview" or words > 100"#, "a pattern in the title, or a long turn",
        shows: "10 of 18 turns"),
      Example(
        #"filter mentions "Libya" or mentions "Minsk""#, "turns that name either",
        shows: "6 of 18 turns in 2 of 2 documents"),
      Example("filter all", "everything again", shows: "18 of 18 turns in 2 of 2 documents"),
      Example(
        "lavrov = filter speaker = Lavrov",
        "gives the turns a name and leaves the selection as it is", shows: .said("lavrov: 5 turns"),
        .then("info", "selected everything")),
    ],
    discussion: """
      An expression compares a field with a value: = != < <= > >=, ~ and !~ with a regular expression \
      in quotes, or FIELD in (a, b). 'has QUERY' holds where a corpus query matches, 'mentions "…"' \
      where the words occur. Join them with and, or, not and parentheses.

      Fields: document, title, kind, date, language, speaker, role, words, turn, and any metadata key \
      of what is loaded. Names match whatever their case, and by surname where that is unambiguous. \
      Dates compare by the precision given: date = 2019-12, date >= 2019. Turns that the source gives \
      times for have start and end, in seconds or as a clock shows them: start >= 12:30.

      What follows runs on the narrowed selection until 'undo' takes the last step back or 'filter all' \
      starts over.
      """,
    seeAlso: ["undo", "names", "turns"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let expression = try invocation.required(expression)
    if expression.text.lowercased() == "all" {
      if !invocation.isNamed { session.selectEverything() }
      return SelectionResult(session.corpus.everything, in: session.corpus)
    }
    let turns = try session.turns(satisfying: expression, in: session.selection)
    try Cancellation.check()
    if !invocation.isNamed {
      session.narrow(to: turns, because: expression.text)
      if turns.turns.isEmpty, session.corpus.turnCount > 0 { session.warnOfEmptySelection() }
    }
    return SelectionResult(turns, in: session.corpus)
  }
}

/// Takes the last step of `filter` back.
enum UndoCommand: Command {
  static let spec = CommandSpec(
    "undo", .selecting, "Takes the last 'filter' back.",
    examples: [
      Example(
        "undo", "the selection as it was before", after: ["filter speaker = Lavrov"],
        shows: "18 of 18 turns")
    ],
    seeAlso: ["filter"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    guard session.undo() else {
      throw Diagnostic(
        "there is nothing to take back", at: invocation.span,
        advice: "The selection has not been narrowed.")
    }
    return SelectionResult(session.selection, in: session.corpus)
  }
}

/// How much a selection holds.
struct SelectionResult: Presentable, Nameable {
  let selection: Selection
  let turns: Int
  let allTurns: Int
  let documents: Int
  let allDocuments: Int
  let tokens: Int

  init(_ selection: Selection, in corpus: Corpus) {
    self.selection = selection
    turns = selection.turns.count
    allTurns = corpus.turnCount
    documents = corpus.documents(in: selection).count
    allDocuments = corpus.documents.count
    tokens = corpus.tokens(in: selection).count
  }

  var namedValue: NamedValue { .selection(selection) }

  var json: JSON {
    [
      "type": "selection", "turns": .int(turns), "documents": .int(documents),
      "tokens": .int(tokens),
    ]
  }

  var blocks: [Block] {
    [
      .paragraph(
        StyledText(
          "\(Count.grouped(turns)) of \(Count.of(allTurns, "turn")) in "
            + "\(Count.grouped(documents)) of \(Count.of(allDocuments, "document")), "
            + "\(Count.of(tokens, "token"))"))
    ]
  }

  var table: Table? {
    Table(
      columns: [
        .init("Turns", kind: .number), .init("Documents", kind: .number),
        .init("Tokens", kind: .number),
      ], rows: [[.int(turns), .int(documents), .int(tokens)]])
  }
}

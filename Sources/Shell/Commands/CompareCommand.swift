import Comparison
import Corpus
import Presentation

/// Sets two documents, speakers or selections side by side.
enum CompareCommand: Command {
  static let left = Parameter<Scope>(
    "LEFT", "a document, speaker or selection", isRequired: true, completion: .selection,
    read: Parameter.scope().read)
  static let right = Parameter<Scope>(
    "RIGHT", "another one", isRequired: true, completion: .selection,
    read: Parameter.scope().read)
  static let aspect = Parameter<String>.choice(
    "ASPECT", ComparisonView.allCases.map(\.rawValue),
    ComparisonView.allCases.map(\.rawValue).joined(separator: ", ")
  ).clause("by")
  static let limit = Parameter.limit

  static let spec = CommandSpec(
    "compare", .comparing, "Sets two documents, speakers or selections side by side.",
    parameters: [left, right, aspect, limit],
    examples: [
      Example(
        "compare 1 2", "two interviews: who speaks, topics with passages, words",
        shows: "344 words, 8 turns", "1,281 words, 10 turns", "Both speak about: Libya",
        "What both speak about", "[putin-renzi:3.1]", "[sergey-lavrov-italian:",
        "What only one speaks about", "Words that set them apart"),
      Example(
        "compare 1 2 by words", "the words that set them apart", shows: "more in putin-renzi",
        "Word putin-renzi sergey-lavrov-italian", "putin 7 0", "washington 0 4"),
      Example(
        "compare speaker Putin speaker Lavrov", "what two people say",
        shows: "95 % Putin, 5 quotes", "100 % Sergey Lavrov, 5 turns", "Both speak about: Libya"),
      Example(
        "compare (role = question) (role = answer) by style", "questions and answers",
        shows: "Measure (role = question) (role = answer)", "Words 203 1,102"),
    ],
    discussion: """
      Topics are found in the texts: names, phrases and words that keep company in both. A topic's \
      weight is 1 where it weighs as much as anything on both sides; its shares say how much of each text stands in sentences about \
      it. Passages are sentences of the source, with the reference that 'show' opens. Similarity is \
      the cosine of the content words of both sides, from 0 (nothing in common) to 1.

      by topics shows all of this, by words more of the words, by speakers who says how much, by style \
      how they speak, by quotes where the quotes of one side come from in the other.
      """,
    seeAlso: ["keywords", "summarize", "show"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let left = try invocation.required(left)
    let right = try invocation.required(right)
    for (scope, parameter) in [(left, Self.left), (right, Self.right)]
    where scope.selection.isEmpty {
      throw Diagnostic(
        "\(scope.name) holds no text", at: invocation.span(of: parameter) ?? invocation.span)
    }
    let view = invocation[aspect].flatMap(ComparisonView.init) ?? .topics
    let comparison = session.comparer.compare(
      side(left), side(right), topics: session.limit(invocation[limit]) ?? 10,
      passages: view == .topics ? 2 : 0)
    return ComparisonResult(
      comparison: comparison,
      repeated: session.comparer.repeatedPassages(side(left), side(right)),
      view: view, corpus: session.corpus, limit: session.limit(invocation[limit]))
  }

  private static func side(_ scope: Scope) -> ComparisonSide {
    let speaker: Int? = if case .speaker(let index) = scope.kind { index } else { nil }
    return ComparisonSide(name: scope.name, selection: scope.selection, speaker: speaker)
  }
}

/// What of a comparison a reader wants to see.
enum ComparisonView: String, Sendable, CaseIterable {
  case topics, words, speakers, style, quotes
}

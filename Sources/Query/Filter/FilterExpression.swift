public import Corpus

/// A condition on turns, as `filter` takes it: `speaker = Lavrov and date >= 2019`.
///
/// Conditions on documents and speakers are tested once a document or speaker, never once a turn.
public struct FilterExpression: Sendable {
  /// Compares a field with a value.
  enum Comparison: String, Sendable, CaseIterable {
    case equal = "="
    case unequal = "!="
    case matches = "~"
    case matchesNot = "!~"
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
  }

  /// A part of the text, with where it stands.
  struct Term: Sendable {
    var text: String
    var range: Range<Int>
  }

  indirect enum Node: Sendable {
    case all
    case and(Node, Node)
    case or(Node, Node)
    case not(Node)
    case compare(field: Term, Comparison, Term)
    case isOne(field: Term, of: [Term])
    case has(Term)
    case mentions(Term)
  }

  let root: Node
  /// The expression as it was given.
  public let text: String

  /// Reads an expression.
  ///
  ///     EXPRESSION = EXPRESSION or EXPRESSION | EXPRESSION and EXPRESSION | not EXPRESSION
  ///                | ( EXPRESSION ) | all | FIELD COMPARISON VALUE | FIELD [not] in (VALUE, …)
  ///                | has QUERY | mentions "…"
  ///
  /// `and` binds tighter than `or`, `not` tighter than both. A value is one or more words, or text in
  /// quotes. A query goes as far as the next `and`, `or` or closing parenthesis outside its own
  /// quotes and brackets.
  public static func parse(_ text: String) throws(QueryError) -> FilterExpression {
    var parser = FilterParser(text)
    return FilterExpression(root: try parser.expression(), text: text)
  }

  /// The turns of `selection` that satisfy the expression.
  ///
  /// - Throws: `QueryError` where a field, speaker or document is not known, naming the nearest one;
  ///   where a query or regular expression is not valid; and when `isCancelled` says so, which is
  ///   asked every few thousand steps.
  /// - Complexity: O(documents + speakers), and O(turns of the selection) for conditions on turns.
  public func evaluate(
    on corpus: Corpus, within selection: Selection,
    isCancelled: @escaping @Sendable () -> Bool = { Cancellation.isRequested }
  ) throws(QueryError) -> Selection {
    try evaluate(with: QueryEngine(corpus), within: selection, isCancelled: isCancelled)
  }

  /// The same, on the corpus of an engine, with what it has learnt of it.
  public func evaluate(
    with engine: QueryEngine, within selection: Selection,
    isCancelled: @escaping @Sendable () -> Bool = { Cancellation.isRequested }
  ) throws(QueryError) -> Selection {
    let evaluation = FilterEvaluation(
      engine: engine, selection: selection.turns, isCancelled: isCancelled)
    return Selection(turns: try evaluation.turns(root))
  }

  /// The names of the fields that every corpus has.
  public static let fields = [
    "document", "title", "kind", "date", "language", "speaker", "role", "words", "turn",
  ]
}

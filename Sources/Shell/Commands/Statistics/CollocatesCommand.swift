import Corpus
import Presentation
import Statistics

/// Finds the words that stand near the matches of a query.
enum CollocatesCommand: Command {
  static let query = Parameter.corpusQuery
  static let window = Parameter<Window>.window
  static let ranking = Parameter.choice(
    "MEASURE", CollocateMeasure.allCases.map(\.rawValue),
    "what rows are ordered by (default logDice)"
  ).clause("rank")
  static let attribute = Parameter.byAttribute
  static let scope = Parameter.inScope
  static let minimum = Parameter.minimum
  static let limit = Parameter.limit
  static let punctuation = Parameter.withPunctuation

  static let spec = CommandSpec(
    "collocates", .finding, "Finds the words that stand near the matches of a query.",
    parameters: [query, window, ranking, attribute, scope, minimum, limit, punctuation],
    examples: [
      Example(
        "collocates russia limit 10", "what stands within five words of a word", shows: "'s 6",
        "between 3", "10 of"),
      Example(
        "collocates libya window 0,3 min 2", "what follows it within three words", shows: "is 5",
        "0 words before, 3 behind"),
      Example(
        "collocates peace window sentence rank logLikelihood", "in the same sentence",
        shows: "libyans 1", "the sentence", "ordered by G²"),
    ],
    discussion: """
      A place near several matches counts once; matches are not near themselves; windows end with the \
      document. logDice (at most 14) is the strength of the tie whatever the size of the corpus; MI \
      favours rare words, T common ones; G² says how sure it is that the window differs from the rest.
      """,
    seeAlso: ["find", "ngrams"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let query = try invocation.required(query)
    let (hits, hint) = try session.hits(of: query, in: invocation[scope])
    let scope = session.scope(invocation[scope])
    let table = CollocateTable(
      of: try session.countedAttribute(invocation[attribute]), near: hits,
      within: invocation[window] ?? .tokens(left: 5, right: 5), in: scope.tokens,
      of: session.corpus, minimum: invocation[minimum] ?? 1,
      withPunctuation: invocation[punctuation] ?? false)
    let measure = invocation[ranking].flatMap(CollocateMeasure.init) ?? .logDice
    return CollocatesResult(
      collocates: table, rows: measure.ordered(table.rows), measure: measure,
      query: query.queryName, scope: scope.name, hint: hint,
      limit: session.limit(invocation[limit]))
  }
}

/// What rows of collocates can be ordered by, the strongest first.
enum CollocateMeasure: String, CaseIterable {
  case logDice = "logdice"
  case logLikelihood = "loglikelihood"
  case mi, mi3
  case tScore = "tscore"
  case z, dice
  case minimumSensitivity = "minsensitivity"
  case deltaP = "deltap"
  case count

  /// What readers call it.
  var title: String {
    switch self {
    case .logDice: "logDice"
    case .logLikelihood: "G²"
    case .mi: "MI"
    case .mi3: "MI3"
    case .tScore: "T"
    case .z: "z"
    case .dice: "Dice"
    case .minimumSensitivity: "minimum sensitivity"
    case .deltaP: "ΔP"
    case .count: "count"
    }
  }

  func value(of row: CollocateTable.Row) -> Double {
    switch self {
    case .logDice: row.cooccurrence.logDice
    case .logLikelihood: row.frequencies.logLikelihood
    case .mi: row.cooccurrence.mutualInformation
    case .mi3: row.cooccurrence.cubedMutualInformation
    case .tScore: row.cooccurrence.tScore
    case .z: row.frequencies.zScore
    case .dice: row.cooccurrence.dice
    case .minimumSensitivity: row.cooccurrence.minimumSensitivity
    case .deltaP: row.frequencies.deltaPGivenWindow
    case .count: Double(row.count)
    }
  }

  /// The rows by this measure; equal ones stay in their order, which is that of logDice.
  func ordered(_ rows: [CollocateTable.Row]) -> [CollocateTable.Row] {
    guard self != .logDice, self != .dice else { return rows }
    let keyed = rows.enumerated().map { (value: value(of: $1), place: $0) }
    return keyed.sorted { ($1.value, $0.place) < ($0.value, $1.place) }.map { rows[$0.place] }
  }
}

extension Parameter where Value == Window {
  /// `window 5`, `window 2,3`, `window sentence`, `window turn`.
  static var window: Parameter {
    let choices = ["sentence", "turn"]
    return Parameter(
      keyword: "window", "N|L,R|sentence|turn", "how far is near (default 5)",
      completion: .choices(choices)
    ) { reader, _ in
      let token = try reader.take("how far")
      switch token.text {
      case "sentence", "s": return .sentence
      case "turn": return .turn
      default:
        var text = token.text
        if text.hasSuffix(","), let right = reader.next() { text += right.text }
        let sides = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(sides.count), let left = sides[0],
          let right = sides[sides.count - 1],
          (0...1000).contains(left), (0...1000).contains(right)
        else {
          throw Diagnostic(
            "'\(text)' is no window", at: token.span,
            expected: ["a number of words to 1000", "left,right"] + choices)
        }
        return .tokens(left: left, right: right)
      }
    }
  }
}

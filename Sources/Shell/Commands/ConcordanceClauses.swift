import Corpus
import Presentation
import Query

/// The clauses of commands that show matches in their context.
enum ConcordanceClauses {
  static let context = Parameter<ContextExtent>.context
  static let sample = Parameter.number("N", "a random sample of so many matches").clause("sample")
  static let seed = Parameter.number(
    "N", "what the sample is drawn by; the same seed gives the same sample", in: 0...Int.max
  ).clause("seed")
  static let grouping = Parameter<GroupingKey>(
    keyword: "grouped", "by KEY", "lines under headings: by speaker, document, a metadata key, …",
    completion: .attribute
  ) { reader, session in
    if reader.peek?.text == "by" { reader.next() }
    return try Parameter<GroupingKey>.groupingKey.read(&reader, session)
  }
  static let limit = Parameter.limit

  static let all: [any ParameterDeclaration] = [context, sample, seed, grouping, limit]

  /// What they do, for the help of a command.
  static let discussion = """
    'context' is a number of words (10 where nothing is said), 'N characters', 'sentence' or 'turn'. \
    'grouped by KEY' puts the lines of one speaker, document, year, metadata value or word together, the \
    most frequent first; 'limit n' is then n lines of each. Written to .csv, .tsv or .json, every match \
    comes with all that is known of its document and turn.
    """
}

extension Session {
  /// Matches in their context, as the clauses of a command ask for it.
  func concordance(
    of found: Matches, searched: Runs? = nil, hint: String? = nil,
    for invocation: Invocation? = nil
  ) -> ConcordanceResult {
    var matches = found
    if let size = invocation?[ConcordanceClauses.sample] {
      matches = matches.sample(size, seed: UInt64(invocation?[ConcordanceClauses.seed] ?? 0))
    }
    var groups: ConcordanceResult.Groups?
    if let key = invocation?[ConcordanceClauses.grouping] {
      let grouped = matches.grouped(by: key, in: corpus)
      matches = grouped.matches
      groups = .init(name: key.name, members: grouped.groups)
    }
    return ConcordanceResult(
      corpus: corpus, matches: matches, total: found.count,
      searched: searched ?? Runs(0..<corpus.tokenCount),
      context: invocation?[ConcordanceClauses.context] ?? .words(10), groups: groups, hint: hint,
      limit: limit(invocation?[ConcordanceClauses.limit]))
  }
}

/// How much is shown around a match.
enum ContextExtent: Sendable, Equatable {
  case words(Int)
  case characters(Int)
  case sentence, turn
}

extension Parameter where Value == ContextExtent {
  /// `context 5`, `context 40 characters`, `context sentence`, `context turn`.
  static var context: Parameter {
    let choices = ["sentence", "turn"]
    return Parameter(
      keyword: "context", "EXTENT", "how much to show around a match",
      completion: .choices(choices)
    ) { reader, _ in
      let token = try reader.take("how much")
      switch token.text {
      case "sentence", "s": return .sentence
      case "turn": return .turn
      default:
        let number = try token.count(
          in: 0...Int.greatestCount, or: ["N words", "N characters"] + choices)
        switch reader.peek?.text {
        case "characters", "character":
          reader.next()
          return .characters(number)
        case "words", "word":
          reader.next()
          return .words(number)
        default: return .words(number)
        }
      }
    }
  }
}

import Corpus
import Presentation
import Query

/// Shows every match of a corpus query in its context.
enum FindCommand: Command {
  static let query = Parameter.corpusQuery("words, or a query of the corpus query language")
  static let scope = Parameter.inScope
  static let context = Parameter<ContextExtent>.context
  static let sample = Parameter.number("N", "a random sample of so many matches").clause("sample")
  static let seed = Parameter.number(
    "N", "what the sample is drawn by; the same seed gives the same sample", in: 0...Int.max
  ).clause("seed")
  static let limit = Parameter.limit

  static let spec = CommandSpec(
    "find", .finding, "Shows every match of a query in its context.",
    parameters: [query, scope, context, sample, seed, limit],
    examples: [
      Example("find european union", "a phrase, whatever its case"),
      Example(#"find "sanction.*"%c limit 5"#, "a pattern on the spelling, ignoring case"),
      Example(
        #"find [lower="libya.*"] []{0,5} "peace" within s"#, "two words near each other"),
      Example(
        #"find <turn_speaker="Sergey Lavrov"> [] context sentence"#,
        "how the turns of a speaker begin"),
      Example(
        "find italy sort by lower at 1 sample 4", "four matches, by the word behind them"),
      Example("hits = find russia; dump hits", "the matches under a name"),
    ],
    discussion: """
      Bare words are a phrase, whatever their case; a star stands for any letters. With quotes and \
      brackets it is the corpus query language of CQP: "regular expression", [attribute="value"%c & …], \
      sequences, []{0,3}, (a | b), ? * +, <s> … </s>, <turn_role="answer">, labels and :: conditions, \
      MU (meet …) and TAB queries. Behind the query stand within N s, cut N, expand to s, and \
      sort by ATTRIBUTE [%c] [at OFFSET | on match .. matchend] [desc] [reverse].

      Attributes: word, lower, stem, and those of annotated files. Structures: s, turn, quote, document \
      and their values (turn_speaker, turn_role, document_title, …), and those of annotated files.

      'context' is a number of words (10 where nothing is said), 'N characters', 'sentence' or 'turn'. \
      'in NAME' searches inside the matches of a named result.
      """,
    seeAlso: ["count", "dump", "union", "filter", "set"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let answer = try session.answer(try invocation.required(query), in: invocation[scope])
    var matches = answer.matches
    let total = matches.count
    if let size = invocation[sample] {
      matches = matches.sample(size, seed: UInt64(invocation[seed] ?? 0))
    }
    return ConcordanceResult(
      corpus: session.corpus, matches: matches, total: total,
      searched: session.scope(invocation[scope]).tokens,
      context: invocation[context] ?? .words(10), hint: answer.hint,
      limit: session.limit(invocation[limit]))
  }
}

extension Parameter where Value == SourceFragment {
  /// A corpus query as it was typed, which must be there.
  static func corpusQuery(_ summary: String) -> Parameter { .query(summary).required }
}

extension Session {
  /// Answers a query inside a scope, else in the current selection.
  func answer(_ query: SourceFragment, in scope: Scope?) throws -> QueryEngine.Answer {
    let engine = queries
    let domain = domain(scope)
    return try query.read { text in
      try engine.find(text, in: domain, isCancelled: { Cancellation.isRequested })
    }
  }

  /// What a query searches for a scope: the matches of a named result, or stretches of tokens.
  func domain(_ scope: Scope?) -> QueryEngine.Domain {
    guard let scope else {
      return isEverythingSelected ? .everywhere : .tokens(corpus.tokens(in: selection))
    }
    if scope.kind == .named, let matches = names[scope.name]?.matches { return .matches(matches) }
    return .tokens(scope.tokens)
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
        guard let number = Int(token.text), number >= 0 else {
          throw Diagnostic(
            "'\(token.text)' is no extent", at: token.span,
            expected: ["a number of words", "N characters"] + choices)
        }
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

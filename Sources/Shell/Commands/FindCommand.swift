import Corpus
import Presentation
import Query

/// Shows every match of a corpus query in its context.
enum FindCommand: Command {
  static let query = Parameter.corpusQuery
  static let scope = Parameter.inScope

  static let spec = CommandSpec(
    "find", .finding, "Shows every match of a query in its context.",
    parameters: [query, scope] + ConcordanceClauses.all,
    examples: [
      Example(
        "find european union", "a phrase, whatever its case", shows: "2 matches in 2 documents",
        "putin-renzi:1.1 made by NATO, the European Union and G7."),
      Example(
        #"find "sanction.*"%c limit 5"#, "a pattern on the spelling, ignoring case",
        shows: "5 matches in 2 documents", .times(5, "sanctions")),
      Example(
        #"find "Russia" []{0,5} "Italy" within s"#, "two words near each other",
        shows: "1 match in 1 document", "Russia and Italy"),
      Example(
        #"find <turn_speaker="Sergey Lavrov"> [] context sentence"#,
        "how the turns of a speaker begin", shows: "5 matches in 1 document", "2.1 Frankly",
        "4.1 Russia", "6.1 The", "8.1 Russia", "10.1 I"),
      Example(
        "find italy sort by lower at 1 sample 4", "four matches, by the word behind them",
        shows: "8 matches, 4 of them", "Italy , both", "Italy today"),
      Example(
        "find russia grouped by speaker limit 2", "two lines of each who says it",
        shows: "Sergey Lavrov: 10 matches, 2 shown", "Question: 6 matches, 2 shown"),
      Example(
        "hits = find russia; dump hits", "the matches under a name", shows: "9 9 -1 -1",
        "56 56 -1 -1"),
    ],
    discussion: """
      Bare words are a phrase, whatever their case; a star stands for any letters. With quotes and \
      brackets it is the corpus query language of CQP: "regular expression", [attribute="value"%c & …], \
      sequences, []{0,3}, (a | b), ? * +, <s> … </s>, <turn_role="answer">, labels and :: conditions, \
      MU (meet …) and TAB queries. Behind the query stand within N s, cut N, expand to s, and \
      sort by ATTRIBUTE [%c] [at OFFSET | on match .. matchend] [desc] [reverse].

      A word list has the place of a string: [lemma = $NAME], RE($NAME); 'help define'. \
      Attributes: word, lower, stem, and those of annotated files. Structures: s, turn, quote, document \
      and their values (turn_speaker, turn_role, document_title, …), and those of annotated files.

      'in NAME' searches inside the matches of a named result. \(ConcordanceClauses.discussion)
      """,
    seeAlso: ["count", "cat", "dump", "union", "define", "filter", "set"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    let answer = try session.answer(try invocation.required(query), in: invocation[scope])
    return session.concordance(
      of: answer.matches, searched: session.scope(invocation[scope]).tokens, hint: answer.hint,
      for: invocation)
  }
}

extension Parameter where Value == SourceFragment {
  /// A corpus query as it was typed, which must be there.
  static var corpusQuery: Parameter {
    query("words, or a query of the corpus query language").required
  }
}

extension Session {
  /// Answers a query inside a scope, else in the current selection.
  func answer(_ query: SourceFragment, in scope: Scope?) throws -> QueryEngine.Answer {
    let engine = queries
    let domain = domain(scope)
    return try query.read { text in
      try engine.find(text, in: domain)
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

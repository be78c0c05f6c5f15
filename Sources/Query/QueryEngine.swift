public import Corpus

/// Answers queries on one corpus.
///
/// The room of the corpus query language and of filter expressions: text in, corpus positions or turns
/// out. A query goes through four stages: the lexer and parser (`Language`) give its syntax, the
/// compiler (`Plan`) looks up names and turns what can be said of a token alone into sets of positions,
/// and one of the searches (`Matching`) finds the matches. The language is that of CQP (S. Evert and
/// the CWB development team, *The CQP Query Language Tutorial*, version 3.5), with its meaning.
///
/// An engine keeps what it has learnt of the corpus, so a session has one. It is not made for use by
/// several threads at once; it uses the cores of the machine itself.
public final class QueryEngine {
  public let corpus: Corpus
  public var settings = QuerySettings()
  /// The results that queries can speak of by name (`<<NAME>>`).
  public var named: [String: Matches] = [:]
  /// The word lists that queries can speak of (`$NAME`).
  public var wordLists: [String: QueryWordList] = [:]
  private let indexes: CorpusIndexes

  public init(_ corpus: Corpus) {
    self.corpus = corpus
    indexes = CorpusIndexes(corpus)
  }

  /// What a query gave.
  public struct Answer: Sendable {
    public var matches: Matches
    /// What the user may have meant, where a query can match nothing.
    public var hint: String?
  }

  /// Where a query is searched for.
  public enum Domain {
    case everywhere
    /// Stretches of tokens, such as those of a selection; a match lies in one of them.
    case tokens(Runs)
    /// The matches of another query; a match lies in one of them.
    case matches(Matches)
  }

  /// Answers a query.
  ///
  /// - Throws: `QueryError` where the query is not valid, and when `isCancelled` says so.
  /// - Complexity: about the tokens / 64 for each token pattern, and the matches; tokens that
  ///   conditions with labels have to be tried at, one by one.
  public func find(
    _ text: String, in domain: Domain = .everywhere,
    isCancelled: @escaping @Sendable () -> Bool = { Cancellation.isRequested }
  ) throws(QueryError) -> Answer {
    let (query, end) = try Query.parse(text, settings: settings)
    if end < text.utf8.count {
      throw QueryError(
        "the query does not go on like this", at: end..<text.utf8.count,
        expected: ["within", "cut", "expand", "sort", "::", "show", "end"])
    }
    return try find(query, in: domain, isCancelled: isCancelled)
  }

  /// Answers a query that has been read.
  public func find(
    _ query: Query, in domain: Domain = .everywhere,
    isCancelled: @escaping @Sendable () -> Bool = { Cancellation.isRequested }
  ) throws(QueryError) -> Answer {
    let (ranges, anchors) = searchSpace(domain)
    var compiler = compiler(anchors: anchors)
    let compiled = try compiler.compile(query.syntax)
    let space = StandardPlan.Domain(
      indexes: indexes, ranges: ranges, anchors: anchors, isCancelled: isCancelled)
    var matches: Matches
    switch compiled.body {
    case .standard(let plan): matches = try plan.run(space)
    case .meetUnion(let plan): matches = try plan.run(space)
    case .tabular(let plan): matches = plan.run(space)
    }
    if isCancelled() { throw .cancelled }
    compiled.rearrangement.apply(to: &matches, tokenCount: corpus.tokenCount)
    return Answer(matches: matches, hint: matches.isEmpty ? compiled.hint : nil)
  }

  func compiler(anchors: Matches? = nil) -> QueryCompiler {
    QueryCompiler(
      indexes, settings: settings, named: named, wordLists: wordLists, anchors: anchors)
  }

  /// The tokens for which a condition holds; `nil` holds for all.
  func positions(_ constraint: Constraint?) throws(QueryError) -> PositionSet {
    guard let constraint else { return indexes.everyToken }
    var compiler = compiler()
    return try compiler.set(constraint)
  }

  func boundary(_ extent: Extent) throws(QueryError) -> Boundary {
    try compiler().boundary(extent)
  }

  private func searchSpace(_ domain: Domain) -> ([Range<Int>], Matches?) {
    switch domain {
    case .everywhere:
      return (corpus.tokenCount > 0 ? [0..<corpus.tokenCount] : [], nil)
    case .tokens(let tokens): return (tokens.ranges, nil)
    case .matches(let matches):
      // Of matches that overlap, the first is searched.
      var disjoint = matches
      disjoint.order = nil
      var last: Int32 = -1
      disjoint.keep(
        disjoint.starts.indices.map { index in
          guard disjoint.starts[index] > last else { return false }
          last = disjoint.ends[index]
          return true
        })
      let ranges = disjoint.starts.indices.map { index in
        Int(disjoint.starts[index])..<Int(disjoint.ends[index]) + 1
      }
      return (ranges, disjoint)
    }
  }
}

/// A query that has been read.
public struct Query: Sendable {
  let syntax: QuerySyntax

  init(syntax: QuerySyntax) { self.syntax = syntax }

  /// A phrase: words one after another, whatever their case.
  public init(phrase words: [String]) {
    syntax = QuerySyntax(body: .phrase(words.map { Located(value: $0, range: 0..<0) }))
  }

  /// Reads a query, and says at which UTF-8 offset it ends.
  ///
  /// - Parameters:
  ///   - settings: what the numbers of markers (`@0` to `@9`) mean.
  ///   - stopWords: words that end a phrase of bare words, beside the clauses of queries.
  /// - Throws: `QueryError` that names what was expected.
  public static func parse(
    _ text: String, settings: QuerySettings = QuerySettings(), stopWords: Set<String> = []
  ) throws(QueryError) -> (query: Query, end: Int) {
    var parser = QueryParser(text, settings: settings)
    let (syntax, end) = try parser.parse(stopWords: stopWords)
    return (Query(syntax: syntax), end)
  }
}

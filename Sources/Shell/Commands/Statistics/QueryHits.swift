import Corpus
import Query

/// The matches of one of several queries that are looked at together.
struct QueryHits: Sendable {
  /// The query, for readers.
  let name: String
  /// Corpus positions, ascending.
  let ranges: [Range<Int>]
  /// What may have been meant, where the query can match nothing.
  let hint: String?
}

extension Parameter where Value == SourceFragment {
  /// `vs QUERY`, as often as wanted.
  static var otherQueries: Parameter {
    query("another query, set beside the first; may be given again").clause("vs").repeated
  }
}

extension Session {
  /// The matches of a query and of those that `vs` sets beside it.
  func hits(of invocation: Invocation, in scope: Scope?) throws -> [QueryHits] {
    let queries =
      [try invocation.required(Parameter.corpusQuery)] + invocation.all(Parameter.otherQueries)
    return try queries.map { query in
      let (ranges, hint) = try hits(of: query, in: scope)
      return QueryHits(name: query.queryName, ranges: ranges, hint: hint)
    }
  }

  /// The matches of a query in a scope as ranges of corpus positions, ascending, with what the user
  /// may have meant where the query can match nothing.
  func hits(
    of query: SourceFragment, in scope: Scope?
  ) throws -> (ranges: [Range<Int>], hint: String?) {
    let answer = try answer(query, in: scope)
    let matches = answer.matches
    let ranges = matches.starts.indices.map {
      Int(matches.starts[$0])..<Int(matches.ends[$0]) + 1
    }
    return (ranges, answer.hint)
  }
}

extension SourceFragment {
  /// A query as readers call it: a single word in quotation marks without them.
  var queryName: String {
    guard let quote = text.first, quote == "\"" || quote == "'", text.count > 2,
      text.last == quote, !text.dropFirst().dropLast().contains(quote)
    else { return text }
    return String(text.dropFirst().dropLast())
  }
}

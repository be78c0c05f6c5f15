import Corpus
import Query

extension Session {
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

import Corpus
import Query

/// What a saved corpus keeps of the session: what has been named, and word lists.
struct KeptSession {
  var names: [String: NamedValue] = [:]
  var wordLists: [String: QueryWordList] = [:]

  init(of session: Session) {
    names = session.names
    wordLists = session.wordLists
  }

  /// The form in which it is kept; empty where there is nothing to keep.
  var bytes: [UInt8] {
    if names.isEmpty, wordLists.isEmpty { return [] }
    var writer = CatalogueWriter()
    writer.write(wordLists.sorted { $0.key < $1.key }) { writer, list in
      writer.write(list.key)
      writer.write(list.value.words) { $0.write($1) }
    }
    writer.write(names.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      switch entry.value {
      case .selection(let selection):
        writer.write(0)
        writer.write(selection.turns.ranges) { $0.write($1) }
      case .matches(let matches):
        writer.write(1)
        writer.write((0..<matches.count).map { matches[$0] }) { writer, match in
          writer.write(match.tokens)
          writer.write((match.target ?? -1) + 1)
          writer.write((match.keyword ?? -1) + 1)
        }
      }
    }
    return writer.bytes
  }

  /// What a corpus brings with it. Whatever the bytes, nothing in it leads out of the corpus.
  init(keptWith corpus: Corpus) {
    if corpus.companion.isEmpty { return }
    var reader = CatalogueReader(corpus.companion)
    let lists = reader.array { ($0.string(), $0.array { $0.string() }) }
    wordLists = Dictionary(lists.map { ($0, QueryWordList($1)) }) { first, _ in first }
    let named = reader.array { reader -> (String, NamedValue) in
      let name = reader.string()
      if reader.int() == 0 {
        let turns = reader.array { $0.range(upTo: corpus.turnCount) }
        return (name, .selection(Selection(turns: Runs(turns))))
      }
      let tokenCount = corpus.tokenCount
      let rows = reader.array { reader in
        let tokens = reader.range(upTo: tokenCount)
        return Matches.Row(
          match: tokens.lowerBound, matchend: tokens.upperBound - 1,
          target: reader.int(upTo: tokenCount) - 1, keyword: reader.int(upTo: tokenCount) - 1)
      }
      return (name, .matches(Matches(rows: rows.filter { $0.isValid(tokenCount: tokenCount) })))
    }
    names = Dictionary(named) { first, _ in first }
  }
}

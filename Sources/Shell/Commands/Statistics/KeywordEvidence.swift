import Corpus
import Presentation
import Query
import Statistics

/// Some lines of the target for each of the first keywords: what the figures rest on.
struct KeywordEvidence: Sendable {
  private struct Entry: Sendable {
    let word: String
    let matches: Matches
    let total: Int
  }

  private static let context = ContextExtent.words(10)
  private let corpus: Corpus
  private let entries: [Entry]

  /// - Parameters:
  ///   - limit: for how many words; `nil` for all.
  ///   - lines: how many lines a word, drawn from all of them, the same every time.
  init(of table: KeywordTable, limit: Int?, lines: Int, in target: Runs, _ session: Session) {
    corpus = session.corpus
    let engine = session.queries
    entries = table.rows.prefix(limit ?? .max).map { row in
      let word = table.value(of: row)
      let quoted = word.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"")
      let found = try? engine.find(
        "[\(table.attribute.name) = \"\(quoted)\" %l]", in: .tokens(target))
      let matches = found?.matches ?? Matches()
      return Entry(
        word: word, matches: matches.sample(lines, seed: 0), total: matches.count)
    }
  }

  /// The lines of the keyword in place `place`.
  func json(of place: Int) -> JSON {
    guard entries.indices.contains(place) else { return [] }
    let (corpus, matches) = (corpus, entries[place].matches)
    return .array(count: matches.count) { index in
      let line = MatchInContext(matches[index].tokens, Self.context, in: corpus)
      return [
        "reference": .string(line.reference), "speaker": .string(line.speaker),
        "left": .string(line.left), "match": .string(line.match), "right": .string(line.right),
      ]
    }
  }

  var blocks: [Block] {
    entries.flatMap { entry -> [Block] in
      let (corpus, matches) = (corpus, entry.matches)
      if matches.isEmpty { return [.heading(StyledText("\(entry.word): not in the target"))] }
      let of = matches.count < entry.total ? " of \(Count.grouped(entry.total))" : ""
      return [
        .heading(StyledText("\(entry.word): \(Count.grouped(matches.count))\(of)")),
        .concordance(
          Rows(count: matches.count) { index in
            MatchInContext(matches[index].tokens, Self.context, in: corpus).line
          }),
      ]
    }
  }
}

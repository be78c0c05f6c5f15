import Corpus

/// What `NAME = COMMAND` keeps.
enum NamedValue: Sendable {
  case selection(Selection)
  case matches(any MatchSet)

  /// The turns: those of the selection, or those that hold a match.
  func selection(in corpus: Corpus) -> Selection {
    switch self {
    case .selection(let selection): return selection
    case .matches(let matches):
      return Selection(
        turns: Runs(
          (0..<matches.count).lazy.map { index in
            let row = matches.row(index)
            let first = corpus.turnIndex(ofToken: row.match)
            return first..<corpus.turnIndex(ofToken: max(row.match, row.matchEnd)) + 1
          }))
    }
  }

  /// `selection` or `matches`.
  var kind: String {
    switch self {
    case .selection: "selection"
    case .matches: "matches"
    }
  }

  /// How many matches it holds, `nil` for a selection.
  var matchCount: Int? {
    guard case .matches(let matches) = self else { return nil }
    return matches.count
  }

  /// What it is, for readers.
  func summary(in corpus: Corpus) -> String {
    switch self {
    case .selection(let selection):
      return Count.of(selection.turns.count, "turn")
    case .matches(let matches): return Count.of(matches.count, "match", "matches")
    }
  }
}

/// The matches of a corpus query: corpus positions, ascending by match.
protocol MatchSet: Sendable {
  var count: Int { get }

  /// A match by its number, from 0. Unset anchors are -1.
  func row(_ index: Int) -> MatchRow
}

/// The anchors of a match, as corpus positions; both ends inclusive.
struct MatchRow: Sendable, Equatable {
  var match: Int
  var matchEnd: Int
  var target: Int
  var keyword: Int
}

/// A result that `NAME = COMMAND` can keep.
protocol Nameable {
  var namedValue: NamedValue { get }
}

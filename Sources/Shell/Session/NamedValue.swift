import Corpus
import Presentation
import Query

/// What `NAME = COMMAND` keeps.
enum NamedValue: Sendable {
  case selection(Selection)
  case matches(Matches)

  /// The turns: those of the selection, or those that hold a match.
  func selection(in corpus: Corpus) -> Selection {
    switch self {
    case .selection(let selection): return selection
    case .matches(let matches):
      var turns: [Range<Int>] = []
      for index in 0..<matches.count {
        let tokens = matches[index].tokens
        let first = corpus.turnIndex(ofToken: tokens.lowerBound)
        turns.append(first..<corpus.turnIndex(ofToken: tokens.upperBound - 1) + 1)
      }
      return Selection(turns: Runs(turns))
    }
  }

  /// `selection` or `matches`.
  var kind: String {
    switch self {
    case .selection: "selection"
    case .matches: "matches"
    }
  }

  /// The matches, `nil` for a selection.
  var matches: Matches? {
    guard case .matches(let matches) = self else { return nil }
    return matches
  }

  /// How many matches it holds, `nil` for a selection.
  var matchCount: Int? { matches?.count }

  /// What it is, for programs.
  func facts(named name: String, in corpus: Corpus) -> [(key: String, value: JSON)] {
    [
      (key: "name", value: .string(name)), (key: "kind", value: .string(kind)),
      (key: "turns", value: .int(selection(in: corpus).turns.count)),
      (key: "matches", value: .int(matchCount)),
    ]
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

extension Session {
  /// Gives a value a name.
  mutating func keep(_ value: NamedValue, as name: String) -> Acknowledgement {
    names[name] = value
    return Acknowledgement(
      json: .object([(key: "type", value: "named")] + value.facts(named: name, in: corpus)),
      note: "\(name): \(value.summary(in: corpus))")
  }
}

/// A result that `NAME = COMMAND` can keep.
protocol Nameable {
  var namedValue: NamedValue { get }
}

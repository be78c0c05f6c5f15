import Corpus
import Testing

@testable import Query

/// Random queries on random corpora, against a matcher that follows the definitions and nothing else.
@Suite struct DifferentialTests {
  indirect enum Pattern {
    case letter(Set<Character>)
    case sequence(Pattern, Pattern)
    case either(Pattern, Pattern)
    case repeated(Pattern, Int, Int?)

    var query: String {
      switch self {
      case .letter(let letters):
        letters.isEmpty ? "[]" : "\"[\(String(letters.sorted()))]\""
      case .sequence(let first, let second): "\(first.query) \(second.query)"
      case .either(let first, let second): "(\(first.query) | \(second.query))"
      case .repeated(let pattern, let low, let high):
        "(\(pattern.query)){\(low),\(high.map(String.init) ?? "")}"
      }
    }

    /// Where a match that begins before `start` can end, each with the letter that it begins with,
    /// counted in the order of the text; -1 for none.
    func ends(_ text: [Character], _ start: Int, _ number: inout Int, limit: Int) -> Set<Path> {
      switch self {
      case .letter(let letters):
        let own = number
        number += 1
        guard start < min(text.count, limit), letters.isEmpty || letters.contains(text[start])
        else { return [] }
        return [Path(first: own, end: start + 1)]
      case .sequence(let first, let second):
        let left = first.ends(text, start, &number, limit: limit)
        let before = number
        var result: Set<Path> = []
        for path in left {
          number = before
          for next in second.ends(text, path.end, &number, limit: limit) {
            result.insert(Path(first: path.first < 0 ? next.first : path.first, end: next.end))
          }
        }
        if left.isEmpty {
          number = before
          _ = second.ends([], 0, &number, limit: 0)
        }
        return result
      case .either(let first, let second):
        let left = first.ends(text, start, &number, limit: limit)
        return left.union(second.ends(text, start, &number, limit: limit))
      case .repeated(let pattern, let low, let high):
        let before = number
        var result: Set<Path> = low == 0 ? [Path(first: -1, end: start)] : []
        var current: Set<Path> = [Path(first: -1, end: start)]
        var after = before
        _ = pattern.ends([], 0, &after, limit: 0)
        for round in 1...max(1, high ?? low + text.count) where (high ?? 1) > 0 {
          var next: Set<Path> = []
          for path in current {
            var inner = before
            for step in pattern.ends(text, path.end, &inner, limit: limit) {
              next.insert(Path(first: path.first < 0 ? step.first : path.first, end: step.end))
            }
          }
          if round >= low { result.formUnion(next) }
          current = next
          if current.isEmpty { break }
        }
        number = after
        return result
      }
    }
  }

  struct Path: Hashable {
    var first: Int
    var end: Int
  }

  /// All matches, by the definitions of the strategies.
  private func expected(
    _ pattern: Pattern, _ text: [Character], _ strategy: MatchingStrategy
  ) -> [String] {
    var found: Set<[Int]> = []
    for start in text.indices {
      var number = 0
      let paths = pattern.ends(text, start, &number, limit: text.count).filter { $0.first >= 0 }
      for first in Set(paths.map(\.first)) {
        let ends = paths.filter { $0.first == first }.map(\.end)
        if let end = strategy == .longest ? ends.max() : ends.min() {
          found.insert([start, end - 1])
        }
      }
    }
    var matches = found.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
    switch strategy {
    case .traditional: break
    case .standard:
      var starts: Set<Int> = []
      var ends: Set<Int> = []
      matches = matches.filter { starts.insert($0[0]).inserted }
      matches = matches.filter { ends.insert($0[1]).inserted }
    case .longest:
      matches = matches.filter { match in
        !matches.contains { $0 != match && $0[0] <= match[0] && $0[1] >= match[1] }
      }
    case .shortest:
      matches = matches.filter { match in
        !matches.contains { $0 != match && $0[0] >= match[0] && $0[1] <= match[1] }
      }
    }
    return matches.map { "\($0[0])-\($0[1])" }
  }

  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private func randomPattern(_ depth: Int, _ generator: inout Generator) -> Pattern {
    switch depth == 0 ? 0 : Int.random(in: 0..<6, using: &generator) {
    case 0, 1:
      let letters = Set("abc".filter { _ in Bool.random(using: &generator) })
      return .letter(letters)
    case 2, 3:
      return .sequence(
        randomPattern(depth - 1, &generator), randomPattern(depth - 1, &generator))
    case 4:
      return .either(randomPattern(depth - 1, &generator), randomPattern(depth - 1, &generator))
    default:
      let low = Int.random(in: 0...2, using: &generator)
      let high =
        Bool.random(using: &generator) ? nil : low + Int.random(in: 0...2, using: &generator)
      return .repeated(randomPattern(depth - 1, &generator), low, high)
    }
  }

  @Test(arguments: MatchingStrategy.allCases)
  func randomQueriesGiveWhatTheDefinitionsSay(strategy: MatchingStrategy) throws {
    var generator = Generator(state: 7)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 1...14, using: &generator)).map { _ in
        "abc".randomElement(using: &generator) ?? "a"
      }
      let engine = QueryEngine(SmallCorpus.letters(String(text)))
      let pattern = randomPattern(3, &generator)
      let query = "(?\(strategy.rawValue)) \(pattern.query)"
      var number = 0
      let isEmpty = pattern.ends([], 0, &number, limit: 0).contains(Path(first: -1, end: 0))
      if isEmpty {
        #expect(engine.refusal(query) != nil)
        continue
      }
      #expect(try engine.spans(query) == expected(pattern, text, strategy), "\(query) on \(text)")
      // With a label and a lookahead that change nothing, other code does the work.
      let slow = "(?\(strategy.rawValue)) \(pattern.query) [::]"
      #expect(try engine.spans(slow) == expected(pattern, text, strategy), "\(slow) on \(text)")
    }
  }
}

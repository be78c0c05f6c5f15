import Corpus
import Summarization

/// Concepts that stand next to each other again and again: *Security Council*, *climate change*.
struct Compounds: Sendable {
  private let neighbours: [UInt64: Int32]
  /// The concept that most often stands behind, and before, each concept that has any.
  private let next: [Int: Int]
  private let before: [Int: Int]

  /// O(tokens).
  init(
    _ corpus: Corpus, _ content: ContentTerms, _ left: SideText, _ right: SideText,
    conceptOfStem: [Int32]
  ) {
    var neighbours: [UInt64: Int32] = [:]
    for sentence in left.table.sentences + right.table.sentences {
      var previous: Int32 = -1
      for position in corpus.tokens(ofSentence: sentence) {
        let stem = content.term(at: position)
        let concept = stem < 0 ? -1 : conceptOfStem[Int(stem)]
        if previous >= 0, concept >= 0, previous != concept {
          neighbours[Self.key(previous, concept), default: 0] += 1
        }
        previous = concept
      }
    }
    let repeated = neighbours.filter { $0.value > 1 }
    self.neighbours = repeated
    var next: [Int: Int] = [:]
    var before: [Int: Int] = [:]
    for (key, _) in repeated.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let (first, second) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
      if next[first] == nil { next[first] = second }
      if before[second] == nil { before[second] = first }
    }
    self.next = next
    self.before = before
  }

  private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  /// The concept that most often stands right behind a concept, at least twice.
  func next(_ concept: Int) -> Int? { next[concept] }

  /// The concept that most often stands right before a concept, at least twice.
  func before(_ concept: Int) -> Int? { before[concept] }

  /// How often `second` stands right behind `first`; 0 where that is less than twice.
  func count(_ first: Int, _ second: Int) -> Int {
    Int(neighbours[Self.key(Int32(first), Int32(second))] ?? 0)
  }
}

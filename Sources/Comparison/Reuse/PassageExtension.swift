/// Two places of a stream of words that say the same, as far as they do.
struct MatchedPassages: Equatable {
  /// Words of the later and of the earlier place, as indices of the stream.
  var later: Range<Int>
  var earlier: Range<Int>
  /// How many words of both are the same, in order.
  var matched: Int

  /// Twice the words in common over the words of both, from 0 to 1.
  var similarity: Double { 2 * Double(matched) / Double(later.count + earlier.count) }
}

/// Widens two places that begin with the same words to both sides, over words that were changed, left
/// out or put in, as long as more is the same than is not (the extension of seeds of BLAST, Altschul,
/// Gish, Miller, Myers and Lipman 1990, with the gaps of its later versions).
enum PassageExtension {
  /// At most so many words in a row may be changed, left out or put in.
  private static let longestChange = 8
  /// So many words must be the same behind a change.
  private static let foothold = 3
  /// An extension ends where its score has fallen so far below its best.
  private static let drop = 12

  /// The passages around words that are the same at `later` and at `earlier`. O(words in them).
  static func passages(_ words: Span<UInt32>, later: Int, earlier: Int) -> MatchedPassages {
    let ahead = reach(words, later, earlier, step: 1)
    let back = reach(words, later - 1, earlier - 1, step: -1)
    return MatchedPassages(
      later: later - back.later..<later + ahead.later,
      earlier: earlier - back.earlier..<earlier + ahead.earlier,
      matched: back.matched + ahead.matched)
  }

  private struct Reach {
    var later = 0
    var earlier = 0
    var matched = 0
  }

  private static func reach(
    _ words: Span<UInt32>, _ later: Int, _ earlier: Int, step: Int
  ) -> Reach {
    var now = Reach()
    var best = Reach()
    var score = 0
    var bestScore = 0
    while true {
      let word = words[later + step * now.later]
      if word != WordStream.gap, word == words[earlier + step * now.earlier] {
        now.later += 1
        now.earlier += 1
        now.matched += 1
        score += 1
        if score > bestScore {
          best = now
          bestScore = score
        }
        continue
      }
      guard
        let change = change(
          words, later + step * now.later, earlier + step * now.earlier, step: step)
      else { return best }
      now.later += change.later
      now.earlier += change.earlier
      score -= 1 + max(change.later, change.earlier)
      if score < bestScore - drop { return best }
    }
  }

  /// The least that has to be skipped at both places for words to be the same again.
  private static func change(
    _ words: Span<UInt32>, _ later: Int, _ earlier: Int, step: Int
  ) -> (later: Int, earlier: Int)? {
    let laterRoom = room(words, later, step)
    let earlierRoom = room(words, earlier, step)
    for skipped in 1...2 * longestChange {
      for first in max(0, skipped - longestChange)...min(skipped, longestChange) {
        let second = skipped - first
        guard first + foothold <= laterRoom, second + foothold <= earlierRoom else { continue }
        let isSame = (0..<foothold).allSatisfy { offset in
          words[later + step * (first + offset)] == words[earlier + step * (second + offset)]
        }
        if isSame { return (first, second) }
      }
    }
    return nil
  }

  /// How many words there are before the next gap, as far as it matters.
  private static func room(_ words: Span<UInt32>, _ index: Int, _ step: Int) -> Int {
    var room = 0
    while room < longestChange + foothold, words[index + step * room] != WordStream.gap {
      room += 1
    }
    return room
  }
}

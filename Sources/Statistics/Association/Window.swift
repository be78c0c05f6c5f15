import Corpus

/// How far from a hit a word counts as standing near it.
public enum Window: Sendable, Equatable {
  /// This many tokens before and behind the hit, in the same document.
  case tokens(left: Int, right: Int)
  /// The sentence of the hit.
  case sentence
  /// The turn of the hit.
  case turn
}

extension Corpus {
  /// The corpus positions near at least one of `hits`, each once, the hits themselves left out.
  ///
  /// A window stays in its document and inside `tokens`. Windows in tokens count as tokens only those
  /// that `counted` lets count. O(hits · window + tokens).
  ///
  /// - Parameter hits: ascending by first position.
  func positions(
    near hits: [Range<Int>], within window: Window, in tokens: Runs, where counted: CountedTypes
  ) -> Runs {
    let windows: Runs
    switch window {
    case .tokens(let left, let right):
      windows = self.windows(around: hits, left: left, right: right, in: tokens, counted)
    case .sentence:
      windows = Runs(
        hits.lazy.filter { !$0.isEmpty }.map { [self] in
          let first = sentenceIndex(ofToken: $0.lowerBound)
          let last = sentenceIndex(ofToken: $0.upperBound - 1)
          return self.tokens(ofSentence: first)
            .lowerBound..<self.tokens(ofSentence: last).upperBound
        }
      ).intersection(tokens)
    case .turn:
      windows = Runs(
        hits.lazy.filter { !$0.isEmpty }.map { [self] in
          let first = turnIndex(ofToken: $0.lowerBound)
          let last = turnIndex(ofToken: $0.upperBound - 1)
          return self.tokens(ofTurn: first).lowerBound..<self.tokens(ofTurn: last).upperBound
        }
      ).intersection(tokens)
    }
    return windows.subtracting(Runs(hits))
  }

  private func windows(
    around hits: [Range<Int>], left: Int, right: Int, in tokens: Runs, _ counted: CountedTypes
  ) -> Runs {
    let words = words.span
    let flags = counted.flags.span
    var result: [Range<Int>] = []
    result.reserveCapacity(hits.count)
    var document = 0
    var run = 0
    for hit in hits where !hit.isEmpty {
      while run < tokens.ranges.count, tokens.ranges[run].upperBound <= hit.lowerBound { run += 1 }
      guard run < tokens.ranges.count else { break }
      guard tokens.ranges[run].contains(hit.lowerBound) else { continue }
      while documents[document].tokens.upperBound <= hit.lowerBound { document += 1 }
      let bounds = tokens.ranges[run].clamped(to: documents[document].tokens)
      var start = hit.lowerBound
      var room = left
      while room > 0, start > bounds.lowerBound {
        start -= 1
        if flags[Int(words[start])] { room -= 1 }
      }
      var end = min(hit.upperBound, bounds.upperBound)
      room = right
      while room > 0, end < bounds.upperBound {
        if flags[Int(words[end])] { room -= 1 }
        end += 1
      }
      if let last = result.last, start <= last.upperBound {
        result[result.count - 1] = min(last.lowerBound, start)..<max(last.upperBound, end)
      } else {
        result.append(start..<end)
      }
    }
    return Runs(result)
  }
}

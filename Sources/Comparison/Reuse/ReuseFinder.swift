import Corpus
import Summarization

/// Finds the passages of a stream of words that stand in more than one document.
///
/// Every run of words of a fixed number, the seed, that comes again is looked up where it came first,
/// and the places around both are compared word by word. This is done twice: with short seeds, which
/// find what was changed here and there, and with seeds of `leastWords` words for what is left, so
/// that no run of so many words that two documents share is missed. No two documents are ever compared
/// as a whole: the time grows with the words, not with the pairs.
struct ReuseFinder {
  let stream: WordStream
  /// Passages with fewer words in common are left out.
  let leastWords: Int
  /// Of similarity: what is less alike is no reuse.
  private static let leastSimilarity = 0.65
  private static let shortSeed = 8

  /// Pairs of passages: each later one with an earlier one that has its first words, ascending by the
  /// later one. O(words).
  func matches(isCancelled: () -> Bool) -> [MatchedPassages] {
    let changed = matches(seed: min(Self.shortSeed, leastWords), beside: [])
    guard leastWords > Self.shortSeed, !isCancelled() else { return changed }
    let verbatim = matches(seed: leastWords, beside: changed)
    return changed + verbatim
  }

  /// - Parameter known: matches, ascending; what lies in them is not looked at.
  private func matches(seed: Int, beside known: [MatchedPassages]) -> [MatchedPassages] {
    let words = stream.words.span
    let grams = Grams(length: seed)
    var filter = RepeatFilter(expecting: words.count)
    grams.forEach(in: words) { _, gram in filter.add(gram) }

    var firsts = FirstPlaces()
    var matches: [MatchedPassages] = []
    var document = 0
    var documentStart = 0
    var nextKnown = 0
    // What was looked at last, so that what is not worth it is not looked at again.
    var diagonal = 0
    var seenEnd = 0
    grams.forEach(in: words) { place, gram in
      guard filter.mayRepeat(gram) else { return }
      let first = firsts.first(gram, place)
      while document < stream.documentStarts.count, stream.documentStarts[document] <= place {
        documentStart = stream.documentStarts[document]
        document += 1
      }
      guard first < documentStart else { return }
      if let last = matches.last, place < last.later.upperBound { return }
      while nextKnown < known.count, known[nextKnown].later.upperBound < place + seed {
        nextKnown += 1
      }
      if nextKnown < known.count, known[nextKnown].later.lowerBound <= place { return }
      if place - first == diagonal, place < seenEnd { return }
      guard (0..<seed).allSatisfy({ words[place + $0] == words[first + $0] }) else { return }
      let found = PassageExtension.passages(words, later: place, earlier: first)
      diagonal = place - first
      seenEnd = found.later.upperBound
      guard found.matched >= leastWords, found.similarity >= Self.leastSimilarity else { return }
      while let last = matches.last, last.later.lowerBound >= found.later.lowerBound {
        matches.removeLast()
      }
      matches.append(found)
    }
    return matches
  }
}

import Corpus

/// Where phrases stand, found for many phrases in one pass.
struct PhrasePlaces {
  /// The first token of every occurrence of each phrase, ascending, in the order of the phrases.
  private(set) var places: [[Int]]

  /// - Parameter phrases: the stems of each; its words stand right behind each other or are tied by a
  ///   hyphen.
  /// O(tokens + occurrences of first words).
  init(_ phrases: [[Int32]], _ corpus: Corpus, _ content: ContentTerms, in tokens: Runs) {
    places = Array(repeating: [], count: phrases.count)
    var byFirstStem: [Int32: [Int]] = [:]
    for (number, phrase) in phrases.enumerated() {
      if let first = phrase.first { byFirstStem[first, default: []].append(number) }
    }
    let words = corpus.words.span
    let hyphen = corpus.lexicon.find("-")
    for run in tokens.ranges {
      for position in run {
        let first = content.term(at: position)
        guard first >= 0 else { continue }
        for number in byFirstStem[first] ?? [] {
          var place = position + 1
          var isHere = true
          for stem in phrases[number].dropFirst() {
            if place < run.upperBound, Int(words[place]) == hyphen { place += 1 }
            guard place < run.upperBound, content.term(at: place) == stem else {
              isHere = false
              break
            }
            place += 1
          }
          if isHere { places[number].append(position) }
        }
      }
    }
  }
}

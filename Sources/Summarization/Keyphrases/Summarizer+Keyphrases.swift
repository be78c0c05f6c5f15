public import Corpus
import Glibc

extension Summarizer {
  /// The words and phrases that say what a selection is about, best first.
  ///
  /// Phrases are runs of content words, scored by how often they occur and how few documents have
  /// their words (tf-idf), with more for names, for what stands where nouns stand and for what comes
  /// early. What only repeats part of a better phrase is left out. Of several documents, phrases are
  /// weighed for each by itself, and those come first that matter in most. O(tokens).
  public func keyphrases(of selection: Selection, limit: Int) -> [Keyphrase] {
    if corpus.documents(in: selection).count > 1 {
      let subjects = subjects(of: selection, limit: limit)
      let places = PhrasePlaces(
        subjects.map(\.stems), corpus, content, in: corpus.tokens(in: selection)
      ).places
      return zip(subjects, places).map { subject, places in
        Keyphrase(
          phrase: subject.phrase, score: subject.score, count: places.count,
          stems: subject.stems, first: subject.first)
      }
    }
    return keyphrases(
      of: SentenceScope(corpus, selection), rarity: DocumentRarity.weights(corpus, content),
      general: general, limit: limit)
  }

  package func keyphrases(
    of scope: SentenceScope, rarity: [Float], general: [Bool], limit: Int
  ) -> [Keyphrase] {
    var counts = PhraseCounts(corpus, content, cues)
    var words = 0
    for part in scope.parts {
      for sentence in part.sentences {
        let tokens = corpus.tokens(ofSentence: sentence)
        counts.add(tokens)
        words += tokens.count
      }
    }
    let firstToken = scope.parts.first.map { corpus.tokens(ofTurn: $0.turn).lowerBound } ?? 0
    var scored: [(phrase: PhraseCounts.Phrase, score: Float)] = []
    for phrase in counts.phrases {
      let score = keyScore(
        phrase, rarity, general, words: words, offset: phrase.first - firstToken)
      if score > 0 { scored.append((phrase, score)) }
    }
    scored.sort { ($1.score, $0.phrase.first) < ($0.score, $1.phrase.first) }
    var chosen: [(phrase: PhraseCounts.Phrase, score: Float)] = []
    for candidate in scored where chosen.count < limit {
      if chosen.contains(where: { $0.phrase.covers(candidate.phrase) }) { continue }
      chosen.append(candidate)
    }
    return chosen.map { entry in
      Keyphrase(
        phrase: text(entry.phrase), score: Double(entry.score), count: entry.phrase.count,
        stems: entry.phrase.stems, first: entry.phrase.place)
    }
  }

  private func keyScore(
    _ phrase: PhraseCounts.Phrase, _ rarity: [Float], _ general: [Bool], words: Int, offset: Int
  ) -> Float {
    let stems = phrase.stems
    guard let first = stems.first, let last = stems.last else { return 0 }
    if content.isColourless[Int(first)] || content.isColourless[Int(last)] { return 0 }
    var rareness: Float = 0
    // Two general words may well make a term: *open source*.
    let generality: Float = stems.count == 1 ? 0.6 : 0.9
    for stem in stems { rareness += rarity[Int(stem)] * (general[Int(stem)] ? generality : 1) }
    rareness /= Float(stems.count)
    let isName = phrase.capitalized > 0 && 2 * phrase.capitalized > phrase.insideSentences
    let nounness =
      (Float(phrase.afterNounCue) + 1)
      / (Float(phrase.afterNounCue) + 2 * Float(phrase.afterVerbCue) + 1)
    let frequency = logf(1 + Float(phrase.count))
    let earliness = 1 / (1 + Float(offset) / (Float(words) * 0.2 + 50))
    return frequency * rareness * (isName ? 1.3 : 0.5 + 0.5 * nounness)
      * (0.7 + 0.3 * earliness) * (1 + 0.15 * Float(stems.count - 1))
  }

  /// A phrase as the text has it, in lower case unless it is a name.
  private func text(_ phrase: PhraseCounts.Phrase) -> String {
    let text = corpus.text(ofTokens: phrase.place).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    let isName = phrase.capitalized > 0 && 2 * phrase.capitalized > phrase.insideSentences
    return isName ? text : text.lowercased()
  }
}

extension PhraseCounts.Phrase {
  /// Whether another phrase is a part of this one and seldom stands without it, or this one is a part
  /// of it and mostly stands without.
  func covers(_ other: PhraseCounts.Phrase) -> Bool {
    if stems.count >= other.stems.count {
      return stems.containsRun(other.stems) && other.count < 2 * count
    }
    return other.stems.containsRun(stems) && 2 * other.count < count
  }
}

extension [Int32] {
  fileprivate func containsRun(_ part: [Int32]) -> Bool {
    guard part.count <= count else { return false }
    return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}

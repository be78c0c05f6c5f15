package import Corpus

/// What each sentence of a table is like, apart from what it is about.
package struct SentenceTraits {
  /// Opens with a pronoun that points at something said before.
  package private(set) var pointsBack: [Bool] = []
  /// The share of its words that belong to formulas of greeting, advertising and housekeeping.
  package private(set) var formulaicShare: [Float] = []
  /// Ends with a question mark.
  package private(set) var asks: [Bool] = []

  /// O(tokens).
  package init(
    _ corpus: Corpus, _ table: SentenceTable, _ content: ContentTerms, _ openings: Openings
  ) {
    let words = corpus.words.span
    let questionMark = corpus.lexicon.find("?")
    var lowers: [Int32] = []
    for sentence in table.sentences {
      lowers.removeAll(keepingCapacity: true)
      var asks = false
      for position in corpus.tokens(ofSentence: sentence) {
        let type = Int(words[position])
        if content.isWord[type] {
          lowers.append(content.lowerOfType[type])
          asks = false
        } else if type == questionMark {
          asks = true
        }
      }
      self.asks.append(asks)
      pointsBack.append(openings.pointsBack(lowers[...]))
      let formulaic = openings.formulaicWords(lowers[...])
      formulaicShare.append(Float(formulaic) / Float(max(1, lowers.count)))
    }
  }
}

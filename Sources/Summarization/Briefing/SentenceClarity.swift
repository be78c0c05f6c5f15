import Corpus
import Language

/// How well a sentence stands alone as a statement about a subject: one that begins with it and says
/// what it is does so best, one that begins with *and*, trails off or could not be heard does not.
struct SentenceClarity {
  private let corpus: Corpus
  private let content: ContentTerms
  private let isCopula: [Bool]
  private let isConnective: [Bool]
  private let trailing: Set<Int>
  private let quotes: Set<Int>
  private let isUnheard: [Bool]

  init(_ summarizer: Summarizer) {
    corpus = summarizer.corpus
    content = summarizer.content
    isCopula = content.mask { $0.copulas }
    isConnective = content.mask { $0.connectives }
    isUnheard = content.mask(of: ["unintelligible", "inaudible", "crosstalk"])
    trailing = Set(["...", "…", "....", "--", "—", "-"].compactMap(corpus.lexicon.find))
    quotes = Set(["\"", "\u{201C}", "\u{201D}"].compactMap(corpus.lexicon.find))
  }

  /// From about -1 to 0.5. O(tokens of the sentence).
  func score(_ sentence: Int, of subject: Set<Int32>) -> Float {
    let tokens = corpus.tokens(ofSentence: sentence)
    let words = corpus.words
    var score: Float = 0
    var place = 0
    var subjectPlace: Int?
    var marks = 0
    for position in tokens {
      let type = Int(words[position])
      let lower = Int(content.lowerOfType[type])
      if quotes.contains(type) { marks += 1 }
      guard content.isWord[type] else { continue }
      if place == 0, isConnective[lower] { score -= 0.25 }
      if isUnheard[lower] { score -= 1 }
      if subjectPlace == nil, subject.contains(content.term(at: position)) { subjectPlace = place }
      if let start = subjectPlace, start < 5, place > start, place <= start + subject.count + 1,
        isCopula[lower]
      {
        score += 0.3
        subjectPlace = .max
      }
      place += 1
    }
    if let start = subjectPlace, start < 6 || start == .max { score += 0.2 }
    if !marks.isMultiple(of: 2) { score -= 0.3 }
    if let last = tokens.last, trailing.contains(Int(words[last])) { score -= 0.3 }
    return score
  }
}

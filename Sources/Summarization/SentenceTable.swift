package import Corpus
import Glibc

/// The sentences of one text as columns of numbers: where each stands, how long it is, and its terms.
///
/// Terms are numbered anew for the text, so that everything over them is an array. A term's weight in
/// a sentence is its count times its inverse sentence frequency, log((N + 1) / (n + 0.5)) (Sparck
/// Jones 1972 with the smoothing of BM25).
package struct SentenceTable: Sendable {
  /// The index of each sentence in the corpus, ascending.
  package private(set) var sentences: [Int] = []
  /// The turn of each sentence, as an index of the corpus.
  package private(set) var turns: [Int] = []
  /// Its place in its turn, from 0.
  package private(set) var placeInTurn: [Int] = []
  /// The words of each sentence; punctuation does not count.
  package private(set) var words: [Int] = []
  /// Where the terms of each sentence begin; one more than there are sentences.
  package private(set) var termStarts: [Int] = [0]
  /// The distinct terms of each sentence by first occurrence, in the numbering of this table.
  package private(set) var terms: [Int32] = []
  /// How often each of them occurs in the sentence.
  package private(set) var counts: [Int32] = []
  /// The stem of every term, as an id of the attribute `stem`.
  package private(set) var stems: [Int32] = []
  /// How many sentences have each term.
  package private(set) var sentenceFrequency: [Int32] = []

  package var count: Int { sentences.count }

  package func terms(of sentence: Int) -> Range<Int> {
    termStarts[sentence]..<termStarts[sentence + 1]
  }

  /// The sentences of `scope`. O(tokens).
  package init(
    _ corpus: Corpus, _ scope: SentenceScope, _ content: ContentTerms,
    _ numbering: inout TermNumbering
  ) {
    let words = corpus.words.span
    let hyphen = corpus.lexicon.find("-")
    var lastSentence: [Int32] = []
    var placeOfTerm: [Int32] = []
    for part in scope.parts {
      for sentence in part.sentences {
        let tokens = corpus.tokens(ofSentence: sentence)
        let row = Int32(sentences.count)
        var wordCount = 0
        for position in tokens {
          let type = Int(words[position])
          if content.isWord[type], !corpus.isTiedByHyphen(position, in: tokens, hyphen) {
            wordCount += 1
          }
          let stem = content.term(at: position)
          guard stem >= 0 else { continue }
          let term = numbering.number(of: Int(stem))
          if term == stems.count {
            stems.append(stem)
            sentenceFrequency.append(0)
            lastSentence.append(-1)
            placeOfTerm.append(0)
          }
          if lastSentence[term] == row {
            counts[Int(placeOfTerm[term])] += 1
          } else {
            lastSentence[term] = row
            placeOfTerm[term] = Int32(terms.count)
            sentenceFrequency[term] += 1
            terms.append(Int32(term))
            counts.append(1)
          }
        }
        sentences.append(sentence)
        turns.append(part.turn)
        placeInTurn.append(sentence - part.firstSentenceOfTurn)
        self.words.append(wordCount)
        termStarts.append(terms.count)
      }
    }
    numbering.reset(stems)
  }

  /// The weight of every term: its inverse sentence frequency.
  package var termWeights: [Float] {
    let total = Float(count + 1)
    return sentenceFrequency.map { logf(total / (Float($0) + 0.5)) }
  }

  /// The same, but 0 for terms that fill talk whatever it is about, and in a short text for vague
  /// ones too: only a long one shows by how often they turn up what they are worth in it.
  package func topicalWeights(_ content: ContentTerms) -> [Float] {
    var weights = termWeights
    let isShort = count <= Self.sentencesOfShortText
    for (term, stem) in stems.enumerated()
    where content.isFiller[Int(stem)] || isShort && content.isVague[Int(stem)] {
      weights[term] = 0
    }
    return weights
  }

  private static let sentencesOfShortText = 100

  /// The weighted terms of every sentence as vectors of length 1, beside `terms`.
  package func unitVectors(_ weights: [Float]) -> [Float] {
    var vectors = [Float](repeating: 0, count: terms.count)
    for sentence in 0..<count {
      var square: Float = 0
      for place in terms(of: sentence) {
        let value = Float(counts[place]) * weights[Int(terms[place])]
        vectors[place] = value
        square += value * value
      }
      guard square > 0 else { continue }
      let scale = 1 / square.squareRoot()
      for place in terms(of: sentence) { vectors[place] *= scale }
    }
    return vectors
  }
}

/// Numbers terms in the order in which a text brings them. One array over all stems, used by one text
/// after another.
package struct TermNumbering {
  private var numbers: [Int32]
  private var next: Int32 = 0

  package init(stems: Int) { numbers = Array(repeating: -1, count: stems) }

  /// The number of a stem: the next free one where the stem is new.
  package mutating func number(of stem: Int) -> Int {
    if numbers[stem] < 0 {
      numbers[stem] = next
      next += 1
    }
    return Int(numbers[stem])
  }

  /// Forgets `stems`, which must be all that were numbered. O(stems given).
  package mutating func reset(_ stems: [Int32]) {
    for stem in stems { numbers[Int(stem)] = -1 }
    next = 0
  }
}

extension Corpus {
  /// Whether a word is the second part of a compound such as `well-known`, which counts as one word.
  fileprivate func isTiedByHyphen(_ position: Int, in sentence: Range<Int>, _ hyphen: Int?) -> Bool
  {
    guard position - 2 >= sentence.lowerBound, Int(words[position - 1]) == hyphen else {
      return false
    }
    let compound = position - 2..<position + 1
    let length = compound.reduce(0) { $0 + lexicon.length(Int(words[$1])) }
    return byteRange(ofTokens: compound).count == length
  }
}

import Corpus
import Summarization

/// The words of a text without punctuation, as ids of lower-cased forms, and where each stands.
struct WordSequence {
  private(set) var words: [Int32] = []
  private(set) var positions: [Int] = []

  /// The words of `tokens`. Clitics count with the word they are tied to. O(tokens).
  init(_ corpus: Corpus, _ tokens: some Sequence<Range<Int>>, _ content: ContentTerms) {
    let column = corpus.words.span
    for run in tokens {
      for position in run {
        let type = Int(column[position])
        guard content.isWord[type] else { continue }
        words.append(content.lowerOfType[type])
        positions.append(position)
      }
    }
  }

  var count: Int { words.count }

  /// Three words in a row as one number that is very likely theirs alone.
  static func trigram(_ words: [Int32], at index: Int) -> UInt64 {
    var hash = UInt64(UInt32(bitPattern: words[index]))
    for offset in 1...2 {
      hash = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
      hash = hash &+ UInt64(UInt32(bitPattern: words[index + offset])) &* 0x9E37_79B9_7F4A_7C15
    }
    return hash
  }
}

package import Corpus
import Glibc

/// How rare each stem is among the documents of a corpus.
///
/// The weight is log((N + k) / (n + 1)) / log((N + k) / 1), for a stem that n of N documents have. The
/// constant stands for documents that are not loaded: with few documents all weights are close
/// together, because little is known; with many they are far apart.
package enum DocumentRarity {
  private static let unseenDocuments = 20
  /// Documents looked at; of larger corpora every k-th, so that the time does not grow.
  private static let sample = 512

  /// The weight of every stem, from 0 to 1. O(tokens of at most 512 documents).
  package static func weights(_ corpus: Corpus, _ content: ContentTerms) -> [Float] {
    var frequency = [Int32](repeating: 0, count: content.stems.count)
    var lastDocument = [Int32](repeating: -1, count: content.stems.count)
    let step = max(1, corpus.documents.count / sample)
    var documents = 0
    for index in stride(from: 0, to: corpus.documents.count, by: step) {
      documents += 1
      for position in corpus.documents[index].tokens {
        let stem = Int(content.term(at: position))
        guard stem >= 0, lastDocument[stem] != Int32(index) else { continue }
        lastDocument[stem] = Int32(index)
        frequency[stem] += 1
      }
    }
    let total = Float(documents + unseenDocuments)
    let greatest = logf(total)
    return frequency.map { max(0, logf(total / (Float($0) + 1)) / greatest) }
  }
}

import Corpus
import Summarization

extension Comparer {
  /// What a text speaks about, the weightiest first; of many documents, what matters in most of them.
  /// O(tokens).
  public func topics(
    of side: ComparisonSide, limit: Int, passages: Int = 2
  ) -> [OneSidedTopic] {
    if side.speaker == nil, corpus.documents(in: side.selection).count > Self.fewDocuments {
      return subjects(of: side.selection, limit: limit, passages: passages)
    }
    let nothing = ComparisonSide(name: "", selection: Selection())
    return compare(side, nothing, topics: 2 * limit, passages: passages).leftOnly
  }

  /// With more documents than these, words that keep company in one of them are no topic of all.
  private static let fewDocuments = 5

  private func subjects(
    of selection: Selection, limit: Int, passages: Int
  ) -> [OneSidedTopic] {
    let briefing = summarizer.briefing(
      of: selection, length: .sentences(limit * passages), subjects: limit)
    return briefing.groups.compactMap { group in
      guard let subject = group.subject else { return nil }
      let sentences = group.sentences.sorted {
        ($1.score, $0.sentence) < ($0.score, $1.sentence)
      }
      return OneSidedTopic(
        label: [group.name], score: subject.score, share: subject.share,
        passages: sentences.map { passage($0, about: subject.stems) })
    }
  }

  private func passage(_ sentence: SummarySentence, about stems: [Int32]) -> TopicPassage {
    let tokens = corpus.tokens(ofSentence: sentence.sentence)
    let start = corpus.byteRange(ofTokens: tokens).lowerBound
    let named = tokens.filter { position in
      stems.contains(summarizer.content.term(at: position))
    }
    let highlights = named.map { position in
      let bytes = corpus.byteRange(ofToken: position)
      return bytes.lowerBound - start..<bytes.upperBound - start
    }
    return TopicPassage(
      sentence: sentence.sentence, reference: sentence.reference, speaker: sentence.speaker,
      text: sentence.text, highlights: sentence.text.scalarRanges(ofBytes: highlights),
      score: sentence.score)
  }
}

public import Corpus
import Statistics
public import Summarization

/// Compares sides of one corpus. Holds what all comparisons of it share.
public struct Comparer: Sendable {
  let corpus: Corpus
  let summarizer: Summarizer
  /// The weight of every stem by how few documents have it.
  let rarity: [Float]

  /// O(types + tokens of at most 512 documents).
  public init(_ corpus: Corpus) {
    self.init(Summarizer(corpus))
  }

  /// The same with the tables of a summarizer.
  public init(_ summarizer: Summarizer) {
    self.summarizer = summarizer
    corpus = summarizer.corpus
    rarity = DocumentRarity.weights(summarizer.corpus, summarizer.content)
  }

  /// Sets two sides side by side. O(tokens of both sides).
  /// - Parameters:
  ///   - topics: how many shared topics there may be; half as many of one side.
  ///   - passages: how many passages of each side a topic may have.
  public func compare(
    _ left: ComparisonSide, _ right: ComparisonSide, topics: Int = 10, passages: Int = 2
  ) -> Comparison {
    var numbering = TermNumbering(stems: summarizer.content.stems.count)
    let leftText = text(left, &numbering)
    let rightText = text(right, &numbering)
    let participants = Participants.stems(
      corpus, summarizer.content, [left.selection, right.selection], [leftText, rightText])
    let concepts = ConceptTable(
      summarizer, left: leftText, right: rightText, rarity: rarity,
      excluded: participants)
    var leftChoice = PassageChoice(corpus, leftText, concepts, speaker: left.speaker)
    var rightChoice = PassageChoice(corpus, rightText, concepts, speaker: right.speaker)

    let ranking = TopicRanking(concepts: concepts)
    let common = ranking.shared(limit: topics)
    let taken = Set(common.flatMap { $0.0.concepts })
    let shared = common.map { cluster, score in
      SharedTopic(
        label: ranking.label(cluster), score: score,
        leftShare: leftChoice.share(of: cluster.concepts, concepts.left),
        rightShare: rightChoice.share(of: cluster.concepts, concepts.right),
        left: leftChoice.passages(about: cluster.concepts, concepts.left, limit: passages),
        right: rightChoice.passages(about: cluster.concepts, concepts.right, limit: passages))
    }
    let leftOnly = ranking.oneSided(
      concepts.left, concepts.right, leftText, taken: taken, limit: topics / 2
    )
    .map { cluster, score in
      OneSidedTopic(
        label: ranking.label(cluster), score: score,
        share: leftChoice.share(of: cluster.concepts, concepts.left),
        passages: leftChoice.passages(about: cluster.concepts, concepts.left, limit: passages))
    }
    let rightOnly = ranking.oneSided(
      concepts.right, concepts.left, rightText, taken: taken, limit: topics / 2
    )
    .map { cluster, score in
      OneSidedTopic(
        label: ranking.label(cluster), score: score,
        share: rightChoice.share(of: cluster.concepts, concepts.right),
        passages: rightChoice.passages(about: cluster.concepts, concepts.right, limit: passages))
    }

    let leftProfile = profile(left, leftText)
    let rightProfile = profile(right, rightText)
    let keywords = keywords(leftProfile.tokens, rightProfile.tokens)
    let key = contentKeywords(
      keywords,
      of: [left, right].flatMap { corpus.documents(in: $0.selection) })
    return Comparison(
      left: leftProfile, right: rightProfile,
      similarity: concepts.similarity, shared: shared, leftOnly: leftOnly, rightOnly: rightOnly,
      keywords: keywords, leftKeywords: key.left, rightKeywords: key.right,
      commonWords: key.common, shift: WordShift(keywords),
      quotes: quotes(left, leftProfile.tokens, right, rightProfile.tokens),
      questions: questions(left, right, excluded: participants))
  }

  private func text(_ side: ComparisonSide, _ numbering: inout TermNumbering) -> SideText {
    SideText(corpus, scope(side), summarizer, &numbering)
  }

  func scope(_ side: ComparisonSide) -> SentenceScope {
    side.speaker.map { SentenceScope(corpus, saidBy: $0, in: side.selection) }
      ?? SentenceScope(corpus, side.selection)
  }

  private func keywords(_ left: Runs, _ right: Runs) -> KeywordTable {
    let attribute = corpus.lowerAttribute
    return KeywordTable(
      target: Tally(of: attribute, in: left, of: corpus, withPunctuation: false),
      reference: Tally(of: attribute, in: right, of: corpus, withPunctuation: false))
  }

  /// The rows of a keyword table that say something to a reader: content words, by signed
  /// log-likelihood; and those that do not tell the sides apart.
  private func contentKeywords(
    _ table: KeywordTable, of documents: [Int]
  ) -> (left: [KeywordRow], right: [KeywordRow], common: [KeywordRow]) {
    let content = summarizer.content
    let colourless = Set(
      corpus.lexicon.ids.lazy.filter { type in
        content.terms(ofType: type).contains { content.isColourless[Int($0)] }
      }.map { content.lowerOfType[$0] })
    var key: [KeywordRow] = []
    var common: [KeywordRow] = []
    for row in table.rows {
      guard !content.isStopWord(row.id, inAnyOf: documents) else { continue }
      let word = table.value(of: row)
      guard let first = word.unicodeScalars.first, first.properties.isAlphabetic, word.count > 1
      else { continue }
      let pair = row.frequencies
      if (row.logLikelihood > 0 ? pair.count : pair.referenceCount) > 1 { key.append(row) }
      if min(pair.count, pair.referenceCount) > 1, abs(row.logLikelihood) < Self.surely,
        !colourless.contains(Int32(row.id))
      {
        common.append(row)
      }
    }
    key.sort { left, right in
      (abs(right.logLikelihood), table.value(of: left))
        < (abs(left.logLikelihood), table.value(of: right))
    }
    common.sort { left, right in
      let first = min(left.frequencies.perMillion, left.frequencies.referencePerMillion)
      let second = min(right.frequencies.perMillion, right.frequencies.referencePerMillion)
      return (second, table.value(of: left)) < (first, table.value(of: right))
    }
    return (key.filter { $0.logLikelihood > 0 }, key.filter { $0.logLikelihood < 0 }, common)
  }

  /// Log-likelihood at p = 0.05.
  private static let surely = 3.84
}

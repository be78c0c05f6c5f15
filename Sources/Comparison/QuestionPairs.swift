import Corpus
public import Summarization

/// A question that both sides were asked, with what each answers.
public struct QuestionPair: Sendable {
  /// The cosine of the weighted content words of both questions.
  public var similarity: Double
  public var left: AskedQuestion
  public var right: AskedQuestion
}

/// A question and the core of its answer.
public struct AskedQuestion: Sendable {
  public var question: QuotedText
  /// The sentences that stand for the answer, in reading order.
  public var answer: [SummarySentence]
}

extension Comparer {
  private static let leastSimilarity: Float = 0.45

  /// The questions of both sides that ask the same: each is the other's nearest, and they have at
  /// least two content words in common. O(questions of one side · of the other).
  func questions(
    _ left: ComparisonSide, _ right: ComparisonSide, excluded: Set<Int32>
  ) -> [QuestionPair] {
    guard left.speaker == nil, right.speaker == nil else { return [] }
    let lefts = asked(left.selection, excluded)
    let rights = asked(right.selection, excluded)
    guard !lefts.isEmpty, !rights.isEmpty else { return [] }
    var bestRight = [(index: Int, value: Float)](repeating: (-1, 0), count: lefts.count)
    var bestLeft = [(index: Int, value: Float)](repeating: (-1, 0), count: rights.count)
    for (i, first) in lefts.enumerated() {
      for (j, second) in rights.enumerated() {
        let value = first.vector.cosine(second.vector)
        if value > bestRight[i].value { bestRight[i] = (j, value) }
        if value > bestLeft[j].value { bestLeft[j] = (i, value) }
      }
    }
    var pairs: [QuestionPair] = []
    for (i, best) in bestRight.enumerated()
    where best.value >= Self.leastSimilarity && bestLeft[best.index].index == i {
      pairs.append(pair(lefts[i], rights[best.index], best.value))
    }
    return pairs
  }

  private struct Asked {
    let exchange: Exchange
    let vector: TermVector
  }

  private func asked(_ selection: Selection, _ excluded: Set<Int32>) -> [Asked] {
    Exchange.exchanges(in: selection, of: corpus).compactMap { exchange in
      guard !exchange.answer.isEmpty, corpus.asks(exchange.question) else { return nil }
      let vector = TermVector(
        corpus, corpus.tokens(ofSentence: exchange.question), summarizer.content, rarity,
        excluded: excluded)
      return vector.terms.count < 2 ? nil : Asked(exchange: exchange, vector: vector)
    }
  }

  private func pair(_ left: Asked, _ right: Asked, _ similarity: Float) -> QuestionPair {
    let leftWords = words(of: left)
    let rightWords = words(of: right)
    let pairs = WordAlignment.pairs(leftWords.words, rightWords.words)
    return QuestionPair(
      similarity: Double(similarity),
      left: asked(left, leftWords, Set(pairs.map(\.left))),
      right: asked(right, rightWords, Set(pairs.map(\.right))))
  }

  private func words(of asked: Asked) -> WordSequence {
    WordSequence(
      corpus, [corpus.tokens(ofSentence: asked.exchange.question)], summarizer.content)
  }

  private func asked(
    _ asked: Asked, _ words: WordSequence, _ common: Set<Int>
  ) -> AskedQuestion {
    let sentence = asked.exchange.question
    let start = corpus.byteRange(ofTokens: corpus.tokens(ofSentence: sentence)).lowerBound
    let text = corpus.text(ofSentence: sentence)
    let changes = corpus.byteRanges(
      ofWords: words.positions.indices.filter { !common.contains($0) }, of: words, from: start)
    let answer = summarizer.summary(
      of: Selection(turns: Runs(asked.exchange.answer)), about: text, length: .sentences(2))
    let fallback = summarizer.summary(
      of: Selection(turns: Runs(asked.exchange.answer)), length: .sentences(2))
    let sentences = answer.groups.flatMap(\.sentences)
    return AskedQuestion(
      question: QuotedText(
        reference: corpus.reference(ofSentence: sentence),
        speaker: corpus.speaker(ofTurn: asked.exchange.turn), text: text,
        changes: text.scalarRanges(ofBytes: changes)),
      answer: sentences.isEmpty ? fallback.groups.flatMap(\.sentences) : sentences)
  }
}

/// The weighted content words of a few words.
struct TermVector {
  /// Two words in common may be one name.
  private static let ofTwo: Float = 0.6

  /// Stems, ascending.
  private(set) var terms: [Int32] = []
  private var weights: [Float] = []

  init(
    _ corpus: Corpus, _ tokens: Range<Int>, _ content: ContentTerms, _ rarity: [Float],
    excluded: Set<Int32> = []
  ) {
    var found: Set<Int32> = []
    for position in tokens {
      let term = content.term(at: position)
      if term >= 0, !content.isColourless[Int(term)], !excluded.contains(term) {
        found.insert(term)
      }
    }
    terms = found.sorted()
    weights = terms.map { rarity[Int($0)] }
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    if length > 0 { weights = weights.map { $0 / length } }
  }

  /// 0 where fewer than two terms are common, or no more than two that are not most of both.
  func cosine(_ other: TermVector) -> Float {
    var sum: Float = 0
    var common = 0
    var place = 0
    for (index, term) in terms.enumerated() {
      while place < other.terms.count, other.terms[place] < term { place += 1 }
      guard place < other.terms.count, other.terms[place] == term else { continue }
      sum += weights[index] * other.weights[place]
      common += 1
    }
    return common < 2 || common == 2 && sum < Self.ofTwo ? 0 : sum
  }
}

public import Corpus

/// Summarization chooses sentences of the source that stand for the whole or answer a question. They
/// are never changed; each keeps its reference, its speaker and its place in reading order. Positions
/// and counts come from `Corpus`; results are typed; nothing is printed.
///
/// A summarizer holds the tables over the lexicon that all summaries of a corpus share.
public struct Summarizer: Sendable {
  package let corpus: Corpus
  public let content: ContentTerms
  package let openings: Openings
  package let cues: ContextCues
  /// By stem: whether it is that of a general word.
  package let general: [Bool]

  /// O(types).
  public init(_ corpus: Corpus) {
    self.init(corpus, ContentTerms(corpus))
  }

  /// The same with tables that are already made.
  public init(_ corpus: Corpus, _ content: ContentTerms) {
    self.corpus = corpus
    self.content = content
    openings = Openings(content)
    cues = ContextCues(content, language: corpus.mainLanguage)
    general = GeneralWords.mask(content)
  }

  /// Summarizes a selection. O(tokens), and for each chosen sentence a little more.
  /// - Parameters:
  ///   - speaker: only what this speaker says, in turns and in quotes.
  ///   - about: a question or topic; without it the summary stands for the whole.
  ///   - grouping: one summary for each document, speaker, question or topic.
  ///   - length: how long each of them may be; by default 5 sentences, 2 in a group.
  ///
  /// A summary of more documents than it has sentences is a briefing: it has an overview and groups by
  /// subject, and its length is that of the whole.
  public func summary(
    of selection: Selection, saidBy speaker: Int? = nil, about: String? = nil,
    by grouping: SummaryGrouping? = nil, length: SummaryLength? = nil
  ) -> Summary {
    if speaker == nil, about == nil, grouping == nil || grouping == .topic,
      isBriefed(selection, length)
    {
      return briefing(of: selection, length: length)
    }
    var numbering = TermNumbering(stems: content.stems.count)
    let length = length ?? .sentences(grouping == nil ? 5 : 2)
    let query = about.map {
      SummaryQuery($0, corpus, content, speakers: speakers(in: selection))
    }
    guard let grouping else {
      let scope =
        speaker.map { SentenceScope(corpus, saidBy: $0, in: selection) }
        ?? SentenceScope(corpus, selection)
      let name = speaker.map { corpus.speakers[$0].name } ?? name(of: selection)
      let sentences = choose(scope, query, length, &numbering)
      return Summary(groups: [SummaryGroup(name: name, sentences: sentences)])
    }
    var groups: [SummaryGroup] = []
    for source in sources(of: selection, by: grouping) {
      let sentences =
        source.answers && query == nil
        ? answer(source.scope, source.query, length, &numbering)
        : choose(source.scope, source.query ?? query, length, &numbering)
      guard !sentences.isEmpty || source.note != nil else { continue }
      groups.append(
        SummaryGroup(
          name: source.name, reference: source.reference, sentences: sentences, note: source.note,
          problem: source.problem))
    }
    return Summary(groups: groups)
  }

  /// Whether there are more documents than a summary of its length has sentences, so that it has to
  /// be about what they have in common.
  private func isBriefed(_ selection: Selection, _ length: SummaryLength?) -> Bool {
    let documents = corpus.documents(in: selection).count
    return switch length {
    case .sentences(let count): documents > max(5, count)
    case .words(let count): documents > max(5, count / 20)
    case .percent, nil: documents > 5
    }
  }

  /// The speakers of the turns and quotes of a selection.
  func speakers(in selection: Selection) -> Set<Int> {
    Set(corpus.documents(in: selection).flatMap { corpus.documents[$0].participants })
  }

  private func name(of selection: Selection) -> String {
    let documents = corpus.documents(in: selection)
    guard documents.count == 1 else { return "\(documents.count) documents" }
    return corpus.documents[documents[0]].id
  }

  /// The core of an answer: what comes first, what is central, what has words of the question.
  private func answer(
    _ scope: SentenceScope, _ question: SummaryQuery?, _ length: SummaryLength,
    _ numbering: inout TermNumbering
  ) -> [SummarySentence] {
    choose(scope, nil, length, &numbering) { table, scores in
      guard let question, !question.stems.isEmpty else { return }
      let matches = QueryScores(table, question, documentStarts: [0]).matches().scaledToOne
      for row in scores.indices { scores[row] += Self.questionWords * matches[row] }
    }
  }

  private static let questionWords: Float = 0.5

  /// The sentences of one scope.
  /// - Parameter adjust: changes the scores of a summary without a query.
  func choose(
    _ scope: SentenceScope, _ query: SummaryQuery?, _ length: SummaryLength,
    _ numbering: inout TermNumbering,
    adjust: (SentenceTable, inout [Float]) -> Void = { _, _ in }
  ) -> [SummarySentence] {
    let table = SentenceTable(corpus, scope, content, &numbering)
    guard table.count > 0 else { return [] }
    let weights = query == nil ? table.topicalWeights(content) : table.termWeights
    let vectors = table.unitVectors(weights)
    let traits = SentenceTraits(corpus, table, content, openings)
    let starts = documentStarts(table)
    var scores: [Float]
    let redundancy: Float
    let pointingBack: Float
    if let query {
      let isNamed = table.turns.map { turn in
        corpus.speaker(ofTurn: turn).map(query.speakers.contains) ?? false
      }
      guard
        let found = QueryScores(table, query, documentStarts: starts).scores(
          central: GenericScores.centrality(table, vectors, weights).scaledToOne,
          asks: traits.asks, isNamed: isNamed)
      else { return [] }
      scores = found
      redundancy = QueryScores.Weights().redundancy
      pointingBack = QueryScores.Weights().pointingBack
    } else {
      scores = GenericScores.scores(table, vectors, weights, documentStarts: starts)
      redundancy = GenericScores.Weights().redundancy
      pointingBack = GenericScores.Weights().pointingBack
      adjust(table, &scores)
    }
    let isInterview = query == nil && isAnswered(table)
    for sentence in 0..<table.count {
      if traits.pointsBack[sentence] { scores[sentence] -= pointingBack }
      if query == nil {
        if traits.asks[sentence] { scores[sentence] -= 0.1 }
        if isInterview, corpus.role(ofTurn: table.turns[sentence]) == .question {
          scores[sentence] -= GenericScores.Weights().interviewer
        }
      }
      scores[sentence] -= 4 * traits.formulaicShare[sentence]
    }
    let choice = SentenceChoice(
      table: table, vectors: vectors, redundancy: redundancy,
      leansOnPredecessor: traits.pointsBack)
    let chosen = choice.chooseTelling(scores, limit: limit(length, table))
    return chosen.map { summarySentence(table, $0, score: scores[$0]) }
  }

  /// Whether a text is mostly answers, with short questions that only lead to them. Where those who
  /// ask say more, they also sum up; in a dialogue of few sentences both sides tell what it is about.
  private func isAnswered(_ table: SentenceTable) -> Bool {
    guard table.count >= Self.sentencesOfInterview else { return false }
    var asked = 0
    var answered = 0
    for (turn, words) in zip(table.turns, table.words) {
      switch corpus.role(ofTurn: turn) {
      case .question: asked += words
      case .answer: answered += words
      case .statement, .narration: break
      }
    }
    return asked > 0 && answered >= 4 * asked
  }

  private static let sentencesOfInterview = 20

  private func documentStarts(_ table: SentenceTable) -> [Int] {
    var starts: [Int] = []
    var end = -1
    for (row, turn) in table.turns.enumerated() where turn >= end {
      starts.append(row)
      end = corpus.documents[corpus.documentIndex(ofTurn: turn)].turns.upperBound
    }
    return starts
  }

  private func limit(_ length: SummaryLength, _ table: SentenceTable) -> SentenceChoice.Limit {
    switch length {
    case .sentences(let count): SentenceChoice.Limit(sentences: max(1, count), words: .max)
    case .words(let count): SentenceChoice.Limit(sentences: .max, words: count)
    case .percent(let share):
      SentenceChoice.Limit(
        sentences: .max,
        words: Int(Double(table.words.reduce(0, +)) * min(100, max(0, share)) / 100))
    }
  }

  private func summarySentence(_ table: SentenceTable, _ row: Int, score: Float) -> SummarySentence
  {
    let sentence = table.sentences[row]
    return SummarySentence(
      sentence: sentence, reference: corpus.reference(ofSentence: sentence),
      speaker: corpus.speaker(ofTurn: table.turns[row]), text: corpus.text(ofSentence: sentence),
      words: table.words[row], score: Double(score))
  }
}

extension SentenceChoice {
  /// Chooses among sentences of at least five words, which can be understood alone; where none of
  /// them fits, among all.
  func chooseTelling(_ scores: [Float], limit: Limit) -> [Int] {
    var telling = scores
    var limit = limit
    for sentence in 0..<table.count where table.words[sentence] < Self.tellingWords {
      telling[sentence] = -.infinity
    }
    limit.leastWords = Self.tellingWords
    let chosen = choose(telling, limit: limit)
    if !chosen.isEmpty { return chosen }
    limit.leastWords = 1
    return choose(scores, limit: limit)
  }

  private static let tellingWords = 5
}

package import Corpus

extension Summarizer {
  /// A briefing of many documents: what is known of them, and for each of the subjects that matter in
  /// most of them, sentences of different documents and people that say something about it.
  ///
  /// A sentence stands for a subject by how close it is to all that is said about it, if it can be
  /// understood alone. Nothing is said twice, whatever the subject. O(tokens).
  /// - Parameter count: how many subjects there may be; by default as many as the length allows.
  package func briefing(
    of selection: Selection, length: SummaryLength?, subjects count: Int? = nil
  ) -> Summary {
    let limit = briefingLimit(length, selection)
    let topics = count ?? min(Self.mostSubjects, max(3, (limit.expected + 1) / 2))
    let subjects = subjects(of: selection, limit: max(Self.subjectsNamed, topics))
    let overview = SummaryOverview(
      corpus, selection, subjects: subjects, voices: Self.voicesNamed)
    let named = Array(subjects.prefix(topics))
    let places = PhrasePlaces(
      named.map(\.stems), corpus, content, in: corpus.tokens(in: selection)
    ).places
    var numbering = TermNumbering(stems: content.stems.count)
    let candidates = zip(named, places).map { subject, places in
      BriefingCandidates(
        self, SentenceScope.around(places, in: corpus, most: Self.mostSentences),
        stems: subject.stems, &numbering)
    }
    var remaining = limit.limit
    var chosen = [[SummarySentence]](repeating: [], count: named.count)
    var said = SaidBefore()
    var isGrowing = true
    while isGrowing, !remaining.isReached {
      isGrowing = false
      for topic in named.indices where !remaining.isReached {
        guard
          let row = candidates[topic].best(beside: said, fitting: remaining)
        else { continue }
        let sentence = candidates[topic].sentence(row, corpus)
        said.add(candidates[topic], row, corpus, topic: topic)
        chosen[topic].append(sentence)
        remaining.take(words: sentence.words)
        isGrowing = true
      }
    }
    let groups = named.indices.filter { !chosen[$0].isEmpty }.map { topic in
      SummaryGroup(
        name: named[topic].phrase, sentences: chosen[topic].sorted { $0.sentence < $1.sentence },
        subject: SummarySubject(
          documents: Set(places[topic].map(corpus.documentIndex(ofToken:))).count,
          share: share(of: places[topic], in: selection),
          score: named[topic].score / max(named[0].score, .leastNormalMagnitude),
          stems: named[topic].stems))
    }
    return Summary(groups: groups, overview: overview)
  }

  /// The share of tokens that stand in sentences with one of `places`.
  private func share(of places: [Int], in selection: Selection) -> Double {
    var tokens = 0
    var end = -1
    for place in places where place >= end {
      let sentence = corpus.tokens(ofSentence: corpus.sentenceIndex(ofToken: place))
      tokens += sentence.count
      end = sentence.upperBound
    }
    return Double(tokens) / Double(max(1, corpus.tokens(in: selection).count))
  }

  /// How long a briefing may be, and about how many sentences that is.
  private func briefingLimit(
    _ length: SummaryLength?, _ selection: Selection
  ) -> (limit: SentenceChoice.Limit, expected: Int) {
    switch length {
    case nil:
      (SentenceChoice.Limit(sentences: 2 * Self.mostSubjects, words: .max), 2 * Self.mostSubjects)
    case .sentences(let count):
      (SentenceChoice.Limit(sentences: max(1, count), words: .max), count)
    case .words(let count):
      (
        SentenceChoice.Limit(sentences: .max, words: count, leastWords: 8),
        count / Self.wordsOfSentence
      )
    case .percent(let share):
      briefingLimit(
        .words(Int(Double(corpus.tokens(in: selection).count) * share / 100)), selection)
    }
  }

  private static let mostSubjects = 8
  private static let subjectsNamed = 24
  private static let voicesNamed = 8
  private static let wordsOfSentence = 20
  /// Sentences looked at for a subject.
  private static let mostSentences = 2_000
}

/// The sentences that may stand for one subject of a briefing.
private struct BriefingCandidates {
  /// Shorter sentences say too little alone.
  private static let leastWords: Float = 10

  let table: SentenceTable
  private let scores: [Float]
  /// Rows of the table, the best first.
  private let order: [Int]

  init(
    _ summarizer: Summarizer, _ scope: SentenceScope, stems: [Int32],
    _ numbering: inout TermNumbering
  ) {
    let corpus = summarizer.corpus
    let content = summarizer.content
    let table = SentenceTable(corpus, scope, content, &numbering)
    let weights = table.topicalWeights(content)
    let traits = SentenceTraits(corpus, table, content, summarizer.openings)
    let central = GenericScores.centrality(table, table.unitVectors(weights), weights).scaledToOne
    let clarity = SentenceClarity(summarizer)
    let subject = Set(stems)
    var scores: [Float] = []
    for row in 0..<table.count {
      let words = Float(table.words[row])
      var score = central[row] + 0.6 * min(words, 22) / 22
      if words > 40 { score -= 0.02 * (words - 40) }
      if traits.pointsBack[row] { score -= 0.5 }
      if traits.asks[row] { score -= 0.4 }
      score -= 4 * traits.formulaicShare[row]
      score += clarity.score(table.sentences[row], of: subject)
      if corpus.role(ofTurn: table.turns[row]) == .question { score -= 0.2 }
      scores.append(words < Self.leastWords ? -.infinity : score)
    }
    self.table = table
    self.scores = scores
    order = scores.indices.filter { scores[$0].isFinite }
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
  }

  func stems(of row: Int) -> Set<Int32> {
    Set(table.terms[table.terms(of: row)].map { table.stems[Int($0)] })
  }

  /// The best sentence that fits and says something new, by someone new if there is one.
  func best(beside said: SaidBefore, fitting limit: SentenceChoice.Limit) -> Int? {
    var best: (row: Int, score: Float)?
    for row in order {
      if let best, scores[row] <= best.score { break }
      guard limit.fits(sentences: 1, words: table.words[row]) else { continue }
      guard let loss = said.loss(table.turns[row], stems(of: row)) else { continue }
      if scores[row] - loss > best?.score ?? -.infinity { best = (row, scores[row] - loss) }
    }
    return best?.row
  }

  func sentence(_ row: Int, _ corpus: Corpus) -> SummarySentence {
    let sentence = table.sentences[row]
    return SummarySentence(
      sentence: sentence, reference: corpus.reference(ofSentence: sentence),
      speaker: corpus.speaker(ofTurn: table.turns[row]), text: corpus.text(ofSentence: sentence),
      words: table.words[row], score: Double(scores[row]))
  }
}

/// What a briefing already says, and whose words it has.
private struct SaidBefore {
  private var stems: [Set<Int32>] = []
  private var turns: Set<Int> = []
  private var documents: [Range<Int>] = []
  private var speakers: [Int: Int] = [:]
  private var speakerOfTurn: @Sendable (Int) -> Int? = { _ in nil }

  mutating func add(_ candidates: BriefingCandidates, _ row: Int, _ corpus: Corpus, topic: Int) {
    stems.append(candidates.stems(of: row))
    let turn = candidates.table.turns[row]
    documents.append(corpus.documents[corpus.documentIndex(ofTurn: turn)].turns)
    if let speaker = corpus.speaker(ofTurn: turn) { speakers[speaker, default: 0] += 1 }
    speakerOfTurn = { corpus.speaker(ofTurn: $0) }
  }

  /// By how much a sentence is worth less beside these; `nil` where they say it already.
  func loss(_ turn: Int, _ other: Set<Int32>) -> Float? {
    for known in stems where 2 * known.intersection(other).count > min(known.count, other.count) {
      if known.intersection(other).count > 2 { return nil }
    }
    var loss: Float = 0
    if documents.contains(where: { $0.contains(turn) }) { loss += 0.5 }
    if let speaker = speakerOfTurn(turn) { loss += 0.25 * Float(speakers[speaker] ?? 0) }
    return loss
  }
}

extension SentenceScope {
  /// The sentences that hold `places`, ascending positions; evenly chosen where there are more than
  /// `most`.
  fileprivate static func around(_ places: [Int], in corpus: Corpus, most: Int) -> SentenceScope {
    var sentences: [Int] = []
    var end = -1
    for place in places where place >= end {
      sentences.append(corpus.sentenceIndex(ofToken: place))
      end = corpus.tokens(ofSentence: sentences[sentences.count - 1]).upperBound
    }
    var scope = SentenceScope()
    let step = Double(max(1, Double(sentences.count) / Double(most)))
    var next = 0.0
    while Int(next) < sentences.count {
      let sentence = sentences[Int(next)]
      scope.append(corpus.turn(corpus.turnIndex(ofSentence: sentence)), sentence..<sentence + 1)
      next += step
    }
    return scope
  }
}

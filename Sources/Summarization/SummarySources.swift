import Corpus

/// What one group of a summary is made from.
struct SummarySource {
  var name: String
  var reference: Reference?
  var scope: SentenceScope
  /// What this group is about, where each group has its own topic.
  var query: SummaryQuery?
  /// Whether the group answers `query`, rather than being about it.
  var answers = false
  var note: String?
  var problem: AnswerProblem?
}

extension Summarizer {
  func sources(of selection: Selection, by grouping: SummaryGrouping) -> [SummarySource] {
    switch grouping {
    case .document: documentSources(selection)
    case .speaker: speakerSources(selection)
    case .question: questionSources(selection)
    case .topic: topicSources(selection)
    }
  }

  private func documentSources(_ selection: Selection) -> [SummarySource] {
    corpus.documents(in: selection).map { index in
      let turns = Runs(corpus.documents[index].turns).intersection(selection.turns)
      return SummarySource(
        name: corpus.documents[index].id, scope: SentenceScope(corpus, Selection(turns: turns)))
    }
  }

  /// The speakers by how much they say, most first.
  private func speakerSources(_ selection: Selection) -> [SummarySource] {
    speakers(in: selection).map { speaker in
      (speaker, corpus.tokens(saidBy: speaker, in: selection).count)
    }
    .filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    .map { speaker, _ in
      SummarySource(
        name: corpus.speakers[speaker].name,
        scope: SentenceScope(corpus, saidBy: speaker, in: selection))
    }
  }

  private func questionSources(_ selection: Selection) -> [SummarySource] {
    let check = AnswerCheck(corpus, content)
    let exchanges = Exchange.exchanges(in: selection, of: corpus).filter(check.isQuestion)
    return exchanges.indices.map { index in
      let exchange = exchanges[index]
      let asker = corpus.speaker(ofTurn: exchange.turn)
      var scope = SentenceScope()
      for turn in exchange.answer where asker == nil || corpus.speaker(ofTurn: turn) != asker {
        scope.append(corpus.turn(turn))
      }
      let question = question(of: exchange)
      let text = corpus.text(
        ofTokens: corpus.tokens(ofSentence: question.lowerBound)
          .lowerBound..<corpus.tokens(
            ofSentence: question.upperBound - 1
          ).upperBound)
      let next =
        exchanges.indices.contains(index + 1)
          && corpus.documentIndex(ofTurn: exchanges[index + 1].turn)
            == corpus.documentIndex(ofTurn: exchange.turn)
        ? exchanges[index + 1] : nil
      let problem = check.problem(of: exchange, next: next)
      return SummarySource(
        name: text, reference: corpus.reference(ofSentence: question.lowerBound), scope: scope,
        query: SummaryQuery(
          stems: question.flatMap { check.terms(corpus.tokens(ofSentence: $0)) }.sorted()),
        answers: true,
        note: problem.map(note), problem: problem)
    }
  }

  /// The sentences of a question that say what is asked: the one that asks last, with the one before
  /// it where it is not understood without; an earlier one where the last asks for nothing (*right?*).
  private func question(of exchange: Exchange) -> Range<Int> {
    let turn = corpus.turn(exchange.turn)
    let questionMark = corpus.lexicon.find("?")
    let asking = turn.sentences.filter { sentence in
      corpus.tokens(ofSentence: sentence).suffix(3).contains {
        Int(corpus.words[$0]) == questionMark
      }
    }
    func weight(_ sentence: Int) -> Int {
      corpus.tokens(ofSentence: sentence).reduce(0) { count, position in
        let term = content.term(at: position)
        return count + (term >= 0 && !content.isColourless[Int(term)] ? 1 : 0)
      }
    }
    if weight(exchange.question) > 0 { return exchange.question..<exchange.question + 1 }
    if let earlier = asking.last(where: { weight($0) > 1 }) { return earlier..<earlier + 1 }
    let before = exchange.question - 1
    let first = before >= turn.sentences.lowerBound ? before : exchange.question
    return first..<exchange.question + 1
  }

  private func note(_ problem: AnswerProblem) -> String {
    switch problem {
    case .nothingSaid: "No answer: nothing is said before the next question."
    case .declined(let sentence):
      "Declined: \u{201C}\(corpus.text(ofSentence: sentence))\u{201D} "
        + "[\(corpus.reference(ofSentence: sentence))]"
    case .besideTheQuestion:
      "Beside the question: the answer has none of its words, and it is asked again."
    case .otherSpeaker(let asked):
      "Answered by another: \(corpus.speakers[asked].name) was asked."
    }
  }

  /// The weightiest keyphrases, each with what is said about it.
  private func topicSources(_ selection: Selection) -> [SummarySource] {
    let scope = SentenceScope(corpus, selection)
    return keyphrases(of: selection, limit: Self.topics).map { keyphrase in
      SummarySource(
        name: keyphrase.phrase, scope: scope, query: SummaryQuery(stems: keyphrase.stems))
    }
  }

  private static let topics = 6
}

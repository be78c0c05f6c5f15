import Corpus

/// What one group of a summary is made from.
struct SummarySource {
  var name: String
  var reference: Reference?
  var scope: SentenceScope
  /// What this group is about, where each group has its own topic.
  var query: SummaryQuery?
  var note: String?
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
    Exchange.exchanges(in: selection, of: corpus).map { exchange in
      var scope = SentenceScope()
      for turn in exchange.answer { scope.append(corpus.turn(turn)) }
      return SummarySource(
        name: corpus.text(ofSentence: exchange.question),
        reference: corpus.reference(ofSentence: exchange.question), scope: scope,
        note: scope.isEmpty ? "no answer" : nil)
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

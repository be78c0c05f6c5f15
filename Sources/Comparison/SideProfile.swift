import Corpus
import Summarization

extension Comparer {
  /// Who speaks on a side, and how much. O(sentences + turns).
  func profile(_ side: ComparisonSide, _ text: SideText) -> SideProfile {
    let table = text.table
    var tokens = Runs()
    var words: [Int: Int] = [:]
    var turns: [Int: Int] = [:]
    var turnCount = 0
    var questions = 0
    for row in 0..<table.count {
      tokens.append(corpus.tokens(ofSentence: table.sentences[row]))
      if text.traits.asks[row] { questions += 1 }
      let speaker = corpus.speaker(ofTurn: table.turns[row])
      if let speaker { words[speaker, default: 0] += table.words[row] }
      if row == 0 || table.turns[row] != table.turns[row - 1] {
        turnCount += 1
        if let speaker { turns[speaker, default: 0] += 1 }
      }
    }
    var quotes: [Int: Int] = [:]
    for document in corpus.documents(in: side.selection) {
      for quote in corpus.quotes[corpus.documents[document].quotes] {
        guard let speaker = quote.speaker, side.speaker == nil || side.speaker == speaker,
          side.selection.turns.contains(quote.turn), corpus.speaker(ofTurn: quote.turn) == nil
        else { continue }
        quotes[speaker, default: 0] += 1
        words[speaker, default: 0] += self.words(in: quote.tokens)
      }
    }
    let total = Double(max(1, text.words))
    let speakers = words.keys.map { speaker in
      SpeakerShare(
        speaker: speaker, words: words[speaker] ?? 0, turns: turns[speaker] ?? 0,
        quotes: quotes[speaker] ?? 0, share: Double(words[speaker] ?? 0) / total)
    }
    return SideProfile(
      name: side.name, documents: corpus.documents(in: side.selection),
      speakers: speakers.sorted { ($1.words, $0.speaker) < ($0.words, $1.speaker) },
      tokens: tokens, words: text.words, sentences: table.count, turns: turnCount,
      questions: questions)
  }

  private func words(in tokens: Range<Int>) -> Int {
    tokens.reduce(0) { $0 + (summarizer.content.isWord[Int(corpus.words[$1])] ? 1 : 0) }
  }
}

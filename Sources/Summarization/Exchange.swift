public import Corpus

/// A question and the turns that answer it.
public struct Exchange: Sendable, Equatable {
  /// The turn that asks.
  public var turn: Int
  /// The sentence of it that asks: the last one with a question mark, else its last one.
  public var question: Int
  /// The turns up to the next question, in reading order; empty where nobody answers.
  public var answer: Range<Int>

  /// The exchanges of a selection. A document whose turns are marked as questions is cut at them;
  /// elsewhere a turn asks that ends with a question and is followed by a longer one of another
  /// speaker. O(sentences).
  public static func exchanges(in selection: Selection, of corpus: Corpus) -> [Exchange] {
    let questionMark = corpus.lexicon.find("?")
    var exchanges: [Exchange] = []
    for document in corpus.documents(in: selection) {
      let turns = Runs(corpus.documents[document].turns).intersection(selection.turns)
      let isMarked = turns.members.contains { corpus.role(ofTurn: $0) == .question }
      var asking: Exchange?
      func close(before turn: Int) {
        guard var exchange = asking else { return }
        exchange.answer = exchange.turn + 1..<max(exchange.turn + 1, turn)
        exchanges.append(exchange)
        asking = nil
      }
      for run in turns.ranges {
        for index in run {
          let turn = corpus.turn(index)
          guard let sentence = turn.sentences.last else { continue }
          let asked = turn.sentences.last { corpus.asks($0, questionMark) }
          let opens =
            isMarked
            ? turn.role == .question
            : asked.map { $0 + 1 >= sentence } ?? false
              && corpus.isAnswered(turn, within: run)
          guard opens else { continue }
          close(before: index)
          asking = Exchange(turn: index, question: asked ?? sentence, answer: index + 1..<index + 1)
        }
        close(before: run.upperBound)
      }
    }
    return exchanges
  }
}

extension Corpus {
  /// Whether a sentence ends with a question mark, whatever closing marks follow it.
  package func asks(_ sentence: Int) -> Bool { asks(sentence, lexicon.find("?")) }

  fileprivate func asks(_ sentence: Int, _ questionMark: Int?) -> Bool {
    guard let questionMark else { return false }
    return tokens(ofSentence: sentence).suffix(3).contains { Int(words[$0]) == questionMark }
  }

  /// Whether the next turn is another speaker's and longer.
  fileprivate func isAnswered(_ turn: Turn, within run: Range<Int>) -> Bool {
    guard run.contains(turn.index + 1) else { return false }
    let next = self.turn(turn.index + 1)
    return next.speaker != turn.speaker && next.tokens.count > turn.tokens.count
  }
}

extension Corpus {
  /// All turns.
  public var everything: Selection { Selection(turns: Runs(0..<turnCount)) }

  /// All turns of a document.
  public func selection(ofDocument index: Int) -> Selection {
    Selection(turns: Runs(documents[index].turns))
  }

  /// The tokens of the turns of a selection. O(runs).
  public func tokens(in selection: Selection) -> Runs {
    var result = Runs()
    for run in selection.turns.ranges {
      let first = tokens(ofTurn: run.lowerBound)
      result.append(first.lowerBound..<tokens(ofTurn: run.upperBound - 1).upperBound)
    }
    return result
  }

  /// The indices of the documents that have a turn in a selection, ascending.
  public func documents(in selection: Selection) -> [Int] {
    var result: [Int] = []
    for run in selection.turns.ranges {
      let first = documentIndex(ofTurn: run.lowerBound)
      for document in first...documentIndex(ofTurn: run.upperBound - 1)
      where result.last != document && !documents[document].turns.isEmpty {
        result.append(document)
      }
    }
    return result
  }

  /// What a speaker says inside a selection: the tokens of their turns and of the quotes given to
  /// them elsewhere. O(turns + quotes of the selection).
  public func tokens(saidBy speaker: Int, in selection: Selection) -> Runs {
    var said: [Range<Int>] = []
    for turn in selection.turns.members where self.speaker(ofTurn: turn) == speaker {
      said.append(tokens(ofTurn: turn))
    }
    for quote in quotes
    where quote.speaker == speaker && selection.turns.contains(quote.turn)
      && self.speaker(ofTurn: quote.turn) == nil
    { said.append(quote.tokens) }
    return Runs(said)
  }
}

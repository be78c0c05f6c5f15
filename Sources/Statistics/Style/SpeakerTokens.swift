public import Corpus

extension Corpus {
  /// What each speaker says among `selection`, in their turns and in the quotes that narration gives
  /// them; speakers who say nothing are left out. In the order of `speakers`. O(turns + quotes).
  public func tokensBySpeaker(in selection: Selection) -> [(speaker: Int, tokens: Runs)] {
    var said = [[Range<Int>]](repeating: [], count: speakers.count)
    for turn in selection.turns.members {
      if let speaker = speaker(ofTurn: turn) { said[speaker].append(tokens(ofTurn: turn)) }
    }
    for quote in quotes {
      if let speaker = quote.speaker, self.speaker(ofTurn: quote.turn) == nil,
        selection.turns.contains(quote.turn)
      {
        said[speaker].append(quote.tokens)
      }
    }
    return said.enumerated().compactMap { speaker, ranges in
      let tokens = Runs(ranges)
      return tokens.isEmpty ? nil : (speaker, tokens)
    }
  }
}

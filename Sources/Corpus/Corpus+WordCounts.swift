extension Corpus {
  /// How many words (tokens with a letter or a digit) each turn has, from the first turn of `turns`
  /// to the last; 0 for those between them that are not in it. O(tokens of the turns + types).
  public func wordCounts(ofTurns turns: Runs) -> [Int] {
    guard let first = turns.ranges.first?.lowerBound, let last = turns.ranges.last?.upperBound
    else { return [] }
    var counts = [Int](repeating: 0, count: last - first)
    unsafe words.withUnsafeBufferPointer { words in
      unsafe flags.withUnsafeBufferPointer { flags in
        for turn in turns.members {
          var count = 0
          for position in tokens(ofTurn: turn) {
            count += unsafe Int(flags[Int(words[position])] & TypeFlags.word.rawValue)
          }
          counts[turn - first] = count
        }
      }
    }
    return counts
  }
}

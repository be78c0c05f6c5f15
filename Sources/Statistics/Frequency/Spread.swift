import Corpus

/// In how many documents, or turns of how many speakers, each value of an attribute occurs.
enum Spread {
  /// The number of documents among `tokens` that have each value, by value id. O(tokens + values).
  static func documents(of attribute: Attribute, in tokens: Runs, of corpus: Corpus) -> [UInt32] {
    let groups = corpus.pieces(of: tokens).map {
      (group: UInt32($0.document + 1), tokens: $0.tokens)
    }
    return count(attribute, groups)
  }

  /// The number of speakers whose turns among `tokens` have each value, by value id.
  /// O(tokens + values + turns log turns).
  static func speakers(of attribute: Attribute, in tokens: Runs, of corpus: Corpus) -> [UInt32] {
    var groups: [(group: UInt32, tokens: Range<Int>)] = []
    for range in tokens.ranges {
      var turn = corpus.turnIndex(ofToken: range.lowerBound)
      while turn < corpus.turnCount {
        let own = corpus.tokens(ofTurn: turn)
        if own.lowerBound >= range.upperBound { break }
        if let speaker = corpus.speaker(ofTurn: turn), !own.clamped(to: range).isEmpty {
          groups.append((UInt32(speaker + 1), own.clamped(to: range)))
        }
        turn += 1
      }
    }
    groups.sort { ($0.group, $0.tokens.lowerBound) < ($1.group, $1.tokens.lowerBound) }
    return count(attribute, groups)
  }

  /// `groups` come one after another, so a value is new to a group unless that group saw it last.
  private static func count(
    _ attribute: Attribute, _ groups: [(group: UInt32, tokens: Range<Int>)]
  ) -> [UInt32] {
    let valueCount = attribute.lexicon.count
    var result = [UInt32](repeating: 0, count: valueCount)
    var last = [UInt32](repeating: 0, count: valueCount)
    guard let table = attribute.valueOfType else {
      forEachNew(attribute.column.span, groups, idCount: valueCount) { id, _ in result[id] += 1 }
      return result
    }
    // Types are looked up first: mostly the type is not new, and then neither is its value.
    forEachNew(attribute.column.span, groups, idCount: table.count) { type, group in
      let value = Int(table[type])
      if last[value] != group {
        last[value] = group
        result[value] += 1
      }
    }
    return result
  }

  /// Calls `visit` with each id once a group.
  private static func forEachNew(
    _ column: Span<UInt32>, _ groups: [(group: UInt32, tokens: Range<Int>)], idCount: Int,
    _ visit: (Int, UInt32) -> Void
  ) {
    var last = [UInt32](repeating: 0, count: idCount)
    var seen = last.mutableSpan
    for (group, tokens) in groups {
      let part = column.extracting(tokens)
      for place in part.indices {
        let id = Int(unsafe part[unchecked: place])
        if seen[id] != group {
          seen[id] = group
          visit(id, group)
        }
      }
    }
  }
}

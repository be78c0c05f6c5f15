import Corpus

/// In how many documents, or turns of how many speakers, each value of an attribute occurs.
enum Spread {
  /// The number of documents among `tokens` that have each value, by value id. O(tokens + values).
  static func documents(of attribute: Attribute, in tokens: Runs, of corpus: Corpus) -> [UInt32] {
    var groups: [(group: UInt32, tokens: Range<Int>)] = []
    var document = 0
    for range in tokens.ranges {
      var rest = range
      while !rest.isEmpty, document < corpus.documents.count {
        let own = rest.clamped(to: corpus.documents[document].tokens)
        if !own.isEmpty { groups.append((UInt32(document + 1), own)) }
        if corpus.documents[document].tokens.upperBound > rest.upperBound { break }
        rest = max(rest.lowerBound, own.upperBound)..<rest.upperBound
        document += 1
      }
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
    let idCount = attribute.lexicon.count
    var result = [UInt32](repeating: 0, count: idCount)
    var last = [UInt32](repeating: 0, count: idCount)
    if let table = attribute.valueOfType {
      scan(attribute.column.span, groups) { type, group in
        let id = Int(table[Int(type)])
        if last[id] != group {
          last[id] = group
          result[id] += 1
        }
      }
    } else {
      scan(attribute.column.span, groups) { id, group in
        if last[Int(id)] != group {
          last[Int(id)] = group
          result[Int(id)] += 1
        }
      }
    }
    return result
  }

  @inline(__always)
  private static func scan(
    _ column: Span<UInt32>, _ groups: [(group: UInt32, tokens: Range<Int>)],
    _ visit: (UInt32, UInt32) -> Void
  ) {
    for (group, tokens) in groups {
      let part = column.extracting(tokens)
      for place in part.indices { visit(unsafe part[unchecked: place], group) }
    }
  }
}

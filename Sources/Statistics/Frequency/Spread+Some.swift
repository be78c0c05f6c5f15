import Corpus

/// In how many documents, and in turns of how many speakers, one value occurs.
struct ValueSpread: Sendable, Equatable {
  var documents: Int
  var speakers: Int
}

extension Spread {
  /// The spread of a few values, in their order: one pass over `tokens` that looks at nothing but
  /// these. O(tokens + values + ids × (documents + speakers) / 64), on all cores.
  static func of(
    _ ids: [Int], of attribute: Attribute, in tokens: Runs, of corpus: Corpus
  ) -> [ValueSpread] {
    if ids.isEmpty { return [] }
    let slots = slots(of: ids, attribute)
    let parts = concurrentMap(tokens.split(into: partCount(for: tokens.count))) { ranges in
      marks(slots, count: ids.count, attribute, ranges, corpus)
    }
    return ids.indices.map { slot in
      ValueSpread(
        documents: memberCount(parts.map(\.documents), slot, ids.count),
        speakers: memberCount(parts.map(\.speakers), slot, ids.count))
    }
  }

  /// For every id of the column, the place of its value in `ids` from 1; 0 for all others.
  private static func slots(of ids: [Int], _ attribute: Attribute) -> [UInt32] {
    var ofValue = [UInt32](repeating: 0, count: attribute.lexicon.count)
    for (slot, id) in ids.enumerated() { ofValue[id] = UInt32(slot + 1) }
    guard let table = attribute.valueOfType else { return ofValue }
    let values = table.span
    return values.indices.map { ofValue[Int(values[$0])] }
  }

  /// Bit sets, one a value: the documents and the speakers that have it.
  private struct Marks: Sendable {
    var documents: [UInt64]
    var speakers: [UInt64]
  }

  private static func marks(
    _ slots: [UInt32], count: Int, _ attribute: Attribute, _ ranges: [Range<Int>], _ corpus: Corpus
  ) -> Marks {
    let documentWords = (corpus.documents.count + 63) / 64
    let speakerWords = (corpus.speakers.count + 63) / 64
    var marks = Marks(
      documents: [UInt64](repeating: 0, count: count * documentWords),
      speakers: [UInt64](repeating: 0, count: count * speakerWords))
    // The last turn in which each value was seen, from 1: mostly it is not new.
    var lastTurn = [Int](repeating: 0, count: count + 1)
    let column = attribute.column.span
    let slotOfID = slots.span
    for (document, range) in corpus.pieces(of: Runs(ranges)) {
      var turn = corpus.turnIndex(ofToken: range.lowerBound)
      var start = range.lowerBound
      while start < range.upperBound {
        let end = min(range.upperBound, corpus.tokens(ofTurn: turn).upperBound)
        let part = column.extracting(start..<max(start, end))
        for place in part.indices {
          let slot = Int(slotOfID[Int(unsafe part[unchecked: place])])
          if slot == 0 || lastTurn[slot] == turn + 1 { continue }
          lastTurn[slot] = turn + 1
          marks.documents[(slot - 1) * documentWords + document >> 6] |= 1 << UInt64(document & 63)
          if let speaker = corpus.speaker(ofTurn: turn) {
            marks.speakers[(slot - 1) * speakerWords + speaker >> 6] |= 1 << UInt64(speaker & 63)
          }
        }
        start = max(start, end)
        turn += 1
      }
    }
    return marks
  }

  /// How many bits the set of `slot` has in all parts together.
  private static func memberCount(_ parts: [[UInt64]], _ slot: Int, _ count: Int) -> Int {
    guard let first = parts.first else { return 0 }
    let width = first.count / count
    return (slot * width..<(slot + 1) * width).reduce(0) { sum, word in
      sum + parts.reduce(UInt64(0)) { $0 | $1[word] }.nonzeroBitCount
    }
  }
}

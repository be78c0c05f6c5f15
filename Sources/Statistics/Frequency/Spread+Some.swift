import Corpus

/// In how many documents, and in turns of how many speakers, one value occurs.
struct ValueSpread: Sendable, Equatable {
  var documents: Int
  var speakers: Int
}

extension Spread {
  /// The spread of a few values, in their order: passes over `tokens` that look at nothing but these,
  /// 64 at a time. O(tokens × ids / 64 + values + documents + speakers), on all cores.
  static func of(
    _ ids: [Int], of attribute: Attribute, in tokens: Runs, of corpus: Corpus
  ) -> [ValueSpread] {
    stride(from: 0, to: ids.count, by: 64).flatMap { start in
      spread(of: ids[start..<min(start + 64, ids.count)], attribute, tokens, corpus)
    }
  }

  private static func spread(
    of ids: ArraySlice<Int>, _ attribute: Attribute, _ tokens: Runs, _ corpus: Corpus
  ) -> [ValueSpread] {
    let bits = bits(of: ids, attribute)
    let parts = concurrentMap(tokens.split(into: partCount(for: tokens.count))) { ranges in
      masks(bits, attribute, ranges, corpus)
    }
    let documents = counts(parts.map(\.documents))
    let speakers = counts(parts.map(\.speakers))
    return ids.indices.map { place in
      ValueSpread(
        documents: documents[place - ids.startIndex], speakers: speakers[place - ids.startIndex])
    }
  }

  /// For every id of the column, a bit that stands for its value; none for all other values.
  private static func bits(of ids: ArraySlice<Int>, _ attribute: Attribute) -> [UInt64] {
    var ofValue = [UInt64](repeating: 0, count: attribute.lexicon.count)
    for (number, id) in ids.enumerated() { ofValue[id] = 1 << UInt64(number) }
    guard let table = attribute.valueOfType else { return ofValue }
    let values = table.span
    return values.indices.map { ofValue[Int(values[$0])] }
  }

  /// Which values each document and each speaker has.
  private struct Masks: Sendable {
    var documents: [UInt64]
    var speakers: [UInt64]
  }

  private static func masks(
    _ bits: [UInt64], _ attribute: Attribute, _ ranges: [Range<Int>], _ corpus: Corpus
  ) -> Masks {
    var masks = Masks(
      documents: [UInt64](repeating: 0, count: corpus.documents.count),
      speakers: [UInt64](repeating: 0, count: corpus.speakers.count))
    let column = attribute.column.span
    let bitOfID = bits.span
    for (document, range) in corpus.pieces(of: Runs(ranges)) {
      var turn = corpus.turnIndex(ofToken: range.lowerBound)
      var start = range.lowerBound
      while start < range.upperBound {
        let end = min(range.upperBound, corpus.tokens(ofTurn: turn).upperBound)
        let part = column.extracting(start..<max(start, end))
        var mask: UInt64 = 0
        for place in part.indices { mask |= bitOfID[Int(unsafe part[unchecked: place])] }
        if mask != 0 {
          masks.documents[document] |= mask
          if let speaker = corpus.speaker(ofTurn: turn) { masks.speakers[speaker] |= mask }
        }
        start = max(start, end)
        turn += 1
      }
    }
    return masks
  }

  /// In how many places the masks of all parts together have each bit.
  private static func counts(_ parts: [[UInt64]]) -> [Int] {
    var counts = [Int](repeating: 0, count: 64)
    for place in 0..<(parts.first?.count ?? 0) {
      var rest = parts.reduce(UInt64(0)) { $0 | $1[place] }
      while rest != 0 {
        counts[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
    return counts
  }
}

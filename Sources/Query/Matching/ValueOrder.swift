internal import Corpus

/// An order of the values of an attribute: by the bytes of what folding leaves of them, read from
/// their end where reversed.
struct ValueOrder: Hashable {
  let flags: StringFlags
  let isReversed: Bool

  /// For every value, its place among all values in order; the same for values that are the same.
  /// O(values log values).
  func ranks(of lexicon: Lexicon) -> [Int32] {
    let keys = lexicon.ids.map { id -> [UInt8] in
      let folded = lexicon.string(id).folded(flags)
      return Array(isReversed ? String(folded.reversed()).utf8 : folded.utf8)
    }
    // Most values differ in their first eight bytes, which compare as one integer.
    let beginnings = keys.map { key in
      (0..<8).reduce(UInt64(0)) { $0 << 8 | ($1 < key.count ? UInt64(key[$1]) : 0) }
    }
    let order = keys.indices.sorted {
      beginnings[$0] != beginnings[$1]
        ? beginnings[$0] < beginnings[$1] : keys[$0].lexicographicallyPrecedes(keys[$1])
    }
    var ranks = [Int32](repeating: 0, count: keys.count)
    var rank: Int32 = 0
    for (place, id) in order.enumerated() {
      if place > 0, keys[order[place - 1]] != keys[id] { rank += 1 }
      ranks[id] = rank
    }
    return ranks
  }
}

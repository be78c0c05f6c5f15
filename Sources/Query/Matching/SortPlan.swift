internal import Corpus

/// `sort by`: the order in which matches are shown.
struct SortPlan {
  let clause: SortClause
  let index: AttributeIndex

  /// Orders matches by the values of the tokens of an interval, one after another, then by its length.
  /// Strings are ordered by their bytes; with flags, first as folded, then as they are.
  func sort(_ matches: inout Matches, tokenCount: Int) {
    guard !matches.isEmpty else { return }
    let intervals = (0..<matches.count).map { interval(matches, $0, tokenCount) }
    let passes = clause.flags.isEmpty ? [ranks([])] : [ranks(clause.flags), ranks([])]
    let attribute = index.attribute
    func compare(_ left: Int, _ right: Int) -> Int {
      let (first, second) = (intervals[left], intervals[right])
      let lengths = (abs(first.end - first.start) + 1, abs(second.end - second.start) + 1)
      for ranks in passes {
        for step in 0..<min(lengths.0, lengths.1) {
          let one = ranks[attribute.id(at: first.start + (first.end < first.start ? -step : step))]
          let other = ranks[
            attribute.id(at: second.start + (second.end < second.start ? -step : step))]
          if one != other { return one < other ? -1 : 1 }
        }
        if lengths.0 != lengths.1 { return lengths.0 < lengths.1 ? -1 : 1 }
      }
      return left < right ? -1 : left > right ? 1 : 0
    }
    let order = (0..<matches.count).sorted { left, right in
      clause.isDescending ? compare(left, right) > 0 : compare(left, right) < 0
    }
    matches.order = order.map { Int32($0) }
  }

  private func interval(
    _ matches: Matches, _ place: Int, _ tokenCount: Int
  ) -> (start: Int, end: Int) {
    func position(_ anchor: Anchor, _ offset: Int) -> Int {
      min(max(0, matches.position(of: anchor, place) + offset), tokenCount - 1)
    }
    let start = position(clause.start, clause.startOffset)
    let end = position(clause.end, clause.endOffset)
    return clause.isReverse ? (end, start) : (start, end)
  }

  /// For every value, its place among all values in order; the same for values that are the same.
  private func ranks(_ flags: StringFlags) -> [Int32] {
    let lexicon = index.attribute.lexicon
    let keys = lexicon.ids.map { id -> [UInt8] in
      let folded = lexicon.string(id).folded(flags)
      return Array(clause.isReverse ? String(folded.reversed()).utf8 : folded.utf8)
    }
    let order = keys.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    var ranks = [Int32](repeating: 0, count: keys.count)
    var rank: Int32 = 0
    for (place, id) in order.enumerated() {
      if place > 0, keys[order[place - 1]] != keys[id] { rank += 1 }
      ranks[id] = rank
    }
    return ranks
  }
}

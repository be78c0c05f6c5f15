internal import Corpus

/// Finds the positions at which a computed condition on the token at hand holds, testing every
/// distinct case once: every value of an attribute, every kind of place in a region.
struct StaticConditions {
  private let indexes: CorpusIndexes

  init(_ indexes: CorpusIndexes) { self.indexes = indexes }

  func positions(_ comparison: Comparison) -> PositionSet {
    let frame = Frame(labelCount: 0)
    let holds: (Int) -> Bool = { position in
      frame.position = position
      return comparison.test(frame)
    }
    let needs = comparison.needs
    if needs.readsPosition { return positions(comparison, holds) }
    switch (needs.bases.count, needs.values.count, needs.boundaries.count) {
    case (1, 0, 0):
      guard let index = needs.bases.values.first else { break }
      let wanted = (0..<index.basisCount).map { id in
        index.firstPosition(ofBasis: id).map(holds) ?? false
      }
      return index.positions(ofBasis: wanted)
    case (0, 1, 0):
      guard let (regions, values) = needs.values.values.first else { break }
      return positions(regions, values, holds)
    case (0, 0, 1):
      guard let regions = needs.boundaries.values.first else { break }
      return positions(at: regions, holds)
    default: break
    }
    return positions(needs, holds)
  }

  private func positions(
    _ regions: RegionIndex, _ values: StructureValues, _ holds: (Int) -> Bool
  ) -> PositionSet {
    var wanted = [Bool?](repeating: nil, count: values.lexicon.count)
    for region in 0..<regions.count {
      let id = regions.valueID(values, of: region)
      if wanted[id] == nil { wanted[id] = holds(Int(regions.starts[region])) }
    }
    var set = regions.tokens(where: wanted.map { $0 ?? false }, values)
    let outside = indexes.complement(of: regions.cover)
    if holdsAnywhere(in: outside, holds) { set.formUnion(outside) }
    return set
  }

  /// First tokens, last tokens, tokens between them, regions of one token, and tokens outside.
  private func positions(at regions: RegionIndex, _ holds: (Int) -> Bool) -> PositionSet {
    var both = regions.startSet
    both.formIntersection(regions.lastSet)
    var starts = regions.startSet
    starts.subtract(both)
    var lasts = regions.lastSet
    lasts.subtract(both)
    var inside = regions.cover
    inside.subtract(regions.startSet)
    inside.subtract(regions.lastSet)
    var set = PositionSet(limit: indexes.tokenCount + 1)
    for part in [both, starts, lasts, inside, indexes.complement(of: regions.cover)]
    where holdsAnywhere(in: part, holds) { set.formUnion(part) }
    return set
  }

  /// Whether the condition, the same for all positions of a set, holds there.
  private func holdsAnywhere(in set: PositionSet, _ holds: (Int) -> Bool) -> Bool {
    var result = false
    set.forEach(in: 0..<set.limit) { position in
      result = holds(position)
      return false
    }
    return result
  }

  /// Tests every combination of values once.
  private func positions(_ needs: OperandNeeds, _ holds: (Int) -> Bool) -> PositionSet {
    var set = PositionSet(limit: indexes.tokenCount + 1)
    let columns = needs.bases.values.map(\.attribute.column)
    guard columns.count == 2, needs.values.isEmpty, needs.boundaries.isEmpty else {
      for position in 0..<indexes.tokenCount where holds(position) { set.insert(position) }
      return set
    }
    var known = PairCases()
    let (firstColumn, secondColumn) = (columns[0], columns[1])
    let first = firstColumn.span
    let second = secondColumn.span
    for position in 0..<indexes.tokenCount {
      let pair = UInt64(first[position]) << 32 | UInt64(second[position])
      if known.result(pair, { holds(position) }) { set.insert(position) }
    }
    return set
  }

  /// A condition on the position itself. `_ = 42` is looked up.
  private func positions(_ comparison: Comparison, _ holds: (Int) -> Bool) -> PositionSet {
    var set = PositionSet(limit: indexes.tokenCount + 1)
    if comparison.left.isPosition, let relation = comparison.relation,
      let number = comparison.right?.constant
    {
      let all = 0..<indexes.tokenCount
      switch relation {
      case .equal: set.insert((number..<number + 1).clamped(to: all))
      case .less: set.insert((0..<max(0, number)).clamped(to: all))
      case .atMost: set.insert((0..<max(0, number + 1)).clamped(to: all))
      case .greater: set.insert((max(0, number + 1)..<Int.max).clamped(to: all))
      case .atLeast: set.insert((max(0, number)..<Int.max).clamped(to: all))
      case .unequal:
        set.insert(all)
        set.remove(number)
      }
      return set
    }
    for position in 0..<indexes.tokenCount where holds(position) { set.insert(position) }
    return set
  }
}

/// The result of a condition for every pair of values met so far: open addressing over pairs.
private struct PairCases {
  /// A pair plus one in the upper 63 bits, the result in the lowest; 0 is empty. Ids stay below 2³¹.
  private var slots = [UInt64](repeating: 0, count: 1 << 12)
  private var used = 0

  mutating func result(_ pair: UInt64, _ make: () -> Bool) -> Bool {
    let key = (pair &+ 1) << 1
    var place = Self.place(key, in: slots.count)
    while slots[place] != 0 {
      if slots[place] & ~1 == key { return slots[place] & 1 == 1 }
      place = (place + 1) & (slots.count - 1)
    }
    let result = make()
    slots[place] = key | (result ? 1 : 0)
    used += 1
    if used * 2 > slots.count { grow() }
    return result
  }

  private static func place(_ key: UInt64, in count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for slot in old where slot != 0 {
      var place = Self.place(slot & ~1, in: slots.count)
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}

/// Finds tokens with gaps between them. The places of each stretch are found for the whole corpus at
/// once; then every place learns, from the last stretch to the first, where a match that goes on from it
/// ends at the earliest.
///
/// O(tokens / 64) for each token pattern, and the places of all stretches, however wide the gaps are.
struct StretchSearch {
  private let plan: StandardPlan
  private let stretches: Stretches

  init(_ plan: StandardPlan, _ stretches: Stretches) {
    self.plan = plan
    self.stretches = stretches
  }

  func run(_ domain: StandardPlan.Domain) -> Matches {
    // A token that is nowhere ends the search at once.
    let isImpossible = stretches.stretches.contains { $0.sets.contains { $0.set.isEmpty } }
    if isImpossible { return Matches() }
    var places: [[Int32]] = []
    for stretch in stretches.stretches {
      var set = domain.indexes.everyToken
      for (tokens, distance) in stretch.sets { set.formIntersection(tokens, shiftedBy: distance) }
      if places.isEmpty { set.clip(to: domain.ranges) }
      let positions = set.positions
      if positions.isEmpty || domain.isCancelled() { return Matches() }
      places.append(positions)
    }
    return plan.strategy == .longest ? longest(places, domain) : shortest(places, domain)
  }

  private func shortest(_ places: [[Int32]], _ domain: StandardPlan.Domain) -> Matches {
    let all = stretches.stretches
    var starts = places[places.count - 1]
    let lastWidth = Int32(all[all.count - 1].width)
    var ends = starts.map { $0 + lastWidth - 1 }
    for number in stretches.gaps.indices.reversed() {
      (starts, ends) = joined(
        places[number], width: all[number].width, stretches.gaps[number], starts, ends)
    }
    var finder = BoundaryFinder(plan.boundary, in: domain.ranges, limit: domain.limit)
    var result = Matches()
    for index in starts.indices where Int(ends[index]) <= finder.last(from: Int(starts[index])) {
      result.starts.append(starts[index])
      result.ends.append(ends[index])
    }
    return result
  }

  /// The places from which a match goes on to `next`, each with its earliest end.
  ///
  /// From the last place to the first, the window of places that can follow moves to the left. Of those
  /// in it, only such are kept as end earlier than all to their right: the first of these is the answer.
  private func joined(
    _ places: [Int32], width: Int, _ gap: (atLeast: Int, atMost: Int?), _ next: [Int32],
    _ nextEnds: [Int32]
  ) -> ([Int32], [Int32]) {
    var starts: [Int32] = []
    var ends: [Int32] = []
    var window: [Int] = []
    var front = 0
    var entering = next.count - 1
    for place in places.reversed() {
      let nearest = Int(place) + width + gap.atLeast
      while entering >= 0, Int(next[entering]) >= nearest {
        while window.count > front, nextEnds[window[window.count - 1]] >= nextEnds[entering] {
          window.removeLast()
        }
        window.append(entering)
        entering -= 1
      }
      if let atMost = gap.atMost {
        while front < window.count, Int(next[window[front]]) > Int(place) + width + atMost {
          front += 1
        }
      }
      guard front < window.count else { continue }
      starts.append(place)
      ends.append(nextEnds[window[front]])
    }
    return (starts.reversed(), ends.reversed())
  }

  /// For two stretches: the last place of the second that is near enough.
  private func longest(_ places: [[Int32]], _ domain: StandardPlan.Domain) -> Matches {
    let gap = stretches.gaps[0]
    let (width, nextWidth) = (stretches.stretches[0].width, stretches.stretches[1].width)
    let next = places[1]
    var finder = BoundaryFinder(plan.boundary, in: domain.ranges, limit: domain.limit)
    var result = Matches()
    // Where a match may end at the latest ascends with where it begins.
    var behind = 0
    for start in places[0] {
      let last = finder.last(from: Int(start))
      if last < 0 { continue }
      var furthest = last - nextWidth + 1
      if let atMost = gap.atMost { furthest = min(furthest, Int(start) + width + atMost) }
      while behind < next.count, Int(next[behind]) <= furthest { behind += 1 }
      guard behind > 0, Int(next[behind - 1]) >= Int(start) + width + gap.atLeast else { continue }
      result.starts.append(start)
      result.ends.append(next[behind - 1] + Int32(nextWidth) - 1)
    }
    return result
  }
}

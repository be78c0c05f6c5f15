/// A meet-union query: tokens that have others near them.
struct MeetUnionPlan {
  indirect enum Node {
    case token(PositionSet)
    case union(Node, Node)
    case meet(Node, Node, isNegated: Bool, Context)
  }

  enum Context {
    /// From so many tokens behind the one that is looked at (or before, below 0) to so many.
    case tokens(Int, Int)
    /// The region that holds it.
    case regions(RegionIndex)
  }

  let root: Node
  let cut: Int?

  func run(_ domain: StandardPlan.Domain) throws(QueryError) -> Matches {
    var set = try evaluate(root, domain)
    set.clip(to: domain.ranges)
    var matches = Matches(starts: set.positions, ends: set.positions)
    if let cut, cut > 0 { matches.cut(to: cut) }
    return matches
  }

  private func evaluate(
    _ node: Node, _ domain: StandardPlan.Domain
  ) throws(QueryError) -> PositionSet {
    if domain.isCancelled() { throw .cancelled }
    switch node {
    case .token(let set): return set
    case .union(let left, let right):
      var set = try evaluate(left, domain)
      set.formUnion(try evaluate(right, domain))
      return set
    case .meet(let left, let right, let isNegated, let context):
      let first = try evaluate(left, domain)
      return meet(
        first.positions, try evaluate(right, domain).positions, isNegated, context, domain)
    }
  }

  /// The positions of `left` that have one of `right` near them, or none. As in CQP, a negated meet
  /// ends with the last position of `right`: what stands behind it is not found.
  private func meet(
    _ left: [Int32], _ right: [Int32], _ isNegated: Bool, _ context: Context,
    _ domain: StandardPlan.Domain
  ) -> PositionSet {
    var result = PositionSet(limit: domain.limit)
    let tokenCount = domain.indexes.tokenCount
    var place = 0
    for position in left.lazy.map({ Int($0) }) {
      guard place < right.count else { break }
      var window: ClosedRange<Int>?
      switch context {
      case .tokens(let before, let behind):
        // A distance at least has to lie in the corpus; one at most ends with it.
        let first = before <= 0 ? max(0, position + before) : position + before
        let last = behind >= 0 ? min(tokenCount - 1, position + behind) : position + behind
        if first < tokenCount, last >= 0, first <= last { window = first...last }
        if first >= tokenCount || last < 0 { break }
        while place < right.count, Int(right[place]) < first { place += 1 }
      case .regions(let regions):
        let region = regions.region(at: position)
        if region >= 0 {
          window = Int(regions.starts[region])...Int(regions.lasts[region])
          while place < right.count, right[place] < regions.starts[region] { place += 1 }
        }
      }
      let isFound = window.map { place < right.count && $0.contains(Int(right[place])) } ?? false
      if isFound != isNegated { result.insert(position) }
    }
    return result
  }
}

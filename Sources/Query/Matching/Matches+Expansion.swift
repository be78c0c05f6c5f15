extension Matches {
  /// Widens every match by tokens or to whole regions. Matches that become the same as the one
  /// before them are one.
  mutating func expand(left: Bool, right: Bool, to boundary: Boundary, tokenCount: Int) {
    for index in 0..<count {
      let start = Int(starts[index])
      let end = Int(ends[index])
      switch boundary {
      case .tokens(let distance):
        if left { starts[index] = Int32(max(0, start - distance)) }
        if right { ends[index] = Int32(min(tokenCount - 1, end + distance)) }
      case .regions(let regions, let size):
        let further = max(0, size - 1)
        let first = regions.region(at: start)
        if left, first >= 0 { starts[index] = regions.starts[max(0, first - further)] }
        let last = regions.region(at: end)
        if right, last >= 0 {
          ends[index] = regions.lasts[min(regions.count - 1, last + further)]
        }
      }
    }
    var keeps = [Bool](repeating: true, count: count)
    for index in 1..<max(1, count) {
      keeps[index] = starts[index] != starts[index - 1] || ends[index] != ends[index - 1]
    }
    keep(keeps)
  }
}

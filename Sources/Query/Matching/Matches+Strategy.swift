extension Matches {
  /// Keeps the matches that a strategy gives, of those found from every first token. The matches are
  /// ascending by first, then last token, each once. O(matches + tokens / 64).
  mutating func apply(_ strategy: MatchingStrategy, limit: Int) {
    switch strategy {
    case .traditional: return
    case .standard: keepFirstOfEveryEnd(limit: limit)
    case .longest: keepOutermost()
    case .shortest: keepInnermost()
    }
  }

  /// The shortest match from every first token, then the first of those that end together.
  private mutating func keepFirstOfEveryEnd(limit: Int) {
    if isChain { return }
    var keeps = [Bool](repeating: false, count: count)
    var ends = PositionSet(limit: limit)
    for index in 0..<count where index == 0 || starts[index] != starts[index - 1] {
      let end = Int(self.ends[index])
      keeps[index] = !ends.contains(end)
      ends.insert(end)
    }
    keep(keeps)
  }

  /// Whether both columns ascend strictly, so that no match shares a start or an end, or lies in
  /// another.
  private var isChain: Bool {
    for index in 1..<max(1, count)
    where starts[index] <= starts[index - 1] || ends[index] <= ends[index - 1] { return false }
    return true
  }

  private mutating func keepOutermost() {
    if isChain { return }
    var keeps = [Bool](repeating: true, count: count)
    var furthest: Int32 = -1
    var index = 0
    while index < count {
      // Of those that begin together, the last is the longest.
      var last = index
      while last + 1 < count, starts[last + 1] == starts[index] { last += 1 }
      for place in index..<last { keeps[place] = false }
      keeps[last] = ends[last] > furthest
      furthest = max(furthest, ends[last])
      index = last + 1
    }
    keep(keeps)
  }

  private mutating func keepInnermost() {
    if isChain { return }
    var keeps = [Bool](repeating: true, count: count)
    var nearest = Int32.max
    for index in (0..<count).reversed() {
      let isLonger = index > 0 && starts[index - 1] == starts[index]
      keeps[index] = !isLonger && ends[index] < nearest
      nearest = min(nearest, ends[index])
    }
    keep(keeps)
  }
}

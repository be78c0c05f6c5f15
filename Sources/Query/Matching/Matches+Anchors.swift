extension Matches {
  /// The matches with `anchor` at the same places as `source`, moved by so many tokens. Where the
  /// source is not set or leaves the corpus, the anchor is not set either; a match that has no
  /// beginning or end left, or ends before it begins, is dropped.
  mutating func set(_ anchor: Anchor, to source: Anchor, offset: Int, tokenCount: Int) {
    set(
      anchor,
      to: (0..<count).map { index in
        let place = position(of: source, index)
        guard place >= 0, (0..<tokenCount).contains(place + offset) else { return -1 }
        return Int32(place + offset)
      })
  }

  /// The matches without a target or keyword.
  mutating func unset(_ anchor: Anchor) {
    switch anchor {
    case .target: targets = nil
    case .keyword: keywords = nil
    case .match, .matchend: break
    }
  }

  /// Gives every match an anchor at a place of its own, -1 for none.
  mutating func set(_ anchor: Anchor, to places: [Int32]) {
    switch anchor {
    case .target: targets = places
    case .keyword: keywords = places
    case .match, .matchend:
      if anchor == .match { starts = places } else { ends = places }
      order = nil
      keep(places.indices.map { places[$0] >= 0 && starts[$0] <= ends[$0] })
      sort()
    }
  }

  /// Puts matches into corpus order. Those that stood in another stay shown in it.
  mutating func sort() {
    let sorted = starts.indices.sorted { left, right in
      if starts[left] != starts[right] { return starts[left] < starts[right] }
      if ends[left] != ends[right] { return ends[left] < ends[right] }
      return left < right
    }
    if sorted.elementsEqual(0..<count) { return }
    if let order {
      var places = [Int32](repeating: 0, count: count)
      for (place, index) in sorted.enumerated() { places[index] = Int32(place) }
      self.order = order.map { places[Int($0)] }
    }
    starts = sorted.map { starts[$0] }
    ends = sorted.map { ends[$0] }
    targets = targets.map { column in sorted.map { column[$0] } }
    keywords = keywords.map { column in sorted.map { column[$0] } }
  }

  /// One row of a match list: first and last token, target and keyword, -1 where one is not set.
  public struct Row: Sendable, Equatable {
    public var match: Int
    public var matchend: Int
    public var target: Int
    public var keyword: Int

    public init(match: Int, matchend: Int, target: Int = -1, keyword: Int = -1) {
      self.match = match
      self.matchend = matchend
      self.target = target
      self.keyword = keyword
    }

    /// Whether the row is one of a corpus of so many tokens.
    public func isValid(tokenCount: Int) -> Bool {
      0 <= match && match <= matchend && matchend < tokenCount
        && (-1..<tokenCount).contains(target) && (-1..<tokenCount).contains(keyword)
    }
  }

  /// The matches that a list tells of, shown in its order. The rows must be valid ones.
  public init(rows: [Row]) {
    self.init(
      starts: rows.map { Int32(clamping: $0.match) },
      ends: rows.map { Int32(clamping: $0.matchend) })
    if rows.contains(where: { $0.target >= 0 }) {
      targets = rows.map { Int32(clamping: $0.target) }
    }
    if rows.contains(where: { $0.keyword >= 0 }) {
      keywords = rows.map { Int32(clamping: $0.keyword) }
    }
    let isAscending = zip(rows, rows.dropFirst()).allSatisfy {
      ($0.match, $0.matchend) <= ($1.match, $1.matchend)
    }
    if !isAscending {
      order = (0..<Int32(count)).map { $0 }
      sort()
    }
  }
}

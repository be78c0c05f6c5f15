internal import Corpus

// What can be done with matches that are there already, as CQP does it with named results.

extension QueryEngine {
  /// The matches in whose `ANCHOR: [CONDITION]` a condition on a token holds.
  ///
  /// - Complexity: that of the condition, and the matches.
  public func subset(of matches: Matches, where condition: String) throws(QueryError) -> Matches {
    var parser = QueryParser(condition, settings: settings)
    let (anchor, constraint) = try parser.anchorCondition()
    let wanted = try positions(constraint)
    var result = matches
    result.keep(
      (0..<matches.count).map { index in
        let place = matches.position(of: anchor, index)
        return place >= 0 && wanted.contains(place)
      })
    return result
  }

  /// The matches with an anchor set anew: to another anchor (`match[-1]`), to `nothing`, or to a token
  /// that is looked for (`nearest [CONDITION] within right 5 words from match inclusive`).
  ///
  /// Where a search finds nothing the anchor is not set. Distances count from the first token of a
  /// match, or from the anchor that the search starts from.
  public func setting(
    _ anchor: Anchor, of matches: Matches, to setting: String
  ) throws(QueryError) -> Matches {
    var parser = QueryParser(setting, settings: settings)
    var result = matches
    switch try parser.anchorSetting() {
    case .nothing:
      guard anchor == .target || anchor == .keyword else {
        throw QueryError(
          "a match cannot be without '\(anchor.rawValue)'", at: 0..<setting.utf8.count,
          expected: ["target", "keyword"])
      }
      result.unset(anchor)
    case .anchor(let source, let offset):
      try check(source, of: matches)
      result.set(anchor, to: source, offset: offset, tokenCount: corpus.tokenCount)
    case .search(let search):
      try check(search.base, of: matches)
      let wanted = try positions(search.constraint)
      let reach = try boundary(search.extent)
      result.set(
        anchor,
        to: (0..<matches.count).map { index in
          place(of: search, in: wanted, reach, matches, index).map { Int32($0) } ?? -1
        })
    }
    return result
  }

  /// The matches sorted, cut or expanded by clauses such as `sort by word %c on matchend`.
  public func rearranging(_ matches: Matches, by clauses: String) throws(QueryError) -> Matches {
    var parser = QueryParser(clauses, settings: settings)
    let query = try parser.rearrangement()
    var result = matches
    if let cut = query.cut { result.cut(to: cut) }
    try compiler().rearrangement(of: query).apply(to: &result, tokenCount: corpus.tokenCount)
    return result
  }

  private func check(_ anchor: Anchor, of matches: Matches) throws(QueryError) {
    if anchor == .target && matches.targets == nil || anchor == .keyword && matches.keywords == nil
    {
      throw QueryError(
        "these matches have no \(anchor.rawValue)", at: 0..<0,
        suggestion: "set it first: set NAME \(anchor.rawValue) nearest […]")
    }
  }

  /// The token that a search takes for one match.
  private func place(
    of search: AnchorSearch, in wanted: PositionSet, _ reach: Boundary, _ matches: Matches,
    _ index: Int
  ) -> Int? {
    let start = matches.position(of: search.base, index)
    guard start >= 0 else { return nil }
    let end = search.base == .match ? matches.position(of: .matchend, index) : start
    guard var left = limits(reach, at: start)?.lowerBound,
      var right = limits(reach, at: search.isInclusive ? start : end)?.upperBound
    else { return nil }
    if search.side == .left { right = start }
    if search.side == .right { left = start }
    guard left <= right else { return nil }
    let places = (left...right).filter { place in
      wanted.contains(place) && (search.isInclusive || place < start || place > end)
    }
    // Of two that are as far, the one before comes first.
    return switch search.choice {
    case .leftmost: places.first
    case .rightmost: places.last
    case .nearest: places.min { abs($0 - start) < abs($1 - start) }
    case .farthest: places.min { abs($0 - start) > abs($1 - start) }
    }
  }

  private func limits(_ reach: Boundary, at position: Int) -> ClosedRange<Int>? {
    switch reach {
    case .tokens(let count):
      return max(0, position - count)...min(corpus.tokenCount - 1, position + count)
    case .regions(let regions, let count):
      let region = regions.region(at: position)
      guard region >= 0 else { return nil }
      let further = max(0, count - 1)
      return Int(
        regions.starts[max(0, region - further)])...Int(
          regions.lasts[min(regions.count - 1, region + further)])
    }
  }
}

/// A query that is nothing but tokens and gaps, such as `"the" []{0,100} "of" []* "a" "b"`: stretches
/// whose tokens stand at fixed distances, with gaps of any tokens between them.
struct Stretches {
  /// Tokens at fixed distances from the first.
  struct Stretch {
    var sets: [(set: PositionSet, distance: Int)] = []
    /// In tokens.
    var width = 0
  }

  private(set) var stretches: [Stretch] = []
  /// The number of tokens between each stretch and the next; without `atMost` there is no limit.
  private(set) var gaps: [(atLeast: Int, atMost: Int?)] = []

  /// `nil` where the pattern is none of this kind, begins or ends with a gap, or has none; and where
  /// the longest matches over more than one gap are asked for.
  init?(_ pattern: SequencePattern, _ letters: [Letter], strategy: MatchingStrategy) {
    var isBehindGap = true
    var gap: (atLeast: Int, atMost: Int?) = (0, 0)
    guard let items = Self.items(of: pattern, letters) else { return nil }
    for item in items {
      switch item {
      case .gap(let atLeast, let atMost):
        if stretches.isEmpty { return nil }
        gap = (gap.atLeast + atLeast, gap.atMost.flatMap { sum in atMost.map { sum + $0 } })
        isBehindGap = true
      case .token(let set):
        if isBehindGap, gap.atLeast != gap.atMost || stretches.isEmpty {
          if !stretches.isEmpty { gaps.append(gap) }
          stretches.append(Stretch())
        } else if isBehindGap {
          stretches[stretches.count - 1].width += gap.atLeast
        }
        let last = stretches.count - 1
        stretches[last].sets.append((set, stretches[last].width))
        stretches[last].width += 1
        isBehindGap = false
        gap = (0, 0)
      }
    }
    if isBehindGap || gaps.isEmpty || strategy == .longest && gaps.count > 1 { return nil }
  }

  private enum Item {
    case token(PositionSet)
    case gap(Int, Int?)
  }

  private static let mostItems = 1000

  private static func items(of pattern: SequencePattern, _ letters: [Letter]) -> [Item]? {
    switch pattern {
    case .element(let number):
      let letter = letters[number]
      guard case .token(let set, nil) = letter.kind, letter.label == nil, letter.marker == nil
      else { return nil }
      return [set.map { .token($0) } ?? .gap(1, 1)]
    case .sequence(let patterns):
      var result: [Item] = []
      for pattern in patterns {
        guard let items = items(of: pattern, letters), result.count < mostItems else { return nil }
        result += items
      }
      return result
    case .alternatives: return nil
    case .repeated(let pattern, let atLeast, let atMost):
      guard let items = items(of: pattern, letters) else { return nil }
      if items.count == 1, case .gap(1, 1) = items[0] { return [.gap(atLeast, atMost)] }
      guard atLeast == atMost, atLeast * items.count <= mostItems else { return nil }
      return (0..<atLeast).flatMap { _ in items }
    }
  }
}

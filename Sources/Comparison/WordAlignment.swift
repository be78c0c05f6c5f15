internal import Corpus

/// The longest common subsequence of two sequences of words, as pairs of indices.
///
/// Source: Wagner and Fischer, "The string-to-string correction problem" (1974). O(n · m).
enum WordAlignment {
  /// The pairs of equal elements, ascending in both.
  static func pairs(_ left: [Int32], _ right: [Int32]) -> [(left: Int, right: Int)] {
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let width = right.count + 1
    var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
    for i in stride(from: left.count - 1, through: 0, by: -1) {
      for j in stride(from: right.count - 1, through: 0, by: -1) {
        lengths[i * width + j] =
          left[i] == right[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var pairs: [(left: Int, right: Int)] = []
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        pairs.append((i, j))
        i += 1
        j += 1
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  /// The same for texts of any length: words between runs that both have once and in the same order
  /// (the anchors of patience sorting, after Bram Cohen) are aligned by themselves; stretches between
  /// anchors that are too long for that stay unaligned. O(n log n + product of the stretches).
  static func anchoredPairs(_ left: [Int32], _ right: [Int32]) -> [(left: Int, right: Int)] {
    guard left.count * right.count > mostCells else { return pairs(left, right) }
    var result: [(left: Int, right: Int)] = []
    var start = (left: 0, right: 0)
    for anchor in anchors(left, right) + [(left: left.count, right: right.count)] {
      guard anchor.left >= start.left, anchor.right >= start.right else { continue }
      let first = start.left..<anchor.left
      let second = start.right..<anchor.right
      if first.count * second.count <= mostCells {
        for pair in pairs(Array(left[first]), Array(right[second])) {
          result.append((first.lowerBound + pair.left, second.lowerBound + pair.right))
        }
      }
      guard anchor.left < left.count, anchor.right < right.count else { break }
      result.append(anchor)
      start = (anchor.left + 1, anchor.right + 1)
    }
    return result
  }

  private static let mostCells = 1_000_000

  /// The longest ascending list of places where runs of three words stand that both have once.
  private static func anchors(_ left: [Int32], _ right: [Int32]) -> [(left: Int, right: Int)] {
    let lefts = places(left)
    let rights = places(right)
    let common = lefts.compactMap { key, place -> (left: Int, right: Int)? in
      guard place >= 0, let other = rights[key], other >= 0 else { return nil }
      return (place, other)
    }.sorted { $0.left < $1.left }
    // Patience sorting: the last pair of the best list of every length.
    var piles: [Int] = []
    var before = [Int](repeating: -1, count: common.count)
    for (index, pair) in common.enumerated() {
      let pile = piles.partitioningIndex { common[$0].right >= pair.right }
      before[index] = pile > 0 ? piles[pile - 1] : -1
      if pile < piles.count { piles[pile] = index } else { piles.append(index) }
    }
    var chain: [(left: Int, right: Int)] = []
    var next = piles.last ?? -1
    while next >= 0 {
      chain.append(common[next])
      next = before[next]
    }
    return chain.reversed()
  }

  /// The place of every run of three words; -1 where it stands more than once.
  private static func places(_ words: [Int32]) -> [UInt64: Int] {
    guard words.count > 2 else { return [:] }
    var places: [UInt64: Int] = [:]
    for index in 0..<words.count - 2 {
      let key = WordSequence.trigram(words, at: index)
      places[key] = places[key] == nil ? index : -1
    }
    return places
  }
}

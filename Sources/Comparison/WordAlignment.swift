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
}

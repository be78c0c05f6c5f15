/// Finds what a mistyped name was probably meant to be.
public enum NearestName {
  /// The candidate that takes the fewest edits to reach, if few enough to be a slip of the hand: one
  /// edit in three letters at most. Case is ignored. O(candidates × length²).
  public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      let limit = max(1, max(wanted.count, scalars.count) / 3)
      if abs(scalars.count - wanted.count) > limit { continue }
      let distance = editDistance(wanted, scalars)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The candidate that is nearest, or else the first of those one of whose parts between hyphens,
  /// underscores, points or blanks is near or begins so: `lavrof` finds `sergey-lavrov-italian`. For
  /// names that people remember a part of.
  public static func ofPart(_ name: String, among candidates: some Sequence<String>) -> String? {
    if let whole = of(name, among: candidates) { return whole }
    let wanted = Array(name.lowercased().unicodeScalars)
    guard wanted.count >= 3 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      for part in candidate.lowercased().split(whereSeparator: { "-_. ".contains($0) }) {
        let scalars = Array(part.unicodeScalars)
        let limit = max(1, min(wanted.count, scalars.count) / 3)
        let distance: Int
        if scalars.starts(with: wanted) {
          distance = 0
        } else if scalars.count >= 3, abs(scalars.count - wanted.count) <= limit {
          distance = editDistance(wanted, scalars)
        } else {
          continue
        }
        if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
      }
    }
    return best?.name
  }

  /// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours.
  static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1)
        cost = min(cost, last[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}

/// Closeness of spellings.
enum EditDistance {
  /// Whether one insertion, deletion, substitution or swap of neighbours makes `second` of `first`.
  static func isOne(_ first: String, _ second: String) -> Bool {
    let (left, right) = (Array(first), Array(second))
    guard abs(left.count - right.count) <= 1, left != right else { return false }
    var prefix = 0
    while prefix < min(left.count, right.count), left[prefix] == right[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < min(left.count, right.count) - prefix,
      left[left.count - 1 - suffix] == right[right.count - 1 - suffix]
    {
      suffix += 1
    }
    let (restLeft, restRight) = (left.count - prefix - suffix, right.count - prefix - suffix)
    if restLeft <= 1, restRight <= 1 { return true }
    return restLeft == 2 && restRight == 2 && left[prefix] == right[prefix + 1]
      && left[prefix + 1] == right[prefix]
  }
}

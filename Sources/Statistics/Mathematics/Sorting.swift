/// Two sorted arrays as one. O(n).
func mergeSorted<Element>(
  _ left: [Element], _ right: [Element], by isBefore: (Element, Element) -> Bool
) -> [Element] {
  if left.isEmpty { return right }
  if right.isEmpty { return left }
  var result: [Element] = []
  result.reserveCapacity(left.count + right.count)
  var (i, j) = (0, 0)
  while i < left.count, j < right.count {
    if isBefore(right[j], left[i]) {
      result.append(right[j])
      j += 1
    } else {
      result.append(left[i])
      i += 1
    }
  }
  result.append(contentsOf: left[i...])
  result.append(contentsOf: right[j...])
  return result
}

extension Array {
  /// The array cut into at most `count` slices of about equal length, in order.
  func parts(_ count: Int) -> [ArraySlice<Element>] {
    let share = Swift.max(1, (self.count + count - 1) / Swift.max(1, count))
    return stride(from: 0, to: self.count, by: share).map {
      self[$0..<Swift.min(self.count, $0 + share)]
    }
  }
}

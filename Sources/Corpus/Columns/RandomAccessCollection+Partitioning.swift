extension RandomAccessCollection {
  /// The first index whose element `belongsBehind`, in a collection of elements that do not and then
  /// of elements that do; `endIndex` where none does. O(log count).
  @inlinable
  public func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Index {
    var start = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(start, offsetBy: half)
      if belongsBehind(self[middle]) {
        length = half
      } else {
        start = index(after: middle)
        length -= half + 1
      }
    }
    return start
  }
}

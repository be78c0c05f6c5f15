/// A tabular query: tokens one after another at given distances, the nearest taken each time.
struct TabularPlan {
  var columns: [(set: PositionSet, atLeast: Int, atMost: Int?)]
  var boundary: Boundary
  let hardBoundary: Int

  func run(_ domain: StandardPlan.Domain) -> Matches {
    let lists = columns.map(\.set.positions)
    var places = [Int](repeating: 0, count: lists.count)
    var finder = BoundaryFinder(
      boundary, in: [0..<domain.indexes.tokenCount], limit: domain.limit)
    var matches = Matches()
    for first in lists[0] {
      if matches.count & 0xFFF == 0, domain.isCancelled() { break }
      let last = finder.last(from: Int(first))
      if last < 0 { continue }
      guard let end = end(from: Int(first), last: last, lists, &places) else { continue }
      // Of matches that end together, the first stays.
      if end > Int(matches.ends.last ?? -1) {
        matches.starts.append(first)
        matches.ends.append(Int32(end))
      }
    }
    if domain.ranges != [0..<domain.indexes.tokenCount] {
      var inside = PositionSet(limit: domain.limit)
      for range in domain.ranges { inside.insert(range) }
      matches.keep(matches.starts.map { inside.contains(Int($0)) })
    }
    return matches
  }

  private func end(
    from first: Int, last: Int, _ lists: [[Int32]], _ places: inout [Int]
  ) -> Int? {
    var position = first
    for column in 1..<max(1, lists.count) {
      let low = position + columns[column].atLeast
      guard low <= last else { return nil }
      let high = min(last, position + (columns[column].atMost ?? hardBoundary))
      while places[column] < lists[column].count, Int(lists[column][places[column]]) < low {
        places[column] += 1
      }
      guard places[column] < lists[column].count, Int(lists[column][places[column]]) <= high else {
        return nil
      }
      position = Int(lists[column][places[column]])
    }
    return position
  }
}

internal import Corpus

/// How far a match may reach.
enum Boundary {
  /// So many tokens behind its first.
  case tokens(Int)
  /// To the end of a region: 1 is the region of the first token, 2 the next one, and so on.
  case regions(RegionIndex, Int)
}

/// Finds the last position that a match may reach, for beginnings that ascend.
struct BoundaryFinder {
  private let boundary: Boundary
  private let ranges: [Range<Int>]
  private let limit: Int
  private var range = 0
  private var region = 0

  /// - Parameter ranges: the stretches of the corpus that are searched; a match lies in one.
  init(_ boundary: Boundary, in ranges: [Range<Int>], limit: Int) {
    self.boundary = boundary
    self.ranges = ranges
    self.limit = limit
  }

  /// -1 where no match may begin at `start`.
  mutating func last(from start: Int) -> Int {
    while range < ranges.count, ranges[range].upperBound <= start { range += 1 }
    guard range < ranges.count, ranges[range].lowerBound <= start else { return -1 }
    let end = ranges[range].upperBound - 1
    switch boundary {
    case .tokens(let count): return min(end, start + min(count, limit))
    case .regions(let regions, let count):
      advance(to: start, in: regions)
      guard region < regions.count, Int(regions.starts[region]) <= start else { return -1 }
      return min(end, Int(regions.lasts[min(regions.count - 1, region + max(0, count - 1))]))
    }
  }

  private mutating func advance(to start: Int, in regions: RegionIndex) {
    var steps = 0
    while region < regions.count, Int(regions.lasts[region]) < start {
      region += 1
      steps += 1
      if steps > 16 {
        // Far away: look it up.
        region = (region..<regions.count).partitioningIndex { Int(regions.lasts[$0]) >= start }
        return
      }
    }
  }
}

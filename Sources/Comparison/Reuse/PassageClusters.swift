/// Gathers pairs of passages into clusters of passages that say the same.
///
/// Passages of one document that mostly overlap are one place; places that are paired are in one
/// cluster. O(matches log matches).
struct PassageClusters {
  /// The places of each cluster, ascending.
  private(set) var clusters: [[Range<Int>]] = []

  init(_ matches: [MatchedPassages]) {
    let ranges = matches.flatMap { [$0.later, $0.earlier] }
    let order = ranges.indices.sorted {
      (ranges[$0].lowerBound, ranges[$0].upperBound, $0)
        < (ranges[$1].lowerBound, ranges[$1].upperBound, $1)
    }
    var places: [Range<Int>] = []
    var placeOfRange = [Int](repeating: 0, count: ranges.count)
    // Places that a range that comes later may still overlap.
    var open: [Int] = []
    for index in order {
      let range = ranges[index]
      open.removeAll { places[$0].upperBound <= range.lowerBound }
      let same = open.first { Self.areSamePlace(places[$0], range) }
      if let same {
        places[same] =
          places[same].lowerBound..<max(places[same].upperBound, range.upperBound)
        placeOfRange[index] = same
      } else {
        placeOfRange[index] = places.count
        open.append(places.count)
        places.append(range)
      }
    }

    var sets = DisjointSets(count: places.count)
    for pair in 0..<matches.count {
      sets.join(placeOfRange[2 * pair], placeOfRange[2 * pair + 1])
    }
    var number: [Int: Int] = [:]
    for place in places.indices {
      let root = sets.root(of: place)
      let cluster =
        number[root]
        ?? {
          clusters.append([])
          number[root] = clusters.count - 1
          return clusters.count - 1
        }()
      // Two places of one cluster that overlap after all.
      if let last = clusters[cluster].last, last.upperBound > places[place].lowerBound {
        clusters[cluster][clusters[cluster].count - 1] =
          last.lowerBound..<max(last.upperBound, places[place].upperBound)
      } else {
        clusters[cluster].append(places[place])
      }
    }
  }

  /// Whether two ranges have at least half of the longer one in common.
  private static func areSamePlace(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    2 * first.clamped(to: second).count >= max(first.count, second.count)
  }
}

/// Sets that can be joined (Tarjan 1975).
private struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of member: Int) -> Int {
    var member = member
    while parents[member] != member {
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }

  mutating func join(_ first: Int, _ second: Int) {
    let (left, right) = (root(of: first), root(of: second))
    parents[max(left, right)] = min(left, right)
  }
}

internal import Corpus

/// Where the regions of a structure stand.
final class RegionIndex {
  let structure: Structure
  private let tokenCount: Int
  /// The first and the last token of every region; regions without tokens are left out.
  let starts: [Int32]
  let lasts: [Int32]
  /// The region of the structure that each of them is.
  private let numbers: [Int32]

  init(_ structure: Structure, tokenCount: Int) {
    self.structure = structure
    self.tokenCount = tokenCount
    var starts: [Int32] = []
    var lasts: [Int32] = []
    var numbers: [Int32] = []
    starts.reserveCapacity(structure.count)
    lasts.reserveCapacity(structure.count)
    numbers.reserveCapacity(structure.count)
    for index in 0..<structure.count {
      let region = structure.region(index)
      // Regions of one structure do not overlap; of those that do, the first counts.
      guard !region.isEmpty, region.lowerBound > Int(lasts.last ?? -1) else { continue }
      starts.append(Int32(region.lowerBound))
      lasts.append(Int32(region.upperBound - 1))
      numbers.append(Int32(index))
    }
    self.starts = starts
    self.lasts = lasts
    self.numbers = numbers
  }

  var count: Int { starts.count }

  /// The region that holds a position, or -1. O(log regions).
  func region(at position: Int) -> Int {
    let behind = starts.indices.partitioningIndex { Int(starts[$0]) > position }
    return behind > 0 && position <= Int(lasts[behind - 1]) ? behind - 1 : -1
  }

  /// The id of the value of a region, for the values under `key`.
  func valueID(_ values: StructureValues, of region: Int) -> Int {
    Int(values.ids[Int(numbers[region])])
  }

  /// The first tokens of all regions.
  private(set) lazy var startSet: PositionSet = set(of: starts)

  /// The last tokens of all regions.
  private(set) lazy var lastSet: PositionSet = set(of: lasts)

  private func set(of positions: [Int32]) -> PositionSet {
    var set = PositionSet(limit: tokenCount + 1)
    for position in positions { set.insert(Int(position)) }
    return set
  }

  /// The tokens of all regions.
  private(set) lazy var cover: PositionSet = {
    var set = PositionSet(limit: tokenCount + 1)
    for region in 0..<count { set.insert(Int(starts[region])..<Int(lasts[region]) + 1) }
    return set
  }()

  /// The tokens, or the first tokens, of the regions whose value under `values` is wanted.
  func tokens(
    where wanted: [Bool], _ values: StructureValues, firstOnly: Bool = false
  ) -> PositionSet {
    var set = PositionSet(limit: tokenCount + 1)
    let ids = values.ids.span
    for region in 0..<count where wanted[Int(ids[Int(numbers[region])])] {
      if firstOnly {
        set.insert(Int(starts[region]))
      } else {
        set.insert(Int(starts[region])..<Int(lasts[region]) + 1)
      }
    }
    return set
  }
}

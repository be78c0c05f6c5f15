import Testing

@testable import Query

@Suite struct PositionSetTests {
  private let members = [0, 1, 5, 63, 64, 65, 127, 128, 190, 199]

  private var set: PositionSet {
    var set = PositionSet(limit: 200)
    for member in members { set.insert(member) }
    return set
  }

  @Test(arguments: [-130, -64, -63, -1, 0, 1, 2, 63, 64, 65, 128, 300])
  func shiftedSetsHoldTheNeighbours(distance: Int) {
    let expected = (0..<200).filter { members.contains($0 + distance) }
    #expect(set.shifted(by: distance).positions.map { Int($0) } == expected)
  }

  @Test(arguments: [0..<1, 0..<64, 3..<61, 60..<70, 63..<129, 64..<128, 199..<200, 150..<900])
  func rangesAreFilled(range: Range<Int>) {
    var set = PositionSet(limit: 200)
    set.insert(range)
    #expect(set.positions.map { Int($0) } == Array(range.clamped(to: 0..<200)))
  }

  @Test func complementStaysBelowTheLimit() {
    let complement = set.complement
    #expect(complement.count == 200 - members.count)
    #expect(!complement.contains(200))
    #expect(PositionSet(limit: 200, filled: true).count == 200)
  }

  @Test func clippingKeepsWhatLiesInTheRanges() {
    var clipped = set
    clipped.clip(to: [1..<6, 64..<66, 199..<200])
    #expect(clipped.positions == [1, 5, 64, 65, 199])
  }

  @Test func enumerationStopsWhenAsked() {
    var seen: [Int] = []
    set.forEach(in: 1..<199) { position in
      seen.append(position)
      return seen.count < 4
    }
    #expect(seen == [1, 5, 63, 64])
  }
}

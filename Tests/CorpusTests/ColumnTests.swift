import Testing

@testable import Corpus

@Suite struct ColumnTests {
  @Test func growsAndKeepsItsElements() {
    var column = Column<UInt32>()
    for value in 0..<10_000 { column.append(UInt32(value)) }
    #expect(column.count == 10_000)
    #expect(column.indices.allSatisfy { column[$0] == UInt32($0) })
  }

  @Test func copiesAreSnapshots() {
    var column = Column<Int>([1, 2, 3])
    let before = column
    column.append(contentsOf: [4, 5])
    #expect(before.count == 3)
    #expect(before.indices.map { before[$0] } == [1, 2, 3])
    #expect(column.indices.map { column[$0] } == [1, 2, 3, 4, 5])
  }

  /// Two copies that both go on do not write over each other.
  @Test func branchesStayApart() {
    let trunk = Column<Int>([1])
    var left = trunk
    var right = trunk
    left.append(2)
    right.append(3)
    left.append(4)
    #expect(left.indices.map { left[$0] } == [1, 2, 4])
    #expect(right.indices.map { right[$0] } == [1, 3])
    #expect(trunk.indices.map { trunk[$0] } == [1])
  }

  @Test func giveUpAndGoOn() {
    var kept = Column<Int>([1, 2])
    do {
      var given = kept
      for value in 0..<100 { given.append(value) }
    }
    kept.append(3)
    #expect(kept.indices.map { kept[$0] } == [1, 2, 3])
  }
}

internal import Corpus

/// A condition that looks at other tokens than the one at hand, and so cannot be a set of positions.
///
/// It is tested in one of two ways: in a frame, one match at a time; or, where all labels stand at
/// fixed distances from the beginning of a match, for all beginnings at once.
class DynamicTest: @unchecked Sendable {
  func holds(_ frame: Frame) -> Bool { false }

  /// The beginnings of matches in `set` for which the test holds.
  func subset(of set: PositionSet, _ distances: Distances) -> PositionSet {
    var result = PositionSet(limit: set.limit)
    let frame = distances.frame
    set.forEach(in: 0..<set.limit) { start in
      distances.place(frame, at: start)
      if holds(frame) { result.insert(start) }
      return true
    }
    return result
  }
}

/// How far from the beginning of a match the token at hand and the labels stand.
struct Distances {
  var this: Int?
  var labels: [Int?]

  func distance(to point: ReferencePoint) -> Int? {
    switch point {
    case .this: this
    case .label(let slot): labels[slot]
    }
  }

  var frame: Frame { Frame(labelCount: labels.count) }

  func place(_ frame: Frame, at start: Int) {
    frame.position = this.map { start + $0 } ?? -1
    for slot in labels.indices {
      frame.set(slot, to: labels[slot].map { start + $0 })
    }
  }
}

final class AndTest: DynamicTest, @unchecked Sendable {
  private let left: DynamicTest
  private let right: DynamicTest

  init(_ left: DynamicTest, _ right: DynamicTest) { (self.left, self.right) = (left, right) }

  override func holds(_ frame: Frame) -> Bool { left.holds(frame) && right.holds(frame) }

  override func subset(of set: PositionSet, _ distances: Distances) -> PositionSet {
    right.subset(of: left.subset(of: set, distances), distances)
  }
}

final class OrTest: DynamicTest, @unchecked Sendable {
  private let left: DynamicTest
  private let right: DynamicTest

  init(_ left: DynamicTest, _ right: DynamicTest) { (self.left, self.right) = (left, right) }

  override func holds(_ frame: Frame) -> Bool { left.holds(frame) || right.holds(frame) }

  override func subset(of set: PositionSet, _ distances: Distances) -> PositionSet {
    var result = left.subset(of: set, distances)
    result.formUnion(right.subset(of: set, distances))
    return result
  }
}

final class NotTest: DynamicTest, @unchecked Sendable {
  private let test: DynamicTest

  init(_ test: DynamicTest) { self.test = test }

  override func holds(_ frame: Frame) -> Bool { !test.holds(frame) }

  override func subset(of set: PositionSet, _ distances: Distances) -> PositionSet {
    var result = set
    result.subtract(test.subset(of: set, distances))
    return result
  }
}

/// Whether a label, or the token at hand, stands at a position of a set.
final class MembershipTest: DynamicTest, @unchecked Sendable {
  private let set: PositionSet
  private let point: ReferencePoint

  init(_ set: PositionSet, at point: ReferencePoint) { (self.set, self.point) = (set, point) }

  override func holds(_ frame: Frame) -> Bool { set.contains(frame.position(of: point)) }

  override func subset(of set: PositionSet, _ distances: Distances) -> PositionSet {
    guard let distance = distances.distance(to: point) else {
      return PositionSet(limit: set.limit)
    }
    var result = set
    result.formIntersection(self.set, shiftedBy: distance)
    return result
  }
}

/// Whether two tokens have the same value of an attribute, or different ones.
final class SameValueTest: DynamicTest, @unchecked Sendable {
  private let left: ReferencePoint
  private let right: ReferencePoint
  private let isEqual: Bool
  private let leftColumn: Column<UInt32>
  private let rightColumn: Column<UInt32>
  /// For every id of a column, a number that is the same for the same string.
  private let leftNumbers: [Int32]
  private let rightNumbers: [Int32]

  init(
    _ leftIndex: AttributeIndex, at left: ReferencePoint, _ rightIndex: AttributeIndex,
    at right: ReferencePoint, isEqual: Bool
  ) {
    self.left = left
    self.right = right
    self.isEqual = isEqual
    leftColumn = leftIndex.attribute.column
    rightColumn = rightIndex.attribute.column
    rightNumbers = rightIndex.numbersOfBasis { Int32($0) }
    if leftIndex === rightIndex {
      leftNumbers = rightNumbers
    } else {
      let translation = leftIndex.translation(to: rightIndex)
      leftNumbers = leftIndex.numbersOfBasis { translation[$0] }
    }
  }

  override func holds(_ frame: Frame) -> Bool {
    let left = frame.position(of: left)
    let right = frame.position(of: right)
    guard left >= 0, right >= 0, left < leftColumn.count, right < rightColumn.count else {
      return false
    }
    let same = leftNumbers[Int(leftColumn[left])] == rightNumbers[Int(rightColumn[right])]
    return same == isEqual
  }

  override func subset(of set: PositionSet, _ distances: Distances) -> PositionSet {
    guard let left = distances.distance(to: left), let right = distances.distance(to: right) else {
      return PositionSet(limit: set.limit)
    }
    // The words of the result are made in place from those of the set.
    var words = set.words
    let limit = leftColumn.count
    unsafe Parallel.fill(&words, weight: 64) { range, words in
      unsafe leftColumn.withUnsafeBufferPointer { leftColumn in
        unsafe rightColumn.withUnsafeBufferPointer { rightColumn in
          unsafe leftNumbers.withUnsafeBufferPointer { leftNumbers in
            unsafe rightNumbers.withUnsafeBufferPointer { rightNumbers in
              for index in range {
                var rest = unsafe words[index]
                var kept: UInt64 = 0
                while rest != 0 {
                  let bit = rest.trailingZeroBitCount
                  rest &= rest - 1
                  let first = index * 64 + bit + left
                  let second = index * 64 + bit + right
                  guard first >= 0, second >= 0, first < limit, second < limit else { continue }
                  let same =
                    unsafe leftNumbers[Int(leftColumn[first])]
                    == rightNumbers[Int(rightColumn[second])]
                  if same == isEqual { kept |= 1 << UInt64(bit) }
                }
                unsafe words[index] = kept
              }
            }
          }
        }
      }
    }
    return PositionSet(limit: set.limit, words: words)
  }
}

/// A comparison of computed values.
final class ComputedTest: DynamicTest, @unchecked Sendable {
  private let test: (Frame) -> Bool

  init(_ test: @escaping (Frame) -> Bool) { self.test = test }

  override func holds(_ frame: Frame) -> Bool { test(frame) }
}

extension AttributeIndex {
  /// For every id of the column, a number made of the id of its value.
  func numbersOfBasis(_ number: (Int) -> Int32) -> [Int32] {
    guard let valueOfType = attribute.valueOfType else {
      return (0..<basisCount).map { $0 < attribute.lexicon.count ? number($0) : -1 }
    }
    return (0..<basisCount).map { number(Int(valueOfType[$0])) }
  }
}

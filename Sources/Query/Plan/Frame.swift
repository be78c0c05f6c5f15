/// Where a condition is tested: the token at hand, and the positions of the labels set so far.
///
/// A simulation keeps the labels of all its states one after another, of which those from `base` on
/// count. Every thread has a frame of its own.
@safe final class Frame {
  /// What changes from test to test. It lies in memory of its own, so that reading it costs no check
  /// for overlapping access.
  @unsafe private struct Contents {
    var position = -1
    var base = 0
    var labels: UnsafeMutablePointer<Int32>
  }

  private let contents: UnsafeMutablePointer<Contents>
  private let own: UnsafeMutablePointer<Int32>

  init(labelCount: Int) {
    unsafe own = .allocate(capacity: max(1, labelCount))
    unsafe own.initialize(repeating: -1, count: max(1, labelCount))
    unsafe contents = .allocate(capacity: 1)
    unsafe contents.initialize(to: Contents(labels: own))
  }

  deinit {
    unsafe contents.deallocate()
    unsafe own.deallocate()
  }

  /// The token at hand; -1 where there is none, as in a global constraint.
  var position: Int {
    get { unsafe contents.pointee.position }
    set { unsafe contents.pointee.position = newValue }
  }

  /// Where the labels that count begin.
  var base: Int {
    get { unsafe contents.pointee.base }
    set { unsafe contents.pointee.base = newValue }
  }

  /// The positions of labels, -1 where they are not set.
  @unsafe var labels: UnsafeMutablePointer<Int32> {
    get { unsafe contents.pointee.labels }
    set { unsafe contents.pointee.labels = newValue }
  }

  /// The position that a label stands for, or -1.
  func position(of point: ReferencePoint) -> Int {
    switch point {
    case .this: position
    case .label(let slot): unsafe Int(labels[base + slot])
    }
  }

  func unset(_ point: ReferencePoint) {
    if case .label(let slot) = point { unsafe labels[base + slot] = -1 }
  }

  func set(_ slot: Int, to position: Int?) {
    unsafe labels[base + slot] = position.map { Int32(truncatingIfNeeded: $0) } ?? -1
  }
}

/// What a name in a condition is looked up at.
enum ReferencePoint: Hashable, Sendable {
  /// The token at hand, written `_`.
  case this
  /// The slot of a label.
  case label(Int)
}

/// The labels of a query.
struct LabelSlots {
  /// Slots that every query has.
  static let match = 0
  static let matchend = 1
  static let target = 2
  static let keyword = 3

  private var slots = [
    "match": match, "matchend": matchend, "target": target, "keyword": keyword,
  ]
  private(set) var count = 4
  /// Labels that can be referred to so far.
  private var defined: Set<String> = ["match"]
  private var used: Set<String> = []
  private var userLabels: [Located<String>] = []

  /// Lets a label be referred to from here on.
  mutating func define(_ label: Located<String>) throws(QueryError) -> Int {
    if Anchor(rawValue: label.value) != nil || label.value == "_" {
      throw QueryError("'\(label.value)' cannot be the name of a label", at: label.range)
    }
    if let slot = slots[label.value] { return slot }
    slots[label.value] = count
    defined.insert(label.value)
    userLabels.append(label)
    count += 1
    return count - 1
  }

  mutating func defineAnchor(_ anchor: Anchor) { defined.insert(anchor.rawValue) }

  /// What a name refers to, if it is a label.
  mutating func reference(_ name: String) -> ReferencePoint? {
    if name == "_" { return .this }
    guard defined.contains(name), let slot = slots[name] else { return nil }
    used.insert(name)
    return .label(slot)
  }

  /// The first label that nothing refers to.
  var unused: Located<String>? { userLabels.first { !used.contains($0.value) } }

  var names: [String] { userLabels.map(\.value) + defined.sorted() }
}

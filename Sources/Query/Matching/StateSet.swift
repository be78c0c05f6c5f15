/// A set of states of an automaton.
struct StateSet: Equatable {
  /// The first 64 states, which is nearly always all of them.
  private var low: UInt64 = 0
  private var high: [UInt64]

  init(_ stateCount: Int) {
    high = [UInt64](repeating: 0, count: max(0, (stateCount - 1) / 64))
  }

  mutating func removeAll() {
    low = 0
    if !high.isEmpty { for index in high.indices { high[index] = 0 } }
  }

  @inline(__always)
  mutating func insert(_ state: Int) {
    if state < 64 {
      low |= 1 &<< UInt64(state)
    } else {
      high[state >> 6 - 1] |= 1 << UInt64(state & 63)
    }
  }

  var isEmpty: Bool { low == 0 && !high.contains { $0 != 0 } }

  var hasOne: Bool { low.nonzeroBitCount == 1 && !high.contains { $0 != 0 } }

  /// The first state, if it is among the first 64.
  var first: Int? { low == 0 ? nil : low.trailingZeroBitCount }

  /// Calls `body` with every state, ascending.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    var rest = low
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
    for index in high.indices {
      var rest = high[index]
      while rest != 0 {
        body((index + 1) << 6 + rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
    }
  }
}

/// The states that wait for the ends of regions, by end.
struct RegionQueue {
  private var entries: [(end: Int, labels: [Int32])] = []

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  mutating func push(_ end: Int, _ labels: [Int32]) {
    let index = entries.firstIndex { $0.end > end } ?? entries.count
    entries.insert((end, labels), at: index)
  }

  var firstEnd: Int? { entries.first?.end }

  /// How many are due at a place, counting no further than two; `nil` where none waits.
  func waiting(at place: Int) -> Int? {
    guard !entries.isEmpty else { return nil }
    return entries.count >= 2 && entries[1].end <= place ? 2 : 1
  }

  mutating func pop(at place: Int) -> (end: Int, labels: [Int32])? {
    guard let first = entries.first, first.end <= place else { return nil }
    entries.removeFirst()
    return first
  }
}

/// Values of the few turns or tokens that have one: their indexes, ascending, and the values beside
/// them. Those without a value take no room.
struct SparseColumn<Value: BitwiseCopyable & Sendable>: Sendable {
  private(set) var indexes = Column<UInt32>()
  private(set) var values = Column<Value>()

  init() {}

  init(indexes: Column<UInt32>, values: Column<Value>) {
    self.indexes = indexes
    self.values = values
  }

  var isEmpty: Bool { indexes.isEmpty }

  /// Gives what stands at `index`, behind all that have a value, a value.
  mutating func append(_ value: Value, at index: Int) {
    indexes.append(UInt32(index))
    values.append(value)
  }

  /// O(log values).
  subscript(index: Int) -> Value? {
    guard !indexes.isEmpty, let place = indexes.lastIndex(atOrBefore: index),
      Int(indexes[place]) == index
    else { return nil }
    return values[place]
  }

  /// Whether every value has an index of its own below `limit`, each after the one before.
  func isConsistent(below limit: Int) -> Bool {
    let indexes = indexes.span
    guard values.count == indexes.count else { return false }
    for place in indexes.indices where place > 0 && indexes[place - 1] >= indexes[place] {
      return false
    }
    return indexes.isEmpty || Int(indexes[indexes.count - 1]) < limit
  }

  mutating func reserveSlack() {
    guard !isEmpty else { return }
    indexes.reserveSlack()
    values.reserveSlack()
  }

  var byteCount: Int { indexes.byteCount + values.byteCount }
}

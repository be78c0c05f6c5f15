/// Values of the few turns that have one: their indexes, ascending, and the values beside them. Turns
/// without a value take no room.
struct SparseColumn<Value: BitwiseCopyable & Sendable>: Sendable {
  private(set) var turns = Column<UInt32>()
  private(set) var values = Column<Value>()

  init() {}

  init(turns: Column<UInt32>, values: Column<Value>) {
    self.turns = turns
    self.values = values
  }

  var isEmpty: Bool { turns.isEmpty }

  /// Gives `turn`, which comes after all that have a value, a value.
  mutating func append(_ value: Value, turn: Int) {
    turns.append(UInt32(turn))
    values.append(value)
  }

  /// O(log values).
  subscript(turn: Int) -> Value? {
    guard !turns.isEmpty, let index = turns.lastIndex(atOrBefore: turn),
      Int(turns[index]) == turn
    else { return nil }
    return values[index]
  }

  mutating func reserveSlack() {
    guard !isEmpty else { return }
    turns.reserveSlack()
    values.reserveSlack()
  }

  var byteCount: Int { turns.byteCount + values.byteCount }
}

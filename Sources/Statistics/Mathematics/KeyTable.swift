/// Numbers distinct 64-bit keys in the order in which they first come: an open-addressing hash table
/// with linear probing.
struct KeyTable: Sendable {
  /// The keys by number.
  private(set) var keys: [UInt64] = []
  /// How often each key came, by number.
  private(set) var counts: [UInt32] = []
  /// The number of a key plus one; 0 is an empty slot.
  private var slots: [UInt32]

  init(expecting count: Int = 0) {
    var capacity = 64
    while capacity < 2 * count { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
  }

  /// A hash whose upper bits are as good as its lower ones (the finalizer of SplitMix64).
  @inline(__always)
  static func hash(_ key: UInt64) -> UInt64 {
    var state = (key ^ (key >> 30)) &* 0xBF58_476D_1CE4_E5B9
    state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
    return state ^ (state >> 31)
  }

  /// The number of `key`, which is added if it is new; counts it once. Amortised O(1).
  @discardableResult
  mutating func count(_ key: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: Self.hash(key)) & mask
    while true {
      let slot = Int(slots[place])
      if slot == 0 { break }
      if keys[slot - 1] == key {
        counts[slot - 1] += 1
        return slot - 1
      }
      place = (place + 1) & mask
    }
    keys.append(key)
    counts.append(1)
    slots[place] = UInt32(keys.count)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  /// The number of `key`, if it came.
  func number(of key: UInt64) -> Int? {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: Self.hash(key)) & mask
    while slots[place] != 0 {
      if keys[Int(slots[place]) - 1] == key { return Int(slots[place]) - 1 }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Forgets all keys and keeps the room.
  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    for place in slots.indices { slots[place] = 0 }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, key) in keys.enumerated() {
      var place = Int(truncatingIfNeeded: Self.hash(key)) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = UInt32(number + 1)
    }
  }
}

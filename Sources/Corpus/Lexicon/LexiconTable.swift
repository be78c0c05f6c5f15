/// Open addressing with linear probing over (hash, id) pairs. The values themselves are elsewhere.
struct LexiconTable: Sendable {
  /// The upper half of a slot is the hash, the lower half the id plus one; 0 is an empty slot.
  private var slots: [UInt64]
  private var used = 0

  /// `capacity` is a power of two.
  init(capacity: Int) {
    slots = Array(repeating: 0, count: capacity)
  }

  var byteCount: Int { slots.count * MemoryLayout<UInt64>.stride }

  /// The id of `value` among the values that `offsets` delimits in `bytes`.
  @unsafe func find(
    _ value: UnsafeBufferPointer<UInt8>, hash: UInt32, bytes: UnsafeBufferPointer<UInt8>,
    offsets: UnsafeBufferPointer<UInt32>
  ) -> Int? {
    unsafe slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var place = Int(hash) & mask
      while true {
        let slot = unsafe slots[place]
        if slot == 0 { return nil }
        if UInt32(truncatingIfNeeded: slot >> 32) == hash {
          let id = Int(UInt32(truncatingIfNeeded: slot)) - 1
          // A table may hold ids of a newer copy of the lexicon.
          if id < offsets.count - 1 {
            let start = unsafe Int(offsets[id])
            let length = unsafe Int(offsets[id + 1]) - start
            if unsafe length == value.count
              && memoryIsEqual(bytes.baseAddress, at: start, value.baseAddress, length)
            {
              return id
            }
          }
        }
        place = (place + 1) & mask
      }
    }
  }

  /// Adds an id that is known to be absent. Amortised O(1).
  mutating func insert(id: Int, hash: UInt32) {
    if (used + 1) * 2 > slots.count { grow() }
    place(UInt64(hash) << 32 | UInt64(id + 1))
    used += 1
  }

  private mutating func place(_ slot: UInt64) {
    let mask = slots.count - 1
    var place = Int(slot >> 32) & mask
    while slots[place] != 0 { place = (place + 1) & mask }
    slots[place] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for slot in old where slot != 0 { place(slot) }
  }
}

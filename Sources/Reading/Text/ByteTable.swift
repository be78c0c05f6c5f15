/// Distinct strings of bytes of one source, numbered as they come. They are hashed and compared where
/// they stand, so looking one up makes no string. Open addressing, amortised O(length).
struct ByteTable: Sendable {
  /// Where each distinct string first stands.
  private(set) var ranges: [Range<Int>] = []
  private var hashes: [UInt64] = []
  /// The number of a string plus one, or 0.
  private var slots = [UInt32](repeating: 0, count: 64)

  var count: Int { ranges.count }

  /// The number of the string in `range` of `bytes`, which is added if it is new; always the same
  /// `bytes`.
  mutating func index(of range: Range<Int>, in bytes: Span<UInt8>) -> Int {
    let hash = Self.hash(bytes, range)
    let slot = slot(hash, bytes, range)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    ranges.append(range)
    hashes.append(hash)
    slots[slot] = UInt32(ranges.count)
    if ranges.count * 2 > slots.count { grow() }
    return ranges.count - 1
  }

  /// The number of the string in `range` of `bytes`, if it is known.
  func known(_ range: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    let slot = slot(Self.hash(bytes, range), bytes, range)
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in range { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }

  /// The slot of a string: its own, or the free one where it belongs.
  private func slot(_ hash: UInt64, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let known = Int(slots[slot]) - 1
      if hashes[known] == hash, equal(bytes, ranges[known], range) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func equal(_ bytes: Span<UInt8>, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard first.count == second.count else { return false }
    for offset in 0..<first.count
    where bytes[first.lowerBound + offset] != bytes[second.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}

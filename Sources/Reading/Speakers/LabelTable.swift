/// The distinct labels of one document. A label's bytes are hashed where they stand; only a new one
/// becomes a string.
struct LabelTable: Sendable {
  private(set) var labels: [String] = []
  private var ranges: [Range<Int>] = []
  private var hashes: [UInt64] = []
  /// Open addressing: the index of a label plus one, or 0.
  private var slots = [UInt32](repeating: 0, count: 64)

  var count: Int { labels.count }

  /// The index of the label whose bytes are `range` of `source`; always the same `source`.
  mutating func index(of range: Range<Int>, in source: [UInt8]) -> Int {
    let span = source.span
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in range { hash = (hash ^ UInt64(span[place])) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let known = Int(slots[slot]) - 1
      if hashes[known] == hash, equal(span, ranges[known], range) { return known }
      slot = (slot + 1) & (slots.count - 1)
    }
    labels.append(String(decoding: source[range], as: UTF8.self))
    ranges.append(range)
    hashes.append(hash)
    slots[slot] = UInt32(labels.count)
    if labels.count * 2 > slots.count { grow() }
    return labels.count - 1
  }

  private func equal(_ span: Span<UInt8>, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard first.count == second.count else { return false }
    for offset in 0..<first.count
    where span[first.lowerBound + offset] != span[second.lowerBound + offset] {
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

/// Counts 64-bit keys that come in several lists, on all cores: every list is parted by hash into
/// buckets that fit the cache, then every bucket is counted by itself.
enum KeyCounts {
  /// The keys that come at least `minimum` times and how often, in no order. O(keys).
  static func count(_ lists: [[UInt64]], minimum: Int) -> [(key: UInt64, count: UInt32)] {
    let total = lists.reduce(0) { $0 + $1.count }
    var bits = 0
    while bits < 10, total >> bits > 1 << 15 { bits += 1 }
    let bucketBits = bits
    let parted = concurrentMap(lists) { PartedKeys($0, bits: bucketBits) }
    let shares = Array(0..<1 << bucketBits).parts(partCount(for: total))
    return concurrentMap(shares) { buckets in
      var table = KeyTable(expecting: min(total, 1 << 15))
      var found: [(key: UInt64, count: UInt32)] = []
      for bucket in buckets {
        table.removeAll()
        for list in parted { list.forEach(in: bucket) { table.count($0) } }
        for number in table.keys.indices where table.counts[number] >= minimum {
          found.append((table.keys[number], table.counts[number]))
        }
      }
      return found
    }.flatMap(\.self)
  }
}

/// The keys of one list, bucket by bucket.
private struct PartedKeys: Sendable {
  private var keys: [UInt64]
  /// Where each bucket begins; one more than there are buckets.
  private var starts: [Int]

  /// Counting sort by the upper `bits` bits of the hash.
  init(_ list: [UInt64], bits: Int) {
    guard bits > 0 else {
      keys = list
      starts = [0, list.count]
      return
    }
    let shift = UInt64(64 - bits)
    starts = [Int](repeating: 0, count: (1 << bits) + 1)
    for key in list { starts[Int(KeyTable.hash(key) >> shift) + 1] += 1 }
    for bucket in 0..<1 << bits { starts[bucket + 1] += starts[bucket] }
    var next = starts
    keys = [UInt64](repeating: 0, count: list.count)
    for key in list {
      let bucket = Int(KeyTable.hash(key) >> shift)
      keys[next[bucket]] = key
      next[bucket] += 1
    }
  }

  @inline(__always)
  func forEach(in bucket: Int, _ body: (UInt64) -> Void) {
    for place in starts[bucket]..<starts[bucket + 1] { body(keys[place]) }
  }
}

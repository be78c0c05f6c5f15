/// A set of corpus positions: one bit a position.
///
/// What a query tests of a token without looking at other tokens is one such set, made once; and,
/// or, not and "the token after" are then a few instructions for 64 positions.
struct PositionSet: Sendable {
  /// The positions are those below `limit`.
  let limit: Int
  private(set) var words: [UInt64]

  /// The empty set, or all positions below `limit`.
  init(limit: Int, filled: Bool = false) {
    self.limit = limit
    words = [UInt64](repeating: filled ? .max : 0, count: (limit + 63) / 64)
    if filled { clearTail() }
  }

  init(limit: Int, words: [UInt64]) {
    self.limit = limit
    self.words = words
  }

  private mutating func clearTail() {
    let rest = limit % 64
    if rest > 0, !words.isEmpty { words[words.count - 1] &= (1 << UInt64(rest)) - 1 }
  }

  var isEmpty: Bool { !words.contains { $0 != 0 } }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  func contains(_ position: Int) -> Bool {
    guard position >= 0, position < limit else { return false }
    return words[position >> 6] >> UInt64(position & 63) & 1 != 0
  }

  mutating func insert(_ position: Int) {
    guard position >= 0, position < limit else { return }
    words[position >> 6] |= 1 << UInt64(position & 63)
  }

  mutating func insert(_ positions: Span<UInt32>) {
    unsafe words.withUnsafeMutableBufferPointer { words in
      for index in positions.indices {
        let position = Int(positions[index])
        unsafe words[position >> 6] |= 1 << UInt64(position & 63)
      }
    }
  }

  /// O(length / 64).
  mutating func insert(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<limit)
    guard !range.isEmpty else { return }
    let first = range.lowerBound >> 6
    let last = (range.upperBound - 1) >> 6
    let head = UInt64.max << UInt64(range.lowerBound & 63)
    let tail = UInt64.max >> UInt64(63 - (range.upperBound - 1) & 63)
    if first == last {
      words[first] |= head & tail
      return
    }
    words[first] |= head
    for index in first + 1..<last { words[index] = .max }
    words[last] |= tail
  }

  mutating func remove(_ position: Int) {
    guard position >= 0, position < limit else { return }
    words[position >> 6] &= ~(1 << UInt64(position & 63))
  }

  mutating func formIntersection(_ other: PositionSet) { combine(other) { $0 & $1 } }

  mutating func formUnion(_ other: PositionSet) { combine(other) { $0 | $1 } }

  mutating func subtract(_ other: PositionSet) { combine(other) { $0 & ~$1 } }

  @inline(__always)
  private mutating func combine(_ other: PositionSet, _ operation: (UInt64, UInt64) -> UInt64) {
    unsafe words.withUnsafeMutableBufferPointer { left in
      unsafe other.words.withUnsafeBufferPointer { right in
        for index in 0..<min(left.count, right.count) {
          unsafe left[index] = unsafe operation(left[index], right[index])
        }
      }
    }
  }

  var complement: PositionSet {
    var result = self
    for index in result.words.indices { result.words[index] = ~result.words[index] }
    result.clearTail()
    return result
  }

  /// The positions whose successor by `distance` is in the set (or predecessor, where it is
  /// negative).
  func shifted(by distance: Int) -> PositionSet {
    var result = PositionSet(limit: limit, filled: true)
    result.formIntersection(self, shiftedBy: distance)
    return result
  }

  /// Keeps the positions whose successor by `distance` is in `other`.
  mutating func formIntersection(_ other: PositionSet, shiftedBy distance: Int) {
    if distance == 0 { return formIntersection(other) }
    let step = abs(distance) / 64
    let bits = UInt64(abs(distance) % 64)
    unsafe words.withUnsafeMutableBufferPointer { target in
      unsafe other.words.withUnsafeBufferPointer { source in
        let count = min(target.count, source.count)
        if distance > 0 {
          let whole = max(0, count - step - 1)
          for index in 0..<whole {
            let low = unsafe source[index + step] &>> bits
            let high = unsafe (source[index + step + 1] &<< 1) &<< (63 - bits)
            unsafe target[index] &= low | high
          }
          for index in whole..<target.count {
            let place = index + step
            unsafe target[index] &= place < count ? source[place] >> bits : 0
          }
        } else {
          for index in stride(from: target.count - 1, through: 0, by: -1) {
            let place = index - step
            guard place >= 0, place < count else {
              unsafe target[index] = 0
              continue
            }
            let high = unsafe source[place] << bits
            let low = unsafe place > 0 ? (source[place - 1] >> 1) >> (63 - bits) : 0
            unsafe target[index] &= high | low
          }
        }
      }
    }
  }

  /// Keeps positions inside `ranges` only, which are ascending and disjoint.
  mutating func clip(to ranges: [Range<Int>]) {
    if ranges == [0..<limit] { return }
    if limit > 0, ranges == [0..<limit - 1] {
      // Every token. The place behind the last one is rarely in a set, which then is not copied.
      if contains(limit - 1) { remove(limit - 1) }
      return
    }
    var mask = PositionSet(limit: limit)
    for range in ranges { mask.insert(range) }
    formIntersection(mask)
  }

  /// Calls `body` with every position of the set in `range`, ascending, until it returns `false`.
  @inline(__always)
  func forEach(in range: Range<Int>, _ body: (Int) -> Bool) {
    let range = range.clamped(to: 0..<limit)
    guard !range.isEmpty else { return }
    unsafe words.withUnsafeBufferPointer { words in
      var index = range.lowerBound >> 6
      let last = (range.upperBound - 1) >> 6
      var word = unsafe words[index] & (UInt64.max << UInt64(range.lowerBound & 63))
      while true {
        while word != 0 {
          let position = index << 6 + word.trailingZeroBitCount
          if position >= range.upperBound || !body(position) { return }
          word &= word - 1
        }
        index += 1
        if index > last { return }
        word = unsafe words[index]
      }
    }
  }

  /// The positions, ascending. O(limit / 64 + count).
  var positions: [Int32] {
    let total = count
    let limit = limit
    return unsafe [Int32](unsafeUninitializedCapacity: total) { buffer, initialized in
      var place = 0
      forEach(in: 0..<limit) { position in
        unsafe buffer[place] = Int32(truncatingIfNeeded: position)
        place += 1
        return true
      }
      initialized = place
    }
  }
}

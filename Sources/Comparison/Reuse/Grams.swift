import Corpus

/// Runs of a fixed number of words, each as a number that is very likely its own: a polynomial over
/// the words, rolled on from word to word (Karp and Rabin 1987).
struct Grams {
  /// How many words a gram has.
  let length: Int
  private let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// `factor` to the power of `length`.
  private let leaving: UInt64

  init(length: Int) {
    self.length = length
    var power: UInt64 = 1
    for _ in 0..<length { power = power &* factor }
    leaving = power
  }

  /// Calls `body` for every gram without a gap with the index of its first word and its number, in
  /// reading order. O(words).
  @inline(__always)
  func forEach(in words: Span<UInt32>, _ body: (Int, UInt64) -> Void) {
    var hash: UInt64 = 0
    var filled = 0
    for index in words.indices {
      if index & 0xFFF == 0, Cancellation.isRequested { return }
      let word = words[index]
      guard word != WordStream.gap else {
        hash = 0
        filled = 0
        continue
      }
      hash = hash &* factor &+ Self.spread(word)
      if filled == length {
        hash = hash &- leaving &* Self.spread(words[index - length])
      } else {
        filled += 1
      }
      if filled == length { body(index + 1 - length, Self.mixed(hash)) }
    }
  }

  @inline(__always)
  private static func spread(_ word: UInt32) -> UInt64 {
    let value = (UInt64(word) &+ 1) &* 0xBF58_476D_1CE4_E5B9
    return value ^ (value >> 31)
  }

  /// Makes the upper bits depend on all (the finalizer of SplitMix64).
  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    let value = (hash ^ (hash >> 30)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Tells numbers that come once from those that may come again, in two bits a slot: what it calls
/// single is single, what it calls repeated nearly always is.
struct RepeatFilter {
  private var slots: [UInt64]
  private let shift: UInt64

  /// - Parameter count: how many numbers will come. There are at least eight slots for each.
  init(expecting count: Int) {
    var bits: UInt64 = 10
    while bits < 40, 1 << bits < 8 * count { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: 0, count: 1 << (bits - 5))
  }

  @inline(__always)
  mutating func add(_ number: UInt64) {
    let slot = number >> shift
    let place = Int(truncatingIfNeeded: slot >> 5)
    let bit: UInt64 = 1 << (2 * (slot & 31))
    let value = slots[place]
    slots[place] = value & bit == 0 ? value | bit : value | bit << 1
  }

  @inline(__always)
  func mayRepeat(_ number: UInt64) -> Bool {
    let slot = number >> shift
    return slots[Int(truncatingIfNeeded: slot >> 5)] & (2 << (2 * (slot & 31))) != 0
  }
}

/// Where numbers came first: an open-addressing hash table with linear probing.
struct FirstPlaces {
  private var keys = [UInt64](repeating: 0, count: 1 << 12)
  /// 0 is an empty slot.
  private var places = [UInt32](repeating: 0, count: 1 << 12)
  private var count = 0

  /// The place where `key` came first; where it is new, `place`, which must be above 0.
  mutating func first(_ key: UInt64, _ place: Int) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while places[slot] != 0 {
      if keys[slot] == key { return Int(places[slot]) }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    places[slot] = UInt32(place)
    count += 1
    if 2 * count > keys.count { grow() }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldPlaces) = (keys, places)
    keys = Array(repeating: 0, count: 2 * oldKeys.count)
    places = Array(repeating: 0, count: 2 * oldKeys.count)
    let mask = keys.count - 1
    for (key, place) in zip(oldKeys, oldPlaces) where place != 0 {
      var slot = Int(truncatingIfNeeded: key) & mask
      while places[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      places[slot] = place
    }
  }
}

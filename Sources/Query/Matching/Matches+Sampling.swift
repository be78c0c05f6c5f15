extension Matches {
  /// `size` matches drawn at random without replacement, in their order; the same for the same seed.
  ///
  /// Selection sampling (A. R. Jones; D. E. Knuth, *The Art of Computer Programming*, vol. 2, 3.4.2,
  /// algorithm S). O(matches).
  public func sample(_ size: Int, seed: UInt64) -> Matches {
    guard size < count else { return self }
    var generator = SplitMix(state: seed)
    var keeps = [Bool](repeating: false, count: count)
    var wanted = size
    for index in 0..<count {
      let left = UInt64(count - index)
      if generator.next(below: left) < UInt64(wanted) {
        keeps[index] = true
        wanted -= 1
      }
    }
    var result = self
    result.keep(keeps)
    return result
  }
}

/// The SplitMix64 generator (G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func next(below limit: UInt64) -> UInt64 { next(upperBound: limit) }
}

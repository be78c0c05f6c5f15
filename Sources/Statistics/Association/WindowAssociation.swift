extension FrequencyPair {
  /// The z score of a count in a window against the tokens outside: (O − E) / √E, with E = `expected`.
  ///
  /// Source: Evert, "Corpora and collocations" (2008), section 4.
  public var zScore: Double { expected > 0 ? excess / expected.squareRoot() : 0 }

  /// ΔP of the word given the window: a / N1 − b / N2, how much more probable the word is for a token
  /// inside than outside.
  ///
  /// Source: Gries, "50-something years of work on collocations" (2013).
  public var deltaPGivenWindow: Double {
    guard size > 0, referenceSize > 0 else { return 0 }
    return Double(count) / Double(size) - Double(referenceCount) / Double(referenceSize)
  }

  /// ΔP of the window given the word: a / (a + b) − c / (c + d), how much more probable a place inside
  /// the window is for the word than for another one.
  ///
  /// Source: Gries (2013), as above.
  public var deltaPGivenWord: Double {
    let both = count + referenceCount
    let others = size + referenceSize - both
    guard both > 0, others > 0 else { return 0 }
    return Double(count) / Double(both) - Double(size - count) / Double(others)
  }
}

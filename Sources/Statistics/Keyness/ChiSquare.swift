extension FrequencyPair {
  /// Pearson's χ², without continuity correction, negative where the type is underused in the target:
  /// N (ad − bc)² / ((a + b)(c + d)(a + c)(b + d)).
  ///
  /// Source: Pearson (1900), on the 2 × 2 table; the sign as in the R package quanteda.
  public var chiSquare: Double {
    let total = Double(size + referenceSize)
    let both = Double(count + referenceCount)
    guard size > 0, referenceSize > 0, both > 0, both < total else { return 0 }
    let excess = excess
    let expected = [
      Double(size) * both / total, Double(referenceSize) * both / total,
      Double(size) * (total - both) / total, Double(referenceSize) * (total - both) / total,
    ]
    // The four differences between observed and expected are the same but for their signs.
    let sum = expected.reduce(0) { $0 + excess * excess / $1 }
    return excess < 0 ? -sum : sum
  }
}

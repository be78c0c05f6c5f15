import Glibc

extension FrequencyPair {
  /// The binary logarithm of the ratio of relative frequencies, log2((a / N1) / (b / N2)): 1 means
  /// twice as often, −1 half as often. A count of zero is taken as one half.
  ///
  /// Source: Hardie, "Log Ratio: an informal introduction" (2014).
  public var logRatio: Double {
    guard size > 0, referenceSize > 0 else { return 0 }
    let a = count == 0 ? 0.5 : Double(count)
    let b = referenceCount == 0 ? 0.5 : Double(referenceCount)
    return log2((a / Double(size)) / (b / Double(referenceSize)))
  }

  /// The 95 % confidence interval of the log ratio, of this one type alone: log2 of the ratio with one
  /// half added to every count, ± 1.96 standard errors.
  ///
  /// Source: Walter (1975) for the estimate, Pettigrew, Gart and Thomas (1986) for its error.
  public var logRatioInterval: ClosedRange<Double> {
    guard size > 0, referenceSize > 0 else { return 0...0 }
    let a = Double(count) + 0.5
    let b = Double(referenceCount) + 0.5
    let first = Double(size) + 0.5
    let second = Double(referenceSize) + 0.5
    let estimate = log2((a / first) / (b / second))
    let variance = max(0, 1 / a + 1 / b - 1 / first - 1 / second)
    let margin = 1.959963984540054 * variance.squareRoot() / 0.6931471805599453
    return estimate - margin...estimate + margin
  }
}

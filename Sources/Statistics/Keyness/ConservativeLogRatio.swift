import Glibc

extension FrequencyPair {
  /// The log ratio that is certain at the given level: the end of its confidence interval that is
  /// nearer to zero, and 0 where the interval holds 0, that is, where a difference is not shown.
  ///
  /// The interval is Clopper and Pearson's exact one of a / (a + b), by quantiles of the beta
  /// distribution, at `confidence` after Bonferroni's correction for `tests` types, turned into a ratio
  /// of relative frequencies r = (N2 / N1) · t / (1 − t).
  ///
  /// Source: Evert, "Measuring keyness" (2022), LRC; as in the R package corpora.
  public func conservativeLogRatio(tests: Int, confidence: Double = 0.95) -> Double {
    conservativeLogRatio(logTail: log((1 - confidence) / 2) - log(Double(max(1, tests))))
  }

  /// The same with ln(α / 2) after the correction.
  func conservativeLogRatio(logTail: Double) -> Double {
    guard size > 0, referenceSize > 0, count + referenceCount > 0 else { return 0 }
    let target = Double(size)
    let reference = Double(referenceSize)
    let share = Double(count) / target
    let referenceShare = Double(referenceCount) / reference
    guard share != referenceShare, mayDiffer(logTail: logTail) else { return 0 }
    let sizes = log2(reference / target)
    if share > referenceShare {
      let lower = Beta(Double(count), Double(referenceCount) + 1)
        .logOddsOfQuantile(logP: logTail)
      return max(0, sizes + lower / 0.6931471805599453)
    }
    // The upper bound of a share is one minus the lower bound of the other side's.
    let lower = Beta(Double(referenceCount), Double(count) + 1).logOddsOfQuantile(logP: logTail)
    return min(0, sizes - lower / 0.6931471805599453)
  }

  /// False where the interval is sure to hold 0, which is nearly always, so that the quantile need not
  /// be computed.
  ///
  /// The bound lies beyond 0 exactly if the binomial tail P(X ≥ a) with N1 / N is below α / 2, and the
  /// tail is at least exp(−n D) / sqrt(8 n λ (1 − λ)), λ = a / n, D the divergence of λ from N1 / N
  /// (Ash, "Information Theory" (1990), lemma 4.7.2). 2 n D is the two-term log-likelihood ratio.
  private func mayDiffer(logTail: Double) -> Bool {
    let exponent = -twoTermLogLikelihood / 2
    if count == 0 || referenceCount == 0 { return exponent <= logTail + 1e-9 }
    let both = Double(count + referenceCount)
    let width = 8 * Double(count) * Double(referenceCount) / both
    return exponent - 0.5 * log(width) <= logTail + 1e-9
  }
}

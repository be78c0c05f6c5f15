import Glibc

extension FrequencyPair {
  /// The Bayesian information criterion of the difference, an approximate Bayes factor:
  /// |G²| − ln(N1 + N2). Below 0 the evidence is for equal use; above 2 it is positive, above 6 strong,
  /// above 10 very strong for a difference.
  ///
  /// Source: Wilson, "Embracing Bayes factors for key item analysis" (2013).
  public var bayesFactor: Double {
    abs(logLikelihood) - log(Double(max(1, size + referenceSize)))
  }
}

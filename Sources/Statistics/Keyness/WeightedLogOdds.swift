import Glibc

extension FrequencyPair {
  /// The z score of the weighted log-odds ratio with an informative Dirichlet prior of `prior` tokens,
  /// shared out among the types by their pooled frequency: δ / sqrt(1/(a + α) + 1/(b + α)) with
  /// α = prior · (a + b) / N and δ = ln((a + α) / (N1 + prior − a − α)) − the same of the reference.
  ///
  /// Source: Monroe, Colaresi and Quinn, "Fightin' Words" (2008), equations 16 and 20: the variance of
  /// two terms, as in ConvoKit.
  public func weightedLogOdds(prior: Double = 500) -> Double {
    guard count + referenceCount > 0 else { return 0 }
    let a = Double(count)
    let b = Double(referenceCount)
    let share = prior * (a + b) / Double(size + referenceSize)
    let odds = (a + share) / (Double(size) + prior - a - share)
    let referenceOdds = (b + share) / (Double(referenceSize) + prior - b - share)
    guard odds.isFinite, odds > 0, referenceOdds.isFinite, referenceOdds > 0 else { return 0 }
    return log(odds / referenceOdds) / (1 / (a + share) + 1 / (b + share)).squareRoot()
  }
}

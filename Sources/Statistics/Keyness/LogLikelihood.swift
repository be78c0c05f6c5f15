import Glibc

extension FrequencyPair {
  /// The log-likelihood ratio G² over all four cells, negative where the type is underused in the
  /// target: 2 Σ O ln(O / E).
  ///
  /// Source: Dunning, "Accurate methods for the statistics of surprise and coincidence" (1993); the
  /// four-term form of AntConc and of the R package corpora. The two-term form of Rayson and Garside
  /// leaves out the cells of all other types and is a little smaller.
  public var logLikelihood: Double {
    let excess = excess
    let total = Double(size + referenceSize)
    guard total > 0 else { return 0 }
    let both = Double(count + referenceCount)
    let first = Double(size)
    let second = Double(referenceSize)
    // ln(O / E) as log1p((O − E) / E) keeps its precision when O is near E.
    func term(_ observed: Int, _ expected: Double, _ difference: Double) -> Double {
      observed == 0 ? 0 : Double(observed) * log1p(difference / expected)
    }
    let sum =
      term(count, first * both / total, excess)
      + term(referenceCount, second * both / total, -excess)
      + term(size - count, first * (total - both) / total, -excess)
      + term(referenceSize - referenceCount, second * (total - both) / total, excess)
    return excess < 0 ? -2 * max(0, sum) : 2 * max(0, sum)
  }

  /// The two-term log-likelihood ratio, 2 [a ln(a/E1) + b ln(b/E2)], never negative.
  ///
  /// Source: Rayson and Garside, "Comparing corpora using frequency profiling" (2000).
  public var twoTermLogLikelihood: Double {
    let total = Double(size + referenceSize)
    let both = Double(count + referenceCount)
    func term(_ observed: Int, _ size: Int) -> Double {
      observed == 0 ? 0 : Double(observed) * log(Double(observed) * total / (Double(size) * both))
    }
    return 2 * max(0, term(count, size) + term(referenceCount, referenceSize))
  }

  /// The probability of so large a log-likelihood ratio, or a larger one, if both sides used the type
  /// equally often: the tail of the chi-square distribution with one degree of freedom. It is about
  /// one test; a table of keywords makes as many as it has types.
  public var pValue: Double { ChiSquare.tail(abs(logLikelihood)) }
}

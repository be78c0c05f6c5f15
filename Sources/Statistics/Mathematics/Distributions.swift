import Glibc

/// The natural logarithm of Γ(x), for x > 0.
func logGamma(_ x: Double) -> Double {
  var sign: Int32 = 1
  return unsafe lgamma_r(x, &sign)
}

/// The standard normal and the chi-square distribution, as far as tests of word counts need them.
enum Normal {
  /// P(|Z| > z) of a standard normal Z.
  static func twoSidedTail(_ z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }

  /// The z with P(Z > z) = `tail`, for a tail of at most one half, to three decimals.
  ///
  /// Source: Abramowitz and Stegun 26.2.23. Good enough to begin an iteration with.
  static func roughUpperQuantile(logTail: Double) -> Double {
    let t = (-2 * logTail).squareRoot()
    let numerator = 2.515517 + t * (0.802853 + t * 0.010328)
    let denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    return t - numerator / denominator
  }
}

enum ChiSquare {
  /// P(X > x) of a chi-square distributed X with one degree of freedom, the square of a standard
  /// normal one.
  static func tail(_ x: Double) -> Double { erfc((max(0, x) / 2).squareRoot()) }
}

/// The beta distribution with shape parameters `a` and `b`, both > 0.
struct Beta {
  let a: Double
  let b: Double
  private let logBeta: Double

  init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
    logBeta = logGamma(a) + logGamma(b) - logGamma(a + b)
  }

  /// The regularized incomplete beta function I_x(a, b) = P(X ≤ x).
  func cumulative(_ x: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    if x > (a + 1) / (a + b + 2) { return 1 - Beta(b, a).lowerPart(1 - x) }
    return lowerPart(x)
  }

  private func lowerPart(_ x: Double) -> Double {
    exp(logDensityFactor(log(x), log1p(-x))) * Self.continuedFraction(x, a, b) / a
  }

  private func logDensityFactor(_ logX: Double, _ logRest: Double) -> Double {
    a * logX + b * logRest - logBeta
  }

  /// ln(x / (1 - x)) of the x with P(X ≤ x) = p, where `logP` is ln p and p at most one half.
  ///
  /// In log odds the logarithm of the cumulative distribution is concave, so Newton's method comes
  /// from the left after its first step and never leaves the way to the root: about five steps, each
  /// one evaluation of the continued fraction.
  func logOddsOfQuantile(logP: Double) -> Double {
    let spread = (1 / a + 1 / b).squareRoot()
    var t = log(a / b) - Normal.roughUpperQuantile(logTail: logP) * spread
    for _ in 0..<100 {
      let x = 1 / (1 + exp(-t))
      let factor = logDensityFactor(-log1p(exp(-t)), -log1p(exp(t)))
      // The fraction converges left of the mean; a first guess right of it is taken back.
      if x > (a + 1) / (a + b + 2) {
        t -= spread
        continue
      }
      let fraction = Self.continuedFraction(x, a, b) / a
      // d ln I / dt is the density in log odds, exp(factor), over I = exp(factor) * fraction.
      let step = (factor + log(fraction) - logP) * fraction
      t -= step
      if abs(step) <= 1e-13 * max(1, abs(t)) { break }
    }
    return t
  }

  /// The continued fraction of the incomplete beta function by Lentz's method, for x ≤ (a+1)/(a+b+2).
  ///
  /// Source: DLMF 8.17.22. Takes O(sqrt(max(a, b))) steps.
  private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func nonzero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / nonzero(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1...100_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / nonzero(1 + even * d)
      c = nonzero(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / nonzero(1 + odd * d)
      c = nonzero(1 + odd / c)
      result *= d * c
      if abs(d * c - 1) < 1e-15 { break }
    }
    return result
  }
}

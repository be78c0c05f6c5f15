import Testing

@testable import Statistics

private func pair(_ a: Int, _ b: Int, _ size: Int, _ referenceSize: Int) -> FrequencyPair {
  FrequencyPair(count: a, referenceCount: b, size: size, referenceSize: referenceSize)
}

private let pairs = [
  pair(4, 12, 344, 1325), pair(7, 0, 344, 1325), pair(10, 40, 10_000, 10_000),
  pair(1200, 900, 1_000_000, 1_500_000), pair(29_000, 30_001, 14_500_000, 15_000_000),
]

// Expected values: the formulas in 30 digits of mpmath, the interval by bisection of binomial sums.
@Suite struct KeynessTests {
  @Test func `log-likelihood of four terms, signed`() {
    let expected = [
      0.18129796642836829, 22.224753687031225, -19.319588501132844, 250.58602978548412,
      -1.6416740214619326e-5,
    ]
    for (pair, expected) in zip(pairs, expected) { #expect(agree(pair.logLikelihood, expected)) }
  }

  @Test func `log-likelihood of two terms`() {
    let expected = [
      0.17947394830192642, 22.110735728038114, 19.274475702175743, 250.36983953477443,
    ]
    for (pair, expected) in zip(pairs, expected) {
      #expect(agree(pair.twoTermLogLikelihood, expected))
    }
  }

  @Test func `p-value of the log-likelihood`() {
    let expected = [
      0.67026015349332596, 2.4252677912028326e-6, 1.1056621588410317e-5, 1.9349978605394364e-56,
      0.99676717395658142,
    ]
    for (pair, expected) in zip(pairs, expected) { #expect(agree(pair.pValue, expected)) }
  }

  @Test func `chi-square, signed`() {
    let expected = [
      0.19017104937981576, 27.075768547281225, -18.045112781954887, 257.35903873539487,
      -1.6416737128444062e-5,
    ]
    for (pair, expected) in zip(pairs, expected) { #expect(agree(pair.chiSquare, expected)) }
  }

  @Test func `conservative log ratio is zero unless a difference is shown`() {
    let expected = [0, 0.22129186365403583, -0.10886522267495623, 0.74716259970189205, 0]
    for (pair, expected) in zip(pairs, expected) {
      #expect(agree(pair.conservativeLogRatio(tests: 684), expected))
    }
  }

  /// The screen that saves computing the interval never hides one that leaves out zero.
  @Test func `conservative log ratio is found wherever the exact tail is small enough`() {
    for a in 0...40 {
      for b in 0...40 where a + b > 0 {
        let pair = pair(a, b, 500, 800)
        let value = pair.conservativeLogRatio(tests: 50)
        let share = 500.0 / 1300
        let upper = a == 0 ? 1 : Beta(Double(a), Double(b) + 1).cumulative(share)
        let lower = b == 0 ? 1 : Beta(Double(b), Double(a) + 1).cumulative(1 - share)
        let shown = min(upper, lower) < 0.05 / 50 / 2
        #expect((value != 0) == shown, "\(a):\(b)")
      }
    }
  }

  @Test func `weighted log-odds`() {
    let expected = [
      0.30130622081048096, 2.935029089573471, -3.8714058083001835, 15.729566809258514,
      -0.0040557464200163636,
    ]
    for (pair, expected) in zip(pairs, expected) {
      #expect(agree(pair.weightedLogOdds(), expected))
    }
  }

  @Test func `ratios and differences`() {
    #expect(agree(pair(20, 5, 1000, 1000).logRatio, 2))
    #expect(agree(pair(4, 0, 1000, 1000).logRatio, 3))
    #expect(agree(pair(0, 4, 1000, 1000).logRatio, -3))
    #expect(agree(pair(30, 20, 1000, 1000).percentDifference, 50))
    #expect(pair(30, 0, 1000, 1000).percentDifference == nil)
    #expect(agree(pair(2, 1, 5, 5).oddsRatio, 8.0 / 3))
    #expect(agree(pair(2, 0, 5, 5).oddsRatio, 2.5 * 5.5 / (0.5 * 3.5)))
    #expect(agree(pair(1, 3, 500_000, 1_000_000).simpleMaths(), 0.75))
    #expect(agree(pair(1, 3, 500_000, 1_000_000).simpleMaths(k: 100), 102.0 / 103))
    #expect(agree(pair(7, 0, 344, 1325).bayesFactor, 22.224753687031225 - 7.4199799236615793))
    let interval = pair(100, 100, 10_000, 10_000).logRatioInterval
    #expect(agree(interval.lowerBound, -interval.upperBound))
    #expect(!pair(100, 40, 10_000, 10_000).logRatioInterval.contains(0))
  }

  @Test func `nothing against nothing is no difference`() {
    for pair in [pair(0, 0, 0, 0), pair(0, 3, 0, 10), pair(3, 0, 10, 0), pair(5, 5, 5, 5)] {
      #expect(pair.logLikelihood == 0)
      #expect(pair.chiSquare == 0)
      #expect(pair.conservativeLogRatio(tests: 10) == 0)
      #expect(pair.weightedLogOdds().isFinite)
      #expect(pair.logRatio == 0)
    }
  }
}

import Glibc
import Testing

@testable import Statistics

// Expected values: exact sums and bisection with 30 digits in mpmath.
@Suite struct DistributionsTests {
  @Test func `incomplete beta agrees with sums of binomial probabilities`() {
    #expect(agree(Beta(3, 7).cumulative(0.2), 0.261802496))
    #expect(agree(Beta(120, 3000).cumulative(0.03), 0.00429463180041110643))
    #expect(agree(Beta(500, 400).cumulative(0.6), 0.996571106776665722))
    #expect(Beta(2, 2).cumulative(0) == 0)
    #expect(Beta(2, 2).cumulative(1) == 1)
    #expect(agree(Beta(2, 2).cumulative(0.5), 0.5))
  }

  @Test(arguments: [
    (0.025, 3.0, 7.0, -2.5144028954208093),
    (1e-8, 120, 3000, -3.7907326761545652),
    (1e-7, 5000, 4000, 0.11305975978547745),
    (1e-6, 1, 1, -13.815509557963774),
    (1e-9, 1, 500, -26.937873934867603),
    (3.6e-5, 7, 1, -1.1979574503062557),
  ])
  func `lower quantiles of the beta distribution, in log odds`(
    p: Double, a: Double, b: Double, expected: Double
  ) {
    #expect(agree(Beta(a, b).logOddsOfQuantile(logP: log(p)), expected))
  }

  @Test func `tails of chi-square and normal`() {
    #expect(agree(ChiSquare.tail(3.84), 0.050043521248705099))
    #expect(agree(ChiSquare.tail(250), 2.5968070393401859e-56))
    #expect(ChiSquare.tail(-1) == 1)
    #expect(agree(Normal.twoSidedTail(-1.96), 0.049995790296440868))
  }
}

import Testing

@testable import Presentation

@Suite struct NumberTextTests {
  @Test(
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1,000"), (364_000, "364,000"), (-1_234_567, "-1,234,567"),
      (Int.min, "-9,223,372,036,854,775,808"),
    ] as [(Int, String)])
  func thousandsAreSetApart(_ number: Int, _ text: String) {
    #expect(NumberText.grouped(number) == text)
  }

  /// As `printf` rounds: to the nearest by the exact binary value, ties to even.
  @Test(
    arguments: [
      (0.615, 2, "0.61"), (1.005, 2, "1.00"), (2.5, 0, "2"), (3.5, 0, "4"), (0.125, 2, "0.12"),
      (1234.5678, 1, "1,234.6"), (-0.04, 1, "0.0"), (-12.25, 1, "-12.2"), (0.999, 2, "1.00"),
      (1e300, 2, "1e+300"), (.nan, 1, "–"), (.infinity, 1, "∞"), (9.07, 3, "9.070"),
    ] as [(Double, Int, String)])
  func decimals(_ number: Double, _ decimals: Int, _ text: String) {
    #expect(NumberText.fixed(number, decimals: decimals) == text)
  }
}

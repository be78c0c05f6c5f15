import Testing

@testable import Comparison

@Suite struct NameVariantsTests {
  @Test(arguments: [
    ("itali", "italian", true), ("libya", "libyan", true), ("ukrain", "ukrainian", true),
    ("russia", "russian", true), ("german", "germani", true),
    ("china", "chines", false), ("paris", "parker", false), ("iran", "iraq", false),
    ("austria", "australia", false), ("iraq", "iraqi", true),
  ])
  func formsOfOneName(first: String, second: String, expected: Bool) {
    #expect(NameVariants.areVariants(Array(first), Array(second)) == expected)
  }
}

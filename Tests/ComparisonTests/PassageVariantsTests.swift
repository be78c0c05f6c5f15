import Testing

@testable import Comparison

@Suite struct PassageVariantsTests {
  /// Twice the words 0 to 19, and twice the words 10 to 29: what the two have in common is less than
  /// half of either.
  @Test func `Passages that are mostly different are kept apart`() {
    let words: [UInt32] = Array(0..<20) + Array(0..<20) + Array(10..<30) + Array(10..<30)
    let places = [0..<20, 20..<40, 40..<60, 60..<80]
    #expect(
      PassageVariants(places, in: words).parts() == [[0..<20, 20..<40], [40..<60, 60..<80]])
  }

  @Test func `A place that is like no other stays with the first part`() {
    let words: [UInt32] = Array(0..<20) + Array(100..<120) + Array(0..<20)
    let places = [0..<20, 20..<40, 40..<60]
    #expect(PassageVariants(places, in: words).parts() == [[0..<20, 40..<60, 20..<40]])
  }
}

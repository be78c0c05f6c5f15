import Foundation
import Testing

@testable import Scoring

@Suite struct BaselineTests {
  private let baseline = Baseline(["turns": 0.5])

  private func holds(_ value: Double, _ name: String = "turns") -> Bool {
    baseline.table(of: [Measure(name, value, 0.02, 10)]).holds
  }

  /// 0.5 may fall by 0.02 to 0.48.
  @Test func `A fall by more than the margin does not hold`() {
    #expect(holds(0.9) && holds(0.5) && holds(0.48))
    #expect(!holds(0.479))
    #expect(!holds(0.9, "other"))
  }

  @Test func `The table shows value, baseline, change and margin`() {
    let text = baseline.table(of: [Measure("turns", 0.4754, 0.02, 10)]).text
    let row = text.split(separator: "\n").last?.split(separator: " ").map(String.init)
    #expect(row == ["turns", "10", "47.5", "50.0", "-2.5", "2.0", "FELL"])
    #expect(percent(-0.0001) == "0.0")
    #expect(percent(-0.001) == "-0.1")
  }

  @Test func `What is recorded is read again, beside what was there`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "baseline-\(UUID()).json")
    defer { try? FileManager.default.removeItem(at: file) }
    var baseline = baseline
    try baseline.record([Measure("quotes", 0.123456, 0, 1)], to: file)
    let read = try Baseline(reading: file)
    #expect(read.table(of: [Measure("quotes", 0.123456, 0, 1), Measure("turns", 0.5, 0, 1)]).holds)
    #expect(!read.table(of: [Measure("quotes", 0.123, 0, 1)]).holds)
  }
}

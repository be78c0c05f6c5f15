import Foundation

/// One number that says how good the program is; higher is better.
public struct Measure: Sendable {
  public let name: String
  public let value: Double
  /// How far it may fall below the baseline: about what one or two cases of the gold data are worth.
  public let margin: Double
  /// How many cases of the gold data it rests on.
  public let cases: Int

  public init(_ name: String, _ value: Double, _ margin: Double, _ cases: Int) {
    self.name = name
    self.value = value
    self.margin = margin
    self.cases = cases
  }
}

/// A share with one decimal, in per cent.
public func percent(_ share: Double) -> String {
  // No share is shown as -0.0.
  String(format: "%.1f", (1000 * share).rounded() / 10 + 0)
}

/// The recorded values that a measure must not fall below by more than its margin.
public struct Baseline: Sendable {
  private var values: [String: Double] = [:]

  public init(_ values: [String: Double]) {
    self.values = values
  }

  /// Reads a file; an empty baseline if there is none.
  public init(reading file: URL) throws {
    guard FileManager.default.fileExists(atPath: file.path) else { return }
    values = try JSONDecoder().decode([String: Double].self, from: Data(contentsOf: file))
  }

  /// Writes measures over those of the same names.
  public mutating func record(_ measures: [Measure], to file: URL) throws {
    for measure in measures { values[measure.name] = (measure.value * 10_000).rounded() / 10_000 }
    let lines = values.sorted { $0.key < $1.key }.map {
      "  \"\($0.key)\": \(String(format: "%.4f", $0.value))"
    }
    try "{\n\(lines.joined(separator: ",\n"))\n}\n".write(
      to: file, atomically: true, encoding: .utf8)
  }

  /// One line a measure, and whether none has fallen too far.
  public func table(of measures: [Measure]) -> (text: String, holds: Bool) {
    func column(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    let width = measures.map(\.name.count).max() ?? 0
    func row(_ name: String, _ cells: [String], _ remark: String = "") -> String {
      name.padding(toLength: width, withPad: " ", startingAt: 0)
        + cells.map { column($0, 10) }.joined() + remark
    }
    var lines = [row("Measure (%)", ["Cases", "Now", "Baseline", "Change", "Margin"])]
    var holds = true
    for measure in measures {
      let now = percent(measure.value)
      guard let recorded = values[measure.name] else {
        lines.append(row(measure.name, ["\(measure.cases)", now, "-", "-", "-"], "  no baseline"))
        holds = false
        continue
      }
      let change = measure.value - recorded
      // Recorded values have four decimals.
      let fell = change < -measure.margin - 0.00006
      holds = holds && !fell
      let sign = change > 0.0005 ? "+" : ""
      lines.append(
        row(
          measure.name,
          [
            "\(measure.cases)", now, percent(recorded), sign + percent(change),
            percent(measure.margin),
          ], fell ? "  FELL" : ""))
    }
    return (lines.joined(separator: "\n"), holds)
  }
}

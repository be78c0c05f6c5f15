/// The look of charts, on a page and in a file of their own.
enum ChartStyle {
  /// As many lines as have a colour of their own.
  static let colors = 6

  /// On a page: with the page's variables.
  static let css = rules(
    ink: "var(--ink)", soft: "var(--soft)", line: "var(--line)", paper: "var(--paper)",
    series: [
      "var(--one)", "var(--two)", "var(--three)", "var(--four)", "var(--five)", "var(--six)",
    ])

  /// In a file of its own: with the colours themselves, as many programs that show drawings know
  /// no variables.
  static let standalone =
    rules(
      ink: "#1c1c1a", soft: "#6a675f", line: "#dcd8cd", paper: "#fdfcf9",
      series: ["#2f6f9f", "#b5542c", "#4d8a3d", "#7a4f9a", "#a08419", "#8b3a5e"])
    + "\n@media (prefers-color-scheme: dark) {\n"
    + rules(
      ink: "#e6e3da", soft: "#a09c90", line: "#3b3932", paper: "#181816",
      series: ["#74b3e0", "#e8916b", "#93c983", "#bf98dd", "#d9bf5c", "#d98bab"])
    + "\n}"

  private static func rules(
    ink: String, soft: String, line: String, paper: String, series: [String]
  ) -> String {
    let series = series.enumerated().map { number, color in
      ".chart .c\(number) { fill: \(color); } .chart .l\(number) { stroke: \(color); }"
    }
    return """
      .chart text { font: 13px ui-sans-serif, system-ui, "DejaVu Sans", Helvetica, Arial, sans-serif;
        fill: \(ink); }
      .chart .value, .chart .axis { fill: \(soft); font-size: 12px; }
      .chart .title { font-weight: 600; }
      .chart .grid { stroke: \(line); } .chart .base { stroke: \(soft); }
      .chart polyline { fill: none; stroke-width: 2; stroke-linejoin: round; }
      .chart .tick { stroke: \(ink); stroke-width: 1.2; }
      .chart .paper { fill: \(paper); }
      \(series.joined(separator: "\n"))
      """
  }
}

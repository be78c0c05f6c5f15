/// Strips with a mark for each occurrence as a drawing.
struct StripDrawing: Drawing {
  private static let rowHeight = 24.0
  private let chart: StripChart
  private let labelWidth: Double
  private let noteWidth: Double
  let width = 760

  init(_ chart: StripChart) {
    self.chart = chart
    labelWidth = min(240, chart.strips.map { SVGText.width(of: $0.label) }.max() ?? 0)
    noteWidth = chart.strips.map { SVGText.width(of: $0.note) }.max() ?? 0
  }

  private var top: Double { chart.title.isEmpty ? 8 : 32 }

  var height: Int { Int(top + Double(chart.strips.count) * Self.rowHeight) + 8 }

  var body: String {
    var svg = chart.title.isEmpty ? "" : SVGText.text(chart.title, x: 8, y: 20, class: "title")
    let start = 8 + labelWidth + 10
    let room = max(40, Double(width) - start - noteWidth - 20)
    let labelColumns = Int(labelWidth / SVGText.columnWidth) + 1
    for (index, strip) in chart.strips.enumerated() {
      let y = top + Double(index) * Self.rowHeight
      let label = DisplayWidth.truncated(strip.label, to: labelColumns)
      svg += SVGText.text(label, x: start - 10, y: y + 16, anchor: .end)
      svg += SVGText.line(
        x1: start, y1: y + 20, x2: start + room, y2: y + 20, class: "grid")
      // Marks that would fall on each other are drawn once, so that a drawing's size is bounded.
      let places = Set(
        strip.positions.filter(\.isFinite).map { Int(min(1, max(0, $0)) * room * 2) })
      for place in places.sorted() {
        let x = start + Double(place) / 2
        svg += SVGText.line(x1: x, y1: y + 4, x2: x, y2: y + 20, class: "tick")
      }
      svg += SVGText.text(strip.note, x: start + room + 8, y: y + 16, class: "value")
    }
    return svg
  }
}

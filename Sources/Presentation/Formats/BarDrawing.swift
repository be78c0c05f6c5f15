/// A bar chart as a drawing: labels and bars, or bars running outwards from labels in the middle.
struct BarDrawing: Drawing {
  private static let rowHeight = 22.0
  private let chart: BarChart
  private let labelWidth: Double
  private let numberWidth: Double
  let width = 760

  init(_ chart: BarChart) {
    self.chart = chart
    let labels = chart.bars.map { SVGText.width(of: $0.label) }
    labelWidth = min(260, labels.max() ?? 0)
    let numbers = chart.values.map { NumberText.fixed($0, decimals: chart.decimals) }
    numberWidth = numbers.map { SVGText.width(of: $0) }.max() ?? 0
  }

  private var top: Double {
    8 + (chart.title.isEmpty ? 0 : 24) + (chart.isTwoSided ? 22 : 0)
  }

  var height: Int {
    Int(top + Double(chart.bars.count) * Self.rowHeight) + (chart.unit.isEmpty ? 8 : 28)
  }

  var body: String {
    var svg = chart.title.isEmpty ? "" : SVGText.text(chart.title, x: 8, y: 20, class: "title")
    svg += chart.isTwoSided ? twoSidedBars : oneSidedBars
    if !chart.unit.isEmpty {
      svg += SVGText.text(chart.unit, x: 8, y: Double(height) - 10, class: "axis")
    }
    return svg
  }

  private var oneSidedBars: String {
    let start = 8 + labelWidth + 10
    let room = Double(width) - start - numberWidth - 16
    let greatest = chart.greatest
    var svg = ""
    for (index, bar) in chart.bars.enumerated() {
      let y = top + Double(index) * Self.rowHeight
      let length = Self.length(bar.right, of: greatest, room: room)
      svg += SVGText.text(label(bar), x: start - 10, y: y + 15, anchor: .end)
      svg += SVGText.bar(x: start, y: y + 4, width: length, height: 14, class: "c0")
      svg += SVGText.text(number(bar.right), x: start + length + 6, y: y + 15, class: "value")
    }
    return svg
  }

  private var twoSidedBars: String {
    let middle = Double(width) / 2
    let left = middle - labelWidth / 2 - 10
    let right = middle + labelWidth / 2 + 10
    let room = left - numberWidth - 16
    let greatest = chart.greatest
    let isOneOrOther = chart.bars.contains { $0.left == nil }
    var svg = SVGText.text(chart.leftTitle, x: left, y: top - 6, anchor: .end, class: "title")
    svg += SVGText.text(chart.rightTitle, x: right, y: top - 6, class: "title")
    for (index, bar) in chart.bars.enumerated() {
      let y = top + Double(index) * Self.rowHeight
      svg += SVGText.text(label(bar), x: middle, y: y + 15, anchor: .middle)
      if let value = bar.left {
        let length = Self.length(value, of: greatest, room: room)
        svg += SVGText.bar(x: left - length, y: y + 4, width: length, height: 14, class: "c0")
        svg += SVGText.text(
          number(value), x: left - length - 6, y: y + 15, anchor: .end, class: "value")
      }
      // A word of one side only has one bar.
      guard bar.right != 0 || bar.left == nil || !isOneOrOther else { continue }
      let length = Self.length(bar.right, of: greatest, room: room)
      svg += SVGText.bar(x: right, y: y + 4, width: length, height: 14, class: "c1")
      svg += SVGText.text(number(bar.right), x: right + length + 6, y: y + 15, class: "value")
    }
    return svg
  }

  private func label(_ bar: BarChart.Bar) -> String {
    DisplayWidth.truncated(bar.label, to: Int(labelWidth / SVGText.columnWidth) + 1)
  }

  private func number(_ value: Double) -> String {
    NumberText.fixed(value, decimals: chart.decimals)
  }

  private static func length(_ value: Double, of greatest: Double, room: Double) -> Double {
    guard greatest > 0, value > 0 else { return 0 }
    return max(1, min(1, value / greatest) * room)
  }
}

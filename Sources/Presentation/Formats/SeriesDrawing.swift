/// Lines over an axis as a drawing, with a scale of round numbers.
struct SeriesDrawing: Drawing {
  private let chart: SeriesChart
  private let scale: RoundScale
  let width = 760

  init(_ chart: SeriesChart) {
    self.chart = chart
    let values = chart.lines.flatMap(\.values).compactMap { $0 }.filter(\.isFinite)
    scale = RoundScale(upTo: values.max() ?? 0)
  }

  private var top: Double { chart.title.isEmpty ? 16 : 40 }
  private var plotHeight: Double { 220 }
  private var left: Double {
    16 + (scale.marks.map { SVGText.width(of: mark($0)) }.max() ?? 0)
  }
  private var right: Double { Double(width) - 20 }
  private var hasLegend: Bool { chart.lines.count > 1 || !chart.unit.isEmpty }

  var height: Int { Int(top + plotHeight) + 34 + (hasLegend ? 24 : 0) }

  var body: String {
    var svg = chart.title.isEmpty ? "" : SVGText.text(chart.title, x: 8, y: 20, class: "title")
    for value in scale.marks {
      let y = self.y(value)
      svg += SVGText.line(x1: left, y1: y, x2: right, y2: y, class: value == 0 ? "base" : "grid")
      svg += SVGText.text(mark(value), x: left - 6, y: y + 4, anchor: .end, class: "axis")
    }
    svg += axisLabels
    for (index, line) in chart.lines.enumerated() { svg += polylines(line, index: index) }
    return svg + legend
  }

  private var axisLabels: String {
    let widest = chart.axis.map { SVGText.width(of: $0) }.max() ?? 0
    let fitting = max(1, Int((right - left) / (widest + 16)))
    let step = max(1, (chart.axis.count + fitting - 1) / fitting)
    var svg = ""
    for place in stride(from: 0, to: chart.axis.count, by: step) {
      svg += SVGText.text(
        chart.axis[place], x: x(place), y: top + plotHeight + 18, anchor: .middle, class: "axis")
    }
    return svg
  }

  /// A line for each stretch with values; a single value is a dot.
  private func polylines(_ line: SeriesChart.Line, index: Int) -> String {
    let color = index % ChartStyle.colors
    var svg = ""
    var points: [(x: Double, y: Double)] = []
    func finish() {
      if points.count == 1 {
        let (x, y) = (SVGText.number(points[0].x), SVGText.number(points[0].y))
        svg += "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"3\" class=\"c\(color)\"/>\n"
      } else if points.count > 1 {
        let list = points.map { "\(SVGText.number($0.x)),\(SVGText.number($0.y))" }
        svg += "<polyline points=\"\(list.joined(separator: " "))\" class=\"l\(color)\""
        svg += " fill=\"none\" stroke=\"currentColor\"/>\n"
      }
      points = []
    }
    for place in chart.axis.indices {
      if place < line.values.count, let value = line.values[place], value.isFinite {
        points.append((x(place), y(value)))
      } else {
        finish()
      }
    }
    finish()
    return svg
  }

  private var legend: String {
    guard hasLegend else { return "" }
    let y = Double(height) - 8
    var x = left
    var svg = ""
    if chart.lines.count > 1 {
      for (index, line) in chart.lines.enumerated() {
        let color = index % ChartStyle.colors
        svg += SVGText.bar(x: x, y: y - 9, width: 12, height: 8, class: "c\(color)")
        svg += SVGText.text(line.name, x: x + 18, y: y, class: "axis")
        x += 34 + SVGText.width(of: line.name)
      }
    }
    return chart.unit.isEmpty ? svg : svg + SVGText.text(chart.unit, x: x, y: y, class: "axis")
  }

  private func x(_ place: Int) -> Double {
    guard chart.axis.count > 1 else { return (left + right) / 2 }
    return left + 8 + (right - left - 16) * Double(place) / Double(chart.axis.count - 1)
  }

  private func y(_ value: Double) -> Double {
    top + plotHeight * (1 - min(1, max(0, value / scale.top)))
  }

  private func mark(_ value: Double) -> String {
    NumberText.fixed(value, decimals: scale.decimals)
  }
}

/// A scale from nothing to a round number, marked in steps of 1, 2 or 5 times a power of ten.
struct RoundScale {
  /// The greatest mark, at least the greatest value and above nothing.
  let top: Double
  let marks: [Double]
  /// The decimals that tell the marks apart.
  let decimals: Int

  init(upTo greatest: Double) {
    let goal = greatest > 0 && greatest.isFinite ? greatest / 4 : 0.25
    var power = 1.0
    var places = 0
    while power * 10 <= goal { power *= 10 }
    while power > goal, places < 12 {
      power /= 10
      places += 1
    }
    let factor = [1.0, 2, 5].first { power * $0 >= goal } ?? 10
    let step = power * factor
    let count = Int((max(greatest, step) / step).rounded(.up))
    top = step * Double(count)
    marks = (0...count).map { Double($0) * step }
    decimals = step >= 1 ? 0 : factor == 10 ? places - 1 : places
  }
}

/// Writes a result's charts as one drawing; a result without charts as bars of its table's first
/// column of numbers.
struct SVGRenderer: Renderer {
  /// As many rows of a table as one drawing holds legibly.
  private static let mostBars = 60

  func render(_ result: any Presentable, into output: TextOutput) throws(PresentationError) {
    var drawings: [any Drawing] = result.blocks.compactMap { block in
      switch block {
      case .bars(let chart): BarDrawing(chart)
      case .series(let chart): SeriesDrawing(chart)
      case .strips(let chart): StripDrawing(chart)
      default: nil
      }
    }
    if drawings.isEmpty, let table = result.table, let chart = Self.chart(of: table) {
      drawings = [BarDrawing(chart)]
    }
    guard !drawings.isEmpty else {
      throw PresentationError(
        "this result has nothing that can be drawn",
        suggestion: "write it as text, markdown or html")
    }
    output.append(drawings.count == 1 ? drawings[0].svg(standalone: true) : Self.stacked(drawings))
  }

  private static func chart(of table: Table) -> BarChart? {
    guard
      let value = table.columns.firstIndex(where: { $0.kind == .number }),
      let label = table.columns.firstIndex(where: { $0.kind != .number })
    else { return nil }
    let bars = table.rows.limited(to: mostBars).compactMap { cells -> BarChart.Bar? in
      guard label < cells.count, value < cells.count else { return nil }
      let name = cells[label].shown(in: table.columns[label].kind)
      return switch cells[value] {
      case .int(let number): BarChart.Bar(name, Double(number))
      case .real(let number, _): BarChart.Bar(name, number)
      default: nil
      }
    }
    guard !bars.isEmpty else { return nil }
    let isWhole = bars.allSatisfy { $0.right == $0.right.rounded() }
    return BarChart(
      title: table.caption.plain, unit: table.columns[value].title, decimals: isWhole ? 0 : 2,
      bars: bars)
  }

  private static func stacked(_ drawings: [any Drawing]) -> String {
    let height = drawings.reduce(0) { $0 + $1.height + 24 }
    let width = drawings.map(\.width).max() ?? 0
    var svg = SVGText.opening(width: width, height: height, standalone: true)
    var top = 0
    for drawing in drawings {
      svg += "<g transform=\"translate(0 \(top))\">\n\(drawing.body)</g>\n"
      top += drawing.height + 24
    }
    return svg + "</svg>\n"
  }
}

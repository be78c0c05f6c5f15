import Testing

@testable import Presentation

@Suite struct SVGRendererTests {
  @Test func longestBarFillsTheRoomAndOthersAreInProportion() throws {
    let svg = try Example(blocks: [.bars(BarChart(bars: [.init("a", 10), .init("b", 5)]))])
      .rendered(as: .svg)
    let widths = svg.matches(of: /width="([0-9.]+)" height="14"/).compactMap {
      Double($0.output.1)
    }
    #expect(widths.count == 2)
    #expect(abs(widths[0] / 2 - widths[1]) < 0.11)
    #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
    #expect(svg.hasSuffix("</svg>\n"))
  }

  @Test func aTableIsDrawnByItsFirstColumnOfNumbers() throws {
    let table = Table(
      columns: [.init("Word"), .init("Count", kind: .number)], rows: [["gas", 3], ["oil", 2]])
    let svg = try Example(blocks: [.table(table)]).rendered(as: .svg)
    #expect(svg.contains(">gas</text>"))
    #expect(svg.contains(">Count</text>"))
  }

  @Test func whatCannotBeDrawnSaysSo() {
    #expect(throws: PresentationError.self) {
      try Example(blocks: [.paragraph("x")]).rendered(as: .svg)
    }
  }

  @Test(
    arguments: [
      (0.0, 0.5, 1), (0.7, 0.8, 1), (9, 10, 0), (10, 10, 0), (11, 15, 0), (97, 100, 0),
      (1234, 1500, 0),
      (0.034, 0.04, 2),
    ] as [(Double, Double, Int)])
  func scalesEndInRoundNumbers(_ greatest: Double, _ top: Double, _ decimals: Int) {
    let scale = RoundScale(upTo: greatest)
    #expect(abs(scale.top - top) < 1e-9)
    #expect(scale.decimals == decimals)
  }

  /// The attributes of what a pattern finds, as numbers.
  private func numbers(_ svg: String, _ pattern: Regex<(Substring, Substring, Substring)>)
    -> [[Double]]
  {
    svg.matches(of: pattern).map { [Double($0.output.1) ?? -1, Double($0.output.2) ?? -1] }
  }

  @Test func twoSidedBarsStandOnTheirSides() throws {
    let chart = BarChart(
      title: "Words", leftTitle: "Ada", rightTitle: "Bo", unit: "per million",
      bars: [.init("gas", left: 4, right: 2), .init("oil", left: nil, right: 1)])
    let svg = try Example(blocks: [.bars(chart)]).rendered(as: .svg)
    let bars = numbers(svg, /<rect x="([0-9.]+)" y="[0-9.]+" width="([0-9.]+)" height="14"/)
    #expect(bars.count == 3)
    // Left of the middle the longer one, right of it the half and the quarter.
    #expect(bars[0][0] + bars[0][1] < 380 && bars[1][0] > 380 && bars[2][0] == bars[1][0])
    #expect(abs(bars[0][1] - 2 * bars[1][1]) < 0.21 && abs(bars[0][1] - 4 * bars[2][1]) < 0.41)
    let titles = svg.matches(of: /x="([0-9.]+)"[^>]*class="title">(Ada|Bo)</)
    #expect(titles.map { String($0.output.2) } == ["Ada", "Bo"])
    #expect((Double(titles[0].output.1) ?? 0) < 380 && (Double(titles[1].output.1) ?? 0) > 380)
    for text in [">Words</text>", ">per million</text>", ">gas</text>", ">4</text>", ">1</text>"] {
      #expect(svg.contains(text), "\(text)")
    }
  }

  @Test func stripsMarkPlacesFromTheLeft() throws {
    let chart = StripChart(
      title: "Where", strips: [.init("d", positions: [0, 0.25, 1, .nan, 0.25], note: "4 hits")])
    let svg = try Example(blocks: [.strips(chart)]).rendered(as: .svg)
    let ticks = numbers(svg, /<line x1="([0-9.]+)" y1="[0-9.]+" x2="([0-9.]+)"[^>]*class="tick"/)
      .map { $0[0] }
    let grid = numbers(svg, /<line x1="([0-9.]+)" y1="[0-9.]+" x2="([0-9.]+)"[^>]*class="grid"/)[0]
    #expect(ticks.count == 3)
    #expect(abs(ticks[0] - grid[0]) < 0.11 && abs(ticks[2] - grid[1]) < 0.6)
    #expect(abs((ticks[1] - grid[0]) / (grid[1] - grid[0]) - 0.25) < 0.01)
    #expect(svg.contains(">4 hits</text>") && svg.contains(">Where</text>"))
  }

  @Test func aSeriesHasItsAxisItsScaleAndItsLegend() throws {
    let chart = SeriesChart(
      title: "Trend", unit: "per million", axis: ["2019", "2020", "2021"],
      lines: [.init("gas", [1, 2, 4]), .init("oil", [4, 2, 1])])
    let svg = try Example(blocks: [.series(chart)]).rendered(as: .svg)
    for text in ["Trend", "per million", "2019", "2020", "2021", "gas", "oil", "0", "4"] {
      #expect(svg.contains(">\(text)</text>"), "\(text)")
    }
    let lines = svg.matches(of: /points="([^"]+)" class="l(\d)"/)
    #expect(lines.map { String($0.output.2) } == ["0", "1"])
    let heights = lines.map { line in
      line.output.1.split(separator: " ").compactMap { Double($0.split(separator: ",")[1]) }
    }
    // More is higher up.
    #expect(heights[0] == heights[0].sorted(by: >) && heights[1] == heights[1].sorted())
    #expect(heights[0] == heights[1].reversed())
  }

  @Test func severalDrawingsStandBelowEachOther() throws {
    let chart = BarChart(bars: [.init("a", 1)])
    let svg = try Example(blocks: [.bars(chart), .bars(chart)]).rendered(as: .svg)
    let tops = svg.matches(of: /translate\(0 (\d+)\)/).compactMap { Int($0.output.1) }
    let height = svg.firstMatch(of: /<svg [^>]*height="(\d+)"/).flatMap { Int($0.output.1) } ?? 0
    #expect(tops.count == 2 && tops[0] == 0 && tops[1] > 30 && height >= 2 * tops[1])
  }

  @Test func aTableOfManyRowsDrawsSixty() throws {
    let table = Table(
      columns: [.init("Word"), .init("Share", kind: .number)],
      rows: (0..<99).map { [.text("w\($0)"), .real(Double($0) / 8, decimals: 2)] })
    let svg = try Example(blocks: [.table(table)]).rendered(as: .svg)
    #expect(svg.matches(of: /height="14"/).count == 60)
    #expect(svg.contains(">0.12</text>"))
  }

  @Test func seriesBreakWhereThereIsNothing() throws {
    let chart = SeriesChart(
      axis: ["1", "2", "3", "4"], lines: [.init("x", [1, 2, nil, 3])])
    let svg = try Example(blocks: [.series(chart)]).rendered(as: .svg)
    #expect(svg.matches(of: /<polyline/).count == 1)
    #expect(svg.matches(of: /<circle/).count == 1)
  }
}

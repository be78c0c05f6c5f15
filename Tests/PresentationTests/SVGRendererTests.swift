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

  @Test func seriesBreakWhereThereIsNothing() throws {
    let chart = SeriesChart(
      axis: ["1", "2", "3", "4"], lines: [.init("x", [1, 2, nil, 3])])
    let svg = try Example(blocks: [.series(chart)]).rendered(as: .svg)
    #expect(svg.matches(of: /<polyline/).count == 1)
    #expect(svg.matches(of: /<circle/).count == 1)
  }
}

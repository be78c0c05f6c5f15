import Presentation
import Testing

@Suite struct HTMLRendererTests {
  private func page(_ blocks: [Block]) throws -> String {
    try Example(blocks: blocks).rendered(as: .html)
  }

  @Test func isOnePageThatLoadsNothing() throws {
    let html = try page([.heading(level: 1, "Summary & more"), .paragraph("Text.")])
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(html.hasSuffix("</main>\n</body>\n</html>\n"))
    #expect(html.contains("<title>Summary &amp; more</title>"))
    for forbidden in ["<script", "src=", "@import", "url(", "<link"] {
      #expect(!html.contains(forbidden))
    }
  }

  @Test func everythingOfASourceIsEscaped() throws {
    let evil = "<script>alert(\"x\")</script>\u{1B}&"
    let html = try page([
      .heading(level: 1, StyledText(evil)), .paragraph(StyledText(evil, .match)),
      .passage(Passage(reference: evil, speaker: evil, text: evil)),
      .table(Table(columns: [.init(evil, kind: .reference)], rows: [[.text(evil)]])),
      .concordance([
        ConcordanceLine(reference: evil, speaker: evil, left: evil, match: evil, right: evil)
      ]),
      .keyValues([(evil, StyledText(evil))]), .list([StyledText(evil)]), .preformatted(evil),
      .bars(BarChart(title: evil, unit: evil, bars: [.init(evil, 1)])),
      .series(SeriesChart(title: evil, unit: evil, axis: [evil], lines: [.init(evil, [1])])),
      .strips(StripChart(title: evil, strips: [.init(evil, positions: [0.5], note: evil)])),
      .sideBySide(
        SideBySide(
          leftTitle: StyledText(evil), rightTitle: StyledText(evil),
          rows: [.init(title: StyledText(evil), left: [], right: [])])),
    ])
    #expect(!html.contains("<script"))
    #expect(!html.contains("\u{1B}"))
    #expect(html.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;\u{FFFD}&amp;"))
  }

  @Test func contentsLinkToTheHeadings() throws {
    let html = try page([
      .heading(level: 1, "All"), .heading(level: 2, "First"), .heading(level: 2, "Second"),
    ])
    let links = html.matches(of: /<a href="#([^"]+)">/).map { String($0.output.1) }
    #expect(links.count == 2)
    for link in links { #expect(html.contains("<h2 id=\"\(link)\"")) }
  }

  @Test func tablesKeepNumbersApart() throws {
    let table = Table(
      columns: [.init("Word"), .init("N", kind: .number)], rows: [["мир", 12_000]])
    #expect(
      try page([.table(table)]).contains(
        "<tr><td dir=\"auto\">мир</td><td class=\"number\">12,000</td></tr>"))
  }
}

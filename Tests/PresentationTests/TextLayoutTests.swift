import Presentation
import Testing

/// Layouts drawn by hand.
@Suite struct TextLayoutTests {
  private func shown(_ blocks: [Block], width: Int = 80, color: Bool = false, maxRows: Int? = nil)
    throws -> String
  {
    let context = RenderingContext(width: width, color: color, maxRows: maxRows)
    return try Example(blocks: blocks).rendered(as: .text, context: context)
  }

  private let pair = SideBySide(
    leftTitle: "Renzi", rightTitle: "Лавров",
    rows: [
      .init(
        title: "sanctions",
        left: [
          .passage(
            Passage(
              reference: "seed-one:3", speaker: "Renzi",
              text: "Italy has always said that sanctions are a means and not an end."))
        ],
        right: [
          .passage(Passage(reference: "2:14", speaker: "Лавров", text: "Мы об этом не просим."))
        ])
    ])

  @Test func twoColumnsFromAHundredColumns() throws {
    let bar = String(repeating: "─", count: 50)
    func row(_ left: String, _ right: String) -> String {
      left + String(repeating: " ", count: 50 - left.count) + " │" + (right.isEmpty ? "" : " ")
        + right
    }
    #expect(
      try shown([.sideBySide(pair)], width: 103).split(separator: "\n") == [
        row("Renzi", "Лавров")[...],
        "\(bar)─┼─\(bar)",
        "sanctions",
        row(
          "Renzi: Italy has always said that sanctions are a",
          "Лавров: Мы об этом не просим. [2:14]")[...],
        row("  means and not an end. [seed-one:3]", "")[...],
      ])
  }

  @Test func oneUnderTheOtherBelowAHundred() throws {
    let text = try shown([.sideBySide(pair)])
    #expect(
      text == """
        sanctions
        ── Renzi
          Renzi: Italy has always said that sanctions are a means and not an end.
            [seed-one:3]
        ── Лавров
          Лавров: Мы об этом не просим. [2:14]

        """)
  }

  @Test func concordanceIsAlignedOnTheMatch() throws {
    let lines: Rows<ConcordanceLine> = [
      ConcordanceLine(
        reference: "a:1", left: "we have always said that the", match: "sanctions",
        right: "are not an end in themselves"),
      ConcordanceLine(reference: "b:12", left: "no", match: "sanction", right: "works"),
    ]
    // 50 columns: 4 and 2 for references, 44 for text; (44 - 9 - 2) / 2 = 16 to the left.
    let text = try shown([.concordance(lines)], width: 50)
    #expect(
      text == """
        a:1   ys said that the  sanctions  are not an end
        b:12                no  sanction  works

        """)
  }

  @Test func colouredMatchesStandAsInTheSource() throws {
    let lines: Rows<ConcordanceLine> = [
      ConcordanceLine(reference: "a:1", left: "of ", match: "gas", right: ", oil"),
      ConcordanceLine(reference: "b:2", left: "“", match: "gas", right: " is"),
    ]
    // 40 columns: 3 and 2 for references, 35 for text; (35 - 3 - 2) / 2 = 15 and 2 to the left.
    #expect(
      try shown([.concordance(lines)], width: 40, color: true)
        .replacing("\u{1B}[36m", with: "").replacing("\u{1B}[0m", with: "|")
        .replacing("\u{1B}[1;31m", with: "|") == """
          a:1|                of |gas|, oil
          b:2|                  “|gas| is

          """)
  }

  @Test func barsHaveLabelsNumbersAndEighths() throws {
    let chart = BarChart(title: "Tokens", bars: [.init("Renzi", 200), .init("Путин", 1_600)])
    // 40 columns: 5 + 2 for labels, 5 for numbers, 27 for bars with a blank before.
    #expect(
      try shown([.bars(chart)], width: 40) == """
        Tokens
        Renzi    200 ███▍
        Путин  1,600 ███████████████████████████

        """)
  }

  @Test func twoSidedBarsRunFromTheMiddle() throws {
    let chart = BarChart(
      leftTitle: "A", rightTitle: "B", bars: [.init("peace", left: 4, right: 2)])
    // 24 columns: 5 for the label, 1 for each number, (24 - 5 - 2 - 6) / 2 = 5 for each bar.
    #expect(
      try shown([.bars(chart)], width: 24) == """
              A         B
        4 █████  peace  ██ 2

        """)
  }

  @Test func seriesAreSmallBarsOverAnAxis() throws {
    let chart = SeriesChart(
      unit: "per million", axis: ["2019", "2020", "2021"], lines: [.init("gas", [0, 7, nil])])
    #expect(
      try shown([.series(chart)], width: 40) == """
        gas  ▁█   0–7
             2019 – 2021, per million

        """)
  }

  @Test func stripsMarkWhereThingsOccur() throws {
    let chart = StripChart(strips: [.init("one", positions: [0, 0.5, 0.51, 1], note: "4")])
    // 24 columns: 3 for the label, 1 for the note, 16 parts.
    #expect(try shown([.strips(chart)], width: 24) == "one  ▅·······█······▅  4\n")
  }

  @Test func rowsBeyondTheGreatestNumberAreCounted() throws {
    let rows = Rows<[Table.Cell]>(count: 1_002) { [.int($0)] }
    let table = Table(columns: [.init("N", kind: .ordinal)], rows: rows)
    #expect(
      try shown([.table(table)], maxRows: 2) == """
        N
        ─
        0
        1
        … 1,000 more rows: limit all

        """)
  }

  @Test func columnsThatMayBeLeftOutAreNamed() throws {
    let table = Table(
      columns: [
        .init("Word"), .init("Count", kind: .number),
        .init("Log-likelihood", kind: .number, optionality: 1),
        .init("Expected", kind: .number, optionality: 2),
      ],
      rows: [["gas", 12, .real(3.14159, decimals: 2), .real(1, decimals: 1)]])
    #expect(
      try shown([.table(table)], width: 28) == """
        Word  Count  Log-likelihood
        ────  ─────  ──────────────
        gas      12            3.14
        Not shown for want of width:
        Expected

        """)
  }

  @Test func colorMarksStylesAndControlsAreMadeVisible() throws {
    #expect(
      try shown([.paragraph("a \("b", .match) c\u{1B}[2J")], color: true)
        == "a \u{1B}[1;31mb\u{1B}[0m c␛[2J\n")
    #expect(
      try shown([.paragraph("\("old", .removed) \("new", .added) \("x", .match)")])
        == "[-old-] {+new+} x\n")
  }

  @Test func stylesEndWithTheLineAndGoOnInTheNext() throws {
    #expect(
      try shown([.paragraph("\("one two three four five six", .strong)")], width: 20, color: true)
        == "\u{1B}[1mone two three four\u{1B}[0m\n\u{1B}[1mfive six\u{1B}[0m\n")
  }

  @Test func keysAreAlignedAndListsSetIn() throws {
    #expect(
      try shown(
        [
          .keyValues([("id", "seed"), ("title", "An interview with the minister")]),
          .list(["one two three four five six"]),
        ], width: 24) == """
          id     seed
          title  An interview with
                 the minister

          • one two three four
            five six

          """)
  }

  @Test func highlightsAreGivenInScalars() {
    let text = StyledText("Мы за мир и мир", highlighting: [6..<9, 12..<15])
    #expect(text.runs.map(\.text) == ["Мы за ", "мир", " и ", "мир"])
    #expect(text.runs.map(\.style) == [.plain, .match, .plain, .match])
    #expect(StyledText("ab", highlighting: [1..<9]).plain == "ab")
  }
}

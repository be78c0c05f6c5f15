import Presentation
import Testing

/// Every block and every style in every form, against pages written by hand.
@Suite struct EveryBlockTests {
  private func shown(
    _ blocks: [Block], as format: OutputFormat, width: Int = 80, color: Bool = false
  ) throws -> String {
    try Example(blocks: blocks).rendered(
      as: format, context: RenderingContext(width: width, color: color))
  }

  /// The article of a page.
  private func article(_ blocks: [Block]) throws -> String {
    let page = try shown(blocks, as: .html)
    let start = try #require(page.firstRange(of: "<article>\n"))
    let end = try #require(page.firstRange(of: "</article>"))
    return String(page[start.upperBound..<end.lowerBound])
  }

  private static let styles = StyledText(
    runs: StyledText.Style.allCases.enumerated().flatMap { number, style -> [StyledText.Run] in
      let letter = String(UnicodeScalar(UInt8(97 + number)))
      return (number > 0 ? [StyledText.Run(" ")] : []) + [StyledText.Run(letter, style)]
    })

  @Test func `Every style has its mark in every form`() throws {
    #expect(
      try article([.paragraph(Self.styles)]) == """
        <p dir="auto">a <strong>b</strong> <small>c</small> <mark>d</mark> <cite>e</cite> <b>f</b> \
        <ins>g</ins> <del>h</del> <b>i</b> j <strong class="alert">k</strong> \
        <strong class="alert">l</strong></p>

        """)
    #expect(
      try shown([.paragraph(Self.styles)], as: .markdown)
        == "a **b** c **d** `e` **f** **g** ~~h~~ `i` j **k** **l**\n\n")
    #expect(
      try shown([.paragraph(Self.styles)], as: .text) == "a b c d e f {+g+} [-h-] i j k l\n")
    let codes = ["1", "2", "1;31", "36", "1;32", "32", "31", "36", "33", "33", "1;31"]
    let coloured = zip(["b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"], codes).map {
      "\u{1B}[\($1)m\($0)\u{1B}[0m"
    }
    #expect(
      try shown([.paragraph(Self.styles)], as: .text, color: true)
        == (["a"] + coloured).joined(separator: " ") + "\n")
  }

  @Test func `A passage is cited with its speaker, reference and time`() throws {
    let passages: Rows<Passage> = [
      Passage(reference: "a:1", time: "0:12", speaker: "Renzi", text: "One & two."),
      Passage(reference: "", text: "Nobody."),
    ]
    #expect(
      try article([.passages(passages)]) == """
        <blockquote dir="auto"><b>Renzi</b> One &amp; two. <cite>a:1, 0:12</cite></blockquote>
        <blockquote dir="auto">Nobody.</blockquote>

        """)
    #expect(
      try shown([.passages(passages)], as: .markdown)
        == "> **Renzi:** One \\& two. `a:1, 0:12`\n\n> Nobody.\n\n")
    #expect(
      try shown([.passages(passages)], as: .text)
        == "Renzi: One & two. [a:1, 0:12]\nNobody.\n")
    #expect(
      try shown([.passages(passages)], as: .csv)
        == "reference,speaker,text\na:1,Renzi,One & two.\n,,Nobody.\n")
  }

  @Test func `A table keeps its caption, its kinds and its notes`() throws {
    let table = Table(
      columns: [
        .init("Reference", kind: .reference), .init("N", kind: .number),
        .init("Year", kind: .ordinal), .init("Text"),
      ],
      rows: [["a:1", 1_234, 2019, .styled("x \("y", .match)")], ["b:2", .empty, 2020, .empty]],
      caption: "Two rows", notes: ["Of three.", "All counted."])
    #expect(
      try article([.table(table)]) == """
        <div class="scroll"><table>
        <caption>Two rows</caption>
        <thead><tr><th scope="col">Reference</th><th scope="col" class="number">N</th>\
        <th scope="col" class="number">Year</th><th scope="col" dir="auto">Text</th></tr></thead>
        <tbody>
        <tr><td><cite>a:1</cite></td><td class="number">1,234</td><td class="number">2019</td>\
        <td dir="auto">x <mark>y</mark></td></tr>
        <tr><td><cite>b:2</cite></td><td class="number"></td><td class="number">2020</td>\
        <td dir="auto"></td></tr>
        </tbody></table></div>
        <p class="note">Of three.</p>
        <p class="note">All counted.</p>

        """)
    #expect(
      try shown([.table(table)], as: .markdown) == """
        Two rows

        | Reference |     N | Year | Text    |
        | --------- | ----: | ---: | ------- |
        | `a:1`     | 1,234 | 2019 | x **y** |
        | `b:2`     |       | 2020 |         |

        Of three.

        All counted.


        """)
    #expect(
      try shown([.table(table)], as: .text) == """
        Two rows
        Reference      N  Year  Text
        ─────────  ─────  ────  ────
        a:1        1,234  2019  x y
        b:2               2020
        Of three.
        All counted.

        """)
    #expect(
      table.json.description
        == #"[{"reference":"a:1","n":1234,"year":2019,"text":"x y"},"#
        + #"{"reference":"b:2","n":null,"year":2020,"text":null}]"#)
  }

  @Test func `Headings, lists, keys, rules and preformatted text`() throws {
    let blocks: [Block] = [
      .heading(level: 1, "All"), .heading(level: 3, "Part"), .keyValues([("id", "a"), ("n", "2")]),
      .list(["one", "two"]), .rule, .preformatted("x  y\nz"),
    ]
    let html = try article(blocks)
    for part in [
      " dir=\"auto\">All</h1>\n<h3 id=", " dir=\"auto\">Part</h3>\n",
      "<dl>\n<dt dir=\"auto\">id</dt>\n<dd dir=\"auto\">a</dd>\n<dt dir=\"auto\">n</dt>\n"
        + "<dd dir=\"auto\">2</dd>\n</dl>\n",
      "<ul>\n<li dir=\"auto\">one</li>\n<li dir=\"auto\">two</li>\n</ul>\n<hr>\n"
        + "<pre dir=\"auto\">x  y\nz</pre>\n",
    ] {
      #expect(html.contains(part), "\(part)")
    }
    #expect(!html.contains("<nav"))
    #expect(
      try shown(blocks, as: .markdown) == """
        # All

        ### Part

        - **id:** a
        - **n:** 2

        - one
        - two

        ---

        ```
        x  y
        z
        ```


        """)
    let rule = String(repeating: "─", count: 30)
    #expect(
      try shown(blocks, as: .text, width: 30) == """
        All
        ━━━

        Part
        id  a
        n   2

        • one
        • two
        \(rule)
        x  y
        z

        """)
  }

  @Test func `The level of a heading is told in every form`() throws {
    for level in 1...4 {
      let blocks: [Block] = [.heading(level: level, "Part")]
      #expect(try article(blocks).contains("dir=\"auto\">Part</h\(level)>"))
      #expect(
        try shown(blocks, as: .markdown) == String(repeating: "#", count: level) + " Part\n\n")
    }
    #expect(try shown([.heading("Part")], as: .text) == "Part\n────\n")
    #expect(try shown([.heading(level: 3, "Part")], as: .text) == "Part\n")
  }

  @Test func `Contents name every heading below the title, in order`() throws {
    let html = try article([
      .heading(level: 1, "All"), .paragraph("Intro."), .heading(level: 2, "One"),
      .heading(level: 3, "Two"), .heading(level: 5, "Three"),
    ])
    let items = html.matches(of: /<li class="level(\d)"><a href="#[^"]+">([^<]+)</)
    #expect(items.map { String($0.output.1) } == ["2", "3", "4"])
    #expect(items.map { String($0.output.2) } == ["One", "Two", "Three"])
    let nav = try #require(html.firstRange(of: "<nav"))
    let intro = try #require(html.firstRange(of: "Intro."))
    #expect(nav.lowerBound < intro.lowerBound)
  }

  @Test func `Two sides keep their names and places`() throws {
    let pair = SideBySide(
      leftTitle: "Left & l", rightTitle: "Right",
      rows: [
        .init(title: "gas", left: [.paragraph("x")], right: [.paragraph("y")]),
        .init(left: [], right: [.paragraph("z")]),
      ])
    #expect(
      try article([.sideBySide(pair)]) == """
        <div class="pair names"><div dir="auto">Left &amp; l</div><div dir="auto">Right</div></div>
        <section>
        <h3 dir="auto">gas</h3>
        <div class="pair"><div data-side="Left &amp; l">
        <p dir="auto">x</p>
        </div><div data-side="Right">
        <p dir="auto">y</p>
        </div></div>
        </section>
        <section>
        <div class="pair"><div data-side="Left &amp; l">
        </div><div data-side="Right">
        <p dir="auto">z</p>
        </div></div>
        </section>

        """)
    let wide = try shown([.sideBySide(pair)], as: .text, width: 100)
    let lines = wide.split(separator: "\n").map(String.init)
    #expect(lines[0] == "Left & l" + String(repeating: " ", count: 40) + " │ Right")
    #expect(lines[2] == "gas")
    #expect(lines[3] == "x" + String(repeating: " ", count: 47) + " │ y")
    #expect(lines.last == String(repeating: " ", count: 48) + " │ z")
    #expect(
      try shown([.sideBySide(pair)], as: .text, width: 99) == """
        gas
        ── Left & l
          x
        ── Right
          y

        ── Right
          z

        """)
  }

  @Test func `A concordance names speakers where there is room`() throws {
    let lines: Rows<ConcordanceLine> = [
      ConcordanceLine(reference: "a:1", speaker: "Renzi", left: "of", match: "gas", right: "and"),
      ConcordanceLine(reference: "b:2", left: "the", match: "oil", right: "is"),
    ]
    #expect(
      try article([.concordance(lines)]) == """
        <div class="scroll"><table class="kwic"><tbody>
        <tr><td><cite>a:1</cite></td><td>Renzi</td><td class="left"><bdi>of</bdi></td>\
        <td><mark>gas</mark></td><td class="right"><bdi>and</bdi></td></tr>
        <tr><td><cite>b:2</cite></td><td></td><td class="left"><bdi>the</bdi></td>\
        <td><mark>oil</mark></td><td class="right"><bdi>is</bdi></td></tr>
        </tbody></table></div>

        """)
    #expect(
      try shown([.concordance(lines)], as: .csv)
        == "reference,speaker,left,match,right\na:1,Renzi,of,gas,and\nb:2,,the,oil,is\n")
    #expect(try shown([.concordance(lines)], as: .text, width: 100).contains("a:1  Renzi  "))
    #expect(!(try shown([.concordance(lines)], as: .text, width: 99).contains("Renzi")))
    #expect(
      try shown([.concordance(lines)], as: .markdown).contains(
        "| `a:1`     | Renzi   |   of | gas   | and   |"))
  }

  @Test func `Charts are tables where nothing is drawn`() throws {
    let sides = BarChart(
      title: "Words", leftTitle: "A", rightTitle: "B", decimals: 1,
      bars: [.init("gas", left: 4, right: 2.5), .init("oil", left: nil, right: 1)])
    #expect(
      try shown([.bars(sides)], as: .csv) == "label,left,right\ngas,4,2.5\noil,,1\n")
    #expect(try shown([.bars(sides)], as: .markdown).hasPrefix("Words\n\n| Label |   A |   B |\n"))
    let bars = BarChart(unit: "tokens", bars: [.init("gas", 4)])
    #expect(try shown([.bars(bars)], as: .csv) == "label,value\ngas,4\n")
    #expect(try shown([.bars(bars)], as: .markdown).contains("| gas   |      4 |"))
    let series = SeriesChart(
      title: "t", axis: ["2019", "2020"], lines: [.init("gas", [1, nil]), .init("oil", [3])])
    #expect(try shown([.series(series)], as: .csv) == "place,gas,oil\n2019,1,3\n2020,,\n")
    let strips = StripChart(strips: [.init("d", positions: [0.25, 0.5], note: "2")])
    #expect(try shown([.strips(strips)], as: .csv) == "label,position\nd,0.25\nd,0.5\n")
  }

  @Test func `Charts in text tell units, ranges and empty bars`() throws {
    let bars = BarChart(unit: "tokens", bars: [.init("gas", 8), .init("oil", 0)])
    #expect(
      try shown([.bars(bars)], as: .text, width: 20) == """
        gas  8 █████████████
        oil  0
        tokens

        """)
    let sides = BarChart(
      leftTitle: "A", rightTitle: "B",
      bars: [.init("peace", left: 2, right: 4), .init("war", left: nil, right: 4)])
    #expect(
      try shown([.bars(sides)], as: .text, width: 24) == """
              A         B
           2 ██  peace  █████ 4
                  war   █████ 4

        """)
    let series = SeriesChart(axis: ["2019"], lines: [.init("gas", [3]), .init("x", [nil])])
    #expect(
      try shown([.series(series)], as: .text, width: 30) == "gas  █  3–3\nx       \n     2019\n")
  }

  @Test func `Limits name what is left out`() throws {
    let passages = Rows(count: 4) { Passage(reference: "a:\($0)", text: "x") }
    func limited(_ block: Block, _ rows: Int) throws -> String {
      try Example(blocks: [block]).rendered(
        as: .text, context: RenderingContext(width: 60, maxRows: rows))
    }
    #expect(try limited(.passages(passages), 3).hasSuffix("x [a:2]\n… 1 more passage: limit all\n"))
    let lines = Rows(count: 4) {
      ConcordanceLine(reference: "a:\($0)", left: "", match: "x", right: "")
    }
    #expect(try limited(.concordance(lines), 2).hasSuffix("… 2 more matches: limit all\n"))
    #expect(try limited(.concordance(lines), 4).contains("a:3"))
  }

  @Test func `A result without a heading has no title, and its first table is its table`() {
    let table = Table(columns: [.init("N")], rows: [[1]])
    #expect(Example(blocks: [.paragraph("x")]).title == "")
    #expect(Example(blocks: [.paragraph("x"), .heading("A \("b", .match)")]).title == "A b")
    #expect(Example(blocks: [.paragraph("x")]).table == nil)
    #expect(Example(blocks: [.rule, .table(table), .keyValues([])]).table?.columns.count == 1)
    #expect(Example(blocks: [.keyValues([("a", "b")])]).table?.rows.count == 1)
  }
}

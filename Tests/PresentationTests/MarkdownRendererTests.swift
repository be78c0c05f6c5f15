import Presentation
import Testing

@Suite struct MarkdownRendererTests {
  private func markdown(_ blocks: [Block]) throws -> String {
    try Example(blocks: blocks).rendered(as: .markdown)
  }

  @Test func tablesAreAlignedInTheSourceToo() throws {
    let table = Table(
      columns: [.init("Reference", kind: .reference), .init("N", kind: .number), .init("Who")],
      rows: [["a:1", 1_200, "安倍|晋三"], ["b:2", 3, "x"]])
    #expect(
      try markdown([.table(table)]) == """
        | Reference |     N | Who        |
        | --------- | ----: | ---------- |
        | `a:1`     | 1,200 | 安倍\\|晋三 |
        | `b:2`     |     3 | x          |


        """)
  }

  @Test func passagesAreQuotedAndCited() throws {
    let passage = Passage(reference: "seed:3", speaker: "Renzi", text: "One *line*.\n# Two")
    #expect(
      try markdown([.heading(level: 2, "1. Words"), .passage(passage)]) == """
        ## 1\\. Words

        > **Renzi:** One \\*line\\*.
        > \\# Two `seed:3`


        """)
  }

  @Test func nothingInASourceIsMarkup() throws {
    #expect(
      try markdown([.paragraph("<b>_x_</b> [a](b) `c` 2 * 3 & \\ 1. no - no")])
        == "\\<b\\>\\_x\\_\\</b\\> \\[a\\](b) \\`c\\` 2 \\* 3 \\& \\\\ 1. no - no\n\n")
    #expect(try markdown([.paragraph("- no\n12) no\n+1")]) == "\\- no\n12\\) no\n\\+1\n\n")
    #expect(try markdown([.preformatted("a ``` b")]) == "````\na ``` b\n````\n\n")
  }

  @Test func twoColumnsStandUnderEachOther() throws {
    let pair = SideBySide(
      leftTitle: "A", rightTitle: "B",
      rows: [.init(title: "gas", left: [.paragraph("x")], right: [.paragraph("y")])])
    #expect(
      try markdown([.sideBySide(pair)]) == """
        ### gas

        **A**

        x

        **B**

        y



        """)
  }
}

import Presentation
import Testing

@Suite struct DelimitedRendererTests {
  private let table = Table(
    columns: [
      .init("Name"), .init("Per million", key: "perMillion", kind: .number), .init("Note"),
    ],
    rows: [
      ["Renzi, Matteo", .real(1234.5, decimals: 0), "says \"no\""],
      ["Путин", .int(1_000_000), .empty],
      ["two\nlines", .real(.nan, decimals: 1), " padded"],
      [.styled("plain \("strong", .strong)"), .real(2, decimals: 2), "tab\there"],
    ])

  @Test func commaSeparatedAsInRFC4180() throws {
    #expect(
      try Example(blocks: [.table(table)]).rendered(as: .csv) == """
        name,perMillion,note
        "Renzi, Matteo",1234.5,"says ""no\"""
        Путин,1000000,
        "two
        lines",," padded"
        plain strong,2,tab\there

        """)
  }

  @Test func tabSeparatedHasNoTabsInFields() throws {
    #expect(
      try Example(blocks: [.table(table)]).rendered(as: .tsv) == """
        name\tperMillion\tnote
        Renzi, Matteo\t1234.5\tsays "no"
        Путин\t1000000\t
        two lines\t\t padded
        plain strong\t2\ttab here

        """)
  }

  @Test func aResultWithoutATableSaysSo() {
    #expect(throws: PresentationError.self) {
      try Example(blocks: [.paragraph("Loaded.")]).rendered(as: .csv)
    }
  }

  @Test func passagesAreRows() throws {
    let passage = Passage(reference: "a:1", speaker: "Putin", text: "Yes.")
    #expect(
      try Example(blocks: [.passage(passage)]).rendered(as: .csv)
        == "reference,speaker,text\na:1,Putin,Yes.\n")
  }
}

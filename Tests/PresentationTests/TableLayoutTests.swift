import Presentation
import Testing

@Suite struct TableLayoutTests {
  @Test func alignsNumbersAndWideTextAndWrapsTheWidestColumn() throws {
    let text = "We have said it many times and we say it again now."
    let table = Table(
      columns: [
        .init("Reference", kind: .reference), .init("Speaker"), .init("Tokens", kind: .number),
        .init("Text"),
      ],
      rows: [
        ["lavrov:1", "Сергей Лавров", 1_234, .text(text)],
        ["日本:12", "安倍晋三", 7, "はい。"],
      ])
    let shown = try Example(blocks: [.heading(level: 1, "Turns"), .table(table)])
      .rendered(as: .text, context: RenderingContext(width: 60))
    #expect(
      shown == """
        Turns
        ━━━━━
        Reference  Speaker        Tokens  Text
        ─────────  ─────────────  ──────  ──────────────────────────
        lavrov:1   Сергей Лавров   1,234  We have said it many times
                                          and we say it again now.
        日本:12    安倍晋三            7  はい。

        """)
  }
}

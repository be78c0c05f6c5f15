import Corpus
import Testing

@testable import Reading

@Suite struct MarkupDialectTests {
  private static let spoken = [
    ReadTurn("Ada Lind", .question, "How is the harbour?"),
    ReadTurn("Bo Ekman", .answer, "It is open."),
    ReadTurn("Ada Lind", .question, "And the ice?"),
    ReadTurn("Bo Ekman", .answer, "It melts & flows."),
  ]

  private func draft(_ text: String, _ path: String) throws -> DocumentDraft {
    try #require(try read(text, path: path).first)
  }

  @Test func wiki() throws {
    let text = """
      == Ice in the harbour ==
      {{interview}}
      :'''Ada Lind''': How is the [[harbour]]?

      :'''Bo Ekman''': It is open.

      :'''Ada Lind''': And the [[ice|ice]]?

      :'''Bo Ekman''': It melts & flows.
      """
    let draft = try draft(text, "a.wiki")
    #expect(draft.readTurns == Self.spoken)
    #expect(draft.title == "Ice in the harbour")
    #expect(try read(text, path: "a.txt").first?.format.hasPrefix("wiki") == true)
  }

  @Test func orgMode() throws {
    let text = """
      #+TITLE: Ice in the harbour
      #+DATE: <2021-03-03 Wed>

      * Transcript
      - Ada Lind :: How is the harbour?
      - Bo Ekman :: It is open.
      *Ada Lind*: And the ice?
      *Bo Ekman*: It melts & flows.
      """
    let draft = try draft(text, "a.org")
    #expect(draft.readTurns.filter { $0.role != .narration } == Self.spoken)
    #expect(draft.title == "Ice in the harbour")
    #expect(draft.date == "2021-03-03")
  }

  @Test func laTeX() throws {
    let text = #"""
      \documentclass{article} % notes
      \title{Ice in the \emph{harbour}}
      \date{3 March 2021}
      \begin{document}
      \maketitle
      \textbf{Ada Lind:} How is the harbour?

      \textbf{Bo Ekman:} It is open.

      \textbf{Ada Lind:} And the ice?

      \textbf{Bo Ekman}: It melts \& flows. % really
      \end{document}
      """#
    let draft = try draft(text, "a.tex")
    #expect(draft.readTurns == Self.spoken)
    #expect(draft.title == "Ice in the *harbour*")
    #expect(draft.date == "2021-03-03")
    #expect(LaTeXText("\\item[Ada Lind] And?").plain == "**Ada Lind** And?")
    #expect(LaTeXText("``So'' --- \\textit{he} said~it").plain == "“So” — *he* said it")
  }

  @Test func markdownTables() throws {
    let text = """
      # Ice in the harbour

      | Time | Speaker | Words |
      |:---|:---|:---|
      | 0:01 | **Ada Lind** | How is the harbour? |
      | 0:04 | **Bo Ekman** | It is open. |
      | 0:06 | **Ada Lind** | And the ice? |
      | 0:09 | **Bo Ekman** | It melts & flows. |
      """
    let draft = try draft(text, "a.md")
    #expect(draft.readTurns == Self.spoken)
    #expect(draft.title == "Ice in the harbour")
    #expect(draft.turns.map(\.time?.start) == [1_000, 4_000, 6_000, 9_000])
  }

  @Test func yaml() throws {
    let text = """
      title: Ice in the harbour
      date: 2021-03-03
      turns:
        - speaker: Ada Lind
          text: "How is the harbour?"
        - speaker: Bo Ekman
          text: |
            It is open.
        - speaker: Ada Lind
          text: And the
            ice?
        - speaker: Bo Ekman
          text: 'It melts & flows.'
      """
    let draft = try draft(text, "a.yaml")
    #expect(draft.readTurns == Self.spoken)
    #expect(draft.title == "Ice in the harbour")
    #expect(draft.date == "2021-03-03")
  }

  @Test func aTurnALine() throws {
    let lines = Self.spoken.map {
      #"{"speaker":"\#($0.speaker ?? "")","text":"\#($0.text)"}"#
    }
    #expect(try draft(lines.joined(separator: "\n"), "a.jsonl").readTurns == Self.spoken)
  }
}

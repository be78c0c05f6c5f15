import Presentation
import Testing

@testable import Terminal

@Suite struct CompletionListingTests {
  private let theme = Theme(color: false)

  @Test func labelsStandInColumnsDownwards() {
    let candidates = ["load", "list", "limit", "日本", "lemma"].map {
      Completions.Candidate($0)
    }
    // 5 columns for the widest label and 2 between: (20 + 2) / 7 = 3 next to each other.
    #expect(
      CompletionListing.lines(of: candidates, columns: 20, lines: 10, theme: theme) == [
        "load   limit  lemma",
        "list   日本",
      ])
  }

  @Test func summariesStandBesideTheirLabels() {
    let candidates = [
      Completions.Candidate("load", summary: "read files"),
      Completions.Candidate("documents", summary: "what there is"),
    ]
    #expect(
      CompletionListing.lines(of: candidates, columns: 30, lines: 10, theme: theme) == [
        "load       read files",
        "documents  what there is",
      ])
    #expect(
      CompletionListing.lines(of: candidates, columns: 18, lines: 10, theme: theme) == [
        "load       read f…",
        "documents  what t…",
      ])
  }

  @Test func whatDoesNotFitOnTheScreenIsCounted() {
    let candidates = (1...100).map { Completions.Candidate("speaker-\($0 + 100)") }
    let lines = CompletionListing.lines(of: candidates, columns: 11, lines: 5, theme: theme)
    #expect(lines.count == 5)
    #expect(lines.last == "… 96 more: type on to narrow")
  }

  @Test func theCommonStartIsWhatAllShare() {
    func common(_ texts: [String]) -> String {
      Completions(range: 0..<0, candidates: texts.map { .init($0) }).commonStart
    }
    #expect(common(["filter", "find"]) == "fi")
    #expect(common(["Лавров", "Ланда"]) == "Ла")
    #expect(common(["a", "b"]) == "")
    #expect(common([]) == "")
  }
}

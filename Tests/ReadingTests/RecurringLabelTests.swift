import Corpus
import Testing

@testable import Reading

/// Labels that are told from other lines by coming again and taking turns.
@Suite struct RecurringLabelTests {
  private static let words = [
    "How is the harbour?", "It is open.", "And the ice?", "It melts.", "Will it come back?",
    "Nobody knows.",
  ]

  private func page(_ names: [String], _ label: (String, String) -> String, by separator: String)
    -> String
  {
    Self.words.enumerated().map { label(names[$0 % 2], $1) }.joined(separator: separator)
  }

  private func expectSpeakers(
    _ text: String, _ names: [String], path: String = "a.txt",
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let draft = try #require(try read(text, path: path).first)
    #expect(draft.readTurns.map(\.text) == Self.words, sourceLocation: location)
    #expect(
      draft.readTurns.map(\.speaker) == (0..<6).map { names[$0 % 2] }, sourceLocation: location)
  }

  private static let people = ["Ada Lind", "Bo Ekman"]

  @Test(arguments: ["\n", "\n\n"])
  func namesOnLinesOfTheirOwn(_ gap: String) throws {
    try expectSpeakers(page(Self.people, { "\($0)\(gap)\($1)" }, by: "\n\n"), Self.people)
    try expectSpeakers(
      page(Self.people, { "### \($0)\n\n\($1)" }, by: "\n\n"), Self.people, path: "a.md")
    try expectSpeakers(
      page(["ADA LIND", "BO EKMAN"], { "          \($0)\n     \($1)" }, by: "\n\n"), Self.people)
  }

  @Test func marksBeforeNames() throws {
    for mark in ["- ", "* ", ">> ", "• "] {
      try expectSpeakers(page(Self.people, { "\(mark)\($0): \($1)" }, by: "\n\n"), Self.people)
    }
    try expectSpeakers(
      page(Self.people, { "> **\($0):** \($1)" }, by: "\n\n"), Self.people, path: "a.md")
    try expectSpeakers(
      page(Self.people, { "12.03.19, 14:05 - \($0): \($1)" }, by: "\n"), Self.people)
  }

  @Test func signsAroundAndBehindNames() throws {
    let forms: [(String, String) -> String] = [
      { "(\($0)) \($1)" }, { "{\($0)} \($1)" }, { "[\($0)]: \($1)" }, { "\($0)> \($1)" },
      { "\($0)    \($1)" }, { "\($0) | \($1)" }, { "\($0). – \($1)" },
      { "\($0.uppercased()).— \($1)" },
    ]
    for form in forms { try expectSpeakers(page(Self.people, form, by: "\n\n"), Self.people) }
    let marked: [(String, String) -> String] = [
      { "*\($0)*: \($1)" }, { "<b>\($0):</b> \($1)" }, { "[\($0)](https://a.example/b): \($1)" },
    ]
    for form in marked {
      try expectSpeakers(page(Self.people, form, by: "\n\n"), Self.people, path: "a.md")
    }
  }

  @Test func recordsOfParliaments() throws {
    let text = """
      Mme la présidente. La parole est à M. Petit.

      M. Bruno Petit, ministre des ports. Merci.

      Mme la présidente. Et la glace ?

      M. Bruno Petit, ministre des ports. Elle fond.

      Mme la présidente. Bien.

      Sophie Maurel (PPE). – Pourquoi ?
      """
    let draft = try #require(try read(text).first)
    #expect(
      draft.readTurns.map(\.speaker) == [
        "la présidente", "Bruno Petit", "la présidente", "Bruno Petit", "la présidente",
        "Sophie Maurel",
      ])
    #expect(PersonName("The Minister for Ports (Bo Ekman)").words == ["Bo", "Ekman"])
    #expect(PersonName("El señor CÁRDENAS GIL").display == "Cárdenas Gil")
  }

  @Test func answersThatBeginWithAWordAndAStopAreNoLabels() throws {
    let text = """
      Yes. We left early.

      No. It was late.

      Yes. The ice came.

      No. Not this year.

      Yes. And it stayed.

      No. It never did.
      """
    #expect(try #require(try read(text).first).format == "text article")
  }

  @Test func linesOfACourtAreNumbered() throws {
    var lines: [String] = []
    for (index, words) in Self.words.enumerated() {
      lines.append(index % 2 == 0 ? "   Q.  \(words)" : "   A.  \(words)")
      lines.append("and so it goes on and on")
    }
    let numbered = lines.enumerated().map { "\($0.offset % 6 + 1)  \($0.element)" }
    let text =
      "DEPOSITION OF BO EKMAN\n\n" + numbered[..<6].joined(separator: "\n")
      + "\n\n    NORTH REPORTING\n\n" + numbered[6...].joined(separator: "\n")
    let draft = try #require(try read(text).first)
    #expect(draft.readTurns.map(\.speaker) == ["Q", "A", "Q", "A", "Q", "A"])
    #expect(draft.readTurns[1].text == "It is open.\nand so it goes on and on")
    #expect(draft.omittedLines.contains { $0.reason == "between numbered lines" })
  }

  @Test func questionsWithNumbers() throws {
    try expectSpeakers(page(["Q", "A"], { "\($0)7. \($1)" }, by: "\n\n"), ["Q", "A"])
    try expectSpeakers(
      page(["Question", "Answer"], { "\($0) 7: \($1)" }, by: "\n\n"), ["Question", "Answer"])
    try expectSpeakers(page(["P01", "I"], { "\($0): \($1)" }, by: "\n\n"), ["P01", "I"])
  }

  @Test func leadsIntoSomebodysWordsNameNobody() {
    #expect(LabelShape("Here's Ann Lee, writing for the Post").sort == .other)
    #expect(LabelShape("That’s Ann Lee").sort == .other)
    #expect(LabelShape("Ann Lee").sort == .name(strong: true))
  }

  @Test func whoDropsInDoesNotDecideWhoAsks() throws {
    func speaker(_ turns: Int, _ questions: Int, _ bytes: Int) -> RoleFinder.Behaviour {
      var behaviour = RoleFinder.Behaviour()
      behaviour.turns = turns
      behaviour.questions = questions
      behaviour.bytes = bytes
      behaviour.sort = .name(strong: true)
      return behaviour
    }
    let roles = RoleFinder([speaker(120, 30, 8000), speaker(118, 9, 14000), speaker(2, 1, 100)])
    #expect(roles.askers == [true, false, false])
  }

  /// What a page is called does not begin as its turns do.
  @Test func aFirstTurnWithoutAnEndIsNoTitle() throws {
    let text = """
      **Break:** [00:00]

      **Ada Lind:** Welcome to this interview, which begins in the --

      **Bo Ekman:** In the middle?

      **Ada Lind:** Yes.

      **Bo Ekman:** Good.

      **Ada Lind:** So it is.
      """
    let draft = try #require(try read(text, path: "a.md").first)
    #expect(draft.title == nil)
    #expect(draft.readTurns.map(\.speaker).prefix(2) == ["Ada Lind", "Bo Ekman"])
  }
}

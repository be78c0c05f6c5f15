import Corpus
import Testing

@testable import Reading

@Suite struct LabelFormTests {
  private func turns(_ text: String, path: String = "a.txt") throws -> [ReadTurn] {
    try #require(try read(text, path: path).first).readTurns
  }

  @Test func namesWithTimes() throws {
    let text = """
      Eva Holm  0:00
      Welcome to the garden.

      Jon Ask  0:12
      Thank you.

      Unknown Speaker  0:15
      Hello.

      Eva Holm  1:02:03
      Shall we begin?
      """
    #expect(
      try turns(text).map(\.text) == [
        "Welcome to the garden.", "Thank you.", "Hello.", "Shall we begin?",
      ])
    let speakers = try #require(try read(text).first).speakers
    #expect(speakers.map(\.name) == ["Eva Holm", "Jon Ask", "Unknown Speaker"])
    #expect(speakers.map(\.isPerson) == [true, true, false])
  }

  @Test func questionsByLetterHaveColonsToo() throws {
    let text = """
      2:02 P.M. EST

      MS. HOLM:  Good afternoon, everybody.

      Q    And if I may, on ferries: Will they run?

      MS. HOLM:  They will.

      Q    Every day?

      MS. HOLM:  I think so: weather permitting.

      END  2:31 P.M. EST
      """
    #expect(try turns(text).map(\.speaker) == ["Holm", "Q", "Holm", "Q", "Holm"])
    #expect(
      try turns(text).map(\.role) == [.statement, .question, .answer, .question, .answer])
    #expect(try turns(text)[1].text == "And if I may, on ferries: Will they run?")
  }

  @Test func capitalsWithAFullStop() throws {
    let text = """
      CHAIR HOLM. Good afternoon. The U.S. economy grew.

      JON McASK. Did it grow enough?

      CHAIR HOLM. It did.

      JON McASK. Thank you.
      """
    #expect(
      try turns(text).map(\.speaker) == ["Chair Holm", "Jon McAsk", "Chair Holm", "Jon McAsk"])
  }

  @Test func labelsInTheMiddleOfALine() throws {
    let text = """
      HOLM: We begin in the north. BERG: It is cold there. (LAUGHTER) HOLM: It is.

      BERG: So they say.

      HOLM: The point is this: nobody goes.

      BERG: Nobody?

      HOLM: No.

      BERG: I see.
      """
    let read = try turns(text)
    #expect(
      read.map(\.speaker) == ["Holm", "Berg", "Holm", "Berg", "Holm", "Berg", "Holm", "Berg"])
    #expect(read.first?.text == "We begin in the north.")
    #expect(read.dropFirst(4).first?.text == "The point is this: nobody goes.")
  }

  @Test func looseFormsNeedNamesThatRecur() throws {
    let chat = """
      <anna> are you there?
      <boris> yes
      <anna> good, let us begin
      <boris> fine
      <anna> what did you see?
      """
    #expect(try turns(chat).map(\.speaker) == ["anna", "boris", "anna", "boris", "anna"])
    let dashes = """
      Eva Holm – Where did you grow up?

      Jon Ask – In the north, near the sea.

      Eva Holm – And school?

      Jon Ask – We had none.
      """
    #expect(try turns(dashes).map(\.role) == [.question, .answer, .question, .answer])
    let prose = """
      The Old Bridge – a work of many years – was opened on Monday.

      Nobody spoke. New York – a larger town – has many bridges, as the mayor said.
      """
    #expect(try turns(prose).map(\.role) == [.narration, .narration])
  }

  @Test func biographiesInBoldAreNoTranscript() throws {
    let text = """
      The minister announced two appointments on Monday, after a long search in the whole country.

      **Eva Holm**

      Eva Holm is a partner at a law firm.

      **Jon Ask**

      Jon Ask has led the harbour for ten years.
      """
    #expect(try turns(text, path: "a.md").allSatisfy { $0.role == .narration })
  }

  @Test func leadInsAreNoSpeakers() throws {
    let text = """
      Eva Holm: Welcome. Three things.

      Deterrence: we talk about that first, since deterrence is old.

      Website: https://example.org

      Jon Ask: And then?

      Eva Holm: Then the rest.

      Jon Ask: Good.
      """
    #expect(try turns(text).map(\.speaker) == ["Eva Holm", "Jon Ask", "Eva Holm", "Jon Ask"])
  }

  @Test func dialogueWithDashes() throws {
    let text = """
      – Where do you live?
      – By the sea.
      – Since when?
      – Since the war ended.
      """
    #expect(
      try turns(text) == [
        ReadTurn(nil, .question, "Where do you live?"), ReadTurn(nil, .answer, "By the sea."),
        ReadTurn(nil, .question, "Since when?"),
        ReadTurn(nil, .answer, "Since the war ended."),
      ])
  }

  @Test func recordsAndListsAreNoSpeech() throws {
    let record = [
      "Place: Varn", "Built: 1974", "Length: 310 m", "Piers: 12", "Ticket: 2 crowns", "",
    ]
    let records = Array(repeating: record, count: 4).flatMap(\.self).joined(separator: "\n")
    let list = ["**Pros:**", "- It is long.", "- It stands.", "**Cons:**", "- It is old.", ""]
    let lists = Array(repeating: list, count: 3).flatMap(\.self).joined(separator: "\n")
    for text in [records, lists] {
      let page = try #require(try read(text, path: "bridges.md").first)
      #expect(page.speakers.isEmpty)
    }
    // Guests who are always asked in the same order say sentences.
    let names = ["Host", "Ada", "Ben", "Cy", "Dora"]
    let round = names.map { "\($0): I have seen that bridge, and walked over it." }
    let talk = Array(repeating: round, count: 4).flatMap(\.self).joined(separator: "\n\n")
    #expect(try read(talk, path: "talk.txt").first?.speakers.count == 5)
  }
}

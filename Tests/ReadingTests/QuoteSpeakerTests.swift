import Corpus
import Testing

@testable import Reading

@Suite struct QuoteSpeakerTests {
  @Test func surnamesAndPronounsFindTheirPerson() {
    #expect(
      quotes(
        in: "Mayor Maria Keller opened the new bridge on Monday.",
        "\"It is a good day for the town,\" Keller said.",
        "\"We have waited for ten years,\" she said.") == [
          "direct|Maria Keller|It is a good day for the town",
          "direct|Maria Keller|We have waited for ten years",
        ])
  }

  @Test func pronounsMindTheGender() {
    #expect(
      quotes(
        in: "John Brandt met Maria Keller on Monday. Keller showed Mr. Brandt the bridge.",
        "“It is very beautiful,” he said.", "“It is very safe,” she answered.") == [
          "direct|John Brandt|It is very beautiful", "direct|Maria Keller|It is very safe",
        ])
  }

  @Test func heMayBeOneWhoWasOnlyMentioned() {
    #expect(
      quotes(in: "The council thanked John Brandt. “It was late,” he said.")
        == ["direct|John Brandt|It was late"])
    #expect(
      quotes(in: "The council thanked John Brandt. “It was late,” she said.").allSatisfy {
        !$0.contains("Brandt")
      })
  }

  @Test func theyAreTheGroupThatSpokeLast() {
    #expect(
      quotes(in: "Two officials said that the bridge was closed. They said that it was unsafe.")
        == [
          "indirect|Two officials|that the bridge was closed",
          "indirect|Two officials|that it was unsafe",
        ])
    #expect(
      quotes(in: "Two officials said that the bridge was closed. We said that it was unsafe.")
        == ["indirect|Two officials|that the bridge was closed"])
  }

  @Test func namesakesArePartedByTheirTitles() {
    #expect(
      quotes(
        in: "John Brandt and Maria Brandt came. “It is late,” Mrs. Brandt said.",
        "“It is cold,” Mr. Brandt said.") == [
          "direct|Maria Brandt|It is late", "direct|John Brandt|It is cold",
        ])
  }

  @Test func shortFormsOfOfficesStandForTheirHoldersToo() {
    #expect(
      quotes(
        in: "Sen. Anna Rossi met Gov. Paul Weber.", "“We need to talk,” the senator said.",
        "“We did,” the governor said.") == [
          "direct|Anna Rossi|We need to talk", "direct|Paul Weber|We did",
        ])
  }

  @Test func officesStandForTheirHolders() {
    #expect(
      quotes(
        in: "Prime Minister Matteo Renzi flew to Moscow with Governor Anna Rossi.",
        "“We need to talk,” the prime minister said.") == ["direct|Matteo Renzi|We need to talk"])
  }

  @Test func titlesAndPlacesAreNoPartOfTheName() {
    #expect(
      quotes(in: "“It is safe,” said Sen. Anna Brandt of Ohio.")
        == ["direct|Anna Brandt|It is safe"])
    #expect(
      quotes(in: "“It is safe,” said former Secretary of State John Kerry.")
        == ["direct|John Kerry|It is safe"])
    #expect(
      quotes(in: "“It is safe,” said Ludwig van Beuren, a pianist.")
        == ["direct|Ludwig van Beuren|It is safe"])
  }

  @Test func sentenceInitialWordsAreNoNames() {
    #expect(
      quotes(in: "But Keller said that it was late. Meanwhile Keller said that it was cold.")
        == ["indirect|Keller|that it was late", "indirect|Keller|that it was cold"])
  }

  @Test func ordinaryWordsInFrontOfASentenceAreNoNames() {
    #expect(
      quotes(
        in: "The trains were late. Trains are slow. “Nobody waits,” said Maria Keller. Trains wait."
      )
        == ["direct|Maria Keller|Nobody waits"])
  }

  @Test func datelinesAreNoPeople() {
    #expect(
      quotes(in: "WASHINGTON — Maria Keller opened the bridge, and said that it was safe.")
        == ["indirect|Maria Keller|that it was safe"])
  }

  @Test func groupsSpeakAsThemselves() {
    let text = "Two officials said that the bridge was closed."
    let found = QuoteFinder(text: Array(text.utf8), paragraphs: [0..<text.utf8.count]).find()
    #expect(found.speakers == [SpeakerDraft(name: "Two officials", isPerson: false)])
  }

  @Test func aliasesAreCollected() {
    let paragraphs = ["Maria Keller said that it was safe.", "Keller said that it was late."]
    let found = QuoteFinder(
      text: Array(paragraphs.joined(separator: "\n").utf8), paragraphs: ranges(of: paragraphs)
    ).find()
    #expect(found.speakers == [SpeakerDraft(name: "Maria Keller", aliases: ["Keller"])])
  }

  @Test func aliasesAreAllForms() {
    let text =
      "Mayor Maria Keller said that it was safe. “Late,” Keller said. “Cold today,” said Mrs. Keller."
    let found = QuoteFinder(text: Array(text.utf8), paragraphs: [0..<text.utf8.count]).find()
    #expect(found.speakers.map(\.name) == ["Maria Keller"])
    #expect(found.speakers.first?.aliases == ["Keller"])
  }

  @Test func quotationOverParagraphs() {
    #expect(
      quotes(
        in: "“The first years were hard,” Keller said. “We had no money.", "“Then it came.”",
        "It rained.") == [
          "direct|Keller|The first years were hard,” Keller said. “We had no money.",
          "direct|Keller|Then it came.",
        ])
  }

  @Test func quotationBehindItsLeadIn() {
    #expect(
      quotes(in: "Keller had a warning for the council.", "“The bridge will not last.”")
        == ["direct|Keller|The bridge will not last."])
  }

  @Test func signatureBehindAQuotation() {
    #expect(
      quotes(in: "“The bridge will not last.”", "— Maria Keller, engineer")
        == ["direct|Maria Keller|The bridge will not last."])
  }
}

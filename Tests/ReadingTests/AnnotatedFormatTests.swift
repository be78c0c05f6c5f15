import Corpus
import Testing

@testable import Reading

@Suite struct AnnotatedFormatTests {
  @Test func tiersOfCHAT() throws {
    let text = """
      @UTF8
      @Begin
      @Languages:\teng
      @Participants:\tCHI Mia Target_Child, MOT Mother
      *MOT:\twhere is the ball ? \u{15}0_1200\u{15}
      %mor:\tadv|where
      *CHI:\tover
      \tthere .
      @End
      """
    let draft = try #require(try read(text, path: "a.cha").first)
    #expect(draft.readTurns.map(\.text) == ["where is the ball ?", "over there ."])
    #expect(draft.readTurns.map(\.speaker) == ["Mother", "Mia"])
    #expect(draft.language == "en")
  }

  @Test func tokensOfCoNLLU() throws {
    func row(_ id: String, _ form: String, _ lemma: String, _ pos: String, _ misc: String = "_")
      -> String
    {
      [id, form, lemma, pos, "_", "_", "0", "dep", "_", misc].joined(separator: "\t")
    }
    let text = """
      # newdoc id = talk-1
      # meta::title = A talk
      # speaker = Ada Lind
      # text = It's late.
      \(row("1-2", "It's", "_", "_"))
      \(row("1", "It", "it", "PRON"))
      \(row("2", "is", "be", "AUX"))
      \(row("3", "late", "late", "ADJ", "SpaceAfter=No"))
      \(row("4", ".", ".", "PUNCT"))

      # speaker = Bo Ek
      \(row("1", "Yes", "yes", "INTJ"))

      """
    let draft = try #require(try read(text, path: "a.conllu").first)
    #expect(draft.id == "talk-1")
    #expect(draft.title == "A talk")
    #expect(draft.readTurns.map(\.text) == ["It's late.", "Yes"])
    #expect(draft.readTurns.map(\.speaker) == ["Ada Lind", "Bo Ek"])
    let annotation = try #require(draft.annotation)
    #expect(annotation.tokens.count == 4)
    #expect(annotation.sentenceStarts == [0, 3])
    let lemmas = annotation.attributes[0]
    #expect(lemmas.name == "lemma")
    #expect(lemmas.ids.map { lemmas.values[Int($0)] } == ["_", "late", ".", "yes"])
  }

  @Test func tablesBesideFiles() throws {
    let csv = "file,title,date,place\nfirst.txt,One,2001-02-03,Oslo\nsecond,Two,,\n"
    let table = try #require(SidecarMetadata(Array(csv.utf8)))
    #expect(
      table.entries(for: "/data/first.txt") == [
        MetadataEntry(key: "title", value: "One"), MetadataEntry(key: "date", value: "2001-02-03"),
        MetadataEntry(key: "place", value: "Oslo"),
      ])
    #expect(table.entries(for: "second.md") == [MetadataEntry(key: "title", value: "Two")])
    #expect(table.entries(for: "third.md").isEmpty)
  }
}

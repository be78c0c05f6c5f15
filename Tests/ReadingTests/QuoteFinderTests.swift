import Corpus
import Testing

@testable import Reading

/// What the finder makes of paragraphs, as `kind|speaker|words`.
func quotes(
  in paragraphs: String..., people: [SpeakerDraft] = [], language: String? = nil
) -> [String] {
  let bytes = Array(paragraphs.joined(separator: "\n").utf8)
  let found = QuoteFinder(
    text: bytes, paragraphs: ranges(of: paragraphs), people: people, language: language
  ).find()
  return found.quotes.map { quote in
    let kind = quote.kind == .direct ? "direct" : "indirect"
    let speaker = quote.speaker.map { found.speakers[$0].name } ?? "-"
    return "\(kind)|\(speaker)|\(String(decoding: bytes[quote.bytes], as: UTF8.self))"
  }
}

/// Where paragraphs lie that single line feeds part.
func ranges(of paragraphs: [String]) -> [Range<Int>] {
  var start = 0
  return paragraphs.map { paragraph in
    defer { start += paragraph.utf8.count + 1 }
    return start..<start + paragraph.utf8.count
  }
}

@Suite struct QuoteFinderTests {
  @Test func subjectBehindTheQuote() {
    #expect(
      quotes(in: "\"The bridge is safe,\" said Maria Keller, the chief engineer.")
        == ["direct|Maria Keller|The bridge is safe"])
  }

  @Test func subjectAndVerbBehindTheQuote() {
    #expect(
      quotes(in: "“The bridge is safe. It was tested in May,” Keller said.")
        == ["direct|Keller|The bridge is safe. It was tested in May"])
  }

  @Test func subjectWithAppositionBehindTheQuote() {
    #expect(
      quotes(in: "“The bridge is safe,” Maria Keller, who planned it, told reporters.")
        == ["direct|Maria Keller|The bridge is safe"])
    #expect(
      quotes(in: "“The bridge is safe,” the town's engineer, Maria Keller, said.")
        == ["direct|Maria Keller|The bridge is safe"])
  }

  @Test func cueBeforeTheQuote() {
    #expect(
      quotes(in: "Keller told reporters on Friday: “We tested every bolt.”")
        == ["direct|Keller|We tested every bolt."])
    #expect(
      quotes(in: "In a letter to the council, Keller wrote, \"We tested every bolt.\"")
        == ["direct|Keller|We tested every bolt."])
  }

  @Test func quoteAroundTheCueIsOne() {
    #expect(
      quotes(
        in: "\"The bridge is safe today,\" Keller said, \"and it will be safe for a century.\"")
        == [
          "direct|Keller|The bridge is safe today,\" Keller said, \"and it will be safe for a century."
        ])
  }

  @Test func longCuePartsTheQuote() {
    let cue = "said Maria Keller, the chief engineer of the town for more than twenty years"
    #expect(
      quotes(in: "\"It is safe,\" \(cue). \"We know that.\"")
        == ["direct|Maria Keller|It is safe", "direct|Maria Keller|We know that."])
  }

  @Test func reportedSpeech() {
    #expect(
      quotes(in: "Keller added that the bridge had been closed since March.")
        == ["indirect|Keller|that the bridge had been closed since March"])
    #expect(
      quotes(in: "The works will take another year, Keller said.")
        == ["indirect|Keller|The works will take another year"])
    #expect(
      quotes(in: "The works, Keller said, will take another year.")
        == ["indirect|Keller|The works, Keller said, will take another year"])
    #expect(
      quotes(in: "Keller said in a statement on Monday that the works would go on.")
        == ["indirect|Keller|that the works would go on"])
  }

  @Test func accordingTo() {
    #expect(
      quotes(in: "According to Maria Keller, the works will take another year.")
        == ["indirect|Maria Keller|the works will take another year"])
    #expect(
      quotes(in: "The works will take another year, according to Maria Keller.")
        == ["indirect|Maria Keller|The works will take another year"])
  }

  @Test func quotedWordsInReportedSpeech() {
    #expect(
      quotes(in: "Keller said the town had been “far too patient” with the builders.")
        == ["indirect|Keller|the town had been “far too patient” with the builders"])
    #expect(
      quotes(in: "Keller called the delay \"a scandal of the first order\" on Monday.")
        == ["indirect|Keller|the delay \"a scandal of the first order\" on Monday"])
  }

  @Test func participlesHaveTheSubjectOfTheSentence() {
    #expect(
      quotes(in: "“It is safe,” Keller said, adding that the tests were over.")
        == ["direct|Keller|It is safe", "indirect|Keller|that the tests were over"])
  }

  @Test(arguments: [
    // What contrasts with what is said is said by the author again.
    (
      "Keller said that the bridge was safe now, but nobody crossed it.",
      "indirect|Keller|that the bridge was safe now"
    ),
    (
      "Keller promised to open the bridge in May.", "indirect|Keller|to open the bridge in May"
    ),
    (
      "Keller accused the builders of fraud and theft.",
      "indirect|Keller|the builders of fraud and theft"
    ),
    (
      "Keller said on Friday that it was late.", "indirect|Keller|that it was late"
    ),
    (
      "The bridge of St. Mary is safe, Mr. Keller said.",
      "indirect|Keller|The bridge of St. Mary is safe"
    ),
    ("Keller said: 'It is safe today.'", "direct|Keller|It is safe today."),
    ("Keller said: „It is safe today.“", "direct|Keller|It is safe today."),
    ("Keller said: »It is safe today.«", "direct|Keller|It is safe today."),
    ("“He said, ‘Go home now,’” Keller said.", "direct|Keller|He said, ‘Go home now"),
  ])
  func whatIsSaidEndsWhereItEnds(text: String, expected: String) {
    #expect(quotes(in: text) == [expected])
  }

  @Test func ironyAndTitlesOfWorksAreNoQuotes() {
    #expect(quotes(in: "The so-called \"expert\" left the room early.").isEmpty)
    #expect(quotes(in: "He has written for \"The Long Road Home\" since May.").isEmpty)
    #expect(quotes(in: "The \"second phase of the works\" begins in May.").isEmpty)
  }

  @Test func nounsAreNoVerbs() {
    #expect(quotes(in: "A new federal rule that lifts the limit has divided the states.").isEmpty)
    #expect(quotes(in: "The police report covering that year was lost.").isEmpty)
  }

  @Test func peopleKnownBeforehandKeepTheirIndex() {
    let text = "Putin said that the talks had been useful."
    let found = QuoteFinder(
      text: Array(text.utf8), paragraphs: [0..<text.utf8.count],
      people: [SpeakerDraft(name: "Matteo Renzi"), SpeakerDraft(name: "Vladimir Putin")]
    ).find()
    #expect(found.quotes.map(\.speaker) == [1])
    #expect(found.speakers.map(\.name) == ["Matteo Renzi", "Vladimir Putin"])
    #expect(found.speakers[1].aliases == ["Putin"])
    #expect(found.quotes.map(\.source) == [0..<5])
  }

  @Test func nothingInNothing() {
    #expect(QuoteFinder(text: [], paragraphs: []).find() == QuotedSpeech())
    #expect(quotes(in: "", "\"", "said").isEmpty)
  }
}

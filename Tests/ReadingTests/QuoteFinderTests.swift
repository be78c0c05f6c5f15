import Corpus
import Testing

@testable import Reading

/// What the finder makes of paragraphs, as `kind|speaker|words`.
func quotes(in paragraphs: String..., people: [SpeakerDraft] = []) -> [String] {
  let text = paragraphs.joined(separator: "\n")
  let bytes = Array(text.utf8)
  var ranges: [Range<Int>] = []
  var start = 0
  for paragraph in paragraphs {
    ranges.append(start..<start + paragraph.utf8.count)
    start += paragraph.utf8.count + 1
  }
  let found = QuoteFinder(text: bytes, paragraphs: ranges, people: people).find()
  return found.quotes.map { quote in
    let kind = quote.kind == .direct ? "direct" : "indirect"
    let speaker = quote.speaker.map { found.speakers[$0].name } ?? "-"
    return "\(kind)|\(speaker)|\(String(decoding: bytes[quote.bytes], as: UTF8.self))"
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

  @Test func cueBeforeTheQuote() {
    #expect(
      quotes(in: "Keller told reporters on Friday: “We tested every bolt.”")
        == ["direct|Keller|We tested every bolt."])
  }

  @Test func reportedSpeech() {
    #expect(
      quotes(in: "Keller added that the bridge had been closed since March.")
        == ["indirect|Keller|that the bridge had been closed since March"])
    #expect(
      quotes(in: "The works will take another year, Keller said.")
        == ["indirect|Keller|The works will take another year"])
    #expect(
      quotes(in: "According to Maria Keller, the works will take another year.")
        == ["indirect|Maria Keller|the works will take another year"])
  }

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

  @Test func ironyAndTitlesOfWorksAreNoQuotes() {
    #expect(quotes(in: "The so-called \"expert\" left the room early.").isEmpty)
    #expect(quotes(in: "He has written for \"The Long Road Home\" since May.").isEmpty)
  }
}

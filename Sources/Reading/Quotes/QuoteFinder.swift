public import Corpus

/// Finds the quotes in the prose of an article, and who said them.
///
/// It works on the bytes of the text, in time linear in their number, and keeps nothing between calls.
/// Direct quotes stand in quotation marks, whatever their typography, with a cue (`said`, `according to`)
/// before, behind or between; indirect ones are what a cue verb governs (`Putin added that …`).
/// Marked words without a speaker, such as ironic words and titles of works, are no quotes.
public struct QuoteFinder: Sendable {
  let text: [UInt8]
  let paragraphs: [Range<Int>]
  let people: [SpeakerDraft]
  let language: String?

  /// - Parameters:
  ///   - text: UTF-8.
  ///   - paragraphs: ascending, disjoint ranges of `text`.
  ///   - people: the people known beforehand; the result names them by their index.
  ///   - language: ISO 639-1, for the words that introduce quotes; English where it is `nil` or has no
  ///     words here (German, Italian, French, Spanish and Russian have).
  public init(
    text: [UInt8], paragraphs: [Range<Int>], people: [SpeakerDraft] = [], language: String? = nil
  ) {
    self.text = text
    self.paragraphs = paragraphs
    self.people = people
    self.language = language
  }

  /// The quotes of all paragraphs. O(bytes).
  public func find() -> QuotedSpeech {
    var tokens: [ProseToken] = []
    tokens.reserveCapacity(text.count / 5)
    var mentions: [NameMention] = []
    let table = WordTable.table(for: language)
    let scanner = ProseScanner(text: text, table: table)
    var bounds: [(tokens: Range<Int>, mentions: Range<Int>)] = []
    for paragraph in paragraphs {
      let first = tokens.count
      scanner.scan(paragraph, into: &tokens)
      bounds.append((first..<tokens.count, 0..<0))
    }
    let recogniser = NameRecogniser(text: text, tokens: tokens)
    var candidates: [NameMention] = []
    for paragraph in bounds { recogniser.mentions(in: paragraph.tokens, into: &candidates) }
    let initial = InitialWords(candidates, tokens: tokens)
    var next = 0
    for index in bounds.indices {
      let first = mentions.count
      let limit = bounds[index].tokens.upperBound
      while next < candidates.count, candidates[next].tokens.lowerBound < limit {
        if let mention = initial.checked(candidates[next], tokens: tokens, limit: limit) {
          mentions.append(mention)
        }
        next += 1
      }
      bounds[index].mentions = first..<mentions.count
    }
    var named = People(known: people, table: table)
    named.identify(&mentions)
    var reader = SpeechReader(
      text: text, tokens: tokens, mentions: mentions, people: named, known: people)
    for paragraph in bounds { reader.read(paragraph.tokens, mentions: paragraph.mentions) }
    return reader.finish()
  }
}

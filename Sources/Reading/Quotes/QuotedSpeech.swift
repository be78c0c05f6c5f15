public import Corpus

/// What a text gives to people other than its author: the quotes, and who said them.
public struct QuotedSpeech: Sendable, Equatable {
  /// Ascending by first byte, disjoint, each inside one paragraph.
  public var quotes: [QuoteDraft]
  /// For each quote the words that name its speaker where it is quoted (`he`, `the Prime Minister`,
  /// `Mr Renzi`), as a range of the text.
  public var sources: [Range<Int>?]
  /// The people given to the finder, at their indexes, then the speakers found, by first quote.
  public var speakers: [SpeakerDraft]

  public init(
    quotes: [QuoteDraft] = [], sources: [Range<Int>?] = [], speakers: [SpeakerDraft] = []
  ) {
    self.quotes = quotes
    self.sources = sources
    self.speakers = speakers
  }
}

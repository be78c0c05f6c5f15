public import Corpus

/// What a text gives to people other than its author: the quotes, and who said them.
public struct QuotedSpeech: Sendable, Equatable {
  /// Ascending by first byte, disjoint, each inside one paragraph.
  public var quotes: [QuoteDraft]
  /// The people given to the finder, at their indexes, then the speakers found, by first quote.
  public var speakers: [SpeakerDraft]

  public init(
    quotes: [QuoteDraft] = [], speakers: [SpeakerDraft] = []
  ) {
    self.quotes = quotes
    self.speakers = speakers
  }
}

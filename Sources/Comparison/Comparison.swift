public import Corpus
public import Statistics

/// Two texts side by side: who speaks, what both speak about with the passages of each, what only one
/// speaks about, and the words that set them apart.
///
/// This room aligns texts by what they say. It takes positions and counts from `Corpus`, sentences and
/// terms from `Summarization` and keyness from `Statistics`, and returns typed results; it prints
/// nothing. Everything in it is symmetric: comparing B with A gives the same with the sides changed.
public struct Comparison: Sendable {
  public var left: SideProfile
  public var right: SideProfile
  /// The cosine of the weighted content words of both sides: 0 for nothing in common, 1 for the same
  /// words as often.
  public var similarity: Double
  /// What both speak about, the weightiest first.
  public var shared: [SharedTopic]
  public var leftOnly: [OneSidedTopic]
  public var rightOnly: [OneSidedTopic]
  /// From what is most surely overused on the left to what is most surely overused on the right, by
  /// `lower`.
  public var keywords: KeywordTable
  /// Content words of the rows of `keywords` that are key on the left, and on the right, the surest
  /// first.
  public var leftKeywords: [KeywordRow]
  public var rightKeywords: [KeywordRow]
  /// Content words that both use and neither more surely than the other, those that are most of both
  /// texts first.
  public var commonWords: [KeywordRow]
  /// What each word adds to the difference.
  public var shift: WordShift
  /// Quotes of one side with their source in the other.
  public var quotes: [TracedQuote]
  /// Questions that both sides were asked.
  public var questions: [QuestionPair]
}

/// One side of a comparison: a selection of turns, or what one speaker says in it.
public struct ComparisonSide: Sendable {
  /// An id, a name, an expression.
  public var name: String
  public var selection: Selection
  /// Only what this speaker says, in turns and in quotes.
  public var speaker: Int?

  public init(name: String, selection: Selection, speaker: Int? = nil) {
    self.name = name
    self.selection = selection
    self.speaker = speaker
  }
}

/// Who and how much one side is.
public struct SideProfile: Sendable {
  public var name: String
  /// Indices of documents.
  public var documents: [Int]
  /// Those who speak most first.
  public var speakers: [SpeakerShare]
  /// The tokens of the side.
  public var tokens: Runs
  /// Its words; punctuation does not count.
  public var words: Int
  public var sentences: Int
  public var turns: Int
  /// How many turns or sentences ask.
  public var questions: Int
}

/// How much one person says on a side.
public struct SpeakerShare: Sendable, Equatable {
  /// An index into `Corpus.speakers`.
  public var speaker: Int
  /// The words said, in turns and quotes; punctuation does not count.
  public var words: Int
  public var turns: Int
  public var quotes: Int
  /// Of the words of the side, from 0 to 1.
  public var share: Double
}

/// Words of one side about a topic.
public struct TopicPassage: Sendable, Equatable {
  /// The sentence, as an index of the corpus.
  public var sentence: Int
  public var reference: Reference
  /// Who says it, in the turn or in a quote.
  public var speaker: Int?
  /// As in the source.
  public var text: String
  /// The topic's words in it, as ranges of Unicode scalars of `text`.
  public var highlights: [Range<Int>]
  public var score: Double
}

/// What both sides speak about.
public struct SharedTopic: Sendable {
  /// Words of the texts, the weightiest first.
  public var label: [String]
  /// How much the topic weighs on both sides: the geometric mean of its weights, where 1 is as much as
  /// what weighs most on either side. Texts on different subjects have none above 0.5.
  public var score: Double
  /// The share of each side's words in sentences about it, from 0 to 1.
  public var leftShare: Double
  public var rightShare: Double
  /// The best passages, best first.
  public var left: [TopicPassage]
  public var right: [TopicPassage]
}

/// What one side speaks about and the other does not.
public struct OneSidedTopic: Sendable {
  /// Words of the text, the weightiest first.
  public var label: [String]
  /// How much it weighs, from 0 to 1; 1 is as much as what weighs most on the side.
  public var score: Double
  /// The share of the side's words in sentences about it, from 0 to 1.
  public var share: Double
  /// The best first.
  public var passages: [TopicPassage]
}

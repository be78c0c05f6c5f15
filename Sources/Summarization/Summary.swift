public import Corpus

/// Sentences of the source that stand for the whole, unchanged and in reading order.
public struct Summary: Sendable {
  /// In the order of the text.
  public var groups: [SummaryGroup]
  /// What is known of the documents, where the summary is a briefing of many.
  public var overview: SummaryOverview?

  public init(groups: [SummaryGroup], overview: SummaryOverview? = nil) {
    self.groups = groups
    self.overview = overview
  }

  /// The words of all sentences; punctuation does not count.
  public var words: Int {
    groups.reduce(0) { $0 + $1.sentences.reduce(0) { $0 + $1.words } }
  }
}

/// The summary of one document, speaker, question or topic, or of the whole.
public struct SummaryGroup: Sendable {
  /// What the group is about: an id, a name, a question, words of the text.
  public var name: String
  /// Where the question stands that names the group.
  public var reference: Reference?
  /// In reading order.
  public var sentences: [SummarySentence]
  /// Why the group says less than asked, such as a question that nobody answers.
  public var note: String?
  /// Why the question that names the group was not answered, or not by the one who was asked.
  public var problem: AnswerProblem?
  /// The subject of many documents that the group is about.
  public var subject: SummarySubject?

  public init(
    name: String, reference: Reference? = nil, sentences: [SummarySentence], note: String? = nil,
    problem: AnswerProblem? = nil, subject: SummarySubject? = nil
  ) {
    self.name = name
    self.reference = reference
    self.sentences = sentences
    self.note = note
    self.problem = problem
    self.subject = subject
  }
}

/// A subject of many documents.
public struct SummarySubject: Sendable, Equatable {
  /// How many of them speak of it.
  public var documents: Int
  /// The share of their tokens in sentences that name it, from 0 to 1.
  public var share: Double
  /// How much it matters: 1 for what matters most.
  public var score: Double
  /// Its words as ids of the attribute `stem`.
  public var stems: [Int32]
}

/// One sentence of a summary.
public struct SummarySentence: Sendable, Equatable {
  /// Its index in the corpus.
  public var sentence: Int
  public var reference: Reference
  /// The index of the one who says it in `Corpus.speakers`.
  public var speaker: Int?
  /// As in the source.
  public var text: String
  /// Its words; punctuation does not count.
  public var words: Int
  /// What it was chosen for: higher is more telling. Comparable inside one summary only.
  public var score: Double
}

/// How long a summary may be. It never is longer, except that a number of sentences below 1 is 1.
public enum SummaryLength: Sendable, Equatable {
  case sentences(Int)
  /// Words of the source; sentences that do not fit whole are left out.
  case words(Int)
  /// Per cent of the words of the text.
  case percent(Double)
}

/// What each group of a summary stands for.
public enum SummaryGrouping: String, Sendable, CaseIterable {
  case document, speaker, question, topic
}

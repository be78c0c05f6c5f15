public import Corpus

/// The sentences that one group of a summary is chosen from, in reading order.
public struct SentenceScope: Sendable {
  /// Sentences of one turn.
  public struct Part: Sendable {
    /// The index of the turn in the corpus.
    public let turn: Int
    public let speaker: Int?
    public let role: Role
    /// The first sentence of the turn, whether it is in the part or not.
    public let firstSentenceOfTurn: Int
    public let sentences: Range<Int>
  }

  /// Ascending.
  public private(set) var parts: [Part] = []

  public init() {}

  /// All sentences of a selection. O(turns log documents).
  public init(_ corpus: Corpus, _ selection: Selection) {
    for turn in selection.turns.members { append(corpus.turn(turn)) }
  }

  /// What a speaker says in a selection: their turns, and the sentences of narration that hold quotes
  /// given to them.
  public init(_ corpus: Corpus, saidBy speaker: Int, in selection: Selection) {
    var quoted: [Int: [Range<Int>]] = [:]
    for quote in corpus.quotes
    where quote.speaker == speaker && !quote.tokens.isEmpty
      && selection.turns.contains(quote.turn) && corpus.speaker(ofTurn: quote.turn) != speaker
    {
      let first = corpus.sentenceIndex(ofToken: quote.tokens.lowerBound)
      let last = corpus.sentenceIndex(ofToken: quote.tokens.upperBound - 1)
      quoted[quote.turn, default: []].append(first..<last + 1)
    }
    for index in selection.turns.members {
      if corpus.speaker(ofTurn: index) == speaker {
        append(corpus.turn(index))
      } else if let ranges = quoted[index] {
        for range in Runs(ranges).ranges { append(corpus.turn(index), range, speaker: speaker) }
      }
    }
  }

  /// Appends sentences of a turn that comes at or after the last one.
  public mutating func append(_ turn: Turn, _ sentences: Range<Int>? = nil, speaker: Int? = nil) {
    let sentences = sentences ?? turn.sentences
    guard !sentences.isEmpty else { return }
    parts.append(
      Part(
        turn: turn.index, speaker: speaker ?? turn.speaker, role: turn.role,
        firstSentenceOfTurn: turn.sentences.lowerBound, sentences: sentences))
  }

  public var isEmpty: Bool { parts.isEmpty }
}

public import Corpus

/// What can be said of many documents before any of their words: how many, when, by whom, about what.
public struct SummaryOverview: Sendable {
  /// Someone who speaks.
  public struct Voice: Sendable, Equatable {
    /// An index into `Corpus.speakers`.
    public var speaker: Int
    public var documents: Int
    public var words: Int
  }

  public var documents: Int
  public var words: Int
  /// How many documents there are of each kind, the commonest first.
  public var kinds: [(kind: DocumentKind, documents: Int)]
  /// The earliest and the latest date, where there are dates.
  public var from: String?
  public var to: String?
  /// Those who say most, most first.
  public var voices: [Voice]
  /// How many people speak.
  public var speakers: Int
  /// What the documents are about, as phrases, what matters in most of them first.
  public var subjects: [String]

  /// O(tokens).
  init(_ corpus: Corpus, _ selection: Selection, subjects: [Subject], voices limit: Int) {
    let indices = corpus.documents(in: selection)
    documents = indices.count
    var kinds: [DocumentKind: Int] = [:]
    for index in indices { kinds[corpus.documents[index].kind, default: 0] += 1 }
    self.kinds = kinds.map { ($0.key, $0.value) }
      .sorted { ($1.1, $0.0.rawValue) < ($0.1, $1.0.rawValue) }
    let dates = indices.compactMap { corpus.documents[$0].date }
    from = dates.min()
    to = dates.max()
    self.subjects = subjects.map(\.phrase)

    var total = 0
    var said = [Int](repeating: 0, count: corpus.speakers.count)
    var spokenIn = [Int](repeating: 0, count: corpus.speakers.count)
    var last = [Int](repeating: -1, count: corpus.speakers.count)
    let counts = corpus.wordCounts(ofTurns: selection.turns)
    let first = selection.turns.ranges.first?.lowerBound ?? 0
    for index in indices {
      let turns = Runs(corpus.documents[index].turns).intersection(selection.turns)
      for turn in turns.members {
        total += counts[turn - first]
        guard let speaker = corpus.speaker(ofTurn: turn) else { continue }
        said[speaker] += counts[turn - first]
        if last[speaker] != index { spokenIn[speaker] += 1 }
        last[speaker] = index
      }
    }
    words = total
    speakers = spokenIn.count { $0 > 0 }
    voices = said.indices.filter { spokenIn[$0] > 0 }
      .sorted { (said[$1], $0) < (said[$0], $1) }.prefix(limit)
      .map { Voice(speaker: $0, documents: spokenIn[$0], words: said[$0]) }
  }
}

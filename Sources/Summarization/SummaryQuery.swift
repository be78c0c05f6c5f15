public import Corpus

/// What a summary is asked to be about: the terms of a question or topic, and whom it names.
public struct SummaryQuery: Sendable {
  /// Stems, as ids of the attribute `stem`, distinct.
  public var stems: [Int32]
  /// Speakers named in it.
  public var speakers: Set<Int>

  public init(stems: [Int32], speakers: Set<Int> = []) {
    self.stems = stems
    self.speakers = speakers
  }

  /// Reads a question or topic. Function words, words that only frame a request ("summarize the
  /// discussion about …") and the names of speakers are no terms of it; where nothing else is left
  /// they are.
  /// - Parameter candidates: the speakers that it may name.
  public init(
    _ text: String, _ corpus: Corpus, _ content: ContentTerms, speakers candidates: Set<Int>
  ) {
    let words = Self.words(of: text)
    var nameWords: Set<String> = []
    speakers = []
    for speaker in candidates.sorted() {
      let names = [corpus.speakers[speaker].name] + corpus.speakers[speaker].aliases
      let spelled = names.map(Self.words)
      let surname = spelled[0].last.map { [$0] } ?? []
      let isNamed =
        spelled.contains { !$0.isEmpty && words.contains(sequence: $0) }
        || (surname.first?.count ?? 0) > 3 && words.contains(sequence: surname)
      if isNamed {
        speakers.insert(speaker)
        nameWords.formUnion(spelled.joined())
      }
    }
    func terms(_ isWanted: (String) -> Bool) -> [Int32] {
      var result: [Int32] = []
      for word in words where isWanted(word) {
        for term in content.terms(ofWord: word) where !result.contains(term) { result.append(term) }
      }
      return result
    }
    stems = terms { !nameWords.contains($0) && !Self.framing.contains($0) }
    if stems.isEmpty { stems = terms { !Self.framing.contains($0) } }
    if stems.isEmpty { stems = terms { _ in true } }
  }

  /// The words of a text, lower-cased, an apostrophe and what follows it left out.
  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map { String($0.prefix { $0 != "'" && $0 != "’" }) }.filter { !$0.isEmpty }
  }

  /// Words that ask for a summary or report that something was said, whatever it was.
  private static let framing: Set<String> = [
    "summarize", "summarise", "summary", "discussion", "discussions", "discuss", "discussed",
    "discussing", "think", "thinks", "thinking", "thought", "thoughts", "opinion", "opinions",
    "view", "views", "say", "says", "said", "saying", "tell", "told", "talk", "talks", "talked",
    "talking", "mention", "mentions", "mentioned", "mentioning", "meeting", "meetings", "interview",
    "conversation", "conclusion", "conclude", "concluded", "main", "point", "points", "topic",
    "topics", "reason", "reasons", "attitude", "attitudes", "explain", "explains", "explained",
    "explanation", "describe", "describes", "described", "describing", "introduce", "introduced",
    "agree", "agreed", "agreement", "disagree", "disagreed", "decide", "decided", "decision",
    "according", "regarding", "concerning",
  ]
}

extension Array where Element: Equatable {
  /// Whether `part` stands in the array without a gap.
  fileprivate func contains(sequence part: [Element]) -> Bool {
    guard !part.isEmpty, part.count <= count else { return false }
    return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}

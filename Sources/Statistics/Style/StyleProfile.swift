public import Corpus

/// How somebody speaks or a text is written: its lengths, the variety of its words, how hard it is to
/// read, and the share of some groups of words.
public struct StyleProfile: Sendable {
  /// Tokens and types of the words in lower case, and the measures made of them.
  public let diversity: LexicalDiversity
  /// Sentences with at least one word.
  public let sentences: Int
  /// Those of them that end with a question mark.
  public let questions: Int
  /// Turns with at least one word.
  public let turns: Int
  /// Shortened words that are written as part of the word before them (`'s`, `n't`).
  public let clitics: Int
  public let syllables: Int
  /// Letters and digits of all words.
  public let characters: Int
  /// Words of seven letters and more.
  public let longWords: Int
  /// Occurrences of each group of words; `nil` where the language is not English.
  public let groups: [WordGroup: Int]?
  /// Whether the language is English, or not known to be another one.
  public let isEnglish: Bool

  /// The number of words.
  public var tokens: Int { diversity.tokens }

  /// `nil` where the language is not English, for which alone the formulas hold. A shortened word is
  /// one with the word before it.
  public var readability: Readability? {
    isEnglish
      ? Readability(words: tokens - clitics, sentences: sentences, syllables: syllables) : nil
  }

  /// Words a sentence.
  public var sentenceLength: Double? { ratio(tokens, sentences) }
  /// Words a turn.
  public var turnLength: Double? { ratio(tokens, turns) }
  /// Letters and digits a word.
  public var wordLength: Double? { ratio(characters, tokens) }
  /// The share of words of seven letters and more.
  public var longWordShare: Double? { ratio(longWords, tokens) }
  /// The share of sentences that end with a question mark.
  public var questionShare: Double? { ratio(questions, sentences) }

  /// Occurrences of a group of words in a thousand words.
  public func perThousand(_ group: WordGroup) -> Double? {
    guard let count = groups?[group] else { return nil }
    return ratio(count, tokens).map { $0 * 1000 }
  }

  private func ratio(_ part: Int, _ whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }

  /// The profiles of several lists of tokens, such as those of each document. O(tokens + types), on all
  /// cores.
  public static func profiles(of lists: [Runs], in corpus: Corpus) -> [StyleProfile] {
    let types = StyleTypes(of: corpus)
    let parts = partCount(for: lists.reduce(0) { $0 + $1.count })
    return concurrentMap(lists.parts(parts)) { lists in
      var reader = StyleReader(corpus, types)
      return lists.map { reader.profile(of: $0) }
    }.flatMap(\.self)
  }
}

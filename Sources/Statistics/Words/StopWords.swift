public import Corpus
import Language

/// The function words of a language: articles, pronouns, prepositions, conjunctions, auxiliaries,
/// particles and the commonest adverbs, lower-cased. They carry little of what a text is about, so
/// rankings of topics leave them out; statistics count them.
public struct StopWords: Sendable {
  /// ISO 639-1.
  public let language: String
  private let words: Set<String>

  /// The function words of a language, by ISO 639-1 code, whatever its region (`en`, `en-GB`); English
  /// for a language that has no list, and where none is known.
  public static func of(language: String?) -> StopWords {
    if let known = Language.of(language), !known.stopWords.isEmpty { return StopWords(known) }
    return StopWords(.english)
  }

  /// The languages that have a list.
  public static var languages: [String] {
    Language.all.filter { !$0.stopWords.isEmpty }.map(\.code).sorted()
  }

  private init(_ language: Language) {
    self.language = language.code
    words = language.stopWords.set
  }

  /// Whether a word is one of the list, in lower case. Both apostrophes are the same.
  public func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    guard word.utf8.contains(0xE2), word.contains("\u{2019}") else { return false }
    return words.contains(String(word.map { $0 == "\u{2019}" ? "'" : $0 }))
  }

  /// Whether each value of a lexicon is one of the list, whatever its case, by id. O(values).
  public func mask(of lexicon: Lexicon) -> [Bool] {
    lexicon.ids.map { contains(lexicon.string($0).lowercased()) }
  }
}

public import Corpus
package import Language
import Statistics

/// Which words say what a text is about, and the term that each of them stands for.
///
/// A term is a stem; function words, numbers of one digit, times and punctuation have none. Function
/// words and stems are those of the language of the turn in which a word occurs: *die* is an article in
/// a German answer and a term in an English one. There is a table over the lexicon for each language of
/// the corpus, made once, so that nothing per token looks at letters.
public struct ContentTerms: Sendable {
  /// The spellings of the terms.
  public let stems: Lexicon
  /// Whether a word type is a word to whoever counts words: it has a letter or a digit, and is no
  /// clitic cut off from the word before it (`'s`, `n't`).
  public let isWord: [Bool]
  /// Whether a word type is a time such as `04:08` or `1:02:45`: in transcripts mostly the mark of a
  /// place in the recording, and never what they are about.
  public let isTimeMark: [Bool]
  /// The lower-cased form of every word type, as an id of the attribute `lower`.
  public let lowerOfType: [Int32]
  /// The distinct lower-cased forms.
  public let lowers: Lexicon
  /// By term: whether it turns up whatever the talk is about, such as *think*, *thing*, *good*.
  public private(set) var isColourless: [Bool]
  /// By term: whether it is one of those that fill talk, such as *think* and *thing*, and not just a
  /// vague word, such as *important* and *Monday*.
  public private(set) var isFiller: [Bool]
  /// By term: whether it says little about a subject but may carry the news in a sentence.
  private(set) var isVague: [Bool]
  /// The languages of the corpus, that of most tokens first; English where none is known.
  package let languages: [Language]

  private let corpus: Corpus
  /// For each language, the term of every word type, or -1.
  private let termOfType: [[Int32]]
  /// For each language, by lower-cased form, whether it is a function word.
  private let isStopWord: [[Bool]]
  /// For each document the number of its language; empty where all have the first.
  private let languageOfDocument: [UInt8]

  /// Tables over the lexicon of `corpus`. O(types · languages).
  public init(_ corpus: Corpus) {
    self.corpus = corpus
    let codes = Self.codes(of: corpus)
    languages = codes.compactMap(Language.of)
    var languageOfDocument: [UInt8] = []
    if codes.count > 1 {
      let numbers = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices.lazy.map(UInt8.init)))
      languageOfDocument = corpus.documents.map { numbers[Self.code($0.language)] ?? 0 }
    }
    self.languageOfDocument = languageOfDocument

    let lower = corpus.lowerAttribute
    lowers = lower.lexicon
    let count = corpus.lexicon.count
    var lowerOfType = [Int32](repeating: 0, count: count)
    var isWord = [Bool](repeating: false, count: count)
    var isTimeMark = [Bool](repeating: false, count: count)
    if let lowerOf = lower.valueOfType?.span {
      for type in 0..<count {
        lowerOfType[type] = Int32(lowerOf[type])
        isWord[type] = corpus.typeFlags(type).contains(.word) && !corpus.lexicon.isClitic(type)
        isTimeMark[type] = isWord[type] && corpus.lexicon.isTimeMark(type)
      }
    }
    self.lowerOfType = lowerOfType
    self.isWord = isWord
    self.isTimeMark = isTimeMark
    let isCandidate = (0..<count).map {
      isWord[$0] && !isTimeMark[$0] && corpus.lexicon.length($0) > 1
    }

    var stems = Lexicon()
    var termOfType: [[Int32]] = []
    var isStopWord: [[Bool]] = []
    for (number, code) in codes.enumerated() {
      let stopWords = Self.stopWords(code, lowers)
      let stem = corpus.stemAttribute(language: code)
      // The first table's stems keep their numbers.
      let ids: [Int32]
      if number == 0 {
        stems = stem.lexicon
        ids = []
      } else {
        ids = stem.lexicon.ids.map { Int32(stems.intern(stem.lexicon.string($0))) }
      }
      var terms = [Int32](repeating: -1, count: count)
      if let stemOf = stem.valueOfType?.span {
        for type in 0..<count where isCandidate[type] && !stopWords[Int(lowerOfType[type])] {
          let id = Int(stemOf[type])
          terms[type] = number == 0 ? Int32(id) : ids[id]
        }
      }
      termOfType.append(terms)
      isStopWord.append(stopWords)
    }
    self.stems = stems
    self.termOfType = termOfType
    self.isStopWord = isStopWord
    isColourless = []
    isFiller = []
    isVague = []
    isFiller = terms(of: Self.fillers)
    isVague = terms(of: Self.vague)
    isColourless = terms(of: Self.fillers + Self.vague + Self.reporting)
  }

  /// The term of the token at a corpus position, or -1. O(1) where the corpus has one language, else
  /// O(log documents).
  @inline(__always)
  package func term(at position: Int) -> Int32 {
    let type = Int(corpus.words[position])
    return languageOfDocument.isEmpty
      ? termOfType[0][type] : termOfType[language(at: position)][type]
  }

  /// The terms that a word type stands for, one for each language in which it has another.
  package func terms(ofType type: Int) -> Set<Int32> {
    Set(termOfType.map { $0[type] }.filter { $0 >= 0 })
  }

  /// Whether a lower-cased form is a function word in any language of some documents.
  package func isStopWord(_ lower: Int, inAnyOf documents: some Sequence<Int>) -> Bool {
    let numbers = languageOfDocument.isEmpty ? [0] : Set(documents.map { languageOfDocument[$0] })
    return numbers.contains {
      isStopWord[Int($0)].indices.contains(lower) && isStopWord[Int($0)][lower]
    }
  }

  /// The terms that a word in lower case stands for in the languages of the corpus; none where it is a
  /// function word in any of them.
  package func terms(ofWord word: String) -> [Int32] {
    if let lower = lowers.find(word), isStopWord.contains(where: { $0[lower] }) { return [] }
    guard word.utf8.count > 1 else { return [] }
    var terms: [Int32] = []
    for language in languages {
      let stem = Stemmer(language: language.code)?.stem(word) ?? word
      if let id = stems.find(stem), !terms.contains(Int32(id)) { terms.append(Int32(id)) }
    }
    return terms
  }

  private func language(at position: Int) -> Int {
    let turn = corpus.turnIndex(ofToken: position)
    if corpus.hasTurnLanguages, let own = corpus.language(ofTurn: turn) {
      return languages.firstIndex { $0.code == Self.code(own) } ?? 0
    }
    return Int(languageOfDocument[corpus.documentIndex(ofTurn: turn)])
  }

  /// The codes of the languages of a corpus that are known here, that of most tokens first.
  private static func codes(of corpus: Corpus) -> [String] {
    var tokens: [String: Int] = [:]
    for document in corpus.documents {
      tokens[code(document.language), default: 0] += document.tokens.count
    }
    let codes = tokens.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    return codes.isEmpty ? [Language.english.code] : codes
  }

  /// The code of a language that has stop words here; English stands in for any other.
  private static func code(_ language: String?) -> String {
    guard let known = Language.of(language), !known.stopWords.isEmpty else {
      return Language.english.code
    }
    return known.code
  }

  /// By lower-cased form: whether it is a function word of a language. Titles and other abbreviations
  /// count with their full stop.
  private static func stopWords(_ code: String, _ lowers: Lexicon) -> [Bool] {
    let stopWords = StopWords.of(language: code)
    var mask = stopWords.mask(of: lowers)
    for id in lowers.ids where !mask[id] && lowers.length(id) < 6 {
      let word = lowers.string(id)
      if word.hasSuffix("."), stopWords.contains(String(word.dropLast())) { mask[id] = true }
    }
    return mask
  }

  /// By term: whether it is that of one of some lower-cased words, however they are written in the
  /// text. O(types).
  package func terms(of words: [String]) -> [Bool] {
    let isWanted = mask(of: words)
    var mask = [Bool](repeating: false, count: stems.count)
    for terms in termOfType {
      for (type, term) in terms.enumerated() where term >= 0 {
        if isWanted[Int(lowerOfType[type])] { mask[Int(term)] = true }
      }
    }
    return mask
  }

  /// By lower-cased form: whether it is one of some words of the languages of the corpus.
  package func mask(of words: (Language) -> Words) -> [Bool] {
    mask(of: languages.flatMap { words($0).list })
  }

  /// By lower-cased form: whether it is one of some words.
  func mask(of words: [String]) -> [Bool] {
    var mask = [Bool](repeating: false, count: lowers.count)
    for word in words {
      if let id = lowers.find(word) { mask[id] = true }
    }
    return mask
  }

  /// Words of open classes that turn up whatever the talk is about: fillers, vague nouns, verbs of
  /// thinking and saying.
  private static let fillers = [
    // What transcribers note beside the words.
    "laughter", "laughs", "laughing", "applause", "crosstalk", "inaudible", "unintelligible",
    "jingle", "break", "gelächter", "applaus", "beifall", "rires", "applaudissements", "risas",
    "aplausos", "risate", "applausi", "смех", "аплодисменты",
    "able", "absolutely", "actually", "add", "added", "adding", "basically", "believe", "bit",
    "call", "called", "certain",
    "certainly", "couple", "day", "days", "definitely", "different", "end", "exactly", "fact",
    "feel", "fine", "find", "first", "folks", "give", "given", "gives", "giving", "good", "great",
    "guess", "guy", "guys", "happen", "happened", "happens", "hear", "heard", "hello", "hi", "hmm",
    "honestly", "idea", "interesting", "keep", "kind", "kinds", "know", "knows", "knew", "last",
    "literally", "long", "look", "looking", "looks", "love", "mean", "means", "mm", "need", "needs",
    "new", "next", "nice", "obviously", "oh", "part", "people", "person", "place", "please",
    "point", "pretty", "probably", "question", "questions", "reason", "remember", "right", "second",
    "see", "seen", "show", "side", "sorry", "sort", "start", "started", "stuff", "super", "sure",
    "take", "taken", "taking", "talk", "talked", "talking", "thank", "thanks", "thing", "things",
    "think", "thinking", "thinks", "thought", "three", "time", "times", "today", "totally", "tried",
    "true", "try", "trying", "two", "uh", "um", "understand", "understood", "use", "used", "using",
    "want", "wanted", "wants", "way", "ways", "week", "work", "works", "wow", "year", "years",
    "yep", "yup",
  ]

  /// Words that report that something is said.
  private static let reporting = [
    "say", "says", "said", "saying", "tell", "tells", "told", "ask", "asks", "asked", "asking",
    "speak", "spoke", "spoken", "blamed",
  ]

  /// Words that say little about a subject but may carry the news in a sentence: times, numbers, vague
  /// nouns and judgements.
  private static let vague = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "yesterday", "tomorrow", "month", "months", "moment", "minute",
    "minutes", "hour", "hours", "number", "example", "answer", "matter", "course", "agree",
    "simply", "clearly", "especially", "particular", "particularly", "important", "big", "little",
    "old", "best", "better", "bad", "hard", "easy", "real", "whole", "lots", "four", "five", "six",
    "seven", "eight", "nine", "ten", "hundred", "thousand", "million", "half", "third", "once",
    "man", "men", "woman", "women", "name", "word", "words", "story", "world", "life", "case",
    "cases", "problem", "problems", "issue", "issues", "area", "areas", "level", "order", "terms",
    "fun", "cool", "awesome", "amazing", "weird", "crazy", "perfect", "glad", "happy", "huge",
  ]
}

extension Lexicon {
  /// Whether a value is digits and colons, such as `04:08`; perhaps with fractions of a second.
  fileprivate func isTimeMark(_ id: Int) -> Bool {
    guard (4...12).contains(length(id)) else { return false }
    return withBytes(of: id) { bytes in
      var colons = 0
      for index in bytes.indices {
        switch bytes[index] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): continue
        case UInt8(ascii: ":"): colons += 1
        default: return false
        }
      }
      return colons > 0
    }
  }

  /// Whether a value is what is left of a word behind an apostrophe, or a negation tied to a verb.
  fileprivate func isClitic(_ id: Int) -> Bool {
    guard length(id) <= 6 else { return false }
    return withBytes(of: id) { bytes in
      let start = bytes.count > 2 && bytes[0] | 32 == UInt8(ascii: "n") ? 1 : 0
      guard bytes.count > start + 1 else { return false }
      if bytes[start] == UInt8(ascii: "'") { return start == 0 || bytes.count == 3 }
      // The right single quotation mark.
      let isCurly =
        bytes.count > start + 3 && bytes[start] == 0xE2 && bytes[start + 1] == 0x80
        && bytes[start + 2] == 0x99
      return isCurly && (start == 0 || bytes.count == 5)
    }
  }
}

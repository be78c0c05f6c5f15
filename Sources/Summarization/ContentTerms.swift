public import Corpus
import Statistics

/// Which word types say what a text is about, and the term that each of them stands for.
///
/// A term is a stem; function words, numbers of one digit, times and punctuation have none. It is a
/// table over the lexicon, made once, so that nothing per token looks at letters.
public struct ContentTerms: Sendable {
  /// The spellings of the terms.
  public let stems: Lexicon
  /// The term of every word type, or -1.
  public let termOfType: [Int32]
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
  /// By lower-cased form: whether it is a function word.
  public let isStopWord: [Bool]
  /// By term: whether it turns up whatever the talk is about, such as *think*, *thing*, *good*.
  public private(set) var isColourless: [Bool]
  /// By term: whether it is one of those that fill talk, such as *think* and *thing*, and not just a
  /// vague word, such as *important* and *Monday*.
  public private(set) var isFiller: [Bool]
  /// By term: whether it says little about a subject but may carry the news in a sentence.
  private(set) var isVague: [Bool]

  /// Tables over the lexicon of `corpus`. O(types).
  public init(_ corpus: Corpus) {
    let stem = corpus.attribute("stem")
    let lower = corpus.attribute("lower")
    stems = stem?.lexicon ?? Lexicon()
    lowers = lower?.lexicon ?? Lexicon()
    let stopWords = StopWords.of(language: corpus.mainLanguage)
    var isStopWord = stopWords.mask(of: lowers)
    for id in lowers.ids where !isStopWord[id] && lowers.length(id) < 6 {
      // Titles and other abbreviations with their full stop.
      let word = lowers.string(id)
      if word.hasSuffix("."), stopWords.contains(String(word.dropLast())) { isStopWord[id] = true }
    }
    let count = corpus.lexicon.count
    var termOfType = [Int32](repeating: -1, count: count)
    var lowerOfType = [Int32](repeating: 0, count: count)
    var isWord = [Bool](repeating: false, count: count)
    var isTimeMark = [Bool](repeating: false, count: count)
    if let stemOf = stem?.valueOfType?.span, let lowerOf = lower?.valueOfType?.span {
      for type in 0..<count {
        let flags = corpus.typeFlags(type)
        let lower = Int(lowerOf[type])
        lowerOfType[type] = Int32(lower)
        isWord[type] = flags.contains(.word) && !corpus.lexicon.isClitic(type)
        guard isWord[type], !isStopWord[lower] else { continue }
        isTimeMark[type] = corpus.lexicon.isTimeMark(type)
        guard !isTimeMark[type] else { continue }
        guard corpus.lexicon.length(type) > 1 else { continue }
        termOfType[type] = Int32(stemOf[type])
      }
    }
    self.termOfType = termOfType
    self.lowerOfType = lowerOfType
    self.isWord = isWord
    self.isTimeMark = isTimeMark
    self.isStopWord = isStopWord
    isColourless = []
    isFiller = []
    isVague = []
    isFiller = terms(of: Self.fillers)
    isVague = terms(of: Self.vague)
    isColourless = terms(of: Self.fillers + Self.vague + Self.reporting)
  }

  /// By term: whether it is that of one of some lower-cased words, however they are written in the
  /// text. O(types).
  package func terms(of words: [String]) -> [Bool] {
    let isWanted = mask(of: words)
    var mask = [Bool](repeating: false, count: stems.count)
    for (type, term) in termOfType.enumerated() where term >= 0 {
      if isWanted[Int(lowerOfType[type])] { mask[Int(term)] = true }
    }
    return mask
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

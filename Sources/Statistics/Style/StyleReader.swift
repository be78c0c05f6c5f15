import Corpus

/// What style needs to know of every word type, found once.
struct StyleTypes: Sendable {
  /// The value of `lower` of every type; `none` marks a type that does not count.
  private(set) var values: [UInt32] = []
  private(set) var syllables: [UInt8] = []
  private(set) var letters: [UInt8] = []
  /// One bit for each word group, by its place in `WordGroup.allCases`.
  private(set) var groups: [UInt8] = []
  /// Whether the type is a question mark, perhaps among others (`?!`).
  private(set) var isQuestionMark: [Bool] = []
  /// The number of values of `lower`.
  let valueCount: Int

  /// Marks a type that does not count.
  static let none = UInt32.max

  init(of corpus: Corpus) {
    let lower = corpus.attribute("lower")
    valueCount = lower?.lexicon.count ?? 0
    let counted = CountedTypes(of: corpus)
    let members = WordGroup.allCases.map(\.words)
    for type in corpus.lexicon.ids {
      let word = corpus.lexicon.string(type)
      guard counted[type] else {
        values.append(Self.none)
        syllables.append(0)
        letters.append(0)
        groups.append(0)
        isQuestionMark.append(word.unicodeScalars.contains { $0 == "?" || $0 == "？" || $0 == "؟" })
        continue
      }
      values.append(lower?.valueOfType?[type] ?? UInt32(type))
      syllables.append(UInt8(clamping: Syllables.count(in: word)))
      letters.append(
        UInt8(
          clamping: word.unicodeScalars.reduce(0) {
            $1.properties.isAlphabetic || $1.properties.numericType != nil ? $0 + 1 : $0
          }))
      let key = word.lowercased().replacingApostrophes
      var bits: UInt8 = 0
      for (place, words) in members.enumerated() where words.contains(key) { bits |= 1 << place }
      groups.append(bits)
      isQuestionMark.append(false)
    }
  }
}

extension String {
  /// With straight apostrophes for typographic ones.
  var replacingApostrophes: String {
    utf8.contains(0xE2) ? String(map { $0 == "\u{2019}" ? "'" : $0 }) : self
  }
}

/// Reads the tokens of one text after another into profiles.
struct StyleReader {
  private let corpus: Corpus
  private let types: StyleTypes
  /// The number of each value in the current text, good where `seenIn` is the current text.
  private var numbers: [Int32]
  private var seenIn: [UInt32]
  private var text: UInt32 = 0

  init(_ corpus: Corpus, _ types: StyleTypes) {
    self.corpus = corpus
    self.types = types
    numbers = Array(repeating: 0, count: types.valueCount)
    seenIn = Array(repeating: 0, count: types.valueCount)
  }

  mutating func profile(of tokens: Runs) -> StyleProfile {
    text += 1
    var words: [Int32] = []
    words.reserveCapacity(tokens.count)
    var typeCount: Int32 = 0
    var totals = StyleTotals()
    for (document, range) in corpus.pieces(of: tokens) {
      let isEnglish = corpus.isEnglish(document)
      if isEnglish { totals.english += range.count } else { totals.foreign += range.count }
      var turn = corpus.turnIndex(ofToken: range.lowerBound)
      var turnEnd = corpus.tokens(ofTurn: turn).upperBound
      var sentence = corpus.sentenceIndex(ofToken: range.lowerBound)
      var sentenceEnd = corpus.tokens(ofSentence: sentence).upperBound
      for position in range {
        while position >= turnEnd {
          totals.endTurn()
          turn += 1
          turnEnd = corpus.tokens(ofTurn: turn).upperBound
        }
        while position >= sentenceEnd {
          totals.endSentence()
          sentence += 1
          sentenceEnd = corpus.tokens(ofSentence: sentence).upperBound
        }
        let type = Int(corpus.words[position])
        let value = types.values[type]
        if value == StyleTypes.none {
          if types.isQuestionMark[type] { totals.isQuestion = true }
          continue
        }
        let id = Int(value)
        if seenIn[id] != text {
          seenIn[id] = text
          numbers[id] = typeCount
          typeCount += 1
        }
        words.append(numbers[id])
        totals.addWord(
          syllables: types.syllables[type], letters: types.letters[type], groups: types.groups[type]
        )
      }
      totals.endSentence()
      totals.endTurn()
    }
    return totals.profile(LexicalDiversity(words, typeCount: Int(typeCount)))
  }
}

extension Corpus {
  fileprivate func isEnglish(_ document: Int) -> Bool {
    documents[document].language?.lowercased().hasPrefix("en") ?? true
  }
}

/// What is added up while a text is read.
private struct StyleTotals {
  var english = 0
  var foreign = 0
  var isQuestion = false
  private var sentences = 0
  private var questions = 0
  private var turns = 0
  private var syllables = 0
  private var characters = 0
  private var longWords = 0
  private var groups = [Int](repeating: 0, count: WordGroup.allCases.count)
  private var sentenceHasWords = false
  private var turnHasWords = false

  mutating func addWord(syllables: UInt8, letters: UInt8, groups bits: UInt8) {
    self.syllables += Int(syllables)
    characters += Int(letters)
    if letters >= 7 { longWords += 1 }
    sentenceHasWords = true
    turnHasWords = true
    // A mark inside a sentence does not make it a question.
    isQuestion = false
    if bits != 0 {
      for place in groups.indices where bits & (1 << place) != 0 { groups[place] += 1 }
    }
  }

  mutating func endSentence() {
    if sentenceHasWords {
      sentences += 1
      if isQuestion { questions += 1 }
    }
    sentenceHasWords = false
    isQuestion = false
  }

  mutating func endTurn() {
    if turnHasWords { turns += 1 }
    turnHasWords = false
  }

  func profile(_ diversity: LexicalDiversity) -> StyleProfile {
    let isEnglish = english >= foreign
    return StyleProfile(
      diversity: diversity, sentences: sentences, questions: questions, turns: turns,
      syllables: syllables, characters: characters, longWords: longWords,
      groups: isEnglish
        ? Dictionary(uniqueKeysWithValues: zip(WordGroup.allCases, groups)) : nil,
      isEnglish: isEnglish)
  }
}

import Corpus

/// Reads the tokens of one text after another into profiles.
struct StyleReader {
  private let corpus: Corpus
  private let types: StyleTypes
  /// For every value, the last text that has it, and its number there.
  private var seen: [(text: UInt32, number: Int32)]
  private var text: UInt32 = 0

  init(_ corpus: Corpus, _ types: StyleTypes) {
    self.corpus = corpus
    self.types = types
    seen = Array(repeating: (0, 0), count: types.valueCount)
  }

  /// O(tokens).
  mutating func profile(of tokens: Runs) -> StyleProfile {
    text += 1
    let (corpus, types) = (corpus, types)
    let column = corpus.words
    var words: [Int32] = []
    words.reserveCapacity(tokens.count)
    var typeCount: Int32 = 0
    var totals = StyleTotals()
    for (document, range) in corpus.pieces(of: tokens) {
      totals.add(range.count, isEnglish: corpus.isEnglish(document))
      var turn = corpus.turnIndex(ofToken: range.lowerBound)
      var turnEnd = corpus.tokens(ofTurn: turn).upperBound
      var sentence = corpus.sentenceIndex(ofToken: range.lowerBound)
      var position = range.lowerBound
      while position < range.upperBound {
        while position >= turnEnd {
          totals.endTurn()
          turn += 1
          turnEnd = corpus.tokens(ofTurn: turn).upperBound
        }
        let end = min(corpus.tokens(ofSentence: sentence).upperBound, range.upperBound, turnEnd)
        read(
          column.span.extracting(position..<end), types.entries.span, into: &words, &typeCount,
          &totals)
        totals.endSentence()
        sentence += 1
        position = max(position, end)
      }
      totals.endTurn()
    }
    return totals.profile(LexicalDiversity(words, typeCount: Int(typeCount)))
  }

  /// Adds the tokens of one sentence.
  private mutating func read(
    _ column: Span<UInt32>, _ entries: Span<StyleTypes.Entry>, into words: inout [Int32],
    _ typeCount: inout Int32, _ totals: inout StyleTotals
  ) {
    let current = text
    for place in column.indices {
      let entry = entries[Int(column[place])]
      guard entry.value != StyleTypes.none else {
        if entry.isQuestionMark { totals.isQuestion = true }
        continue
      }
      let value = Int(entry.value)
      var number = seen[value].number
      if seen[value].text != current {
        number = typeCount
        seen[value] = (text: current, number: number)
        typeCount += 1
      }
      words.append(number)
      totals.addWord(entry)
    }
  }
}

extension Corpus {
  fileprivate func isEnglish(_ document: Int) -> Bool {
    documents[document].language?.lowercased().hasPrefix("en") ?? true
  }
}

/// What is added up while a text is read.
private struct StyleTotals {
  /// Whether the last mark of the sentence is a question mark.
  var isQuestion = false
  private var english = 0
  private var foreign = 0
  private var sentences = 0
  private var questions = 0
  private var turns = 0
  private var clitics = 0
  private var syllables = 0
  private var characters = 0
  private var longWords = 0
  private var groups = [Int](repeating: 0, count: WordGroup.allCases.count)
  private var sentenceHasWords = false
  private var turnHasWords = false

  mutating func add(_ tokens: Int, isEnglish: Bool) {
    if isEnglish { english += tokens } else { foreign += tokens }
  }

  @inline(__always)
  mutating func addWord(_ entry: StyleTypes.Entry) {
    if entry.isClitic { clitics += 1 }
    syllables += Int(entry.syllables)
    characters += Int(entry.letters)
    if entry.letters >= 7 { longWords += 1 }
    sentenceHasWords = true
    // A mark inside a sentence does not make it a question.
    isQuestion = false
    if entry.groups != 0 {
      for place in groups.indices where entry.groups & (1 << place) != 0 { groups[place] += 1 }
    }
  }

  mutating func endSentence() {
    if sentenceHasWords {
      sentences += 1
      if isQuestion { questions += 1 }
      turnHasWords = true
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
      clitics: clitics, syllables: syllables, characters: characters, longWords: longWords,
      groups: isEnglish
        ? Dictionary(uniqueKeysWithValues: zip(WordGroup.allCases, groups)) : nil,
      isEnglish: isEnglish)
  }
}

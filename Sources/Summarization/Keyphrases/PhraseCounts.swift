import Corpus

/// The phrases of a text: up to four content words in a row, counted by their stems, so that plurals
/// and other inflections are one.
struct PhraseCounts {
  static let mostWords = 4

  struct Phrase {
    var stems: [Int32]
    var count = 0
    /// The first place of the commonest form, as corpus positions.
    var place: Range<Int>
    var first: Int
    /// Occurrences inside sentences in which every word has a capital.
    var capitalized = 0
    var insideSentences = 0
    /// Occurrences behind a word that stands before nouns, before verbs.
    var afterNounCue = 0
    var afterVerbCue = 0
    /// Occurrences that are no part of a longer run of content words.
    var alone = 0
  }

  private(set) var phrases: [Phrase] = []
  private var index: [UInt64: Int] = [:]
  private let corpus: Corpus
  private let content: ContentTerms
  private let cues: ContextCues
  private let words: Column<UInt32>
  private let hyphen: Int?

  init(_ corpus: Corpus, _ content: ContentTerms, _ cues: ContextCues) {
    self.corpus = corpus
    self.content = content
    self.cues = cues
    words = corpus.words
    hyphen = corpus.lexicon.find("-")
  }

  /// Counts the phrases of a sentence. O(tokens).
  mutating func add(_ sentence: Range<Int>) {
    var run: [Int] = []
    var before: Int32 = -1
    for position in sentence {
      let type = Int(words[position])
      if content.term(at: position) >= 0, corpus.typeFlags(type).contains(.letters) {
        run.append(position)
      } else if type == hyphen, !run.isEmpty {
        continue
      } else {
        add(run: run, before: before, startsSentence: run.first == sentence.lowerBound)
        run.removeAll(keepingCapacity: true)
        before = content.lowerOfType[type]
      }
    }
    add(run: run, before: before, startsSentence: run.first == sentence.lowerBound)
  }

  private mutating func add(run: [Int], before: Int32, startsSentence: Bool) {
    guard !run.isEmpty else { return }
    let stems = run.map { content.term(at: $0) }
    let isCapital = run.map { corpus.typeFlags(Int(words[$0])).contains(.capitalized) }
    let cue = before >= 0 ? cues.cue(before) : .none
    for start in run.indices {
      var key: UInt64 = 14_695_981_039_346_656_037
      var isName = true
      for end in start..<min(run.count, start + Self.mostWords) {
        key = (key ^ UInt64(UInt32(bitPattern: stems[end]))) &* 1_099_511_628_211
        key ^= key >> 31
        isName = isName && isCapital[end]
        let place = run[start]..<run[end] + 1
        let number =
          index[key]
          ?? {
            phrases.append(
              Phrase(stems: Array(stems[start...end]), place: place, first: place.lowerBound))
            index[key] = phrases.count - 1
            return phrases.count - 1
          }()
        phrases[number].count += 1
        if end == start + run.count - 1 { phrases[number].alone += 1 }
        if start > 0 || !startsSentence {
          phrases[number].insideSentences += 1
          if isName { phrases[number].capitalized += 1 }
        }
        if start == 0, cue == .noun { phrases[number].afterNounCue += 1 }
        if start == 0, cue == .verb { phrases[number].afterVerbCue += 1 }
      }
    }
  }
}

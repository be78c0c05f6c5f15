import Corpus
import Summarization

/// How the words of a text are written and used, by stem: in which form, with capitals or without,
/// after which words.
struct WordUsage {
  struct Entry: Sendable {
    var count: Int32 = 0
    /// Occurrences inside sentences, where a capital means something.
    var inside: Int32 = 0
    var capitalized: Int32 = 0
    var afterNounCue: Int32 = 0
    var afterVerbCue: Int32 = 0
    /// The commonest spelling, as a word type, and how often it occurs.
    var commonestType: Int32 = 0
    var commonestCount: Int32 = 0

    /// Two forms of one concept.
    mutating func merge(_ other: Entry) {
      count += other.count
      inside += other.inside
      capitalized += other.capitalized
      afterNounCue += other.afterNounCue
      afterVerbCue += other.afterVerbCue
      if other.commonestCount > commonestCount {
        commonestType = other.commonestType
        commonestCount = other.commonestCount
      }
    }

    var isName: Bool { capitalized > 0 && 2 * capitalized > inside }

    /// Whether the text writes it as it writes ordinary words.
    var isOrdinary: Bool { inside > 0 && 2 * capitalized <= inside }

    var nounness: Float {
      (Float(afterNounCue) + 1) / (Float(afterNounCue) + 2 * Float(afterVerbCue) + 1)
    }
  }

  private let content: ContentTerms
  private let cues: ContextCues
  private var entries: [Entry]
  private var countOfType: [Int32]
  private var usedStems: [Int32] = []

  /// The stems seen, ascending, whichever side was read first.
  var stems: [Int32] { usedStems.sorted() }

  init(_ content: ContentTerms, cues: ContextCues, typeCount: Int) {
    self.content = content
    self.cues = cues
    entries = Array(repeating: Entry(), count: content.stems.count)
    countOfType = Array(repeating: 0, count: typeCount)
  }

  func entry(_ stem: Int32) -> Entry { entries[Int(stem)] }

  /// Adds the words of a side. O(tokens).
  mutating func add(_ corpus: Corpus, _ text: SideText) {
    let words = corpus.words.span
    for sentence in text.table.sentences {
      var previous: Int32 = -1
      for position in corpus.tokens(ofSentence: sentence) {
        let type = Int(words[position])
        let stem = content.term(at: position)
        if stem >= 0 { count(stem, type, previous, corpus) }
        previous = content.lowerOfType[type]
      }
    }
  }

  private mutating func count(_ stem: Int32, _ type: Int, _ previous: Int32, _ corpus: Corpus) {
    let index = Int(stem)
    if entries[index].count == 0 { usedStems.append(stem) }
    entries[index].count += 1
    countOfType[type] += 1
    // Ties go to the spelling that comes first in the alphabet, whichever side is read first.
    let count = countOfType[type]
    let best = Int(entries[index].commonestType)
    if count > entries[index].commonestCount
      || count == entries[index].commonestCount && type != best
        && corpus.lexicon.string(type) < corpus.lexicon.string(best)
    {
      entries[index].commonestType = Int32(type)
      entries[index].commonestCount = count
    }
    guard previous >= 0 else { return }
    entries[index].inside += 1
    if corpus.typeFlags(type).contains(.capitalized) { entries[index].capitalized += 1 }
    switch cues.cue(previous) {
    case .noun: entries[index].afterNounCue += 1
    case .verb: entries[index].afterVerbCue += 1
    case .none: break
    }
  }
}

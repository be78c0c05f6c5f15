import Corpus
import Summarization

/// The words of a selection in reading order, as ids of lower-cased forms, without punctuation.
///
/// A gap stands wherever the text does not go on: at both ends, between documents, and between turns
/// that are not next to each other. Four bytes a word; where a word stands in the corpus is found by
/// walking from the first token of its turn.
struct WordStream: Sendable {
  /// Stands for no word.
  static let gap = UInt32.max

  private(set) var words: [UInt32] = [gap]
  /// The index of the first word of each document that has any, ascending.
  private(set) var documentStarts: [Int] = []
  /// The turns that have words, and the index of the first word of each, ascending.
  private var turns: [Int] = []
  private var turnStarts: [Int] = []
  private let corpus: Corpus
  /// By word type: whether it is in the stream.
  private let isWord: [Bool]

  /// O(tokens).
  init(_ corpus: Corpus, _ content: ContentTerms, _ selection: Selection) {
    self.corpus = corpus
    // Marks of the time of a recording come and go from one edition to the next.
    let isSpoken = zip(content.isWord, content.isTimeMark).map { $0 && !$1 }
    isWord = isSpoken
    let column = corpus.words.span
    let spoken = isSpoken.span
    let lowers = content.lowerOfType.span
    words.reserveCapacity(selection.turns.ranges.reduce(2) { $0 + corpus.tokens(in: $1).count })
    for document in corpus.documents(in: selection) where !Cancellation.isRequested {
      let range = corpus.documents[document].turns
      var hasWords = false
      for run in Runs(range).intersection(selection.turns).ranges {
        for turn in run {
          let first = words.count
          for position in corpus.tokens(ofTurn: turn) {
            let type = Int(column[position])
            if spoken[type] { words.append(UInt32(bitPattern: lowers[type])) }
          }
          guard words.count > first else { continue }
          if !hasWords { documentStarts.append(first) }
          hasWords = true
          turns.append(turn)
          turnStarts.append(first)
        }
        if words.last != Self.gap { words.append(Self.gap) }
      }
    }
  }

  /// The turn that holds the word at `index`. O(log turns).
  func turn(of index: Int) -> Int { turns[turnNumber(of: index)] }

  /// The corpus position of the word at `index`. O(log turns + tokens of the turn).
  func position(of index: Int) -> Int {
    let number = turnNumber(of: index)
    var rest = index - turnStarts[number]
    for position in corpus.tokens(ofTurn: turns[number]) {
      guard isWord[Int(corpus.words[position])] else { continue }
      if rest == 0 { return position }
      rest -= 1
    }
    return corpus.tokens(ofTurn: turns[number]).lowerBound
  }

  /// The corpus positions of words that follow each other, ascending.
  func positions(of range: Range<Int>) -> [Int] {
    var positions: [Int] = []
    positions.reserveCapacity(range.count)
    var position = position(of: range.lowerBound)
    while positions.count < range.count, position < corpus.tokenCount {
      if isWord[Int(corpus.words[position])] { positions.append(position) }
      position += 1
    }
    return positions
  }

  /// The speakers of the turns that a range of words lies in, by how many of the words they say.
  func speakers(of range: Range<Int>) -> [Int] {
    var words: [Int: Int] = [:]
    var number = turnNumber(of: range.lowerBound)
    while number < turns.count, turnStarts[number] < range.upperBound {
      let end = number + 1 < turns.count ? turnStarts[number + 1] : self.words.count
      let shared = (turnStarts[number]..<end).clamped(to: range).count
      if let speaker = corpus.speaker(ofTurn: turns[number]) {
        words[speaker, default: 0] += shared
      }
      number += 1
    }
    return words.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  private func turnNumber(of index: Int) -> Int {
    max(0, turnStarts.partitioningIndex { $0 > index } - 1)
  }
}

extension Corpus {
  /// The tokens of consecutive turns.
  fileprivate func tokens(in turns: Range<Int>) -> Range<Int> {
    guard let last = turns.last else { return 0..<0 }
    return tokens(ofTurn: turns.lowerBound).lowerBound..<tokens(ofTurn: last).upperBound
  }
}

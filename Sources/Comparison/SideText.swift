import Corpus
import Summarization

/// One side of a comparison, cut into sentences and into units: stretches that speak of one thing.
///
/// Topics are found by which words turn up in the same units. A unit is a question with its answer,
/// a paragraph, or as many turns as make about a hundred words; long ones are cut between sentences.
struct SideText: Sendable {
  let table: SentenceTable
  let traits: SentenceTraits
  /// The unit of every sentence, from 0, ascending.
  private(set) var unitOfSentence: [Int32] = []
  private(set) var unitCount = 0
  /// The role and the speaker of every sentence's turn.
  let roles: [Role]
  /// All words.
  let words: Int

  init(
    _ corpus: Corpus, _ scope: SentenceScope, _ summarizer: Summarizer,
    _ numbering: inout TermNumbering
  ) {
    table = SentenceTable(corpus, scope, summarizer.content, &numbering)
    traits = SentenceTraits(corpus, table, summarizer.content, summarizer.openings)
    roles = table.turns.map(corpus.role)
    words = table.words.reduce(0, +)
    cutIntoUnits()
  }

  private mutating func cutIntoUnits() {
    let aim = min(120, max(60, words / 40))
    var unit = -1
    var filled = 0
    for sentence in 0..<table.count {
      let begins = sentence == 0 || table.turns[sentence] != table.turns[sentence - 1]
      let opens: Bool
      if sentence == 0 {
        opens = true
      } else if begins, roles[sentence] == .question, roles[sentence - 1] != .question {
        opens = true
      } else if begins, roles[sentence] == .narration {
        opens = filled >= aim / 3
      } else if begins {
        opens = filled >= aim && roles[sentence - 1] != .question
      } else {
        opens = filled >= 3 * aim
      }
      if opens {
        unit += 1
        filled = 0
      }
      filled += table.words[sentence]
      unitOfSentence.append(Int32(unit))
    }
    unitCount = unit + 1
  }
}

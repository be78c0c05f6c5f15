import Corpus
import Glibc
import Summarization

/// What two sides speak about, as concepts: stems, with the variants of a name (*Italy*, *Italian*)
/// taken together, and what is known of each on both sides.
struct ConceptTable: Sendable {
  /// What is known of every concept on one side, by concept.
  struct Side: Sendable {
    /// Occurrences.
    var count: [Int32] = []
    /// The sentences that have each concept, as rows of the side's table, ascending.
    var sentences: [[Int32]] = []
    /// The units that have each concept, ascending.
    var units: [[Int32]] = []
    /// How many units the side has.
    var unitCount = 0
    /// How much each concept stands out on the side.
    var salience: [Float] = []
    /// The same, whatever other documents say: comparable between corpora of any size.
    var standing: [Float] = []
    /// The greatest standing of a concept that may be a topic.
    var greatestStanding: Float = 0
  }

  private(set) var left = Side()
  private(set) var right = Side()
  /// The commonest form of each concept in the texts.
  private(set) var spelling: [String] = []
  /// Whether each concept is written with a capital inside sentences.
  private(set) var isName: [Bool] = []
  /// How often each concept is written with a capital inside sentences, from 0 to 1.
  private(set) var capitalShare: [Float] = []
  /// How much each concept is used as a noun, from 0 to 1.
  private(set) var nounness: [Float] = []
  /// Whether each concept stands behind a word that only nouns and adjectives stand behind.
  private(set) var followsNounCue: [Bool] = []
  /// The weight of each concept by how few documents have it.
  private(set) var rarity: [Float] = []
  /// Whether each concept may belong to a topic.
  private(set) var isTopical: [Bool] = []
  /// Whether texts on any subject use each concept, so that it may not name a topic.
  private(set) var isGeneral: [Bool] = []
  /// What concepts stand next to each other again and again.
  let compounds: Compounds
  /// The concept of a stem, or -1.
  private let conceptOfStem: [Int32]
  private let content: ContentTerms

  var count: Int { spelling.count }

  /// - Parameters:
  ///   - rarity: the weight of each stem by how few documents have it.
  ///   - excluded: stems that are no topics, such as the names of those who speak.
  init(
    _ summarizer: Summarizer, left: SideText, right: SideText, rarity: [Float],
    excluded: Set<Int32>
  ) {
    let corpus = summarizer.corpus
    let content = summarizer.content
    let cues = summarizer.cues
    let types = corpus.lexicon.count
    var leftUsage = WordUsage(content, cues: cues, typeCount: types)
    leftUsage.add(corpus, left)
    var rightUsage = WordUsage(content, cues: cues, typeCount: types)
    rightUsage.add(corpus, right)
    var usage = leftUsage
    usage.add(corpus, right)
    let stems = usage.stems
    let concepts = NameVariants.concepts(of: stems, usage, content)
    var conceptOfStem = [Int32](repeating: -1, count: content.stems.count)
    for (index, stem) in stems.enumerated() { conceptOfStem[Int(stem)] = concepts[index] }
    self.conceptOfStem = conceptOfStem
    self.content = content
    let total = Int(concepts.max() ?? -1) + 1

    var merged = [WordUsage.Entry](repeating: WordUsage.Entry(), count: total)
    var weight = [Float](repeating: 0, count: total)
    isTopical = Array(repeating: true, count: total)
    isGeneral = Array(repeating: false, count: total)
    let general = summarizer.general
    for (index, stem) in stems.enumerated() {
      let concept = Int(concepts[index])
      merged[concept].merge(usage.entry(stem))
      weight[concept] = max(weight[concept], rarity[Int(stem)])
      if general[Int(stem)] { isGeneral[concept] = true }
      if excluded.contains(stem) || content.isColourless[Int(stem)] { isTopical[concept] = false }
    }
    spelling = merged.map { corpus.lexicon.string(Int($0.commonestType)) }
    // A name that the other side uses as an ordinary word is not the same thing there.
    isName = merged.map(\.isName)
    for (index, stem) in stems.enumerated()
    where leftUsage.entry(stem).isOrdinary || rightUsage.entry(stem).isOrdinary {
      isName[Int(concepts[index])] = false
    }
    capitalShare = merged.map { Float($0.capitalized) / Float(max(1, $0.inside)) }
    followsNounCue = merged.map { $0.afterNounCue > 0 }
    nounness = merged.map(\.nounness)
    compounds = Compounds(corpus, content, left, right, conceptOfStem: conceptOfStem)
    for concept in 0..<total where isName[concept] { isGeneral[concept] = false }
    // A number is no subject.
    for concept in 0..<total where !spelling[concept].contains(where: \.isLetter) {
      isTopical[concept] = false
    }
    for concept in 0..<total where !isName[concept] {
      spelling[concept] = spelling[concept].lowercased()
      if spelling[concept].hasSuffix("ly") || spelling[concept].count < 3 {
        isTopical[concept] = false
      }
    }
    self.rarity = weight
    self.left = side(left, weight)
    self.right = side(right, weight)
  }

  /// The concept of the token at a corpus position, or -1.
  func concept(at position: Int) -> Int {
    let term = content.term(at: position)
    return term < 0 ? -1 : Int(conceptOfStem[Int(term)])
  }

  private func side(_ text: SideText, _ weight: [Float]) -> Side {
    var side = Side()
    side.count = Array(repeating: 0, count: count)
    side.sentences = Array(repeating: [], count: count)
    side.units = Array(repeating: [], count: count)
    let table = text.table
    for sentence in 0..<table.count {
      let unit = text.unitOfSentence[sentence]
      for place in table.terms(of: sentence) {
        let concept = Int(conceptOfStem[Int(table.stems[Int(table.terms[place])])])
        guard concept >= 0 else { continue }
        side.count[concept] += table.counts[place]
        if side.sentences[concept].last != Int32(sentence) {
          side.sentences[concept].append(Int32(sentence))
        }
        if side.units[concept].last != unit { side.units[concept].append(unit) }
      }
    }
    side.unitCount = text.unitCount
    let units = Float(text.unitCount)
    side.standing = (0..<count).map { concept in
      guard side.count[concept] > 0 else { return 0 }
      // A word that runs through everything is no topic of its own.
      let spread = logf((units + 1) / (Float(side.units[concept].count) + 0.5)) / logf(4)
      let frequency = logf(1 + Float(side.count[concept]))
      let kind: Float =
        isName[concept] ? 1.8 : (0.3 + 0.7 * nounness[concept]) * (isGeneral[concept] ? 0.6 : 1)
      return frequency * min(1, max(0, spread)) * kind
    }
    side.salience = zip(side.standing, weight).map { $0 * $1 }
    side.greatestStanding = zip(side.standing, isTopical).map { $1 ? $0 : 0 }.max() ?? 0
    return side
  }
}

import Glibc

/// Says which concepts are topics: what both sides dwell on, or what one of them does.
struct TopicRanking {
  let concepts: ConceptTable
  /// Concepts looked at: the weightiest.
  private static let mostCandidates = 240

  init(concepts: ConceptTable) { self.concepts = concepts }

  /// What both sides speak about. A topic needs more than one chance word: a name, or words that keep
  /// company on both sides, or a word that both sides repeat.
  func shared(limit: Int) -> [(TopicCluster, Double)] {
    let left = concepts.left
    let right = concepts.right
    let candidates = ranked { concept in
      (left.salience[concept] * right.salience[concept]).squareRoot()
    }
    let clusters = TopicClusters(sides: [left, right]).clusters(of: candidates, limit: 4 * limit)
      .filter { cluster in
        let head = cluster.concepts[0]
        guard cluster.concepts.contains(where: isTelling) else { return false }
        if concepts.isName[head] { return true }
        if min(left.count[head], right.count[head]) >= 3 { return true }
        return cluster.concepts.count >= 2
          && cluster.concepts.contains { max(left.count[$0], right.count[$0]) >= 2 }
      }
    let greatest = (left.greatestStanding * right.greatestStanding).squareRoot()
    let best = scored(clusters, limit, least: Self.leastShared) { concept in
      (left.standing[concept] * right.standing[concept]).squareRoot() / greatest
    }
    // Where nothing weighs much on both sides, what remains is chance.
    guard let first = best.first, first.1 >= Self.leastFirst else { return [] }
    return zip(joined(best.map(\.0)), best).map { ($0, $1.1) }.filter { $0.1 >= Self.leastScore }
  }

  /// Topics with the names that only one side uses, where they keep a topic's company there: one
  /// side may say *Minsk* and *Donbass*, the other also *Ukraine*.
  private func joined(_ clusters: [TopicCluster]) -> [TopicCluster] {
    var clusters = clusters
    for (side, other) in [(concepts.left, concepts.right), (concepts.right, concepts.left)] {
      var joining = [[(concept: Int, weight: Float)]](repeating: [], count: clusters.count)
      for concept in 0..<concepts.count
      where concepts.isName[concept] && concepts.isTopical[concept] && side.count[concept] >= 2
        && other.count[concept] == 0
      {
        var best: (cluster: Int, closeness: Float)?
        for (index, cluster) in clusters.enumerated() {
          for member in cluster.concepts.prefix(3) {
            let near = TopicClusters.cosine(side.units[concept], side.units[member])
            guard near >= Self.relatedness else { continue }
            let inSentences = TopicClusters.cosine(side.sentences[concept], side.sentences[member])
            guard inSentences > 0.1 || side.unitCount < Self.fewUnits else { continue }
            let closeness = near + inSentences
            if closeness > best?.closeness ?? 0 { best = (index, closeness) }
          }
        }
        if let best {
          joining[best.cluster].append((concept, best.closeness * Float(side.count[concept])))
        }
      }
      for index in clusters.indices {
        clusters[index].concepts += joining[index].sorted {
          ($1.weight, concepts.spelling[$0.concept]) < ($0.weight, concepts.spelling[$1.concept])
        }.prefix(2).map(\.concept)
      }
    }
    return clusters
  }

  private static let relatedness: Float = 0.5
  /// In so short a text, units say enough.
  private static let fewUnits = 20

  /// What `side` speaks about and `other` does not.
  func oneSided(
    _ side: ConceptTable.Side, _ other: ConceptTable.Side, _ text: SideText, taken: Set<Int>,
    limit: Int
  ) -> [(TopicCluster, Double)] {
    let least: Int32 = text.words > 1_500 ? 3 : 1
    let candidates = ranked { concept in
      other.count[concept] == 0 && side.count[concept] >= least && !taken.contains(concept)
        ? side.salience[concept] : 0
    }
    let clusters = TopicClusters(sides: [side]).clusters(of: candidates, limit: 3 * limit)
      .filter { cluster in
        // One ordinary word that is said once is chance.
        let said = cluster.concepts.filter(isTelling)
        return said.count > 1 || said.contains { concepts.isName[$0] || side.count[$0] > 1 }
      }
    return scored(clusters, limit, least: Self.leastOneSided) { concept in
      side.standing[concept] / side.greatestStanding
    }
  }

  /// Topics that weigh less than this part of what weighs most on the sides are left out; shared ones
  /// altogether where the first weighs less than `leastFirst`. Pairs of texts on different subjects
  /// stay below 0.5, pairs on one subject begin with 0.6 and more.
  private static let leastShared = 0.38
  private static let leastFirst = 0.5
  /// Beside the first topic, weaker ones say nothing.
  private static let leastScore = 0.3
  private static let leastOneSided = 0.15

  /// Whether a concept may stand for a topic on its own.
  private func isTelling(_ concept: Int) -> Bool {
    concepts.isName[concept] || concepts.isNoun(concept) && !concepts.isGeneral[concept]
  }

  private func ranked(_ weight: (Int) -> Float) -> [(concept: Int, weight: Float)] {
    var result: [(concept: Int, weight: Float)] = []
    for concept in 0..<concepts.count where concepts.isTopical[concept] {
      let value = weight(concept)
      if value > 0 { result.append((concept, value)) }
    }
    result.sort {
      ($1.weight, concepts.spelling[$0.concept]) < ($0.weight, concepts.spelling[$1.concept])
    }
    return Array(result.prefix(Self.mostCandidates))
  }

  /// Topics with their scores. The first has what the best stands for; the others fall off with their
  /// weight, in which the rarity of words counts.
  /// - Parameter standing: of a concept, from 0 to 1.
  private func scored(
    _ clusters: [TopicCluster], _ limit: Int, least: Double, standing: (Int) -> Float
  ) -> [(TopicCluster, Double)] {
    let kept = clusters.map { ($0, min(1, Double(standing($0.concepts[0]) * $0.breadth))) }
      .filter { $0.1 >= least }.prefix(limit)
    guard let greatest = kept.first?.0.weight, let best = kept.map(\.1).max() else { return [] }
    return kept.map { ($0.0, best * Double($0.0.weight / greatest)) }
  }

  /// The words and compounds that name a topic: what both sides say first, names among it, then what
  /// is not said everywhere.
  func label(_ cluster: TopicCluster) -> [String] {
    let others = cluster.concepts.filter { !concepts.isName[$0] }
    var open = cluster.concepts.filter { concepts.isName[$0] }
    open += others.filter { !concepts.isGeneral[$0] && concepts.isNoun($0) }
    if open.count < 2 { open += others.filter { concepts.isGeneral[$0] && concepts.isNoun($0) } }
    if open.isEmpty { open = cluster.concepts }
    open = open.filter(isSaidByBoth) + open.filter { !isSaidByBoth($0) }
    var words: [String] = []
    var said: Set<Int> = []
    var names = 0
    for concept in open where words.count < Self.labelWords && !said.contains(concept) {
      // Names alone do not say what is said about them.
      if concepts.isName[concept] {
        guard names < Self.labelNames else { continue }
        names += 1
      }
      var compound = [concept]
      while let last = compound.last, compound.count < 4, let next = concepts.compounds.next(last),
        isCompound(last, next), !compound.contains(next), concepts.isTopical[next],
        // What follows a name may be its verb.
        !concepts.isName[concept] || concepts.isName[next] || concepts.followsNounCue[next]
      {
        compound.append(next)
      }
      while let first = compound.first, compound.count < 4,
        let before = concepts.compounds.before(first), isCompound(before, first),
        !compound.contains(before), concepts.isTopical[before],
        concepts.isName[before]
          || !concepts.isGeneral[before] && concepts.followsNounCue[before]
      {
        compound.insert(before, at: 0)
      }
      let repeats = compound.contains(where: said.contains)
      said.formUnion(compound)
      if repeats { continue }
      words.append(spelling(compound))
    }
    return words.count == 1 ? words + company(of: cluster.concepts[0], beside: said) : words
  }

  /// What keeps the closest company with a concept: a word alone does not say what is said about it.
  private func company(of concept: Int, beside said: Set<Int>) -> [String] {
    let isShared = isSaidByBoth(concept)
    var near: [(concept: Int, closeness: Float)] = []
    for other in 0..<concepts.count
    where concepts.isTopical[other] && isTelling(other) && !said.contains(other)
      && (!isShared || isSaidByBoth(other))
    {
      let left = TopicClusters.cosine(
        concepts.left.sentences[concept], concepts.left.sentences[other])
      let right = TopicClusters.cosine(
        concepts.right.sentences[concept], concepts.right.sentences[other])
      let closeness = isShared ? (left + right) / 2 : max(left, right)
      if closeness >= Self.leastCompany { near.append((other, closeness)) }
    }
    near.sort {
      ($1.closeness, concepts.spelling[$0.concept]) < ($0.closeness, concepts.spelling[$1.concept])
    }
    return near.prefix(2).map { spelling([$0.concept]) }
  }

  private static let leastCompany: Float = 0.15

  private func isSaidByBoth(_ concept: Int) -> Bool {
    concepts.left.count[concept] > 0 && concepts.right.count[concept] > 0
  }

  /// In a compound with a name, words that are often written with a capital are (*United States*).
  private func spelling(_ compound: [Int]) -> String {
    let hasName = compound.contains { concepts.isName[$0] }
    return compound.map { concept in
      let word = concepts.spelling[concept]
      guard hasName, concepts.capitalShare[concept] > 0.2, let first = word.first else {
        return word
      }
      return first.uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }

  private static let labelWords = 5
  private static let labelNames = 4

  /// Whether two concepts mostly stand together, one behind the other.
  private func isCompound(_ first: Int, _ second: Int) -> Bool {
    let together = concepts.compounds.count(first, second)
    let rarer = min(concepts.total(first), concepts.total(second))
    return together >= 2 && 2 * together >= rarer
  }
}

extension ConceptTable {
  /// Whether a concept is used as a noun often enough to name a topic.
  func isNoun(_ concept: Int) -> Bool { isName[concept] || nounness[concept] > 0.4 }

  /// Occurrences on both sides.
  func total(_ concept: Int) -> Int { Int(left.count[concept] + right.count[concept]) }

  /// The cosine of both sides over their content words, weighted by log(1 + count) and rarity.
  var similarity: Double {
    var product = 0.0
    var leftSquare = 0.0
    var rightSquare = 0.0
    for concept in 0..<count {
      let weight = Double(rarity[concept])
      let first = log(1 + Double(left.count[concept])) * weight
      let second = log(1 + Double(right.count[concept])) * weight
      product += first * second
      leftSquare += first * first
      rightSquare += second * second
    }
    let norm = (leftSquare * rightSquare).squareRoot()
    return norm > 0 ? min(1, product / norm) : 0
  }
}

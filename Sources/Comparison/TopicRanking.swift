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
        if concepts.isName[head] { return true }
        if min(left.count[head], right.count[head]) >= 3 { return true }
        return cluster.concepts.count >= 2
          && cluster.concepts.contains { max(left.count[$0], right.count[$0]) >= 2 }
      }
    return scored(clusters, limit)
  }

  /// What `side` speaks about and `other` does not.
  func oneSided(
    _ side: ConceptTable.Side, _ other: ConceptTable.Side, _ text: SideText, limit: Int
  ) -> [(TopicCluster, Double)] {
    let least: Int32 = text.words > 1_500 ? 3 : 1
    let candidates = ranked { concept in
      other.count[concept] == 0 && side.count[concept] >= least ? side.salience[concept] : 0
    }
    return scored(TopicClusters(sides: [side]).clusters(of: candidates, limit: 3 * limit), limit)
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

  private func scored(_ clusters: [TopicCluster], _ limit: Int) -> [(TopicCluster, Double)] {
    let greatest = clusters.map(\.weight).max() ?? 0
    guard greatest > 0 else { return [] }
    return clusters.prefix(limit).map { ($0, Double($0.weight / greatest)) }
  }

  /// The words that name a topic.
  func label(_ cluster: TopicCluster) -> [String] {
    cluster.concepts.prefix(4).map { concepts.spelling[$0] }
  }
}

extension ConceptTable {
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

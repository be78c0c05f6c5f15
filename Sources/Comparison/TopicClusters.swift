import Glibc

/// Concepts that speak of one thing, because they turn up in the same units of the text.
struct TopicCluster: Sendable {
  /// The concepts, the weightiest first.
  var concepts: [Int]
  var weight: Float
  /// The weight of the first of them.
  let headWeight: Float

  /// How much more the topic weighs than the concept that opened it.
  var breadth: Float { headWeight > 0 ? weight / headWeight : 1 }
}

/// Gathers weighty concepts into topics: the weightiest opens a topic, and those that keep its
/// company join it.
struct TopicClusters {
  /// At least this share of the units must be common for a concept to join a topic.
  private static let closeness: Float = 0.45
  private static let mostConcepts = 6

  /// The incidence of concepts in units, for each side that counts.
  let sides: [ConceptTable.Side]

  /// Topics of `candidates`, the weightiest first.
  /// - Parameters:
  ///   - candidates: concepts with their weights, the weightiest first.
  ///   - limit: how many topics there may be.
  func clusters(of candidates: [(concept: Int, weight: Float)], limit: Int) -> [TopicCluster] {
    var clusters: [TopicCluster] = []
    for candidate in candidates {
      var best: (cluster: Int, closeness: Float)?
      for (index, cluster) in clusters.enumerated() {
        let closeness = self.closeness(candidate.concept, cluster)
        if closeness >= Self.closeness, best.map({ closeness > $0.closeness }) ?? true {
          best = (index, closeness)
        }
      }
      if let best {
        // What comes late still belongs to the topic, but no longer names it.
        if clusters[best.cluster].concepts.count < Self.mostConcepts {
          clusters[best.cluster].concepts.append(candidate.concept)
          clusters[best.cluster].weight += candidate.weight * best.closeness / 2
        }
      } else if clusters.count < limit {
        clusters.append(
          TopicCluster(
            concepts: [candidate.concept], weight: candidate.weight, headWeight: candidate.weight))
      }
    }
    return clusters.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
  }

  /// The mean cosine of a concept with those of a topic over their units, the head counting double.
  /// Of two sides the one where they are farther apart counts more: company on one side alone may be
  /// chance.
  private func closeness(_ concept: Int, _ cluster: TopicCluster) -> Float {
    var sum: Float = 0
    var weights: Float = 0
    for (place, other) in cluster.concepts.prefix(3).enumerated() {
      let weight: Float = place == 0 ? 2 : 1
      let cosines = sides.map { Self.cosine($0.units[concept], $0.units[other]) }
      let mean = cosines.reduce(0, +) / Float(sides.count)
      sum += weight * (mean + (cosines.min() ?? 0)) / 2
      weights += weight
    }
    return sum / weights
  }

  /// The cosine of two sets given as ascending lists.
  static func cosine(_ left: [Int32], _ right: [Int32]) -> Float {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var common = 0
    var other = 0
    for unit in left {
      while other < right.count, right[other] < unit { other += 1 }
      if other < right.count, right[other] == unit { common += 1 }
    }
    return Float(common) / (Float(left.count) * Float(right.count)).squareRoot()
  }
}

/// Parts a cluster of passages, in which one may be like the next and the last not like the first at
/// all, into passages that are like one of them.
///
/// The passage whose runs of three words stand in most others is taken, with all that are like it;
/// then the same is done with the rest. O(words · parts).
struct PassageVariants {
  private let words: [UInt32]
  /// The runs of three words of each place, distinct.
  private var trigrams: [Set<UInt64>]
  private let places: [Range<Int>]

  init(_ places: [Range<Int>], in words: [UInt32]) {
    self.words = words
    self.places = places
    trigrams = places.map { place in
      let part = words[place].map { Int32(bitPattern: $0) }
      guard part.count > 2 else { return [] }
      return Set((0..<part.count - 2).map { WordSequence.trigram(part, at: $0) })
    }
  }

  private static let mostParts = 24

  /// The parts in the order of the places, but each with the place first that stands for it: the first
  /// that says nearly what its centre says. A place like no other stays with the first part.
  func parts() -> [[Range<Int>]] {
    var rest = Array(places.indices)
    var parts: [[Int]] = []
    var alone: [Int] = []
    while !rest.isEmpty, parts.count < Self.mostParts {
      let centre = centre(of: rest)
      let part = rest.filter { $0 == centre || areAlike($0, centre) }
      rest.removeAll { part.contains($0) }
      guard part.count > 1 else {
        alone += part
        continue
      }
      let first = part.first { likeness($0, centre) >= 0.8 } ?? centre
      parts.append([first] + part.filter { $0 != first })
    }
    guard !parts.isEmpty else { return [places] }
    parts[0] += (alone + rest).sorted()
    return parts.map { $0.map { places[$0] } }
  }

  /// The place whose trigrams stand in most of the others.
  private func centre(of members: [Int]) -> Int {
    var frequency: [UInt64: Int] = [:]
    for member in members {
      for trigram in trigrams[member] { frequency[trigram, default: 0] += 1 }
    }
    var best = (member: members[0], shared: -1)
    for member in members {
      let shared = trigrams[member].reduce(0) { $0 + (frequency[$1] ?? 1) - 1 }
      if shared > best.shared { best = (member, shared) }
    }
    return best.member
  }

  /// Twice the trigrams in common over those of both.
  private func likeness(_ first: Int, _ second: Int) -> Double {
    let shared = trigrams[first].count { trigrams[second].contains($0) }
    return 2 * Double(shared) / Double(max(1, trigrams[first].count + trigrams[second].count))
  }

  /// Whether two places have half of the shorter one's trigrams in common, and enough of the longer
  /// one's for the one to be a version of the other rather than a part of it.
  private func areAlike(_ first: Int, _ second: Int) -> Bool {
    let (shorter, longer) =
      trigrams[first].count < trigrams[second].count ? (first, second) : (second, first)
    let shared = trigrams[shorter].count { trigrams[longer].contains($0) }
    return 2 * shared >= trigrams[shorter].count && 10 * shared >= 3 * trigrams[longer].count
  }
}

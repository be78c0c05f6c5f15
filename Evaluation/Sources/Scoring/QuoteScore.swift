import Foundation

/// A quotation in a text: where it is and who is quoted.
public struct Quotation: Sendable {
  /// Unicode scalars of the text.
  public var span: Range<Int>
  public var speaker: String?
  /// `direct` or `indirect`.
  public var kind: String

  public init(span: Range<Int>, speaker: String?, kind: String) {
    self.span = span
    self.speaker = speaker
    self.kind = kind
  }
}

/// How well quotations and their speakers are found.
///
/// A found quotation matches a gold one if the scalars in both are at least half of those in either
/// (intersection over union ≥ 0.5), one to one, best pairs first.
public struct QuoteScore: Sendable {
  /// Matches with the same span, apart from quotation marks, spaces and stops at its ends.
  public var exact = Agreement()
  /// Matches.
  public var spans = Agreement()
  /// Matches with the right speaker, of the gold quotations that have one.
  public var attributed = Agreement()
  /// The kinds that are scored. What matches gold quotations of other kinds counts neither way.
  let kinds: Set<String>

  public init(kinds: Set<String>) {
    self.kinds = kinds
  }

  /// Adds a text.
  public mutating func add(text: String, gold: [Quotation], found: [Quotation]) {
    let scalars = Array(text.unicodeScalars)
    func trimmed(_ quotes: [Quotation]) -> [Quotation] {
      quotes.compactMap {
        let span = Self.trim($0.span.clamped(to: scalars.indices), in: scalars)
        return span.isEmpty ? nil : Quotation(span: span, speaker: $0.speaker, kind: $0.kind)
      }
    }
    let (gold, found) = (trimmed(gold), trimmed(found))
    var candidates: [(overlap: Double, gold: Int, found: Int)] = []
    for (index, wanted) in gold.enumerated() {
      for (other, given) in found.enumerated() {
        let common = wanted.span.clamped(to: given.span).count
        let overlap = Double(common) / Double(wanted.span.count + given.span.count - common)
        if overlap >= 0.5 { candidates.append((overlap, index, other)) }
      }
    }
    candidates.sort { ($1.overlap, $0.gold, $0.found) < ($0.overlap, $1.gold, $1.found) }
    var partner: [Int: Int] = [:]
    var taken = Set<Int>()
    for candidate in candidates where partner[candidate.gold] == nil {
      if taken.insert(candidate.found).inserted { partner[candidate.gold] = candidate.found }
    }

    let wanted = gold.indices.filter { kinds.contains(gold[$0].kind) }
    let others = Set(gold.indices).subtracting(wanted)
    let matchedElsewhere = Set(others.compactMap { partner[$0] })
    let given = found.indices.filter { index in
      !matchedElsewhere.contains(index)
        && (taken.contains(index)
          || !others.contains { other in
            2 * gold[other].span.clamped(to: found[index].span).count >= found[index].span.count
          })
    }
    let matched = wanted.filter { partner[$0] != nil }
    spans += Agreement(gold: wanted.count, found: given.count, right: matched.count)
    exact += Agreement(
      gold: wanted.count, found: given.count,
      right: matched.count { gold[$0].span == found[partner[$0] ?? 0].span })
    let withSpeaker = wanted.filter { gold[$0].speaker != nil }
    let withoutSpeaker = Set(matched.filter { gold[$0].speaker == nil }.compactMap { partner[$0] })
    attributed += Agreement(
      gold: withSpeaker.count, found: given.count { !withoutSpeaker.contains($0) },
      right: withSpeaker.count { index in
        partner[index].map { Self.isSame(gold[index].speaker, found[$0].speaker) } ?? false
      })
  }

  /// Whether two names have the same last word, or one of them is a single word of the other.
  static func isSame(_ gold: String?, _ found: String?) -> Bool {
    let particles: Set = ["the", "a", "an", "mr", "mrs", "ms", "dr", "jr", "sr"]
    let names = [gold, found].map { name in words(of: name).filter { !particles.contains($0) } }
    guard let left = names[0].last, let right = names[1].last else { return false }
    return left == right || names[1].count == 1 && names[0].contains(right)
      || names[0].count == 1 && names[1].contains(left)
  }

  private static let edges = Set(" \t\r\n\"“”„«»‘’',.;:「」『』，。".unicodeScalars)

  private static func trim(_ span: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int> {
    var (start, end) = (span.lowerBound, span.upperBound)
    while start < end, edges.contains(text[start]) { start += 1 }
    while end > start, edges.contains(text[end - 1]) { end -= 1 }
    return start..<end
  }
}

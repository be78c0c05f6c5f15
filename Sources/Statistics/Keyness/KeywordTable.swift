public import Corpus
import Glibc

/// One type of a target and its reference with what a ranking needs; all other measures of it are
/// computed from `frequencies` when asked for.
public struct KeywordRow: Sendable, Equatable {
  /// The value's id in the attribute's lexicon.
  public let id: Int
  public let frequencies: FrequencyPair
  /// Four terms, negative where underused.
  public let logLikelihood: Double
  /// At 95 %, corrected for all types of both sides.
  public let conservativeLogRatio: Double
}

/// The types of a target compared with those of a reference: what is key in the one against the other.
public struct KeywordTable: Sendable {
  public let attribute: Attribute
  /// Tokens of the target that count.
  public let size: Int
  /// Tokens of the reference that count.
  public let referenceSize: Int
  /// The number of types of both sides together, for which the tests are corrected.
  public let typeCount: Int
  /// From what is most surely overused to what is most surely underused in the target: by conservative
  /// log ratio, then by signed log-likelihood, then by first occurrence.
  public let rows: [KeywordRow]

  /// The word or other value of a row.
  public func value(of row: KeywordRow) -> String { attribute.lexicon.string(row.id) }

  /// Compares two tallies of the same attribute.
  ///
  /// - Parameters:
  ///   - minimum: the least count on either side that a type needs to get a row. It does not change
  ///     the number of types that tests are corrected for.
  ///   - unknownTypes: types of the reference that the attribute does not have, so that they have no
  ///     row; tests are corrected for them, too.
  public init(target: Tally, reference: Tally, minimum: Int = 1, unknownTypes: Int = 0) {
    attribute = target.attribute
    size = target.total
    referenceSize = reference.total
    let ids = Self.commonIDs(target, reference)
    typeCount = ids.count + unknownTypes
    let logTail = log(0.025) - log(Double(max(1, typeCount)))
    let parts = concurrentMap(ids.parts(partCount(for: 8 * ids.count))) { ids in
      ids.compactMap { id in
        Self.row(id, target, reference, minimum: minimum, logTail: logTail)
      }.sorted(by: Self.isBefore)
    }
    rows = parts.reduce([]) { mergeSorted($0, $1, by: Self.isBefore) }
  }

  /// Compares the tokens of `target` with those of `reference`, by an attribute.
  public init(
    of attribute: Attribute, target: Runs, reference: Runs, in corpus: Corpus, minimum: Int = 1,
    withPunctuation: Bool = false
  ) {
    self.init(
      target: Tally(of: attribute, in: target, of: corpus, withPunctuation: withPunctuation),
      reference: Tally(of: attribute, in: reference, of: corpus, withPunctuation: withPunctuation),
      minimum: minimum)
  }

  private static func commonIDs(_ target: Tally, _ reference: Tally) -> [Int] {
    let shared = min(target.counts.count, reference.counts.count)
    return target.counts.indices.filter {
      target.counts[$0] > 0 || ($0 < shared && reference.counts[$0] > 0)
    }
  }

  private static func row(
    _ id: Int, _ target: Tally, _ reference: Tally, minimum: Int, logTail: Double
  ) -> KeywordRow? {
    let count = target.counts[id]
    let referenceCount = id < reference.counts.count ? reference.counts[id] : 0
    guard max(count, referenceCount) >= minimum else { return nil }
    let pair = FrequencyPair(
      count: count, referenceCount: referenceCount, size: target.total,
      referenceSize: reference.total)
    return KeywordRow(
      id: id, frequencies: pair, logLikelihood: pair.logLikelihood,
      conservativeLogRatio: pair.conservativeLogRatio(logTail: logTail))
  }

  private static func isBefore(_ left: KeywordRow, _ right: KeywordRow) -> Bool {
    if left.conservativeLogRatio != right.conservativeLogRatio {
      return left.conservativeLogRatio > right.conservativeLogRatio
    }
    if left.logLikelihood != right.logLikelihood { return left.logLikelihood > right.logLikelihood }
    return left.id < right.id
  }
}

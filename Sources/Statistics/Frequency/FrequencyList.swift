public import Corpus

/// The values of an attribute by how often they occur, with the number of documents and of speakers
/// that use each.
public struct FrequencyList: Sendable {
  public struct Row: Sendable, Equatable {
    /// The value's id in the attribute's lexicon.
    public let id: Int
    public let count: Int
    /// The number of documents that have the value.
    public let documents: Int
    /// The number of speakers who say it in a turn of theirs.
    public let speakers: Int
  }

  public let attribute: Attribute
  /// The number of tokens counted.
  public let total: Int
  /// The number of values that occur, those without a row included.
  public let typeCount: Int
  /// The commonest first; equal counts by first occurrence.
  public let rows: [Row]
  /// The number of values that are frequent enough for a row, whether they have one or not.
  public let rowCount: Int

  /// The word or other value of a row.
  public func value(of row: Row) -> String { attribute.lexicon.string(row.id) }

  /// Occurrences in a million tokens.
  public func perMillion(_ row: Row) -> Double {
    total == 0 ? 0 : Double(row.count) * 1e6 / Double(total)
  }

  /// Up to so many rows, documents and speakers are counted for these values alone.
  private static let fewRows = 256

  /// Counts the values of `attribute` among `tokens`. O(tokens + values).
  ///
  /// - Parameters:
  ///   - minimum: the least count that a value needs to get a row.
  ///   - limit: how many rows are made; `nil` for all.
  public init(
    of attribute: Attribute, in tokens: Runs, of corpus: Corpus, minimum: Int = 1,
    limit: Int? = nil, withPunctuation: Bool = false
  ) {
    self.attribute = attribute
    if let limit, limit <= Self.fewRows {
      let tally = Tally(
        of: attribute, in: tokens, of: corpus, withPunctuation: withPunctuation)
      let ranked = ranking(of: tally.counts, minimum: minimum)
      let ids = Array(ranked.prefix(limit))
      total = tally.total
      typeCount = tally.typeCount
      rowCount = ranked.count
      rows = zip(ids, Spread.of(ids, of: attribute, in: tokens, of: corpus)).map { id, spread in
        Row(
          id: id, count: tally.counts[id], documents: spread.documents, speakers: spread.speakers)
      }
      return
    }
    enum Part: Sendable {
      case tally(Tally)
      case spread([UInt32])
    }
    let parts = concurrentMap([0, 1, 2]) { part in
      switch part {
      case 0:
        Part.tally(Tally(of: attribute, in: tokens, of: corpus, withPunctuation: withPunctuation))
      case 1: Part.spread(Spread.documents(of: attribute, in: tokens, of: corpus))
      default: Part.spread(Spread.speakers(of: attribute, in: tokens, of: corpus))
      }
    }
    guard case .tally(let tally) = parts[0], case .spread(let documents) = parts[1],
      case .spread(let speakers) = parts[2]
    else { preconditionFailure("three parts give three results") }
    let ranked = ranking(of: tally.counts, minimum: minimum)
    total = tally.total
    typeCount = tally.typeCount
    rowCount = ranked.count
    rows = ranked.prefix(limit ?? .max).map {
      Row(
        id: $0, count: tally.counts[$0], documents: Int(documents[$0]), speakers: Int(speakers[$0]))
    }
  }
}

public import Corpus

/// What hits are counted by.
public enum HitKey: Sendable {
  /// The values of a token attribute, of all tokens of the hit.
  case attribute(Attribute)
  /// The value of the region that holds the first token of the hit, such as the speaker of its turn;
  /// the empty value outside all regions.
  case structure(Structure, StructureValues)
}

/// How often the hits of a query have each combination of values.
public struct HitFrequencies: Sendable {
  public struct Row: Sendable, Equatable {
    /// A value for each key. Those of a hit of several tokens are set apart by blanks.
    public let values: [String]
    public let count: Int
  }

  /// The number of hits.
  public let total: Int
  /// The number of combinations, those without a row included.
  public let typeCount: Int
  /// The commonest first; equal counts by first occurrence.
  public let rows: [Row]

  /// Counts `hits` by all `keys` together. O(tokens of the hits · keys).
  ///
  /// - Parameter minimum: the least count that a combination needs to get a row.
  public init(of hits: [Range<Int>], by keys: [HitKey], minimum: Int = 1, limit: Int? = nil) {
    var combined = [UInt64](repeating: 0, count: hits.count)
    var columns: [(texts: HitTexts, table: KeyTable)] = []
    for key in keys {
      var texts = HitTexts(key)
      var table = KeyTable()
      for (index, hit) in hits.enumerated() {
        let number = table.count(combined[index] << 32 | UInt64(texts.number(of: hit)))
        combined[index] = UInt64(number)
      }
      columns.append((texts, table))
    }
    total = hits.count
    let counts = columns.last?.table.counts ?? []
    typeCount = counts.count
    rows = ranking(of: counts.lazy.map { Int($0) }, minimum: minimum).prefix(limit ?? .max).map {
      var number = $0
      var values: [String] = []
      for column in columns.reversed() {
        let key = column.table.keys[number]
        values.append(column.texts.text(of: Int(key & 0xFFFF_FFFF)))
        number = Int(key >> 32)
      }
      return Row(values: values.reversed(), count: Int(counts[$0]))
    }
  }
}

/// Numbers what hits have for one key.
private struct HitTexts {
  private let key: HitKey
  /// The sequences of value ids of hits of other than one token: (number of the sequence so far plus
  /// one, id).
  private var sequences = KeyTable()

  init(_ key: HitKey) { self.key = key }

  /// Ids of single values are their numbers; sequences are numbered behind them.
  mutating func number(of hit: Range<Int>) -> UInt32 {
    switch key {
    case .attribute(let attribute):
      if hit.count == 1 { return UInt32(attribute.id(at: hit.lowerBound)) }
      var number = 0
      for position in hit {
        number = sequences.count(UInt64(number) << 32 | UInt64(attribute.id(at: position))) + 1
      }
      return UInt32(attribute.lexicon.count + number)
    case .structure(let structure, let values):
      guard let region = structure.index(containing: hit.lowerBound) else {
        return UInt32(values.lexicon.count)
      }
      return values.ids[region]
    }
  }

  func text(of number: Int) -> String {
    switch key {
    case .attribute(let attribute):
      guard number >= attribute.lexicon.count else { return attribute.lexicon.string(number) }
      var sequence = number - attribute.lexicon.count
      var words: [String] = []
      while sequence > 0 {
        let key = sequences.keys[sequence - 1]
        words.append(attribute.lexicon.string(Int(key & 0xFFFF_FFFF)))
        sequence = Int(key >> 32)
      }
      return words.reversed().joined(separator: " ")
    case .structure(_, let values):
      return number < values.lexicon.count ? values.lexicon.string(number) : ""
    }
  }
}

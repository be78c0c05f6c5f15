public import Corpus

/// What the hits of a query are counted along.
public enum TrendUnit: String, Sendable, CaseIterable {
  /// The year of the document's date.
  case year
  /// The month of the document's date.
  case month
  /// The document, in load order.
  case document
  /// The place of the turn in its document, in tenths from 1 to 10.
  case position
}

/// How the frequency of a query's hits changes over time or over the course of a document.
public struct Trend: Sendable {
  public struct Row: Sendable, Equatable {
    /// Such as `2019`, `2019-12`, a document's id, or `3` for the third tenth.
    public let label: String
    /// The number of hits.
    public let count: Int
    /// The number of tokens that count.
    public let tokens: Int
    /// Hits in a million tokens.
    public var perMillion: Double { tokens == 0 ? 0 : Double(count) * 1e6 / Double(tokens) }
  }

  public let unit: TrendUnit
  /// Ascending by time or place. Years and months without a document are left out.
  public let rows: [Row]
  /// Hits in documents whose date does not say the year or month.
  public let undated: Int

  /// O(tokens + hits + turns).
  ///
  /// - Parameter hits: corpus positions of the matches of a query, ascending; those that begin outside
  ///   `tokens` are left out.
  public init(
    of hits: [Range<Int>], by unit: TrendUnit, in tokens: Runs, of corpus: Corpus,
    withPunctuation: Bool = false
  ) {
    self.unit = unit
    let counted = CountedTypes(of: corpus, withPunctuation: withPunctuation)
    let words = corpus.words.span
    let flags = counted.flags.span
    let hits = tokens.keeping(hits)
    var groups = TrendGroups()
    var undated = 0
    var next = 0
    for (label, range) in corpus.labels(of: tokens, by: unit) {
      var size = 0
      for position in range where flags[Int(words[position])] { size += 1 }
      var count = 0
      while next < hits.count, hits[next].lowerBound < range.upperBound {
        count += 1
        next += 1
      }
      if let label { groups.add(count, size, to: label) } else { undated += count }
    }
    self.undated = undated
    switch unit {
    case .year, .month: rows = groups.rows.sorted { $0.label < $1.label }
    case .document: rows = groups.rows
    case .position: rows = groups.rows.sorted { Int($0.label) ?? 0 < Int($1.label) ?? 0 }
    }
  }
}

/// Adds up counts by label, in order of first appearance.
private struct TrendGroups {
  private var indices: [String: Int] = [:]
  private(set) var rows: [Trend.Row] = []

  mutating func add(_ count: Int, _ tokens: Int, to label: String) {
    guard let index = indices[label] else {
      indices[label] = rows.count
      rows.append(Trend.Row(label: label, count: count, tokens: tokens))
      return
    }
    rows[index] = Trend.Row(
      label: label, count: rows[index].count + count, tokens: rows[index].tokens + tokens)
  }
}

extension Corpus {
  /// The ranges of `tokens` cut where the label of a trend may change, ascending; `nil` where the date
  /// does not reach so far.
  fileprivate func labels(of tokens: Runs, by unit: TrendUnit) -> [(String?, Range<Int>)] {
    pieces(of: tokens).flatMap { index, range -> [(String?, Range<Int>)] in
      let document = documents[index]
      switch unit {
      case .year: return [(document.date.flatMap { Self.prefix(of: $0, length: 4) }, range)]
      case .month: return [(document.date.flatMap { Self.prefix(of: $0, length: 7) }, range)]
      case .document: return [(document.id, range)]
      case .position:
        var result: [(String?, Range<Int>)] = []
        var turn = turnIndex(ofToken: range.lowerBound)
        while turn < document.turns.upperBound,
          self.tokens(ofTurn: turn).lowerBound < range.upperBound
        {
          let own = self.tokens(ofTurn: turn).clamped(to: range)
          let tenth = (turn - document.turns.lowerBound) * 10 / document.turns.count + 1
          if !own.isEmpty { result.append((String(tenth), own)) }
          turn += 1
        }
        return result
      }
    }
  }

  private static func prefix(of date: String, length: Int) -> String? {
    date.utf8.count < length ? nil : String(date.prefix(length))
  }
}

import Glibc

/// How evenly something is spread over the parts of a corpus: its counts in the parts, and their sizes.
/// Here the parts are documents.
///
/// v_i is the count in part i, f their sum, s_i the part's share of all tokens, p_i = v_i / size_i.
/// The measures of something that does not occur, or of no parts, are `nil`.
public struct PartDispersion: Sendable, Equatable {
  /// The count in each part.
  public let counts: [Int]
  /// The tokens of each part, none of them 0.
  public let sizes: [Int]

  /// Parts of no tokens are left out.
  public init(counts: [Int], sizes: [Int]) {
    let parts = zip(counts, sizes).filter { $0.1 > 0 }
    self.counts = parts.map(\.0)
    self.sizes = parts.map(\.1)
  }

  /// f.
  public var count: Int { counts.reduce(0, +) }

  /// The number of parts in which it occurs.
  public var range: Int { counts.reduce(0) { $1 > 0 ? $0 + 1 : $0 } }

  /// Juilland's D: 1 − (σ(p) / mean(p)) / √(n − 1) with the standard deviation of the population; 1 is
  /// even. `nil` for a single part.
  ///
  /// Source: Juilland, Brodin and Davidovitch (1970); for parts of different size by relative
  /// frequencies, as in Gries, "Dispersions and adjusted frequencies in corpora" (2008).
  public var juillandD: Double? {
    guard counts.count > 1, count > 0 else { return nil }
    let shares = zip(counts, sizes).map { Double($0) / Double($1) }
    let mean = shares.reduce(0, +) / Double(shares.count)
    let variance = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(shares.count)
    return 1 - variance.squareRoot() / mean / Double(shares.count - 1).squareRoot()
  }

  /// Deviation of proportions: ½ Σ |v_i / f − s_i|; 0 is even.
  ///
  /// Source: Gries (2008).
  public var deviationOfProportions: Double? {
    let f = Double(count)
    let total = Double(sizes.reduce(0, +))
    guard f > 0 else { return nil }
    return zip(counts, sizes).reduce(0) {
      $0 + abs(Double($1.0) / f - Double($1.1) / total)
    } / 2
  }

  /// DP / (1 − min s), which reaches 1 whatever the sizes. `nil` for a single part.
  ///
  /// Source: Lijffijt and Gries, "Correction to Dispersions and adjusted frequencies" (2012).
  public var normalizedDeviationOfProportions: Double? {
    guard sizes.count > 1, let least = sizes.min(), let deviation = deviationOfProportions else {
      return nil
    }
    return deviation / (1 - Double(least) / Double(sizes.reduce(0, +)))
  }

  /// The Kullback-Leibler divergence of the counts from the sizes in bits:
  /// Σ (v_i / f) log2((v_i / f) / s_i); 0 is even.
  ///
  /// Source: Gries, "Analyzing dispersion" (2020).
  public var divergence: Double? {
    let f = Double(count)
    let total = Double(sizes.reduce(0, +))
    guard f > 0 else { return nil }
    return zip(counts, sizes).reduce(0) { sum, part in
      let share = Double(part.0) / f
      return share == 0 ? sum : sum + share * log2(share / (Double(part.1) / total))
    }
  }
}

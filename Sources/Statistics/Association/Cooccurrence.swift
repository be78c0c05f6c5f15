import Glibc

/// How often two things occur together and apart, among `total` tokens: what measures of association
/// know that go by the frequencies of both words and not by the size of the window.
///
/// f_AB = `both`, f_A = `first`, f_B = `second`, N = `total`, as in Manatee.
public struct Cooccurrence: Sendable, Equatable {
  public let both: Int
  public let first: Int
  public let second: Int
  public let total: Int

  public init(both: Int, first: Int, second: Int, total: Int) {
    self.both = both
    self.first = first
    self.second = second
    self.total = total
  }

  private var product: Double { Double(first) * Double(second) }

  /// log2(f_AB N / (f_A f_B)), pointwise mutual information.
  ///
  /// Source: Church and Hanks, "Word association norms" (1990).
  public var mutualInformation: Double { log2(Double(both) * Double(total) / product) }

  /// log2(f_AB³ N / (f_A f_B)), which gives less to rare words.
  ///
  /// Source: Daille (1994); Oakes, "Statistics for Corpus Linguistics" (1998).
  public var cubedMutualInformation: Double {
    let both = Double(both)
    return log2(both * both * both * Double(total) / product)
  }

  /// (f_AB − f_A f_B / N) / √f_AB.
  ///
  /// Source: Church, Gale, Hanks and Hindle, "Using statistics in lexical analysis" (1991).
  public var tScore: Double {
    (Double(both) - product / Double(total)) / Double(both).squareRoot()
  }

  /// 2 f_AB / (f_A + f_B).
  ///
  /// Source: Dice (1945).
  public var dice: Double { 2 * Double(both) / Double(first + second) }

  /// 14 + log2 of the Dice coefficient: at most 14, one less for half as strong, whatever the size of
  /// the corpus.
  ///
  /// Source: Rychlý, "A lexicographer-friendly association score" (2008).
  public var logDice: Double { 14 + log2(dice) }

  /// min(f_AB / f_A, f_AB / f_B).
  ///
  /// Source: Pedersen (1998).
  public var minimumSensitivity: Double { Double(both) / Double(max(first, second)) }
}

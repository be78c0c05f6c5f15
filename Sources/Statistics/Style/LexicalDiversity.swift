import Glibc

/// How varied the words of a text are. A text is a sequence of type numbers from `0..<typeCount`, every
/// one of which occurs.
///
/// Measures that need a longer text than there is are `nil`.
public struct LexicalDiversity: Sendable {
  /// The number of tokens.
  public let tokens: Int
  /// The number of types.
  public let types: Int
  /// The number of types that occur i times, for every i there is, ascending.
  let spectrum: [(frequency: Int, types: Int)]
  /// The mean type-token ratio of all stretches of 50 tokens; `nil` for fewer tokens.
  ///
  /// Source: Covington and McFall, "Cutting the Gordian knot" (2010).
  public let movingAverageTypeTokenRatio: Double?
  /// MTLD: the mean length of stretches, at least 10 tokens long, that keep a type-token ratio of .72
  /// and more, read forward and backward. What is left at the end counts as the part of a stretch that
  /// its ratio has come down of the way from 1 to .72.
  ///
  /// Source: McCarthy and Jarvis, "MTLD, vocd-D, and HD-D" (2010); the least length as in the authors'
  /// Gramulator and the package lexical-diversity. Other programs end a stretch at exactly .72 and at
  /// any length, which makes a difference of a few percent in long texts.
  public let lexicalDiversityLength: Double?

  /// O(tokens).
  public init(_ text: [Int32], typeCount: Int) {
    var counts = [Int](repeating: 0, count: typeCount)
    for type in text { counts[Int(type)] += 1 }
    var spectrum: [Int: Int] = [:]
    for count in counts where count > 0 { spectrum[count, default: 0] += 1 }
    tokens = text.count
    types = counts.reduce(0) { $1 > 0 ? $0 + 1 : $0 }
    self.spectrum = spectrum.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    movingAverageTypeTokenRatio = Self.movingAverage(text, typeCount: typeCount, window: 50)
    lexicalDiversityLength = Self.meanFactorLength(text, typeCount: typeCount, threshold: 0.72)
  }

  /// Types by tokens.
  public var typeTokenRatio: Double? { tokens == 0 ? nil : Double(types) / Double(tokens) }

  /// The share of tokens whose type occurs once.
  public var hapaxShare: Double? {
    guard tokens > 0 else { return nil }
    let once = spectrum.first { $0.frequency == 1 }?.types ?? 0
    return Double(once) / Double(tokens)
  }

  /// HD-D: the mean contribution of each type to the type-token ratio of 42 tokens drawn at random,
  /// Σ (1 − P(type not drawn)) / 42; `nil` for fewer tokens.
  ///
  /// Source: McCarthy and Jarvis, "vocd: a theoretical and empirical evaluation" (2007).
  public var hypergeometricDiversity: Double? {
    let drawn = 42
    guard tokens >= drawn else { return nil }
    let sum = spectrum.reduce(0) { sum, entry in
      // P(not drawn) = C(N − f, 42) / C(N, 42).
      let missed = (0..<drawn).reduce(1.0) {
        $0 * Double(max(0, tokens - entry.frequency - $1)) / Double(tokens - $1)
      }
      return sum + Double(entry.types) * (1 - missed)
    }
    return sum / Double(drawn)
  }

  /// Yule's K: 10⁴ (−1/N + Σ V_i (i/N)²); smaller is more varied.
  ///
  /// Source: Yule, "The Statistical Study of Literary Vocabulary" (1944), as given by Tweedie and
  /// Baayen (1998).
  public var yuleK: Double? {
    guard tokens > 0 else { return nil }
    let total = Double(tokens)
    let sum = spectrum.reduce(0) {
      let share = Double($1.frequency) / total
      return $0 + Double($1.types) * share * share
    }
    return 1e4 * (sum - 1 / total)
  }

  private static func movingAverage(_ text: [Int32], typeCount: Int, window: Int) -> Double? {
    guard text.count >= window else { return nil }
    var counts = [Int32](repeating: 0, count: typeCount)
    var distinct = 0
    var sum = 0
    for place in text.indices {
      if counts[Int(text[place])] == 0 { distinct += 1 }
      counts[Int(text[place])] += 1
      if place >= window {
        counts[Int(text[place - window])] -= 1
        if counts[Int(text[place - window])] == 0 { distinct -= 1 }
      }
      if place >= window - 1 { sum += distinct }
    }
    return Double(sum) / Double(window) / Double(text.count - window + 1)
  }

  private static func meanFactorLength(
    _ text: [Int32], typeCount: Int, threshold: Double
  ) -> Double? {
    guard !text.isEmpty else { return nil }
    var lastFactor = [Int32](repeating: 0, count: typeCount)
    var factor: Int32 = 0
    func length(_ text: some Collection<Int32>) -> Double? {
      var factors = 0.0
      var size = 0
      var distinct = 0
      var rest = text.count
      factor += 1
      for type in text {
        size += 1
        rest -= 1
        if lastFactor[Int(type)] != factor {
          lastFactor[Int(type)] = factor
          distinct += 1
        }
        let ratio = Double(distinct) / Double(size)
        if rest == 0 {
          factors += (1 - ratio) / (1 - threshold)
        } else if size >= 10, ratio < threshold {
          factors += 1
          factor += 1
          (size, distinct) = (0, 0)
        }
      }
      return factors == 0 ? nil : Double(text.count) / factors
    }
    // A text that repeats no word at all is as long as its one unfinished stretch.
    let forward = length(text) ?? Double(text.count)
    let backward = length(text.reversed()) ?? Double(text.count)
    return (forward + backward) / 2
  }
}

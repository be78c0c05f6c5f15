import Glibc

/// How well texts match a query: BM25 (Robertson, Walker, Jones, Hancock-Beaulieu and Gatford 1994;
/// k1 1.5, b 0.75, with the inverse document frequency that is never negative).
struct BM25 {
  private static let saturation: Float = 1.5
  private static let lengthEffect: Float = 0.75

  let averageLength: Float
  let count: Int

  /// The weight of a term that `frequency` of the texts have.
  func weight(frequency: Int) -> Float {
    logf(1 + (Float(count - frequency) + 0.5) / (Float(frequency) + 0.5))
  }

  /// What one term adds that occurs `occurrences` times in a text of `length` terms.
  func score(weight: Float, occurrences: Float, length: Float) -> Float {
    let k = Self.saturation
    let relative = averageLength > 0 ? length / averageLength : 1
    let norm = k * (1 - Self.lengthEffect + Self.lengthEffect * relative)
    return weight * occurrences * (k + 1) / (occurrences + norm)
  }
}

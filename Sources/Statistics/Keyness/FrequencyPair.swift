/// How often one type occurs in a target and in a reference, with the sizes of both: all that keyness
/// measures know.
///
/// As a contingency table: a = `count`, b = `referenceCount`, c = `size` − a, d = `referenceSize` − b,
/// N = `size` + `referenceSize`. Every measure is in a file of its own.
public struct FrequencyPair: Sendable, Equatable {
  /// Occurrences in the target.
  public let count: Int
  /// Occurrences in the reference.
  public let referenceCount: Int
  /// Tokens of the target.
  public let size: Int
  /// Tokens of the reference.
  public let referenceSize: Int

  public init(count: Int, referenceCount: Int, size: Int, referenceSize: Int) {
    self.count = count
    self.referenceCount = referenceCount
    self.size = size
    self.referenceSize = referenceSize
  }

  /// Occurrences in a million tokens of the target; 0 where the target is empty.
  public var perMillion: Double { size == 0 ? 0 : Double(count) * 1e6 / Double(size) }

  /// Occurrences in a million tokens of the reference; 0 where the reference is empty.
  public var referencePerMillion: Double {
    referenceSize == 0 ? 0 : Double(referenceCount) * 1e6 / Double(referenceSize)
  }

  /// Occurrences in the target if both sides used the type equally often: size · (a + b) / N.
  public var expected: Double {
    Double(size) * Double(count + referenceCount) / Double(max(1, size + referenceSize))
  }

  /// a − `expected`, which is (ad − bc) / N: without the loss that subtracting would bring.
  var excess: Double {
    let a = Double(count)
    let b = Double(referenceCount)
    let c = Double(size - count)
    let d = Double(referenceSize - referenceCount)
    return (a * d - b * c) / Double(max(1, size + referenceSize))
  }
}

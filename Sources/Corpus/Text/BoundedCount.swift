extension Int {
  /// The greatest number that is taken from text: positions of a corpus fit 32 bits, and sums and products
  /// of two such numbers cannot overflow.
  public static let greatestCount = Int(Int32.max)

  /// The number that decimal digits stand for, with a sign or without; nil where `text` is anything else
  /// or beyond `greatestCount` on either side. The one way from typed text to a count or place.
  public init?(bounded text: some StringProtocol) {
    guard let number = Int(text), number.magnitude <= Self.greatestCount.magnitude else {
      return nil
    }
    self = number
  }
}

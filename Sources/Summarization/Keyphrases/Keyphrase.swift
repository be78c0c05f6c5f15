/// Words that say what a text is about.
public struct Keyphrase: Sendable, Equatable {
  /// The commonest form of it in the text.
  public var phrase: String
  /// Higher is more telling; comparable inside one text only.
  public var score: Double
  /// How often it occurs, in any inflection.
  public var count: Int
  /// Its words as ids of the attribute `stem`.
  public var stems: [Int32]
  /// Where it first stands: corpus positions.
  public var first: Range<Int>
}

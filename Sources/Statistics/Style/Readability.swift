/// How hard a text is to read by the length of its sentences and words. The formulas are made for
/// English.
public struct Readability: Sendable, Equatable {
  public let words: Int
  public let sentences: Int
  public let syllables: Int

  public init(words: Int, sentences: Int, syllables: Int) {
    self.words = words
    self.sentences = sentences
    self.syllables = syllables
  }

  /// 206.835 − 1.015 W/St − 84.6 Sy/W: 100 is very easy, below 30 very hard.
  ///
  /// Source: Flesch, "A new readability yardstick" (1948).
  public var readingEase: Double? {
    guard words > 0, sentences > 0 else { return nil }
    return 206.835 - 1.015 * Double(words) / Double(sentences)
      - 84.6 * Double(syllables) / Double(words)
  }

  /// 0.39 W/St + 11.8 Sy/W − 15.59: years of school in the United States.
  ///
  /// Source: Kincaid, Fishburne, Rogers and Chissom (1975).
  public var gradeLevel: Double? {
    guard words > 0, sentences > 0 else { return nil }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }
}

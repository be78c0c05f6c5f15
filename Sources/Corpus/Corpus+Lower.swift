extension Corpus {
  /// The attribute `lower`, which every corpus has.
  public var lowerAttribute: Attribute {
    Attribute(name: "lower", lexicon: lower.lexicon, column: words, valueOfType: lower.valueOfType)
  }
}

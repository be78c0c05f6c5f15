/// A token attribute: every token has one value of it.
///
/// `word` and the attributes that annotated input brings have a column of value ids over all corpus
/// positions. `lower` and `stem` are functions of the word, so they are tables over the word types:
/// the value of a token is `valueOfType[column[position]]`.
public struct Attribute: Sendable {
  public let name: String
  /// The distinct values.
  public let lexicon: Lexicon
  /// Ids over corpus positions: of values of this attribute, or, where `valueOfType` is set, of word
  /// types.
  public let column: Column<UInt32>
  /// The value id of every word type, for attributes that depend on the word alone.
  public let valueOfType: Column<UInt32>?

  init(name: String, lexicon: Lexicon, column: Column<UInt32>, valueOfType: Column<UInt32>? = nil) {
    self.name = name
    self.lexicon = lexicon
    self.column = column
    self.valueOfType = valueOfType
  }

  /// The id of the value at a corpus position. O(1).
  public func id(at position: Int) -> Int {
    let id = Int(column[position])
    guard let valueOfType else { return id }
    return Int(valueOfType[id])
  }

  /// The value at a corpus position.
  public func value(at position: Int) -> String { lexicon.string(id(at: position)) }
}

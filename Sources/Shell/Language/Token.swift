/// A word of a statement: text without blanks, or with blanks inside quotes or brackets.
struct Token: Sendable, Equatable {
  /// The text with quotation marks and escapes taken off; what stands in brackets is left as it is.
  var text: String
  /// Where it stands in its source.
  var span: Range<Int>
  /// Whether it begins with a quotation mark, so that it is never taken for a keyword.
  var isQuoted: Bool

  /// The word as a path, with `~/` and `$NAME` at its beginning replaced by what they stand for.
  var path: String {
    get throws {
      guard let path = FilePath.expanded(text) else {
        throw Diagnostic("'\(text)' begins with a variable that is not set", at: span)
      }
      return path
    }
  }

  /// Whether it is a parenthesised group.
  var isGroup: Bool { !isQuoted && text.hasPrefix("(") && text.hasSuffix(")") }
}

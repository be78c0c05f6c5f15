/// Words between quotation marks, at the outermost level, inside one paragraph.
struct QuotedStretch: Sendable, Equatable {
  /// Its tokens with the marks.
  var tokens: Range<Int>
  /// The bytes between the marks.
  var inner: Range<Int>
  /// The words and numbers inside.
  var words: Int
  /// Whether the paragraph ends before it is closed.
  var isOpenEnded: Bool
  /// What the stretch ends with, before the closing mark.
  var ending: Ending

  enum Ending: UInt8, Sendable {
    case none, comma, stop, question
    /// A dash, an ellipsis or a semicolon: the sentence may go on behind it.
    case broken
  }

  /// Whether every long word begins with a capital, as in the titles of works.
  var isTitleCased: Bool
}

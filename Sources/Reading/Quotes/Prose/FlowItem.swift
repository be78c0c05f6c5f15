internal import Language

/// One step of a paragraph's own text: a word, a mark, a whole name, or a whole quoted stretch.
struct FlowItem: Sendable {
  enum Kind: UInt8, Sendable {
    case word, number, name, stretch, comma, stop, colon, semicolon, dash, opening, closing, other
  }

  var kind: Kind
  /// The token, or the index of the name or the stretch.
  var index: Int
  /// Its bytes in the text.
  var bytes: Range<Int>
  var classes: WordClasses = []
  var hash: UInt64 = 0
  var isCapitalised = false
  var isPossessive = false
  /// Whether it ends in neither `s` nor `d`: as a verb it would be no third person and no past.
  var isBaseForm = false
  /// Whether a full stop belongs to the word.
  var isAbbreviated = false

  func has(_ classes: WordClasses) -> Bool { !self.classes.isDisjoint(with: classes) }

  /// A word that is no known grammar: a noun, an adjective, an unknown verb.
  var isContentWord: Bool { kind == .word && !has(.closedClass) }
}

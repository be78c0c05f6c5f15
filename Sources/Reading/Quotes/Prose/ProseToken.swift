internal import Language

/// A word or mark of prose, as far as finding names, cues and quotation marks needs it.
struct ProseToken: Sendable {
  enum Kind: UInt8, Sendable {
    case word, number, comma, stop, colon, semicolon, dash, opening, closing, mark, other
  }

  /// Its bytes in the text.
  var start: UInt32
  var end: UInt32
  /// Where the word ends without its possessive `'s`.
  var coreEnd: UInt32
  var kind: Kind
  var mark: QuotationMark = .none
  var isCapitalised = false
  var isPossessive = false
  /// Whether it ends in neither `s` nor `d`.
  var isBaseForm = false
  /// Whether white space, or the beginning of the paragraph, stands before it.
  var followsSpace = false
  /// Whether it is a single letter with a full stop, or letters with full stops (`J.`, `U.S.`).
  var isInitial = false
  var classes: WordClasses = []
  /// The hash of the word without its possessive; 0 for marks.
  var hash: UInt64 = 0

  var bytes: Range<Int> { Int(start)..<Int(end) }
  var coreBytes: Range<Int> { Int(start)..<Int(coreEnd) }

  func has(_ classes: WordClasses) -> Bool { !self.classes.isDisjoint(with: classes) }
}

/// The quotation marks that are told apart.
enum QuotationMark: UInt8, Sendable {
  case none
  /// `"`, and `''` and ``` `` ``` typed for it.
  case straight
  /// `“`
  case curlyOpen
  /// `”`
  case curlyClose
  /// `„`
  case low
  /// `«`
  case guillemetLeft
  /// `»`
  case guillemetRight
  /// `'` where it is no apostrophe inside a word.
  case singleStraight
  /// `‘` or `‚`
  case singleOpen
  /// `’` where it is no apostrophe inside a word.
  case singleClose

  var isSingle: Bool { self >= .singleStraight }

  static func >= (left: QuotationMark, right: QuotationMark) -> Bool {
    left.rawValue >= right.rawValue
  }
}

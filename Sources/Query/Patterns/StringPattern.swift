internal import Corpus

/// A string of a query, ready to be held against values: a literal, or a regular expression that
/// stands for the whole value.
struct StringPattern {
  private enum Kind {
    case anything
    case literal(String)
    case expression(RegularExpression)
  }

  private let kind: Kind
  private let flags: StringFlags

  /// How a string of a query is compared with a value.
  enum Relation: Hashable {
    /// It is the value.
    case equals
    /// The value is a set written `|a|b|`, and one member matches.
    case contains
    /// The value is such a set, and every member matches.
    case matches
  }

  private static let special = Set("[](){}.*+|?\\^$".utf8)

  /// - Throws: `QueryError` at `range` where the regular expression is not valid.
  init(
    _ text: String, _ relation: Relation, _ flags: StringFlags, at range: Range<Int>
  ) throws(QueryError) {
    self.flags = flags
    guard relation == .equals else {
      if flags.contains(.literal) {
        throw QueryError(
          "%l does not go with 'contains' and 'matches', which take a regular expression", at: range
        )
      }
      let member = try Self.memberPattern(text, at: range)
      let whole = relation == .contains ? ".*\\|(\(member))\\|.*" : "\\|((\(member))\\|)+"
      kind = .expression(try Self.expression(whole, flags, at: range))
      return
    }
    let isLiteral =
      flags.contains(.literal) || flags.isEmpty && !text.utf8.contains(where: Self.special.contains)
    if isLiteral {
      kind = .literal(text)
    } else if text == ".*" {
      kind = .anything
    } else {
      kind = .expression(try Self.expression(text, flags, at: range))
    }
  }

  private static func expression(
    _ text: String, _ flags: StringFlags, at range: Range<Int>
  ) throws(QueryError) -> RegularExpression {
    try RegularExpression(
      flags.contains(.ignoringDiacritics) ? text.withoutDiacritics : text,
      ignoringCase: flags.contains(.ignoringCase), at: range)
  }

  /// A dot in a pattern for members of a set does not match the bar between them.
  private static func memberPattern(
    _ text: String, at range: Range<Int>
  ) throws(QueryError) -> String {
    var result = ""
    var isEscaped = false
    for character in text.unicodeScalars {
      if isEscaped || character != "." {
        result.unicodeScalars.append(character)
        isEscaped = !isEscaped && character == "\\"
      } else {
        result += "[^|]"
      }
    }
    if isEscaped {
      throw QueryError("a backslash at the end escapes nothing", at: range)
    }
    return result
  }

  /// The ids of all values of `lexicon` that match. O(length) for a literal, else O(values), on
  /// `threads` threads.
  func matchingIDs(in lexicon: Lexicon) -> [Bool] {
    var result = [Bool](repeating: false, count: lexicon.count)
    switch kind {
    case .anything: result = [Bool](repeating: true, count: lexicon.count)
    case .literal(let text): if let id = lexicon.find(text) { result[id] = true }
    case .expression(let expression):
      let folds = flags.contains(.ignoringDiacritics)
      unsafe Parallel.fill(&result) { range, target in
        let matcher = Matcher(expression)
        for id in range {
          if folds, !lexicon.withBytes(of: id, { $0.isASCII }) {
            var folded = lexicon.string(id).withoutDiacritics
            unsafe target[id] = folded.withUTF8 { unsafe matcher.matches($0) }
          } else {
            unsafe target[id] = lexicon.withBytes(of: id) { matcher.matches($0) }
          }
        }
      }
    }
    return result
  }

  /// Whether one value matches.
  func matches(_ value: String) -> Bool {
    switch kind {
    case .anything: true
    case .literal(let text): value == text
    case .expression(let expression):
      expression.matches(flags.contains(.ignoringDiacritics) ? value.withoutDiacritics : value)
    }
  }
}

extension Span where Element == UInt8 {
  var isASCII: Bool {
    for index in indices where self[index] >= 0x80 { return false }
    return true
  }
}

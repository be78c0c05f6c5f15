internal import Corpus

/// A string of a query, ready to be held against values: a literal, or a regular expression that
/// stands for the whole value.
struct StringPattern {
  private enum Kind {
    case anything
    case literal(String)
    case expression(RegularExpression)
    /// One of these, as UTF-8; where flags say so, as folded.
    case words(Set<[UInt8]>)
    /// One of these matches.
    case any([StringPattern])
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
    } else if flags.isEmpty, let words = Self.alternatives(text) {
      kind = .words(Set(words.map { Array($0.utf8) }))
    } else {
      kind = .expression(try Self.expression(text, flags, at: range))
    }
  }

  /// One of some words, each of which stands for itself.
  init(
    words: [String], _ relation: Relation, _ flags: StringFlags, at range: Range<Int>
  ) throws(QueryError) {
    guard relation == .equals else {
      try self.init(
        words.map(Self.escaped).joined(separator: "|"), relation, flags.subtracting(.literal),
        at: range)
      return
    }
    let flags = flags.subtracting(.literal)
    self.init(.words(Set(words.map { Array($0.folded(flags).utf8) })), flags)
  }

  /// One of some regular expressions. Those without special characters are looked up as words; the
  /// others are joined, not too many at once for one expression.
  init(
    patterns: [String], _ relation: Relation, _ flags: StringFlags, at range: Range<Int>
  ) throws(QueryError) {
    if flags.contains(.literal) {
      throw QueryError("%l does not go with 'RE', which takes regular expressions", at: range)
    }
    guard relation == .equals else {
      try self.init(
        patterns.map { "(?:\($0))" }.joined(separator: "|"), relation, flags, at: range)
      return
    }
    let isSpecial = patterns.map { $0.utf8.contains(where: Self.special.contains) }
    let plain = zip(patterns, isSpecial).filter { !$1 }.map(\.0)
    let special = zip(patterns, isSpecial).filter(\.1).map { "(?:\($0.0))" }
    var parts = plain.isEmpty ? [] : [try StringPattern(words: plain, .equals, flags, at: range)]
    for start in stride(from: 0, to: special.count, by: 100) {
      let some = special[start..<min(start + 100, special.count)]
      parts.append(try StringPattern(some.joined(separator: "|"), .equals, flags, at: range))
    }
    self.init(.any(parts), flags)
  }

  private init(_ kind: Kind, _ flags: StringFlags) {
    self.kind = kind
    self.flags = flags
  }

  private static func escaped(_ word: String) -> String {
    var result = ""
    for scalar in word.unicodeScalars {
      if scalar.isASCII, special.contains(UInt8(truncatingIfNeeded: scalar.value)) {
        result.unicodeScalars.append("\\")
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The words of an expression such as `(dog|cat)`, which can be looked up; `nil` for any other.
  private static func alternatives(_ text: String) -> [Substring]? {
    var inner = text[...]
    if inner.hasPrefix("("), inner.hasSuffix(")") { inner = inner.dropFirst().dropLast() }
    let bar = UInt8(ascii: "|")
    if inner.utf8.contains(where: { $0 != bar && special.contains($0) }) { return nil }
    return inner.split(separator: "|", omittingEmptySubsequences: false)
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
    case .any(let parts):
      for part in parts {
        for (id, matches) in part.matchingIDs(in: lexicon).enumerated() where matches {
          result[id] = true
        }
      }
    case .words(let words) where flags.isEmpty:
      for word in words {
        if let id = lexicon.find(String(decoding: word, as: UTF8.self)) { result[id] = true }
      }
    case .words(let words):
      let flags = flags
      unsafe Parallel.fill(&result) { range, target in
        for id in range {
          let folded =
            lexicon.withBytes(of: id) { $0.foldedIfASCII(flags) }
            ?? Array(lexicon.string(id).folded(flags).utf8)
          unsafe target[id] = words.contains(folded)
        }
      }
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
    case .literal(let text): value.utf8.elementsEqual(text.utf8)
    case .words(let words): words.contains(Array(value.folded(flags).utf8))
    case .any(let parts): parts.contains { $0.matches(value) }
    case .expression(let expression):
      expression.matches(flags.contains(.ignoringDiacritics) ? value.withoutDiacritics : value)
    }
  }
}

extension Span where Element == UInt8 {
  /// What folding leaves; `nil` where there is a byte that only a look at the characters can fold.
  func foldedIfASCII(_ flags: StringFlags) -> [UInt8]? {
    let folds = flags.contains(.ignoringCase)
    var result: [UInt8] = []
    result.reserveCapacity(count)
    for index in indices {
      let byte = self[index]
      if byte >= 0x80 { return nil }
      result.append(folds && byte &- 65 < 26 ? byte | 0x20 : byte)
    }
    return result
  }

  var isASCII: Bool {
    for index in indices where self[index] >= 0x80 { return false }
    return true
  }
}

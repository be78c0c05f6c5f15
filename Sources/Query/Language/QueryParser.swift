/// Reads the corpus query language of CQP by recursive descent.
///
/// What stands behind the query is left to the caller: `parse` says where it stopped.
struct QueryParser {
  private let bytes: [UInt8]
  private var lexer: QueryLexer
  private(set) var token: QueryToken = .end
  private(set) var range = 0..<0
  private var elements: [QueryElement] = []
  private var regionCount = 0
  private var depth = 0
  private let settings: QuerySettings

  init(_ text: String, settings: QuerySettings) {
    bytes = Array(text.utf8)
    lexer = QueryLexer(bytes, from: 0)
    self.settings = settings
  }

  // MARK: Tokens

  mutating func advance() throws(QueryError) { (token, range) = try lexer.next() }

  func isSign(_ sign: String) -> Bool { token == .sign(sign) }

  func isWord(_ words: String...) -> Bool {
    if case .name(let name) = token { words.contains(name) } else { false }
  }

  mutating func accept(_ sign: String) throws(QueryError) -> Bool {
    guard isSign(sign) else { return false }
    try advance()
    return true
  }

  mutating func acceptWord(_ words: String...) throws(QueryError) -> Bool {
    guard case .name(let name) = token, words.contains(name) else { return false }
    try advance()
    return true
  }

  mutating func expect(_ sign: String, _ what: String) throws(QueryError) {
    guard isSign(sign) else { throw unexpected(what, expected: [sign]) }
    try advance()
  }

  func unexpected(_ what: String, expected: [String]) -> QueryError {
    let found = token == .end ? "the query ends here" : "'\(token.description)' cannot stand here"
    return QueryError("\(what): \(found)", at: range, expected: expected)
  }

  mutating func name(_ what: String) throws(QueryError) -> Located<String> {
    guard case .name(let name) = token else { throw unexpected(what, expected: ["NAME"]) }
    let located = Located(value: name, range: range)
    try advance()
    return located
  }

  mutating func integer(_ what: String) throws(QueryError) -> Int {
    guard case .integer(let number) = token else { throw unexpected(what, expected: ["NUMBER"]) }
    try advance()
    return number
  }

  mutating func count(_ what: String) throws(QueryError) -> Int {
    if case .integer(let number) = token, number < 0 {
      throw QueryError("\(what): a number below zero", at: range, expected: ["NUMBER"])
    }
    return try integer(what)
  }

  /// Reads something that may hold others of its kind.
  mutating func nested<Result>(
    _ read: (inout QueryParser) throws(QueryError) -> Result
  ) throws(QueryError) -> Result {
    depth += 1
    defer { depth -= 1 }
    try Nesting.check(depth, at: range)
    return try read(&self)
  }

  // MARK: Query

  /// Reads a query, and says at which offset what does not belong to it begins.
  /// - Parameter stopWords: what ends a phrase of bare words, beside the clauses of a query.
  mutating func parse(
    stopWords: Set<String> = []
  ) throws(QueryError) -> (query: QuerySyntax, end: Int) {
    try checkLexing()
    var query: QuerySyntax
    if let phrase = try PhraseScanner(bytes).scan(stopWords: stopWords) {
      query = QuerySyntax(body: .phrase(phrase.words))
      lexer = QueryLexer(bytes, from: phrase.end)
      try advance()
    } else {
      try advance()
      query = QuerySyntax(body: try body())
      query.elements = elements
    }
    try clauses(of: &query)
    return (query, range.lowerBound)
  }

  /// An open string is told of as such, not by what it swallowed.
  private func checkLexing() throws(QueryError) {
    if !bytes.contains(where: { $0 > 32 }) {
      throw QueryError(
        "a query is missing", at: 0..<bytes.count, expected: ["WORD", "\"", "[", "<", "("])
    }
  }

  private mutating func body() throws(QueryError) -> QuerySyntax.Body {
    if try acceptWord("MU") { return .meetUnion(try meetUnion()) }
    if try acceptWord("TAB") { return .tabular(try tabular()) }
    var strategy: MatchingStrategy?
    if isSign("(?") { strategy = try embeddedStrategy() }
    let pattern = try alternatives()
    var query = StandardQuery(strategy: strategy, pattern: pattern)
    if try accept("::") { query.constraint = try constraint() }
    return .standard(query)
  }

  private mutating func embeddedStrategy() throws(QueryError) -> MatchingStrategy {
    try advance()
    let name = try name("a matching strategy is missing")
    guard let strategy = MatchingStrategy(rawValue: name.value) else {
      let known = MatchingStrategy.allCases.map(\.rawValue)
      throw QueryError(
        "no matching strategy is called '\(name.value)'", at: name.range, expected: known,
        suggestion: NearestName.of(name.value, among: known))
    }
    try expect(")", "the matching strategy has no end")
    return strategy
  }

  // MARK: Sequences

  private static let elementStarts = ["\"", "[", "(", "<", "<<", "@", "LABEL:"]

  private mutating func alternatives() throws(QueryError) -> SequencePattern {
    var patterns = [try sequence()]
    while try accept("|") { patterns.append(try sequence()) }
    return patterns.count == 1 ? patterns[0] : .alternatives(patterns)
  }

  private mutating func sequence() throws(QueryError) -> SequencePattern {
    var patterns = [try factor()]
    while startsElement { patterns.append(try factor()) }
    return patterns.count == 1 ? patterns[0] : .sequence(patterns)
  }

  private var startsElement: Bool {
    switch token {
    case .string, .variable, .tagStart, .tagEnd, .label: true
    case .sign(let sign): ["[", "[:", "(", "<<", "@"].contains(sign)
    default: false
    }
  }

  private mutating func factor() throws(QueryError) -> SequencePattern {
    let pattern: SequencePattern
    if isSign("(") {
      let open = range
      try advance()
      pattern = try nested { parser throws(QueryError) in try parser.alternatives() }
      guard isSign(")") else {
        throw QueryError("the parenthesis has no end", at: open, expected: [")"])
      }
      try advance()
    } else {
      pattern = try atom()
    }
    return try repetition(of: pattern)
  }

  private mutating func repetition(
    of pattern: SequencePattern
  ) throws(QueryError) -> SequencePattern {
    if try accept("*") { return .repeated(pattern, atLeast: 0, atMost: nil) }
    if try accept("+") { return .repeated(pattern, atLeast: 1, atMost: nil) }
    if try accept("?") { return .repeated(pattern, atLeast: 0, atMost: 1) }
    guard isSign("{") else { return pattern }
    let bounds = try repetitionBounds()
    return .repeated(pattern, atLeast: bounds.atLeast, atMost: bounds.atMost)
  }

  /// `{3}`, `{1,3}`, `{2,}`, `{,3}`.
  mutating func repetitionBounds() throws(QueryError) -> (atLeast: Int, atMost: Int?) {
    let start = range.lowerBound
    let what = "the repetition is not complete"
    try advance()
    var atLeast = 0
    if try accept(",") {
      let atMost = try count(what)
      try expect("}", what)
      return (0, atMost)
    }
    atLeast = try count(what)
    var atMost: Int? = atLeast
    if try accept(",") {
      atMost = isSign("}") ? nil : try count(what)
    }
    if let atMost, atMost < atLeast {
      throw QueryError(
        "the repetition ends below where it begins", at: start..<range.upperBound,
        expected: ["{\(atMost),\(atLeast)}"])
    }
    try expect("}", what)
    return (atLeast, atMost)
  }

  private mutating func atom() throws(QueryError) -> SequencePattern {
    switch token {
    case .tagStart(let name):
      if let anchor = Anchor(rawValue: name) {
        let start = range.lowerBound
        try advance()
        try expect(">", "the tag has no end")
        return add(.anchor(anchor, isClosing: false), from: start)
      }
      return try tag(name)
    case .tagEnd(let name):
      let start = range.lowerBound
      try advance()
      if let anchor = Anchor(rawValue: name) {
        return add(.anchor(anchor == .match ? .matchend : anchor, isClosing: true), from: start)
      }
      return add(.tag(TagSyntax(name: name, isClosing: true)), from: start)
    case .sign("<<"): return try region()
    default: return try tokenElement()
    }
  }

  private mutating func add(_ kind: QueryElement.Kind, from start: Int) -> SequencePattern {
    elements.append(QueryElement(kind: kind, range: start..<max(start, range.lowerBound)))
    return .element(elements.count - 1)
  }

  private mutating func tag(_ name: String) throws(QueryError) -> SequencePattern {
    let start = range.lowerBound
    var tag = TagSyntax(name: name, isClosing: false)
    try advance()
    if !isSign(">") {
      var relation = StringPattern.Relation.equals
      if try accept("!=") {
        tag.isNegated = true
      } else if try !accept("="), let set = try setRelation() {
        relation = set.relation
        tag.isNegated = set.isNegated
      }
      tag.value = try string("the tag has no value", relation)
    }
    try expect(">", "the tag has no end")
    return add(.tag(tag), from: start)
  }

  /// `contains`, `matches`, with or without `not`.
  mutating func setRelation() throws(QueryError) -> (
    relation: StringPattern.Relation, isNegated: Bool
  )? {
    let isNegated = try acceptWord("not")
    if try acceptWord("contains") { return (.contains, isNegated) }
    if try acceptWord("matches") { return (.matches, isNegated) }
    if isNegated {
      throw unexpected("'not' alone says nothing", expected: ["contains", "matches"])
    }
    return nil
  }

  private mutating func marker() throws(QueryError) -> Marker? {
    guard try accept("@") else { return nil }
    var marker: Marker? = .target
    if case .integer(let number) = token {
      guard (0...9).contains(number) else {
        throw QueryError("a marker has a number from 0 to 9", at: range, expected: ["@0", "@9"])
      }
      marker =
        number == settings.anchorNumberTarget
        ? .target : number == settings.anchorNumberKeyword ? .keyword : nil
      try advance()
    }
    _ = try accept(":")
    return marker
  }

  private mutating func optionalLabel() throws(QueryError) -> Located<String>? {
    guard case .label(let name) = token else { return nil }
    let label = Located(value: name, range: range.lowerBound..<range.upperBound - 1)
    try advance()
    return label
  }

  private mutating func region() throws(QueryError) -> SequencePattern {
    let start = range.lowerBound
    try advance()
    let startMarker = try marker()
    let startLabel = try optionalLabel()
    let name = try name("the region has no name")
    var region = RegionSyntax(
      name: name.value, startLabel: startLabel, startMarker: startMarker, number: regionCount)
    region.endMarker = try marker()
    region.endLabel = try optionalLabel()
    region.isZeroWidth = try accept("/")
    regionCount += 1
    try expect(">>", "the region has no end")
    if region.isZeroWidth {
      guard region.endLabel == nil, region.endMarker == nil else {
        throw QueryError(
          "a region of no width has no end to mark", at: start..<range.lowerBound,
          expected: ["<<\(name.value)>>"])
      }
      return add(.region(region, .enter), from: start)
    }
    let steps = [RegionStep.enter, .wait, .emit].map { add(.region(region, $0), from: start) }
    return .sequence([steps[0], .repeated(steps[1], atLeast: 0, atMost: nil), steps[2]])
  }

  private mutating func tokenElement() throws(QueryError) -> SequencePattern {
    let start = range.lowerBound
    let marker = try marker()
    let label = try optionalLabel()
    let (constraint, isLookahead) = try tokenConstraint()
    elements.append(
      QueryElement(
        kind: .token(constraint, isLookahead: isLookahead), label: label, marker: marker,
        range: start..<range.lowerBound))
    return .element(elements.count - 1)
  }

  /// A string, a bracket or a lookahead.
  mutating func tokenConstraint() throws(QueryError) -> (Constraint?, isLookahead: Bool) {
    switch token {
    case .string, .variable:
      let start = range.lowerBound
      let string = try string("a string is missing", .equals)
      let word = Operand.name("word", unsetting: false, start..<start)
      return (.compare(word, .equal, .string(string), string.range), false)
    case .sign("["):
      let open = range
      try advance()
      if try accept("]") { return (nil, false) }
      let constraint = try constraint()
      guard isSign("]") else { throw missingEnd("the bracket", of: open, "]") }
      try advance()
      return (constraint, false)
    case .sign("[:"):
      let open = range
      try advance()
      if try accept(":]") { return (nil, true) }
      let constraint = try constraint()
      guard isSign(":]") else { throw missingEnd("the lookahead", of: open, ":]") }
      try advance()
      return (constraint, true)
    default:
      throw unexpected("a token is missing", expected: Self.elementStarts)
    }
  }

  private func missingEnd(_ what: String, of open: Range<Int>, _ sign: String) -> QueryError {
    if token == .end {
      return QueryError("\(what) has no end", at: open, expected: [sign])
    }
    return unexpected("\(what) does not go on like this", expected: [sign, "&", "|", "->"])
  }
}

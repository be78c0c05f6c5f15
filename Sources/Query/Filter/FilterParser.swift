/// Reads filter expressions by recursive descent.
struct FilterParser {
  private var lexer: FilterLexer
  private var token: FilterLexer.Token = .end
  private var range = 0..<0
  private var started = false
  private var depth = 0

  init(_ text: String) { lexer = FilterLexer(text) }

  private static let conditions = ["FIELD", "not", "has", "mentions", "("]
  private static let comparisons = FilterExpression.Comparison.allCases.map(\.rawValue) + ["in"]

  private mutating func advance() throws(QueryError) { (token, range) = try lexer.next() }

  mutating func expression() throws(QueryError) -> FilterExpression.Node {
    try advance()
    let node = try alternatives()
    guard token == .end else {
      throw QueryError(
        "the expression does not go on like this", at: range, expected: ["and", "or", "end"])
    }
    return node
  }

  private mutating func alternatives() throws(QueryError) -> FilterExpression.Node {
    var nodes = [try conjunction()]
    while isKeyword("or", "|", "||") {
      try advance()
      nodes.append(try conjunction())
    }
    return Nesting.joined(nodes[...]) { .or($0, $1) }
  }

  private mutating func conjunction() throws(QueryError) -> FilterExpression.Node {
    var nodes = [try condition()]
    while isKeyword("and", "&", "&&") {
      try advance()
      nodes.append(try condition())
    }
    return Nesting.joined(nodes[...]) { .and($0, $1) }
  }

  private func isKeyword(_ names: String...) -> Bool {
    switch token {
    case .word(let word): names.contains(word.lowercased())
    case .sign(let sign): names.contains(sign)
    default: false
    }
  }

  private mutating func condition() throws(QueryError) -> FilterExpression.Node {
    depth += 1
    defer { depth -= 1 }
    try Nesting.check(depth, at: range)
    if isKeyword("not", "!") {
      try advance()
      return .not(try condition())
    }
    if token == .sign("(") {
      let open = range
      try advance()
      let node = try alternatives()
      guard token == .sign(")") else {
        throw QueryError("the parenthesis has no end", at: open, expected: [")"])
      }
      try advance()
      return node
    }
    guard case .word(let name) = token else {
      throw QueryError(
        token == .end ? "a condition is missing" : "a condition cannot begin like this", at: range,
        expected: Self.conditions)
    }
    let field = FilterExpression.Term(text: name, range: range)
    switch name.lowercased() {
    case "has":
      let query = lexer.query()
      try advance()
      if query.text.isEmpty {
        throw QueryError("a query is missing", at: query.range, expected: ["QUERY"])
      }
      return .has(query)
    case "mentions":
      try advance()
      return .mentions(try value())
    default:
      try advance()
      if token == .end, name.lowercased() == "all" { return .all }
      return try comparison(of: field)
    }
  }

  private mutating func comparison(
    of field: FilterExpression.Term
  ) throws(QueryError) -> FilterExpression.Node {
    if isKeyword("in") { return try list(field) }
    if isKeyword("not") {
      try advance()
      guard isKeyword("in") else {
        throw QueryError("only 'in' can follow 'not' here", at: range, expected: ["in"])
      }
      return .not(try list(field))
    }
    guard case .sign(let sign) = token,
      let comparison = FilterExpression.Comparison(rawValue: sign == "==" ? "=" : sign)
    else {
      throw QueryError(
        "a comparison is missing after '\(field.text)'", at: range, expected: Self.comparisons)
    }
    try advance()
    return .compare(field: field, comparison, try value())
  }

  private mutating func list(
    _ field: FilterExpression.Term
  ) throws(QueryError) -> FilterExpression.Node {
    try advance()
    guard token == .sign("(") else {
      throw QueryError("a list of values is missing", at: range, expected: ["("])
    }
    var values: [FilterExpression.Term] = []
    repeat {
      try advance()
      values.append(try value())
    } while token == .sign(",")
    guard token == .sign(")") else {
      throw QueryError("the list of values has no end", at: range, expected: [",", ")"])
    }
    try advance()
    return .isOne(field: field, of: values)
  }

  /// Text in quotes, or words up to the next keyword or sign.
  private mutating func value() throws(QueryError) -> FilterExpression.Term {
    if case .quoted(let text) = token {
      let term = FilterExpression.Term(text: text, range: range)
      try advance()
      return term
    }
    let start = range.lowerBound
    var end = start
    while case .word = token, !isKeyword("and", "or") {
      end = range.upperBound
      try advance()
    }
    guard end > start else {
      throw QueryError("a value is missing", at: range, expected: ["VALUE"])
    }
    return .init(text: lexer.text(start..<end), range: start..<end)
  }
}

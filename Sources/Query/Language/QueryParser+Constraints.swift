extension QueryParser {
  // `!` binds tightest, then `&`, `|`, `->`.

  mutating func constraint() throws(QueryError) -> Constraint {
    let left = try disjunction()
    guard try accept("->") else { return left }
    return .implies(left, try nested { parser throws(QueryError) in try parser.constraint() })
  }

  private mutating func disjunction() throws(QueryError) -> Constraint {
    var nodes = [try conjunction()]
    while try accept("|") { nodes.append(try conjunction()) }
    return Nesting.joined(nodes[...]) { .or($0, $1) }
  }

  private mutating func conjunction() throws(QueryError) -> Constraint {
    var nodes = [try negation()]
    while try accept("&") { nodes.append(try negation()) }
    return Nesting.joined(nodes[...]) { .and($0, $1) }
  }

  private mutating func negation() throws(QueryError) -> Constraint {
    if try accept("!") {
      return .not(try nested { parser throws(QueryError) in try parser.negation() })
    }
    if isSign("(") {
      let open = range
      try advance()
      let node = try nested { parser throws(QueryError) in try parser.constraint() }
      guard isSign(")") else {
        throw QueryError("the parenthesis has no end", at: open, expected: [")"])
      }
      try advance()
      return node
    }
    return try comparison()
  }

  private static let relations = ["=", "!=", "<", "<=", ">", ">=", "contains", "matches"]

  private mutating func comparison() throws(QueryError) -> Constraint {
    let start = range.lowerBound
    let left = try leftOperand()
    if isWord("contains", "matches", "not"), let set = try setRelation() {
      let string = try string("a string is missing", set.relation)
      return .compare(
        left, set.isNegated ? .unequal : .equal, .string(string), start..<string.range.upperBound)
    }
    guard case .sign(let sign) = token, let relation = Constraint.Relation(rawValue: sign) else {
      if case .string = token {
        throw unexpected("a comparison is missing", expected: Self.relations)
      }
      return .exists(left, start..<range.lowerBound)
    }
    try advance()
    let right = try rightOperand()
    return .compare(left, relation, right, start..<range.lowerBound)
  }

  private mutating func leftOperand() throws(QueryError) -> Operand {
    let start = range.lowerBound
    let unsetting = try accept("~")
    switch token {
    case .qualified(let label, let name):
      let place = start..<range.upperBound
      try advance()
      return .qualified(label, name, unsetting: unsetting, place)
    case .name(let name):
      let place = start..<range.upperBound
      try advance()
      if !unsetting, try accept("(") { return try call(name, from: start) }
      return .name(name, unsetting: unsetting, place)
    default:
      throw unexpected(
        "a condition is missing", expected: ["ATTRIBUTE", "LABEL.ATTRIBUTE", "FUNCTION(…)"])
    }
  }

  private mutating func call(_ name: String, from start: Int) throws(QueryError) -> Operand {
    var arguments: [Operand] = []
    repeat {
      arguments.append(try nested { parser throws(QueryError) in try parser.rightOperand() })
    } while try accept(",")
    guard isSign(")") else {
      throw unexpected("the call of '\(name)' has no end", expected: [")", ","])
    }
    try advance()
    return .call(name, arguments, start..<range.lowerBound)
  }

  private mutating func rightOperand() throws(QueryError) -> Operand {
    switch token {
    case .string, .variable: return .string(try string("a string is missing", .equals))
    case .name("RE"): return .string(try string("a word list is missing", .equals))
    case .integer(let number):
      try advance()
      return .integer(number)
    case .decimal(let number):
      try advance()
      return .decimal(number)
    default: return try leftOperand()
    }
  }

  /// A string or a word list with its flags.
  mutating func string(
    _ what: String, _ relation: StringPattern.Relation
  ) throws(QueryError) -> StringOperand {
    let start = range.lowerBound
    var end = range.upperBound
    let content: StringOperand.Content
    switch token {
    case .string(let text): content = .text(text)
    case .variable(let list): content = .words(list: list)
    case .name("RE"):
      try advance()
      try expect("(", what)
      guard case .variable(let list) = token else { throw unexpected(what, expected: ["$NAME"]) }
      content = .patterns(list: list)
      try advance()
      guard isSign(")") else { throw unexpected("'RE' has no end", expected: [")"]) }
      end = range.upperBound
    default: throw unexpected(what, expected: ["\"", "$NAME", "RE($NAME)"])
    }
    try advance()
    return StringOperand(
      content: content, relation: relation, flags: try flags(), range: start..<end)
  }

  /// `%l` stands above the others.
  mutating func flags() throws(QueryError) -> StringFlags {
    guard case .flags(let letters) = token else { return [] }
    var flags: StringFlags = []
    for letter in letters {
      switch letter {
      case "c": flags.insert(.ignoringCase)
      case "d": flags.insert(.ignoringDiacritics)
      case "l": flags.insert(.literal)
      default:
        throw QueryError(
          "no flag is called '%\(letter)'", at: range, expected: ["%c", "%d", "%l"])
      }
    }
    try advance()
    return flags.contains(.literal) ? .literal : flags
  }
}

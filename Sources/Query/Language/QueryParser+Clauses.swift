extension QueryParser {
  /// `within`, `show`, `cut`, `expand` and `sort`, in any order.
  mutating func clauses(of query: inout QuerySyntax) throws(QueryError) {
    while true {
      if try acceptWord("within") {
        query.within = try extent()
      } else if isWord("show"), case .standard(var standard) = query.body {
        try advance()
        standard.selector = try selector()
        query.body = .standard(standard)
      } else if try acceptWord("cut") {
        query.cut = try count("'cut' needs a number")
      } else if try acceptWord("expand") {
        query.expansion = try expansion()
      } else if try acceptWord("sort") {
        query.sort = try sortClause()
      } else {
        return
      }
    }
  }

  mutating func extent() throws(QueryError) -> Extent {
    var number: Int?
    if case .integer = token { number = try count("the extent is not complete") }
    guard case .name(let name) = token, number == nil || !isClauseWord else {
      guard let number else {
        throw unexpected("an extent is missing", expected: ["NUMBER", "STRUCTURE"])
      }
      return Extent(count: number)
    }
    let place = range
    try advance()
    if name == "word" || name == "words" { return Extent(count: number ?? 1) }
    return Extent(count: number ?? 1, structure: Located(value: name, range: place))
  }

  /// Whether a word begins a clause, and so is no name of a structure behind a number.
  private var isClauseWord: Bool {
    isWord(
      "within", "show", "cut", "expand", "sort", "sample", "in", "limit", "by", "to", "context")
  }

  private mutating func expansion() throws(QueryError) -> Expansion {
    let isLeft = try acceptWord("left")
    let isRight = isLeft ? false : try acceptWord("right")
    guard try acceptWord("to") else {
      throw unexpected("'expand' is not complete", expected: ["to"])
    }
    return Expansion(isLeft: !isRight, isRight: !isLeft, extent: try extent())
  }

  private mutating func selector() throws(QueryError) -> MatchSelector {
    var selector = MatchSelector()
    let first = try name("'show' needs a label")
    if first.value != Anchor.match.rawValue { selector.start = first }
    selector.startOffset = try offset()
    guard isSign("..") || isSign("...") else {
      throw unexpected("'show' is not complete", expected: [".."])
    }
    try advance()
    let last = try name("'show' needs a label")
    if last.value != Anchor.matchend.rawValue { selector.end = last }
    selector.endOffset = try offset()
    return selector
  }

  /// `[2]`
  private mutating func offset() throws(QueryError) -> Int {
    guard try accept("[") else { return 0 }
    let offset = try integer("the offset is missing")
    try expect("]", "the offset has no end")
    return offset
  }

  mutating func sortClause() throws(QueryError) -> SortClause {
    guard try acceptWord("by") else {
      throw unexpected("'sort' is not complete", expected: ["by"])
    }
    var clause = SortClause(attribute: try name("an attribute is missing"), flags: try flags())
    if try acceptWord("at") {
      // An offset to the left counts from the first token, one to the right from the last.
      let distance = try integer("an offset is missing")
      clause.start = distance > 0 ? .matchend : .match
      clause.startOffset = distance
      (clause.end, clause.endOffset) = (clause.start, distance)
    } else if try acceptWord("on") || isAnchor {
      (clause.start, clause.startOffset) = try anchorPosition()
      (clause.end, clause.endOffset) = (clause.start, clause.startOffset)
      if isSign("..") || isSign("...") {
        try advance()
        (clause.end, clause.endOffset) = try anchorPosition()
      }
    }
    while true {
      if try acceptWord("desc", "descending") {
        clause.isDescending = true
      } else if try acceptWord("reverse") {
        clause.isReverse = true
      } else if try !acceptWord("asc", "ascending") {
        return clause
      }
    }
  }

  var isAnchor: Bool {
    if case .name(let name) = token { Anchor(rawValue: name) != nil } else { false }
  }

  mutating func anchorPosition() throws(QueryError) -> (Anchor, Int) {
    guard case .name(let name) = token, let anchor = Anchor(rawValue: name) else {
      throw unexpected("an anchor is missing", expected: Anchor.allCases.map(\.rawValue))
    }
    try advance()
    return (anchor, try offset())
  }

  // MARK: Meet-union and tabular queries

  mutating func meetUnion() throws(QueryError) -> MeetUnionNode {
    guard isSign("(") else { return .token(try tokenConstraint().0) }
    let open = range
    try advance()
    let node: MeetUnionNode
    if try acceptWord("meet") {
      let left = try nested { parser throws(QueryError) in try parser.meetUnion() }
      let isNegated = try acceptWord("not")
      let right = try nested { parser throws(QueryError) in try parser.meetUnion() }
      node = .meet(left, right, isNegated: isNegated, try meetContext())
    } else if try acceptWord("union") {
      node = .union(
        try nested { parser throws(QueryError) in try parser.meetUnion() },
        try nested { parser throws(QueryError) in try parser.meetUnion() })
    } else {
      throw unexpected("the parenthesis needs a verb", expected: ["meet", "union"])
    }
    guard isSign(")") else {
      if token == .end {
        throw QueryError("the parenthesis has no end", at: open, expected: [")"])
      }
      throw unexpected("the parenthesis does not go on like this", expected: [")"])
    }
    try advance()
    return node
  }

  private mutating func meetContext() throws(QueryError) -> MeetContext {
    switch token {
    case .integer:
      let left = try integer("the window is not complete")
      return .tokens(left, try integer("the window is not complete"))
    case .name: return .structure(try name("a structure is missing"))
    default: return .tokens(1, 1)
    }
  }

  mutating func tabular() throws(QueryError) -> [TabularColumn] {
    var columns = [
      TabularColumn(constraint: try tabularConstraint(), atLeast: 0, atMost: 0)
    ]
    while true {
      guard let distance = try tabularDistance() else { return columns }
      columns.append(
        TabularColumn(
          constraint: try tabularConstraint(), atLeast: distance.atLeast + 1,
          atMost: distance.atMost.map { $0 + 1 }))
    }
  }

  private mutating func tabularConstraint() throws(QueryError) -> Constraint {
    let start = range
    guard let constraint = try tokenConstraint().0 else {
      throw QueryError(
        "a tabular query needs words to look up: any token '[]' is none", at: start,
        expected: ["\"", "[ATTRIBUTE"])
    }
    return constraint
  }

  /// How many tokens stand between two columns; `nil` where there is no further column.
  private mutating func tabularDistance() throws(QueryError) -> (atLeast: Int, atMost: Int?)? {
    if try accept("*") { return (0, nil) }
    if try accept("+") { return (1, nil) }
    if try accept("?") { return (0, 1) }
    if isSign("{") { return try repetitionBounds() }
    switch token {
    case .string, .variable, .sign("["), .sign("[:"): return (0, 0)
    default: return nil
    }
  }
}

/// What an anchor of matches is set to: `nearest [pos="NOUN"] within right 5 words from match`.
enum AnchorSetting: Sendable {
  case nothing
  case anchor(Anchor, offset: Int)
  case search(AnchorSearch)
}

/// Where a token is looked for that an anchor is to stand at.
struct AnchorSearch: Sendable {
  /// Which of several tokens is taken.
  enum Choice: String, CaseIterable, Sendable { case nearest, farthest, leftmost, rightmost }
  enum Side: String, CaseIterable, Sendable { case left, right }

  var choice: Choice
  var constraint: Constraint?
  /// `nil` for both sides.
  var side: Side?
  var extent = Extent(count: 1, structure: Located(value: "s", range: 0..<0))
  var base = Anchor.match
  /// Whether the token may be one of those that the search starts from.
  var isInclusive = false
}

extension QueryParser {
  /// Reads what an anchor is set to.
  mutating func anchorSetting() throws(QueryError) -> AnchorSetting {
    try advance()
    let setting: AnchorSetting
    if try acceptWord("NULL", "null", "nothing") {
      setting = .nothing
    } else if isAnchor {
      let (anchor, offset) = try anchorPosition()
      setting = .anchor(anchor, offset: offset)
    } else if case .name(let name) = token, let choice = AnchorSearch.Choice(rawValue: name) {
      try advance()
      setting = .search(try anchorSearch(choice))
    } else {
      throw unexpected(
        "an anchor or a search is missing",
        expected: AnchorSearch.Choice.allCases.map { "\($0.rawValue) [ATTRIBUTE=\"…\"]" }
          + Anchor.allCases.map(\.rawValue) + ["nothing"])
    }
    try expectEnd(["within", "from", "inclusive"])
    return setting
  }

  private mutating func anchorSearch(
    _ choice: AnchorSearch.Choice
  ) throws(QueryError) -> AnchorSearch {
    var search = AnchorSearch(choice: choice, constraint: try tokenConstraint().0)
    while true {
      if try acceptWord("within") {
        if case .name(let name) = token, let side = AnchorSearch.Side(rawValue: name) {
          search.side = side
          try advance()
        }
        search.extent = try extent()
      } else if try acceptWord("from") {
        (search.base, _) = try anchorPosition()
      } else if try acceptWord("inclusive") {
        search.isInclusive = true
      } else if try !acceptWord("exclusive") {
        return search
      }
    }
  }

  /// Reads `ANCHOR: [CONDITION]`.
  mutating func anchorCondition() throws(QueryError) -> (Anchor, Constraint?) {
    try advance()
    guard case .label(let name) = token, let anchor = Anchor(rawValue: name) else {
      throw unexpected("an anchor is missing", expected: Anchor.allCases.map { "\($0.rawValue):" })
    }
    try advance()
    let constraint = try tokenConstraint().0
    try expectEnd([])
    return (anchor, constraint)
  }

  /// Reads clauses for matches that are there already: `sort by …`, `cut`, `expand`.
  mutating func rearrangement() throws(QueryError) -> QuerySyntax {
    var query = QuerySyntax(body: .phrase([]))
    try advance()
    if isWord("by") { query.sort = try sortClause() }
    try clauses(of: &query)
    try expectEnd(["sort", "cut", "expand"])
    if query.within != nil {
      throw QueryError(
        "'within' goes with a query, not with matches that are there already", at: 0..<0)
    }
    return query
  }

  private func expectEnd(_ expected: [String]) throws(QueryError) {
    guard token == .end else {
      throw unexpected("this does not go on like that", expected: expected + ["end"])
    }
  }
}

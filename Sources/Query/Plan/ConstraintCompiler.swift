internal import Corpus

/// Turns conditions into sets of positions, and what cannot be one into tests.
struct ConstraintCompiler {
  let indexes: CorpusIndexes
  let wordLists: [String: QueryWordList]
  var labels = LabelSlots()
  /// Whether the condition is on a whole match, where there is no token at hand.
  var isGlobal = false
  /// Whether a condition so far unsets a label.
  private(set) var unsetsLabels = false

  init(_ indexes: CorpusIndexes, wordLists: [String: QueryWordList]) {
    self.indexes = indexes
    self.wordLists = wordLists
  }

  /// A condition on a token: it is in `set` (`nil` for any token), and passes `test`.
  struct Condition {
    var set: PositionSet?
    var test: DynamicTest?

    /// The whole condition as a test.
    func asTest(_ indexes: CorpusIndexes) -> DynamicTest {
      guard let test else {
        return MembershipTest(set ?? indexes.everyToken, at: .this)
      }
      return set.map { AndTest(MembershipTest($0, at: .this), test) } ?? test
    }
  }

  mutating func compile(_ constraint: Constraint) throws(QueryError) -> Condition {
    switch constraint {
    case .and(let left, let right):
      let left = try compile(left)
      let right = try compile(right)
      var set = left.set ?? right.set
      if left.set != nil, let other = right.set { set?.formIntersection(other) }
      guard let first = left.test, let second = right.test else {
        return Condition(set: set, test: left.test ?? right.test)
      }
      return Condition(set: set, test: AndTest(first, second))
    case .or(let left, let right):
      let left = try compile(left)
      let right = try compile(right)
      if left.test == nil, right.test == nil, var set = left.set, let other = right.set {
        set.formUnion(other)
        return Condition(set: set)
      }
      return Condition(test: OrTest(left.asTest(indexes), right.asTest(indexes)))
    case .implies(let left, let right): return try compile(.or(.not(left), right))
    case .not(let node):
      let condition = try compile(node)
      if condition.test == nil, let set = condition.set {
        return Condition(set: indexes.complement(of: set))
      }
      return Condition(test: NotTest(condition.asTest(indexes)))
    case .compare, .exists: return try compile(atom: constraint)
    }
  }

  private mutating func compile(atom: Constraint) throws(QueryError) -> Condition {
    if !isGlobal, let set = try lookup(atom) { return Condition(set: set) }
    let comparison = try comparison(atom)
    let needs = comparison.needs
    unsetsLabels = unsetsLabels || needs.unsets
    if needs.labels.isEmpty {
      if isGlobal { return Condition(test: ComputedTest(comparison.test)) }
      return Condition(
        set: try indexes.set(try key(of: atom)) { () throws(QueryError) in
          StaticConditions(indexes).positions(comparison)
        })
    }
    if needs.labels.count == 1, let slot = needs.labels.first, !needs.readsToken, !needs.unsets,
      !needs.acceptsNone
    {
      var ownCompiler = self
      ownCompiler.isGlobal = false
      let own = atom.atThisToken
      let comparison = try ownCompiler.comparison(own)
      // What is computed from the position itself would have to be computed for every token.
      let isSimple = comparison.left.isPosition && comparison.right?.constant != nil
      if isSimple || !comparison.needs.readsPosition {
        let condition = try ownCompiler.compile(atom: own)
        if let set = condition.set { return Condition(test: MembershipTest(set, at: .label(slot))) }
      }
    }
    if let same = sameValueTest(comparison) { return Condition(test: same) }
    return Condition(test: ComputedTest(comparison.test))
  }

  private func sameValueTest(_ comparison: Comparison) -> DynamicTest? {
    guard let relation = comparison.relation, relation == .equal || relation == .unequal,
      !comparison.needs.unsets, let left = comparison.left.attribute,
      let right = comparison.right?.attribute
    else { return nil }
    return SameValueTest(
      left.index, at: left.point, right.index, at: right.point, isEqual: relation == .equal)
  }

  // MARK: Attribute against string

  /// The positions at which an attribute of the token, or a value of its structure, is compared with
  /// a string: the condition that nearly all queries are made of.
  private mutating func lookup(_ atom: Constraint) throws(QueryError) -> PositionSet? {
    guard case .compare(let left, let relation, let right, _) = atom,
      relation == .equal || relation == .unequal
    else { return nil }
    let name: String
    let isQualified: Bool
    switch left {
    case .name(let text, unsetting: false, _): (name, isQualified) = (text, false)
    case .qualified("_", let text, unsetting: false, _): (name, isQualified) = (text, true)
    default: return nil
    }
    guard case .string(let string) = right else { return nil }
    let pattern = try pattern(of: string)
    let key = try key(of: atom)
    if let index = indexes.attribute(name) {
      return try indexes.set(key) { () throws(QueryError) in
        let values = pattern.matchingIDs(in: index.attribute.lexicon)
        let set = index.positions(ofBasis: index.basis(ofValues: values))
        return relation == .equal ? set : indexes.complement(of: set)
      }
    }
    guard isQualified, let (regions, values) = indexes.region(name), let values else { return nil }
    return try indexes.set(key) { () throws(QueryError) in
      let wanted = pattern.matchingIDs(in: values.lexicon)
      return regions.tokens(where: relation == .unequal ? wanted.map { !$0 } : wanted, values)
    }
  }

  // MARK: Strings and word lists

  /// What a string or word list of the query is held against values as.
  func pattern(of string: StringOperand) throws(QueryError) -> StringPattern {
    switch string.content {
    case .text(let text):
      try StringPattern(text, string.relation, string.flags, at: string.range)
    case .words(let list):
      try StringPattern(
        words: try wordList(list, at: string.range).words, string.relation, string.flags,
        at: string.range)
    case .patterns(let list):
      try StringPattern(
        patterns: try wordList(list, at: string.range).words, string.relation, string.flags,
        at: string.range)
    }
  }

  /// The key of a condition. The words behind the name of a list may change, and are part of it.
  func key(of atom: Constraint) throws(QueryError) -> String {
    guard case .compare(_, _, .string(let string), _) = atom else { return atom.key }
    return atom.key + (try listKey(of: string))
  }

  /// What tells the words of a list apart from those it had before; empty for a string.
  func listKey(of string: StringOperand) throws(QueryError) -> String {
    guard let list = string.list else { return "" }
    return "#\(try wordList(list, at: string.range).fingerprint)"
  }

  private func wordList(
    _ name: String, at range: Range<Int>
  ) throws(QueryError) -> QueryWordList {
    guard let list = wordLists[name] else {
      throw QueryError(
        "no word list is called '$\(name)'", at: range,
        suggestion: NearestName.of(name, among: wordLists.keys).map { "$\($0)" })
    }
    return list
  }
}

extension Constraint {
  /// The same condition with every label read as the token at hand.
  fileprivate var atThisToken: Constraint {
    switch self {
    case .compare(let left, let relation, let right, let range):
      .compare(left.atThisToken, relation, right.atThisToken, range)
    case .exists(let operand, let range): .exists(operand.atThisToken, range)
    default: self
    }
  }
}

extension Operand {
  fileprivate var atThisToken: Operand {
    switch self {
    case .qualified(_, let name, _, let range):
      .qualified("_", name, unsetting: false, range)
    case .name(_, _, let range): .name("_", unsetting: false, range)
    case .call(let function, let arguments, let range):
      .call(
        function,
        arguments.enumerated().map { index, argument in
          let isStructure = index == 0 && function.contains("bound")
          return isStructure ? argument : argument.atThisToken
        }, range)
    default: self
    }
  }
}

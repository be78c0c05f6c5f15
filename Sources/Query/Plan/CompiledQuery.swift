internal import Corpus

/// A query whose names are looked up in a corpus.
struct CompiledQuery {
  enum Body {
    case standard(StandardPlan)
    case meetUnion(MeetUnionPlan)
    case tabular(TabularPlan)
  }

  var body: Body
  var rearrangement = Rearrangement()
  /// What the user may have meant, where the query can match nothing.
  var hint: String?
}

/// What is done with matches once they are found.
struct Rearrangement {
  var expansion: (left: Bool, right: Bool, Boundary)?
  var sort: SortPlan?

  func apply(to matches: inout Matches, tokenCount: Int) {
    if let (left, right, boundary) = expansion {
      matches.expand(left: left, right: right, to: boundary, tokenCount: tokenCount)
    }
    sort?.sort(&matches, tokenCount: tokenCount)
  }
}

/// Looks up the names of a query.
struct QueryCompiler {
  private let indexes: CorpusIndexes
  private let settings: QuerySettings
  private let named: [String: Matches]
  private let anchors: Matches?
  private var constraints: ConstraintCompiler
  private var strictSlots: [String: Int] = [:]
  private var activeStrictSlots: Set<Int> = []
  private var queues: [Int: Int] = [:]
  private var setsTarget = false
  private var setsKeyword = false

  /// - Parameters:
  ///   - named: the named results that region elements may speak of.
  ///   - anchors: the matches that the query searches in, if it does, for `<match>` and so on.
  init(
    _ indexes: CorpusIndexes, settings: QuerySettings, named: [String: Matches],
    wordLists: [String: QueryWordList], anchors: Matches?
  ) {
    self.indexes = indexes
    self.settings = settings
    self.named = named
    self.anchors = anchors
    constraints = ConstraintCompiler(indexes, wordLists: wordLists)
  }

  mutating func compile(_ query: QuerySyntax) throws(QueryError) -> CompiledQuery {
    let boundary = try query.within.map { extent throws(QueryError) in try self.boundary(extent) }
    var result: CompiledQuery
    switch query.body {
    case .standard(let standard):
      var plan = try compile(standard, query.elements)
      plan.boundary = boundary ?? plan.boundary
      plan.cut = query.cut
      result = CompiledQuery(body: .standard(plan), hint: hint(for: query))
    case .phrase(let words):
      var plan = try phrase(words)
      plan.boundary = boundary ?? plan.boundary
      plan.cut = query.cut
      result = CompiledQuery(body: .standard(plan))
    case .meetUnion(let node):
      result = CompiledQuery(
        body: .meetUnion(MeetUnionPlan(root: try compile(node), cut: query.cut)))
    case .tabular(let columns):
      result = CompiledQuery(body: .tabular(try compile(columns, boundary)))
    }
    result.rearrangement = try rearrangement(of: query)
    return result
  }

  /// The clauses of a query that rearrange its matches.
  func rearrangement(of query: QuerySyntax) throws(QueryError) -> Rearrangement {
    var result = Rearrangement()
    result.expansion = try query.expansion.map { expansion throws(QueryError) in
      (expansion.isLeft, expansion.isRight, try self.boundary(expansion.extent))
    }
    result.sort = try query.sort.map { clause throws(QueryError) in
      guard let index = indexes.attribute(clause.attribute.value) else {
        let known = indexes.corpus.attributeNames
        throw QueryError(
          "no attribute is called '\(clause.attribute.value)'", at: clause.attribute.range,
          expected: known, suggestion: NearestName.of(clause.attribute.value, among: known))
      }
      return SortPlan(clause: clause, index: index)
    }
    return result
  }

  func boundary(_ extent: Extent) throws(QueryError) -> Boundary {
    guard let name = extent.structure else { return .tokens(extent.count) }
    return .regions(try structure(name.value, at: name.range).regions, extent.count)
  }

  private func structure(
    _ name: String, at range: Range<Int>
  ) throws(QueryError) -> (regions: RegionIndex, values: StructureValues?) {
    if let found = indexes.region(name) { return found }
    let known = indexes.regionNames
    throw QueryError(
      "no structure is called '\(name)'", at: range, expected: Array(known.prefix(16)),
      suggestion: NearestName.of(name, among: known))
  }

  // MARK: Standard queries

  private mutating func compile(
    _ query: StandardQuery, _ elements: [QueryElement]
  ) throws(QueryError) -> StandardPlan {
    let range = 0..<(elements.last?.range.upperBound ?? 0)
    var letters: [Letter] = []
    for element in elements { letters.append(try compile(element)) }
    constraints.isGlobal = true
    constraints.labels.defineAnchor(.matchend)
    let constraint = try query.constraint.map { constraint throws(QueryError) in
      try constraints.compile(constraint).asTest(indexes)
    }
    let selector = try query.selector.map { selector throws(QueryError) in
      StandardPlan.Selector(
        start: try slot(selector.start), startOffset: selector.startOffset,
        end: try slot(selector.end), endOffset: selector.endOffset)
    }
    if let label = constraints.labels.unused {
      throw QueryError(
        "nothing refers to the label '\(label.value)'", at: label.range,
        suggestion: "leave it out, or use it: :: \(label.value).word = \"…\"")
    }
    let strategy = query.strategy ?? settings.matchingStrategy
    let stretches =
      constraint == nil && selector == nil
      ? Stretches(query.pattern, letters, strategy: strategy) : nil
    var plan = try plan(query.pattern, letters, stretches, at: range)
    plan.constraint = constraint
    plan.selector = selector
    plan.strategy = strategy
    return plan
  }

  /// - Parameter stretches: where there are some, no automaton is made: a wide gap would give it many
  ///   states.
  private func plan(
    _ pattern: SequencePattern, _ letters: [Letter], _ stretches: Stretches? = nil,
    at range: Range<Int>
  ) throws(QueryError) -> StandardPlan {
    let automaton = try stretches == nil ? Automaton(pattern, at: range) : Automaton()
    if automaton.isFinal[0] {
      throw QueryError(
        "the query matches even where nothing is: give it a token that must be there", at: range)
    }
    // Slots of structures lie behind those of labels.
    let labelCount = constraints.labels.count
    var plan = StandardPlan(
      letters: letters.map { $0.movingStrictSlots(by: labelCount) }, automaton: automaton,
      labelCount: labelCount + strictSlots.count, strategy: settings.matchingStrategy,
      boundary: .tokens(settings.hardBoundary))
    plan.setsTarget = setsTarget
    plan.setsKeyword = setsKeyword
    plan.strictSlots = activeStrictSlots.sorted().map { $0 + labelCount }
    plan.unsetsLabels = constraints.unsetsLabels
    plan.queueCount = queues.count
    plan.stretches = stretches
    return plan
  }

  private mutating func slot(_ label: Located<String>?) throws(QueryError) -> Int? {
    guard let label else { return nil }
    if Anchor(rawValue: label.value) == nil,
      case .label(let slot)? = constraints.labels.reference(label.value)
    {
      return slot
    }
    throw QueryError(
      "no label is called '\(label.value)'", at: label.range, expected: constraints.labels.names,
      suggestion: NearestName.of(label.value, among: constraints.labels.names))
  }

  private mutating func compile(_ element: QueryElement) throws(QueryError) -> Letter {
    var letter: Letter
    switch element.kind {
    case .token(let constraint, let isLookahead):
      let condition = try constraint.map { constraint throws(QueryError) in
        try constraints.compile(constraint)
      }
      letter = Letter(
        kind: isLookahead
          ? .lookahead(set: condition?.set, test: condition?.test)
          : .token(set: condition?.set, test: condition?.test))
    case .tag(let tag): letter = Letter(kind: try compile(tag, at: element.range))
    case .anchor(let anchor, let isClosing):
      guard let anchors, anchor != .target || anchors.targets != nil,
        anchor != .keyword || anchors.keywords != nil
      else {
        throw QueryError(
          "'<\(anchor.rawValue)>' stands for an anchor of the named result that is searched in, "
            + "and there is none", at: element.range)
      }
      letter = Letter(kind: .anchor(anchor, isClosing: isClosing))
    case .region(let region, let step):
      return try compile(region, step, at: element.range)
    }
    letter.label = try element.label.map { label throws(QueryError) in
      try constraints.labels.define(label)
    }
    letter.marker = element.marker
    define(element.marker)
    return letter
  }

  private mutating func define(_ marker: Marker?) {
    switch marker {
    case .target:
      setsTarget = true
      constraints.labels.defineAnchor(.target)
    case .keyword:
      setsKeyword = true
      constraints.labels.defineAnchor(.keyword)
    case nil: break
    }
  }

  private mutating func compile(
    _ tag: TagSyntax, at range: Range<Int>
  ) throws(QueryError) -> Letter.Kind {
    let place = range.lowerBound..<range.lowerBound + tag.name.utf8.count + 1
    let (regions, values) = try structure(tag.name, at: place)
    if tag.isClosing {
      guard settings.strictRegions, let slot = strictSlots[tag.name] else {
        return .close(set: regions.lastSet, strictSlot: nil)
      }
      activeStrictSlots.insert(slot)
      return .close(set: regions.lastSet, strictSlot: slot)
    }
    var set = regions.startSet
    if let value = tag.value {
      guard let values else {
        throw QueryError(
          "the regions of '\(tag.name)' have no values of their own", at: place,
          expected: regions.structure.keys.map { "\(tag.name)_\($0)" })
      }
      let pattern = try constraints.pattern(of: value)
      let key =
        "<\(tag.name)\(tag.isNegated ? "!" : "=")\(value.key)\(try constraints.listKey(of: value))"
      set = try indexes.set(key) { () throws(QueryError) in
        let wanted = pattern.matchingIDs(in: values.lexicon)
        return regions.tokens(
          where: tag.isNegated ? wanted.map { !$0 } : wanted, values, firstOnly: true)
      }
    }
    guard settings.strictRegions else { return .open(regions, set: set, strictSlot: nil) }
    let slot = strictSlots[tag.name] ?? strictSlots.count
    strictSlots[tag.name] = slot
    return .open(regions, set: set, strictSlot: slot)
  }

  private mutating func compile(
    _ region: RegionSyntax, _ step: RegionStep, at range: Range<Int>
  ) throws(QueryError) -> Letter {
    let source: RegionSource
    if let matches = named[region.name] {
      source = .matches(matches)
    } else if let (regions, _) = indexes.region(region.name) {
      source = .structure(regions)
    } else {
      let known = named.keys.sorted() + indexes.regionNames
      throw QueryError(
        "'\(region.name)' is neither a named result nor a structure", at: range,
        expected: Array(known.prefix(16)), suggestion: NearestName.of(region.name, among: known))
    }
    var queue = -1
    if !region.isZeroWidth {
      queue = queues[region.number] ?? queues.count
      queues[region.number] = queue
    }
    var letter = Letter(kind: .region(source, step, queue: queue))
    guard step == .enter else { return letter }
    letter.label = try region.startLabel.map { label throws(QueryError) in
      try constraints.labels.define(label)
    }
    letter.endLabel = try region.endLabel.map { label throws(QueryError) in
      try constraints.labels.define(label)
    }
    letter.marker = region.startMarker
    letter.endMarker = region.endMarker
    define(region.startMarker)
    define(region.endMarker)
    return letter
  }

  // MARK: Other queries

  /// A phrase of bare words, each a token in lower case. A star stands for any letters.
  private mutating func phrase(_ words: [Located<String>]) throws(QueryError) -> StandardPlan {
    var letters: [Letter] = []
    var pattern: [SequencePattern] = []
    for word in words {
      for token in PhraseTokens(indexes).split(word) {
        let condition = try constraints.compile(token)
        letters.append(Letter(kind: .token(set: condition.set, test: condition.test)))
        pattern.append(.element(letters.count - 1))
      }
    }
    return try plan(
      .sequence(pattern), letters, at: 0..<(words.last?.range.upperBound ?? 0))
  }

  private mutating func compile(_ node: MeetUnionNode) throws(QueryError) -> MeetUnionPlan.Node {
    switch node {
    case .token(let constraint):
      guard let constraint else { return .token(indexes.everyToken) }
      return .token(try set(constraint))
    case .union(let left, let right): return .union(try compile(left), try compile(right))
    case .meet(let left, let right, let isNegated, let context):
      let left = try compile(left)
      let right = try compile(right)
      switch context {
      case .tokens(let first, let last):
        return .meet(left, right, isNegated: isNegated, .tokens(first, last))
      case .structure(let name):
        let regions = try structure(name.value, at: name.range).regions
        return .meet(left, right, isNegated: isNegated, .regions(regions))
      }
    }
  }

  private mutating func compile(
    _ columns: [TabularColumn], _ boundary: Boundary?
  ) throws(QueryError) -> TabularPlan {
    var plan = TabularPlan(
      columns: [], boundary: boundary ?? .tokens(settings.hardBoundary),
      hardBoundary: settings.hardBoundary)
    for column in columns {
      plan.columns.append((try set(column.constraint), column.atLeast, column.atMost))
    }
    return plan
  }

  mutating func set(_ constraint: Constraint) throws(QueryError) -> PositionSet {
    let condition = try constraints.compile(constraint)
    guard condition.test == nil, let set = condition.set else {
      throw QueryError("labels have no place in this kind of query", at: 0..<0)
    }
    return set
  }

  /// One token cannot be two words.
  private func hint(for query: QuerySyntax) -> String? {
    for element in query.elements {
      guard case .token(let constraint?, _) = element.kind else { continue }
      var values: [String: String] = [:]
      for (name, text) in constraint.requiredValues {
        guard let other = values.updateValue(text, forKey: name), other != text else { continue }
        return "one token cannot be \"\(other)\" and \"\(text)\"; two tokens in a row are "
          + "[\(name)=\"\(other)\"] [\(name)=\"\(text)\"], two in one sentence "
          + "MU (meet [\(name)=\"\(other)\"] [\(name)=\"\(text)\"] s)"
      }
    }
    return nil
  }
}

extension Constraint {
  /// The attributes of the token that must have a value, and the values.
  fileprivate var requiredValues: [(name: String, text: String)] {
    switch self {
    case .and(let left, let right): left.requiredValues + right.requiredValues
    case .compare(.name(let name, _, _), .equal, .string(let string), _):
      string.text.map { [(name, $0)] } ?? []
    default: []
    }
  }
}

extension Letter {
  func movingStrictSlots(by distance: Int) -> Letter {
    var moved = self
    switch kind {
    case .open(let regions, let set, let slot?):
      moved.kind = .open(regions, set: set, strictSlot: slot + distance)
    case .close(let set, let slot?):
      moved.kind = .close(set: set, strictSlot: slot + distance)
    default: break
    }
    return moved
  }
}

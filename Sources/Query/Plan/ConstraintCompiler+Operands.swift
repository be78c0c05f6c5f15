internal import Corpus

/// What a computed value depends on.
struct OperandNeeds {
  /// Attributes of the token at hand, by the column they stand on.
  var bases: [String: AttributeIndex] = [:]
  /// Values of the structures around it.
  var values: [String: (regions: RegionIndex, values: StructureValues)] = [:]
  /// Structures whose boundaries it may be at.
  var boundaries: [String: RegionIndex] = [:]
  /// The position of the token itself.
  var readsPosition = false
  var labels: Set<Int> = []
  /// Whether reading it unsets a label.
  var unsets = false
  /// Whether it has a value even where a label is not set.
  var acceptsNone = false

  var readsToken: Bool {
    !bases.isEmpty || !values.isEmpty || !boundaries.isEmpty || readsPosition
  }

  mutating func merge(_ other: OperandNeeds) {
    bases.merge(other.bases) { first, _ in first }
    values.merge(other.values) { first, _ in first }
    boundaries.merge(other.boundaries) { first, _ in first }
    readsPosition = readsPosition || other.readsPosition
    labels.formUnion(other.labels)
    unsets = unsets || other.unsets
    acceptsNone = acceptsNone || other.acceptsNone
  }
}

/// A value of a condition, ready to be computed.
struct CompiledOperand {
  var type: QueryType
  var needs = OperandNeeds()
  /// Set where it is the value of a token attribute.
  var attribute: (index: AttributeIndex, point: ReferencePoint)?
  /// Set where it is a string of the query.
  var literal: StringOperand?
  /// Set where it is a structure itself, not a value of one.
  var structure: String?
  /// Whether it is the position of a label or of the token at hand.
  var isPosition = false
  /// Set where it is a number of the query.
  var constant: Int?
  var value: (Frame) -> QueryValue
}

/// A comparison, ready to be tested in a frame.
struct Comparison {
  var left: CompiledOperand
  var relation: Constraint.Relation?
  var right: CompiledOperand?
  var needs: OperandNeeds
  var test: (Frame) -> Bool
}

extension ConstraintCompiler {
  mutating func comparison(_ atom: Constraint) throws(QueryError) -> Comparison {
    switch atom {
    case .exists(let operand, _):
      let left = try compile(operand)
      let isLabel = left.isPosition
      let test: (Frame) -> Bool = { frame in
        switch left.value(frame) {
        case .none: false
        case .integer(let number): isLabel ? number >= 0 : number != 0
        case .decimal(let number): number != 0
        case .string: true
        }
      }
      return Comparison(left: left, needs: left.needs, test: test)
    case .compare(let leftOperand, let relation, let rightOperand, let range):
      let left = try compile(leftOperand)
      let right = try compile(rightOperand, mayBeList: true)
      var needs = left.needs
      needs.merge(right.needs)
      let test = try test(left, relation, right, at: range)
      return Comparison(left: left, relation: relation, right: right, needs: needs, test: test)
    default: throw QueryError("this is no comparison", at: 0..<0)
    }
  }

  private func test(
    _ left: CompiledOperand, _ relation: Constraint.Relation, _ right: CompiledOperand,
    at range: Range<Int>
  ) throws(QueryError) -> (Frame) -> Bool {
    let isEquality = relation == .equal || relation == .unequal
    let wantsEqual = relation == .equal
    if left.type == .string || right.type == .string, !isEquality {
      throw QueryError(
        "strings are equal or not, there is no '\(relation.rawValue)' between them", at: range,
        expected: ["=", "!="])
    }
    if let attribute = left.attribute, right.type == .integer {
      // As in CQP, a number stands for the value with this number in the lexicon.
      return { frame in
        guard case .integer(let number) = right.value(frame) else { return false }
        let position = frame.position(of: attribute.point)
        guard position >= 0, position < attribute.index.attribute.column.count else { return false }
        return (attribute.index.attribute.id(at: position) == number) == wantsEqual
      }
    }
    guard left.type == right.type || left.type != .string && right.type != .string else {
      throw typeMismatch(left, right, at: range)
    }
    if let literal = right.literal {
      let pattern = try pattern(of: literal)
      return { frame in
        guard case .string(let value) = left.value(frame) else { return false }
        return pattern.matches(value) == wantsEqual
      }
    }
    return { frame in
      switch (left.value(frame), right.value(frame)) {
      case (.string(let first), .string(let second)):
        return first.utf8.elementsEqual(second.utf8) == wantsEqual
      case (.integer(let first), .integer(let second)): return relation.holds(first, second)
      case (.decimal(let first), .decimal(let second)): return relation.holds(first, second)
      case (.integer(let first), .decimal(let second)):
        return relation.holds(Double(first), second)
      case (.decimal(let first), .integer(let second)):
        return relation.holds(first, Double(second))
      default: return false
      }
    }
  }

  private func typeMismatch(
    _ left: CompiledOperand, _ right: CompiledOperand, at range: Range<Int>
  ) -> QueryError {
    if let name = left.structure ?? right.structure {
      return QueryError(
        "'\(name)' stands for regions, which have no value to compare with a string; the value at a "
          + "token is '_.\(name)'", at: range, suggestion: "_.\(name)")
    }
    return QueryError(
      "\(left.type.name) cannot be compared with \(right.type.name)", at: range)
  }

  // MARK: Operands

  mutating func compile(
    _ operand: Operand, mayBeList: Bool = false
  ) throws(QueryError) -> CompiledOperand {
    switch operand {
    case .integer(let number):
      return CompiledOperand(type: .integer, constant: number) { _ in .integer(number) }
    case .decimal(let number):
      return CompiledOperand(type: .decimal) { _ in .decimal(number) }
    case .string(let string):
      if let list = string.list, !mayBeList {
        throw QueryError(
          "the word list '$\(list)' can only stand behind '=' or '!='", at: string.range)
      }
      let value = string.text.map { QueryValue.string($0) } ?? .none
      return CompiledOperand(type: .string, literal: string) { _ in value }
    case .name(let name, let unsetting, let range):
      return try compile(name: name, unsetting, at: range)
    case .qualified(let label, let name, let unsetting, let range):
      guard let point = labels.reference(label) else { throw unknownLabel(label, at: range) }
      return try value(of: name, at: point, unsetting, range)
    case .call(let name, let arguments, let range):
      return try call(name, arguments, at: range)
    }
  }

  private mutating func compile(
    name: String, _ unsetting: Bool, at range: Range<Int>
  ) throws(QueryError) -> CompiledOperand {
    if !isGlobal, !unsetting, indexes.attribute(name) != nil {
      return try value(of: name, at: .this, false, range)
    }
    if let point = labels.reference(name) {
      var needs = OperandNeeds()
      needs.add(point, unsetting)
      return CompiledOperand(type: .integer, needs: needs, isPosition: true) { frame in
        let position = frame.position(of: point)
        if unsetting { frame.unset(point) }
        return .integer(position)
      }
    }
    if unsetting {
      throw QueryError("only a label can be unset, and '\(name)' is none", at: range)
    }
    if let (regions, _) = indexes.region(name) {
      var needs = OperandNeeds()
      needs.boundaries[regions.structure.name] = regions
      return CompiledOperand(type: .integer, needs: needs, structure: name) { frame in
        .integer(Self.boundaryFlags(of: regions, at: frame.position))
      }
    }
    throw unknownName(name, at: range)
  }

  /// 4 inside a region, 1 more at its first token, 2 more at its last; 0 outside.
  private static func boundaryFlags(of regions: RegionIndex, at position: Int) -> Int {
    let region = regions.region(at: position)
    guard region >= 0 else { return 0 }
    return 4 + (Int(regions.starts[region]) == position ? 1 : 0)
      + (Int(regions.lasts[region]) == position ? 2 : 0)
  }

  /// The value of an attribute or structure at a label or the token at hand.
  private func value(
    of name: String, at point: ReferencePoint, _ unsetting: Bool, _ range: Range<Int>
  ) throws(QueryError) -> CompiledOperand {
    var needs = OperandNeeds()
    needs.add(point, unsetting)
    if let index = indexes.attribute(name) {
      if point == .this {
        needs.readsPosition = false
        needs.bases[index.basis] = index
      }
      let attribute = index.attribute
      let count = attribute.column.count
      return CompiledOperand(type: .string, needs: needs, attribute: (index, point)) { frame in
        let position = frame.position(of: point)
        if unsetting { frame.unset(point) }
        return position >= 0 && position < count ? .string(attribute.value(at: position)) : .none
      }
    }
    guard let (regions, values) = indexes.region(name) else { throw unknownName(name, at: range) }
    guard let values else {
      throw QueryError(
        "the regions of '\(name)' have no values of their own", at: range,
        expected: regions.structure.keys.map { "\(name)_\($0)" })
    }
    if point == .this {
      needs.readsPosition = false
      needs.values[name] = (regions, values)
    }
    return CompiledOperand(type: .string, needs: needs) { frame in
      let position = frame.position(of: point)
      if unsetting { frame.unset(point) }
      let region = position < 0 ? -1 : regions.region(at: position)
      return region < 0
        ? .none : .string(values.lexicon.string(regions.valueID(values, of: region)))
    }
  }

  // MARK: Functions

  private mutating func call(
    _ name: String, _ arguments: [Operand], at range: Range<Int>
  ) throws(QueryError) -> CompiledOperand {
    let special = ["f": 1, "lbound": 1, "rbound": 1, "lbound_of": 2, "rbound_of": 2]
    let function = QueryFunction(rawValue: name)
    guard let count = special[name] ?? function?.parameters.count else {
      let known = QueryFunction.allCases.map(\.rawValue) + special.keys.sorted()
      throw QueryError(
        "no function is called '\(name)'", at: range, expected: known,
        suggestion: NearestName.of(name, among: known))
    }
    guard arguments.count == count else {
      throw QueryError(
        "'\(name)' takes \(count == 1 ? "one argument" : "two arguments"), not \(arguments.count)",
        at: range)
    }
    guard let function else { return try specialCall(name, arguments, at: range) }
    var needs = OperandNeeds()
    var values: [(Frame) -> QueryValue] = []
    for (argument, type) in zip(arguments, function.parameters) {
      let compiled = try compile(argument)
      guard compiled.type == type, compiled.structure == nil else {
        throw QueryError(
          "'\(name)' needs \(type.name) here", at: argument.range.isEmpty ? range : argument.range)
      }
      needs.merge(compiled.needs)
      values.append(compiled.value)
    }
    if function == .unify || function == .ambiguity { needs.acceptsNone = true }
    return CompiledOperand(type: function.result, needs: needs) { frame in
      function(values.map { $0(frame) })
    }
  }

  private mutating func specialCall(
    _ name: String, _ arguments: [Operand], at range: Range<Int>
  ) throws(QueryError) -> CompiledOperand {
    if name == "f" {
      let argument = try compile(arguments[0])
      guard let (index, point) = argument.attribute else {
        throw QueryError("'f' counts the values of a token attribute", at: range)
      }
      var needs = argument.needs
      needs.acceptsNone = true
      let counts = index.attribute.lexicon.ids.map { index.frequency(ofValue: $0) }
      let attribute = index.attribute
      return CompiledOperand(type: .integer, needs: needs, isPosition: true) { frame in
        let position = frame.position(of: point)
        guard position >= 0, position < attribute.column.count else { return .integer(0) }
        return .integer(counts[attribute.id(at: position)])
      }
    }
    guard case .name(let structure, _, let place) = arguments[0],
      let (regions, _) = indexes.region(structure)
    else {
      throw QueryError(
        "'\(name)' needs a structure", at: arguments[0].range,
        expected: indexes.corpus.structureNames)
    }
    let isLeft = name.hasPrefix("l")
    if name == "lbound" || name == "rbound" {
      let flags = try compile(.name(structure, unsetting: false, place))
      return CompiledOperand(type: .integer, needs: flags.needs) { frame in
        guard case .integer(let number) = flags.value(frame) else { return .none }
        return .integer(number & (isLeft ? 1 : 2) == 0 ? 0 : 1)
      }
    }
    let argument = try compile(arguments[1])
    guard argument.type == .integer else {
      throw QueryError("'\(name)' needs a label", at: arguments[1].range)
    }
    return CompiledOperand(type: .integer, needs: argument.needs) { frame in
      guard case .integer(let position) = argument.value(frame), position >= 0 else {
        return .none
      }
      let region = regions.region(at: position)
      guard region >= 0 else { return .none }
      return .integer(Int(isLeft ? regions.starts[region] : regions.lasts[region]))
    }
  }

  // MARK: Errors

  private func unknownLabel(_ name: String, at range: Range<Int>) -> QueryError {
    QueryError(
      "no label '\(name)' stands before this", at: range, expected: labels.names,
      suggestion: NearestName.of(name, among: labels.names))
  }

  private func unknownName(_ name: String, at range: Range<Int>) -> QueryError {
    if isGlobal, indexes.attribute(name) != nil {
      return QueryError(
        "a condition on the whole match needs a label", at: range, expected: ["match.\(name)"],
        suggestion: "match.\(name)")
    }
    let known = indexes.corpus.attributeNames + indexes.regionNames
    return QueryError(
      "nothing is called '\(name)': no attribute, label or structure", at: range,
      expected: Array(known.prefix(16)),
      suggestion: NearestName.of(name, among: known + labels.names))
  }
}

extension OperandNeeds {
  fileprivate mutating func add(_ point: ReferencePoint, _ unsetting: Bool) {
    switch point {
    case .this: readsPosition = true
    case .label(let slot): labels.insert(slot)
    }
    unsets = unsetting
  }
}

/// A condition on a token or on a whole match.
indirect enum Constraint: Sendable {
  case and(Constraint, Constraint)
  case or(Constraint, Constraint)
  case implies(Constraint, Constraint)
  case not(Constraint)
  case compare(Operand, Relation, Operand, Range<Int>)
  /// An attribute, label or number stands alone: is there such a value?
  case exists(Operand, Range<Int>)

  enum Relation: String, Sendable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="

    func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
      switch self {
      case .equal: left == right
      case .unequal: left != right
      case .less: left < right
      case .atMost: left <= right
      case .greater: left > right
      case .atLeast: left >= right
      }
    }
  }
}

/// A value in a condition.
indirect enum Operand: Sendable {
  /// An attribute of this token, a label, or a structure. With a tilde before it, a label is unset
  /// when it has been read.
  case name(String, unsetting: Bool, Range<Int>)
  case qualified(String, String, unsetting: Bool, Range<Int>)
  case string(StringOperand)
  case integer(Int)
  case decimal(Double)
  case call(String, [Operand], Range<Int>)

  var range: Range<Int> {
    switch self {
    case .name(_, _, let range), .qualified(_, _, _, let range), .call(_, _, let range): range
    case .string(let string): string.range
    case .integer, .decimal: 0..<0
    }
  }
}

/// A string with its flags, or a word list in its place.
struct StringOperand: Sendable {
  enum Content: Sendable {
    case text(String)
    /// `$name`: one of the words of a list, each of which stands for itself.
    case words(list: String)
    /// `RE($name)`: the same, but each is a regular expression.
    case patterns(list: String)
  }

  var content: Content
  var relation: StringPattern.Relation
  var flags: StringFlags
  var range: Range<Int>

  /// The name of the word list; `nil` for a string.
  var list: String? {
    switch content {
    case .text: nil
    case .words(let list), .patterns(let list): list
    }
  }

  /// The string; `nil` for a word list.
  var text: String? { if case .text(let text) = content { text } else { nil } }
}

// What tells conditions apart, wherever in a text they stand: the key of what was made of them before.

extension Constraint {
  var key: String {
    switch self {
    case .and(let left, let right): "(\(left.key)&\(right.key))"
    case .or(let left, let right): "(\(left.key)|\(right.key))"
    case .implies(let left, let right): "(\(left.key)->\(right.key))"
    case .not(let node): "!\(node.key)"
    case .compare(let left, let relation, let right, _): left.key + relation.rawValue + right.key
    case .exists(let operand, _): "?\(operand.key)"
    }
  }
}

extension Operand {
  var key: String {
    switch self {
    case .name(let name, let unsetting, _): (unsetting ? "~" : "") + name
    case .qualified(let label, let name, let unsetting, _):
      (unsetting ? "~" : "") + label + "." + name
    case .string(let string): string.key
    case .integer(let number): "\(number)"
    case .decimal(let number): "\(number)"
    case .call(let name, let arguments, _):
      name + "(" + arguments.map(\.key).joined(separator: ",") + ")"
    }
  }
}

extension StringOperand {
  var key: String {
    let what =
      switch content {
      case .text(let text): "\"\(text.utf8.count):\(text)\""
      case .words(let list): "$\(list)"
      case .patterns(let list): "RE($\(list))"
      }
    return "\(what)\(relation)%\(flags.rawValue)"
  }
}

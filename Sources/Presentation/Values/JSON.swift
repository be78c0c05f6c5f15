/// A JSON value whose objects keep the order of their members.
public indirect enum JSON: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// Written in the shortest form that reads back as the same number; infinities and NaN as null.
  case double(Double)
  case string(String)
  /// An array; long ones are made element by element while they are written.
  case array(Rows<JSON>)
  case object([(key: String, value: JSON)])

  /// An array of values that exist.
  public static func array(_ elements: [JSON]) -> JSON { .array(Rows(elements)) }

  /// A string, or null where there is none.
  public static func string(_ text: String?) -> JSON { text.map { JSON.string($0) } ?? .null }

  /// A number, or null where there is none.
  public static func int(_ number: Int?) -> JSON { number.map { JSON.int($0) } ?? .null }

  /// A number, or null where there is none.
  public static func double(_ number: Double?) -> JSON { number.map { JSON.double($0) } ?? .null }

  /// An array of strings.
  public static func strings(_ texts: [String]) -> JSON {
    .array(Rows(texts.map { JSON.string($0) }))
  }

  /// `count` elements, each made when it is written.
  public static func array(count: Int, element: @escaping @Sendable (Int) -> JSON) -> JSON {
    .array(Rows(count: count, element: element))
  }

  /// The value of an object's first member of that name.
  public subscript(_ key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// This object with further members after its own.
  public func adding(_ more: [(key: String, value: JSON)]) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members + more)
  }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(floatLiteral value: Double) { self = .double(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral elements: JSON...) { self = .array(Rows(elements)) }
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { (key: $0.0, value: $0.1) })
  }
}

extension JSON: Equatable {
  /// Whether both are the same value; the members of objects in the same order.
  public static func == (left: JSON, right: JSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.double(let a), .double(let b)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.array(let a), .array(let b)): a.elementsEqual(b)
    case (.object(let a), .object(let b)):
      a.elementsEqual(b) { $0.key == $1.key && $0.value == $1.value }
    default: false
    }
  }
}

extension JSON: CustomStringConvertible {
  /// The value on one line.
  public var description: String {
    let output = TextOutput()
    output.append(self)
    return output.text
  }
}

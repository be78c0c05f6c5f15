/// A value that a condition computes.
enum QueryValue: Equatable {
  /// A label that is not set, a structure that is not there.
  case none
  case integer(Int)
  case decimal(Double)
  case string(String)
}

/// The types that can be told before a query runs.
enum QueryType {
  case integer, decimal, string

  var name: String {
    switch self {
    case .integer: "a number"
    case .decimal: "a number with a fraction"
    case .string: "a string"
    }
  }
}

/// The functions of conditions that need nothing but their arguments. `f`, `lbound`, `rbound`,
/// `lbound_of` and `rbound_of` look into the corpus, and are with the compiler.
enum QueryFunction: String, CaseIterable {
  case distance, dist, distabs
  case int
  case unify, ambiguity
  case add, sub, mul
  case prefix
  case isPrefix = "is_prefix"
  case minus
  case ignore
  case normalize
  case strlen
  case lower, upper

  var parameters: [QueryType] {
    switch self {
    case .distance, .dist, .distabs, .add, .sub, .mul: [.integer, .integer]
    case .ignore: [.integer]
    case .int, .ambiguity, .strlen, .lower, .upper: [.string]
    case .unify, .prefix, .isPrefix, .minus, .normalize: [.string, .string]
    }
  }

  var result: QueryType {
    switch self {
    case .unify, .prefix, .minus, .normalize, .lower, .upper: .string
    default: .integer
    }
  }

  func callAsFunction(_ arguments: [QueryValue]) -> QueryValue {
    switch (self, arguments.first, arguments.count > 1 ? arguments[1] : nil) {
    case (.distance, .integer(let first)?, .integer(let second)?),
      (.dist, .integer(let first)?, .integer(let second)?):
      .integer(second - first)
    case (.distabs, .integer(let first)?, .integer(let second)?): .integer(abs(second - first))
    case (.add, .integer(let first)?, .integer(let second)?): .integer(first &+ second)
    case (.sub, .integer(let first)?, .integer(let second)?): .integer(first &- second)
    case (.mul, .integer(let first)?, .integer(let second)?): .integer(first &* second)
    case (.ignore, _, _): .integer(1)
    case (.int, .string(let text)?, _): .integer(Self.leadingInteger(text))
    case (.strlen, .string(let text)?, _): .integer(text.unicodeScalars.count)
    case (.lower, .string(let text)?, _): .string(text.lowercased())
    case (.upper, .string(let text)?, _): .string(text.uppercased())
    case (.unify, QueryValue.none?, .string(let set)?): .string(set)
    case (.unify, .string(let first)?, .string(let second)?): Self.intersection(first, second)
    case (.ambiguity, QueryValue.none?, _): .integer(0)
    case (.ambiguity, .string(let set)?, _): Self.members(set).map { .integer($0.count) } ?? .none
    case (.prefix, .string(let first)?, .string(let second)?):
      .string(Self.text(first.utf8.prefix(Self.commonPrefixLength(first, second))))
    case (.isPrefix, .string(let first)?, .string(let second)?):
      .integer(Self.commonPrefixLength(first, second) == first.utf8.count ? 1 : 0)
    case (.minus, .string(let first)?, .string(let second)?):
      .string(Self.text(first.utf8.dropFirst(Self.commonPrefixLength(first, second))))
    case (.normalize, .string(let text)?, .string(let flags)?):
      .string(text.folded(Self.flags(flags)))
    default: .none
    }
  }

  private static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }

  private static func commonPrefixLength(_ first: String, _ second: String) -> Int {
    zip(first.utf8, second.utf8).prefix { $0 == $1 }.count
  }

  private static func flags(_ letters: String) -> StringFlags {
    var flags: StringFlags = []
    if letters.lowercased().contains("c") { flags.insert(.ignoringCase) }
    if letters.lowercased().contains("d") { flags.insert(.ignoringDiacritics) }
    return flags
  }

  /// The number that a text begins with, 0 if none, as C's `atoi` reads it.
  static func leadingInteger(_ text: String) -> Int {
    let bytes = text.utf8.drop { $0 == 32 || (9...13).contains($0) }
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = isNegative || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes
    var number = 0
    for byte in digits {
      guard byte &- 48 < 10, number < 1 << 50 else { break }
      number = number * 10 + Int(byte - 48)
    }
    return isNegative ? -number : number
  }

  /// The members of a set written `|a|b|`.
  private static func members(_ set: String) -> [Substring]? {
    guard set.hasPrefix("|"), set.hasSuffix("|") else { return nil }
    return set.split(separator: "|")
  }

  private static func intersection(_ first: String, _ second: String) -> QueryValue {
    guard let left = members(first), let right = members(second) else { return .none }
    let wanted = Set(right)
    return .string(left.filter(wanted.contains).reduce("|") { $0 + $1 + "|" })
  }
}

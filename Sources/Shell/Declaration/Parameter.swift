/// A parameter of a command: where it stands, what it takes, and the type it arrives as.
///
/// A parameter without a keyword goes by its place; one with a keyword is a clause (`limit 20`) and
/// may stand anywhere behind those.
struct Parameter<Value: Sendable>: ParameterDeclaration {
  /// The word that begins the clause; `nil` where the parameter goes by its place.
  let keyword: String?
  /// How help writes what is given: `ID`, `QUERY`.
  let placeholder: String
  /// What it means, a phrase.
  let summary: String
  let isRequired: Bool
  /// Whether several may be given one after the other.
  let isRepeated: Bool
  /// What the completion offers for it.
  let completion: Completion
  let read: @Sendable (inout ArgumentReader, Session) throws -> Value

  /// - Parameter read: takes the argument's words off the reader.
  init(
    keyword: String? = nil, _ placeholder: String, _ summary: String, isRequired: Bool = false,
    isRepeated: Bool = false, completion: Completion = .nothing,
    read: @escaping @Sendable (inout ArgumentReader, Session) throws -> Value
  ) {
    self.keyword = keyword
    self.placeholder = placeholder
    self.summary = summary
    self.isRequired = isRequired
    self.isRepeated = isRepeated
    self.completion = completion
    self.read = read
  }

  func value(_ reader: inout ArgumentReader, _ session: Session) throws -> any Sendable {
    try read(&reader, session)
  }

  /// The same parameter, which must be given.
  var required: Parameter {
    Parameter(
      keyword: keyword, placeholder, summary, isRequired: true, isRepeated: isRepeated,
      completion: completion, read: read)
  }

  /// The same parameter, of which several may be given.
  var repeated: Parameter {
    Parameter(
      keyword: keyword, placeholder, summary, isRequired: isRequired, isRepeated: true,
      completion: completion, read: read)
  }

  /// The same parameter as a clause that `keyword` begins.
  func clause(_ keyword: String) -> Parameter {
    Parameter(
      keyword: keyword, placeholder, summary, isRequired: isRequired, isRepeated: isRepeated,
      completion: completion, read: read)
  }

  /// The same parameter with another meaning in the help of a command.
  func meaning(_ summary: String) -> Parameter {
    Parameter(
      keyword: keyword, placeholder, summary, isRequired: isRequired, isRepeated: isRepeated,
      completion: completion, read: read)
  }
}

/// A parameter whatever the type of its value.
protocol ParameterDeclaration: Sendable {
  var keyword: String? { get }
  var placeholder: String { get }
  var summary: String { get }
  var isRequired: Bool { get }
  var isRepeated: Bool { get }
  var completion: Completion { get }
  /// Reads a value.
  func value(_ reader: inout ArgumentReader, _ session: Session) throws -> any Sendable
}

extension ParameterDeclaration {
  /// How help writes it: `[limit N]`.
  var usage: String {
    let words = [keyword, placeholder.isEmpty ? nil : placeholder].compactMap { $0 }
    let text = words.joined(separator: " ") + (isRepeated ? "…" : "")
    return isRequired ? text : "[\(text)]"
  }

  /// What tells it from the other parameters of its command.
  var key: String { keyword.map { "\($0) \(placeholder)" } ?? placeholder }
}

/// What may stand in the place of a parameter, for completion.
enum Completion: Sendable, Equatable {
  case nothing
  case file
  /// A command or a topic of the help.
  case topic
  case document, reference, speaker, attribute, field, query, expression, command, setting
  /// A document, a named selection, `speaker`, or a parenthesised expression.
  case selection
  /// The name of a query result.
  case result
  case choices([String])
  /// A value of the setting before it.
  case value
}

import Query

/// A command with the values of its parameters.
struct Invocation {
  /// Where the command stands in its source.
  let span: Range<Int>
  /// The command's words as they were typed.
  let source: SourceText
  fileprivate var values: [String: [(value: any Sendable, span: Range<Int>)]] = [:]

  /// Whether the result gets a name, so that it must not change the session otherwise.
  let isNamed: Bool

  init(span: Range<Int>, source: SourceText, isNamed: Bool = false) {
    self.span = span
    self.source = source
    self.isNamed = isNamed
  }

  /// The value of a parameter, `nil` where it was not given.
  subscript<Value>(_ parameter: Parameter<Value>) -> Value? {
    values[parameter.key]?.last?.value as? Value
  }

  /// All values of a repeated parameter.
  func all<Value>(_ parameter: Parameter<Value>) -> [Value] {
    values[parameter.key]?.compactMap { $0.value as? Value } ?? []
  }

  /// What a parameter says to run on, if it does.
  func scopes(of parameter: any ParameterDeclaration) -> [Scope] {
    values[parameter.key]?.compactMap { $0.value as? Scope } ?? []
  }

  /// The value of a parameter that is declared as required.
  func required<Value>(_ parameter: Parameter<Value>) throws -> Value {
    guard let value = self[parameter] else {
      throw Diagnostic("\(parameter.placeholder) is missing", at: span)
    }
    return value
  }

  /// Where the value of a parameter stands.
  func span(of parameter: some ParameterDeclaration) -> Range<Int>? {
    values[parameter.key]?.last?.span
  }
}

/// Gives the words of a statement to the parameters of a command.
enum Binder {
  /// - Parameters:
  ///   - tokens: the words behind the command's name.
  ///   - span: the whole command.
  static func bind(
    _ tokens: [Token], to spec: CommandSpec, span: Range<Int>, in source: SourceText,
    _ session: Session, isNamed: Bool = false
  ) throws -> Invocation {
    var reader = ArgumentReader(tokens, in: source, keywords: spec.clauseKeywords)
    var invocation = Invocation(span: span, source: source, isNamed: isNamed)
    var places = spec.parameters.filter { $0.keyword == nil }[...]
    var missing = spec.parameters.filter(\.isRequired).map(\.key)

    func read(_ parameter: any ParameterDeclaration) throws {
      let start = reader.peek?.span.lowerBound ?? reader.endSpan.lowerBound
      let value = try parameter.value(&reader, session)
      invocation.values[parameter.key, default: []].append(
        (value, start..<max(start, reader.endSpan.upperBound)))
      missing.removeAll { $0 == parameter.key }
    }

    while let token = reader.peek {
      if reader.isAtClause, let clause = clause(of: spec, reader) {
        reader.next()
        guard clause.isRepeated || invocation.values[clause.key] == nil else {
          throw Diagnostic("'\(token.text)' is given twice", at: token.span)
        }
        repeat { try read(clause) } while clause.isRepeated && !reader.isAtEnd
      } else if let parameter = places.first {
        try read(parameter)
        if !parameter.isRepeated { places.removeFirst() }
      } else {
        throw unexpected(token, spec, invocation)
      }
    }
    if let key = missing.first, let parameter = spec.parameters.first(where: { $0.key == key }) {
      throw Diagnostic(
        "\(spec.name) needs \(parameter.summary)", at: span.upperBound..<span.upperBound,
        expected: [parameter.usage], advice: advice(for: spec))
    }
    return invocation
  }

  /// The clause that the next word begins. Where several begin with the same word (`with narration`,
  /// `with punctuation`), the one whose placeholder is the word behind it.
  private static func clause(
    of spec: CommandSpec, _ reader: ArgumentReader
  ) -> (any ParameterDeclaration)? {
    let clauses = spec.parameters.filter { $0.keyword == reader.peek?.text }
    return clauses.first { $0.placeholder == reader.peekSecond?.text } ?? clauses.first
  }

  private static func unexpected(
    _ token: Token, _ spec: CommandSpec, _ invocation: Invocation
  ) -> Diagnostic {
    let open = spec.parameters.filter { $0.keyword != nil && invocation.values[$0.key] == nil }
    return Diagnostic(
      "\(spec.name) does not take '\(token.text)' here", at: token.span,
      expected: open.map(\.usage) + ["to FILE"],
      suggestion: NearestName.of(token.text, among: open.compactMap(\.keyword)),
      advice: advice(for: spec))
  }

  private static func advice(for spec: CommandSpec) -> String {
    "Usage: \(spec.usage). Type 'help \(spec.name)' for examples."
  }
}

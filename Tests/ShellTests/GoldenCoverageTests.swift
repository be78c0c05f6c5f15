import Testing

@testable import Shell

/// Every command and each of its parameters appears in a recorded script, in every form.
@Suite struct GoldenCoverageTests {
  static let forms = ["text-80", "text-140", "json", "csv", "markdown", "html"]

  /// What each recorded script calls.
  private static let calls: [(form: String, call: Call)] = GoldenScript.all.flatMap { script in
    let calls = Call.calls(in: script.text)
    return script.forms.flatMap { form in calls.map { (form, $0) } }
  }

  /// Fails where a change of a command, or of one of its options, would be seen in no recording.
  @Test(arguments: CommandList.names)
  func `A command is recorded with each of its parameters`(name: String) throws {
    let spec = try #require(CommandList.command(named: name)).spec
    for form in Self.forms {
      let calls = Self.calls.filter { $0.form == form && $0.call.command == name }
      #expect(!calls.isEmpty, "\(name) is in no script recorded as \(form)")
      let given = calls.reduce(into: Set<String>()) { $0.formUnion($1.call.parameters) }
      for parameter in spec.parameters where !given.contains(parameter.key) {
        Issue.record("\(name) \(parameter.usage) is in no script recorded as \(form)")
      }
    }
  }

  /// Prints how much is recorded.
  @Test func `The recordings are counted`() {
    let commands = Set(Self.calls.map(\.call.command)).count
    let pairs = Set(Self.calls.map { "\($0.form) \($0.call.command)" }).count
    let parameters = Set(
      Self.calls.flatMap { entry in entry.call.parameters.map { "\(entry.call.command) \($0)" } })
    print(
      """
      \(GoldenScript.all.count) recorded scripts, \(GoldenScriptTests.recordings.count) recordings: \
      \(commands) commands, \(pairs) commands × formats, \(parameters.count) parameters
      """)
    #expect(pairs == CommandList.all.count * Self.forms.count)
  }
}

/// A command that a script calls, with the parameters that it gives.
private struct Call {
  let command: String
  /// The keys of the parameters.
  let parameters: Set<String>

  /// The calls of a script, those inside `time` and aliases included.
  static func calls(in script: String) -> [Call] {
    var source = SourceText(name: nil)
    source.append(Array(script.utf8))
    var splitter = StatementSplitter()
    let statements = splitter.statements(in: source) + [splitter.rest(of: source)].compactMap { $0 }
    return statements.flatMap { calls(in: $0, of: source) }
  }

  private static func calls(in span: Range<Int>, of source: SourceText) -> [Call] {
    guard ShellLine.command(of: span, in: source) == nil,
      let statement = try? Statement(span, in: source),
      let spec = CommandList.command(named: statement.verb.text)?.spec
    else { return [] }
    let call = Call(command: spec.name, parameters: parameters(statement.arguments, of: spec))
    guard spec.wrapsCommand, let first = statement.arguments.first(where: { isCommand($0) }) else {
      return [call]
    }
    return [call] + calls(in: first.span.lowerBound..<span.upperBound, of: source)
  }

  private static func isCommand(_ token: Token) -> Bool {
    CommandList.command(named: token.text) != nil
  }

  private static func parameters(_ arguments: [Token], of spec: CommandSpec) -> Set<String> {
    var given: Set<String> = []
    var places = spec.parameters.filter { $0.keyword == nil }[...]
    for (index, token) in arguments.enumerated() {
      let next = arguments.dropFirst(index + 1).first?.text
      let clauses = spec.parameters.filter { $0.keyword == token.text && !token.isQuoted }
      if let clause = clauses.first(where: { $0.placeholder == next }) ?? clauses.first {
        given.insert(clause.key)
        places = []
      } else if let place = places.popFirst() {
        given.insert(place.key)
      }
    }
    return given
  }
}

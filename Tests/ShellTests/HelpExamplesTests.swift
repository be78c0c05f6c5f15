import Testing

@testable import Shell

/// Every example in the help shows what it declares, on the documents in `seeds`.
@Suite struct HelpExamplesTests {
  static let examples: [(command: String, example: Example)] = CommandList.specs.flatMap { spec in
    spec.examples.map { (spec.name, $0) }
  }

  /// Fails where a command does not run, or its result is not the one that the example is there for.
  @Test(arguments: examples.map { "\($0.command): \($0.example.line)" })
  func `An example shows what it declares`(label: String) throws {
    let (_, example) = try #require(
      Self.examples.first { "\($0.command): \($0.example.line)" == label })
    var run = ExampleRun(example)
    #expect(!example.shows.isEmpty)
    for expectation in example.shows {
      let problem = try run.problem(with: expectation)
      #expect(problem == nil, "\(problem ?? "")\n\(run.result)\n\(run.messages)")
    }
  }

  @Test(arguments: CommandList.names)
  func `A command explains itself`(name: String) throws {
    let spec = try #require(CommandList.command(named: name)).spec
    #expect(spec.summary.hasSuffix("."))
    #expect(spec.summary.first?.isUppercase == true)
    #expect(!spec.examples.isEmpty)
    #expect(Set(spec.parameters.map(\.key)).count == spec.parameters.count)
    for other in spec.seeAlso { #expect(CommandList.command(named: other) != nil, "\(other)") }
    #expect(Transcript.output(of: "help \(name)").hasPrefix(spec.usage.prefix(40)))
  }

  @Test func `Names and aliases are unique`() {
    let names = CommandList.specs.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  /// Fails where the check itself lets something pass.
  @Test(
    arguments: [
      ("echo a b", [.text("b"), .text("a")]), ("echo a b", [.text("c")]),
      ("echo a a", [.times(1, "a")]), ("echo a", [.without("a")]), ("echo a", [.nothing]),
      ("echo a", [.said("a")]), ("echo a", [.then("echo b", "a")]), ("ehco a", [.without("b")]),
    ] as [(String, [Shown])])
  func `An expectation that does not hold is a problem`(
    line: String, expectations: [Shown]
  ) throws {
    var run = ExampleRun(Example(line, ""))
    #expect(try expectations.contains { try run.problem(with: $0) != nil })
  }
}

/// An example that was run on the documents in `seeds`.
private struct ExampleRun {
  private var transcript: Transcript
  private let outcome: RunOutcome
  let result: String
  let messages: String
  /// The part of the result that comes after the texts found so far.
  private var rest: Substring

  init(_ example: Example) {
    var transcript = Transcript.onSeeds()
    let isReady = example.setup.allSatisfy { transcript.run($0) == .succeeded }
    transcript.session.isQuiet = false
    transcript.session.isInteractive = example.shows.contains {
      if case .said = $0 { true } else { false }
    }
    let (before, said) = (transcript.output.text.count, transcript.messages.text.count)
    outcome = isReady ? transcript.run(example.line) : .failed
    result = String(transcript.output.text.dropFirst(before)).withSingleBlanks
    messages = String(transcript.messages.text.dropFirst(said)).withSingleBlanks
    rest = result[...]
    self.transcript = transcript
  }

  /// What is wrong, `nil` where the expectation holds.
  mutating func problem(with expectation: Shown) throws -> String? {
    if outcome == .failed { return "the example fails" }
    switch expectation {
    case .text(let text):
      guard let found = rest.firstRange(of: text) else { return "'\(text)' is not shown here" }
      rest = rest[found.upperBound...]
    case .times(let count, let text):
      let found = result.ranges(of: text).count
      if found != count { return "'\(text)' is shown \(found) times, not \(count)" }
    case .without(let text):
      if result.contains(text) { return "'\(text)' is shown" }
    case .nothing:
      if !result.isEmpty { return "there is a result" }
    case .said(let text):
      if !messages.contains(text) { return "'\(text)' is not said" }
    case .file(let path, let text):
      let content = String(decoding: try DescriptorSource.contents(of: path), as: UTF8.self)
      if !content.withSingleBlanks.contains(text) { return "'\(text)' is not in \(path)" }
    case .then(let line, let text):
      let before = transcript.output.text.count
      guard transcript.run(line) == .succeeded else { return "'\(line)' fails" }
      let next = String(transcript.output.text.dropFirst(before)).withSingleBlanks
      if !next.contains(text) { return "'\(line)' does not show '\(text)': \(next)" }
    }
    return nil
  }
}

extension String {
  /// The text with runs of blanks and line ends as one blank.
  fileprivate var withSingleBlanks: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

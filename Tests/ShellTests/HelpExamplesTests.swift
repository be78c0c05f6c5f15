import Testing

@testable import Shell

/// Every example in the help does what it says: it runs on the documents in `seeds`.
@Suite struct HelpExamplesTests {
  static let examples: [(command: String, example: Example)] = CommandList.specs.flatMap { spec in
    spec.examples.map { (spec.name, $0) }
  }

  @Test(arguments: examples.map { "\($0.command): \($0.example.line)" })
  func `An example runs`(label: String) throws {
    let (_, example) = try #require(
      Self.examples.first { "\($0.command): \($0.example.line)" == label })
    var transcript = Transcript.onSeeds()
    for line in example.setup {
      #expect(transcript.run(line) == .succeeded, "\(transcript.messages.text)")
    }
    let outcome = transcript.run(example.line)
    #expect(outcome != .failed, "\(transcript.messages.text)")
  }

  @Test(arguments: CommandList.names)
  func `A command explains itself`(name: String) throws {
    let spec = try #require(CommandList.command(named: name)).spec
    #expect(spec.summary.hasSuffix("."))
    #expect(spec.summary.first?.isUppercase == true)
    #expect(Set(spec.parameters.map(\.key)).count == spec.parameters.count)
    for other in spec.seeAlso { #expect(CommandList.command(named: other) != nil, "\(other)") }
    #expect(Transcript.output(of: "help \(name)").hasPrefix(spec.usage.prefix(40)))
  }

  @Test func `Names and aliases are unique`() {
    let names = CommandList.specs.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }
}

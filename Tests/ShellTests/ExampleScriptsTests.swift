import Testing

@testable import Shell

/// The scripts in `Examples` run from the project's folder without an error.
@Suite struct ExampleScriptsTests {
  static let scripts = FilePath.entries(of: "\(ProgramUnderTest.project)/Examples").map(\.name)
    .filter { $0.hasSuffix(".parlance") }

  @Test(arguments: scripts)
  func `A script runs`(name: String) throws {
    let run = try ProgramUnderTest.run("--no-config -f Examples/\(name)")
    #expect(run.status == 0)
    let lines = run.messages.split(separator: "\n")
    #expect(
      lines.allSatisfy {
        $0.hasPrefix("Skipped:") || $0.contains(" written to ") || $0.contains(" appended to ")
      }, "\(run.messages)")
    #expect(!run.output.isEmpty || lines.count == 1)
  }

  @Test(arguments: scripts)
  func `A script is a program`(name: String) throws {
    let path = "\(ProgramUnderTest.project)/Examples/\(name)"
    let text = String(decoding: try DescriptorSource.contents(of: path), as: UTF8.self)
    #expect(text.hasPrefix("#!/usr/bin/env -S parlance -f\n#"))
  }
}

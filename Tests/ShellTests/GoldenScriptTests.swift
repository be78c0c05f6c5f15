import Glibc
import Testing

@testable import Shell

/// Whole scripts through the built program: what they print, what they say on standard error, and
/// the exit status.
///
/// `Goldens/NAME.parlance` is run with the options in its first line (`#! parlance OPTION…`) in a new
/// folder that holds `seeds`, `Examples` and `Goldens`, and compared with `Goldens/NAME.expected`. After a change
/// that is meant, `UPDATE_GOLDENS=1 swift test --filter GoldenScriptTests` writes the answers anew;
/// read the difference before committing it.
@Suite struct GoldenScriptTests {
  static let names = FilePath.entries(of: ProgramUnderTest.goldens).map(\.name)
    .filter { $0.hasSuffix(".parlance") }.map { String($0.dropLast(9)) }

  @Test(arguments: names)
  func `A script does what was recorded`(name: String) throws {
    let script = "\(ProgramUnderTest.goldens)/\(name).parlance"
    let text = String(decoding: try DescriptorSource.contents(of: script), as: UTF8.self)
    let options = text.prefix { $0 != "\n" }.dropFirst("#! parlance".count)
    let run = try ProgramUnderTest.run("--no-config \(options) -f '\(script)'")
    let expected = "\(ProgramUnderTest.goldens)/\(name).expected"
    let answer = run.description.replacing(ProgramUnderTest.goldens + "/", with: "")
    if Environment["UPDATE_GOLDENS"] == "1" {
      try ProgramUnderTest.write(answer, to: expected)
    } else {
      let recorded = String(decoding: try DescriptorSource.contents(of: expected), as: UTF8.self)
      #expect(answer == recorded)
    }
  }
}

/// The built program, called as a user calls it.
enum ProgramUnderTest {
  /// What a call led to.
  struct Run: CustomStringConvertible {
    var output: String
    var messages: String
    var status: Int32

    var description: String {
      "=== output\n\(output)=== messages\n\(messages)=== status \(status)\n"
    }
  }

  static let project = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  static let goldens = "\(project)/Tests/ShellTests/Goldens"

  /// The program that `PARLANCE` names, else the one beside the test runner.
  private static let program: String = {
    if let program = Environment["PARLANCE"] { return program }
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let runner = String(
      decoding: buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let beside = FilePath.folder(runner) + "parlance"
    return FilePath.exists(beside) ? beside : "\(project)/.build/debug/parlance"
  }()

  /// Calls the program in a new folder.
  /// - Parameters:
  ///   - arguments: as typed in a shell.
  ///   - input: a shell command that is run before, whose output is its standard input.
  static func run(_ arguments: String, input: String = "true") throws -> Run {
    var template = Array("/tmp/parlance-golden-XXXXXX".utf8CString)
    let folder = unsafe String(cString: try #require(mkdtemp(&template)))
    let command = """
      cd \(folder) && ln -s '\(project)/seeds' '\(project)/Examples' '\(goldens)' . && mkdir home \
      && unset PARLANCE_INTERVIEWS COLUMNS && export HOME=\(folder)/home NO_COLOR=1 \
      && { \(input); } >input && ( '\(program)' \(arguments) ) <input >output 2>messages; \
      echo $? >status
      """
    let nothing = MemorySink()
    _ = try ShellProcess.run(command, output: nothing)
    func text(_ name: String) throws -> String {
      String(decoding: try DescriptorSource.contents(of: "\(folder)/\(name)"), as: UTF8.self)
    }
    let run = Run(
      output: try text("output"), messages: try text("messages"),
      status: Int32(try text("status").dropLast()) ?? -1)
    _ = try ShellProcess.run("rm -r \(folder)", output: nothing)
    return run
  }

  static func write(_ text: String, to path: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    try #require(descriptor >= 0)
    DescriptorSink(descriptor).write(text)
    close(descriptor)
  }
}

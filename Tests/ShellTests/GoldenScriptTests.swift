import Glibc
import Testing

@testable import Shell

/// Whole scripts through the built program: what they print, what they say on standard error, and
/// the exit status.
///
/// `Goldens/NAME.parlance` is run with the options in its first line (`#! parlance OPTION…`) in a new
/// folder that holds `seeds`, `Examples` and `Goldens`, and compared with `Goldens/NAME.expected`. A line
/// `#forms FORM…` runs it once in each form instead (`text-80` and `text-140` are so many columns wide),
/// compared with `Goldens/NAME.FORM.expected`. The comments of a script say what a reader must see.
///
/// After a change that is meant, `UPDATE_GOLDENS=1 swift test --filter GoldenScriptTests` writes the
/// answers anew; read the difference before committing it.
@Suite struct GoldenScriptTests {
  static let recordings = GoldenScript.all.flatMap(\.recordings)

  /// Fails where anything that a user sees of a command has changed.
  @Test(arguments: recordings)
  func `A script does what was recorded`(recording: String) throws {
    let script = try #require(GoldenScript.all.first { $0.recordings.contains(recording) })
    let run = try script.run(recording)
    let expected = "\(ProgramUnderTest.goldens)/\(recording).expected"
    if Environment["UPDATE_GOLDENS"] == "1" {
      try ProgramUnderTest.write(run, to: expected)
    } else {
      let recorded = String(decoding: try DescriptorSource.contents(of: expected), as: UTF8.self)
      #expect(run == recorded)
    }
  }

  /// Fails where a recording is left over from a script that is gone, and so guards nothing.
  @Test func `Every recording has its script`() {
    let names = FilePath.entries(of: ProgramUnderTest.goldens).map(\.name)
    let kept = names.filter { $0.hasSuffix(".expected") }.map { String($0.dropLast(9)) }
    #expect(Set(kept) == Set(Self.recordings))
  }
}

/// A script whose output is recorded.
struct GoldenScript: Sendable {
  let name: String
  let text: String

  /// All scripts, by name.
  static let all = FilePath.entries(of: ProgramUnderTest.goldens).map(\.name)
    .filter { $0.hasSuffix(".parlance") }.sorted().map { GoldenScript(String($0.dropLast(9))) }

  init(_ name: String) {
    self.name = name
    let bytes = try? DescriptorSource.contents(of: "\(ProgramUnderTest.goldens)/\(name).parlance")
    text = String(decoding: bytes ?? [], as: UTF8.self)
  }

  /// The forms that it is recorded in; empty where its options say all.
  var forms: [String] {
    text.split(separator: "\n").first { $0.hasPrefix("#forms ") }?
      .split(separator: " ").dropFirst().map(String.init) ?? []
  }

  /// The names of its recordings.
  var recordings: [String] { forms.isEmpty ? [name] : forms.map { "\(name).\($0)" } }

  /// Runs the script for a recording. Paths are cut, times are hidden and figures rounded to ten
  /// decimals, so that a recording is the same on every machine; of the head of a page the style sheet is
  /// left out.
  func run(_ recording: String) throws -> String {
    let form = recording.dropFirst(name.count + 1).split(separator: "-")
    var options = String(text.prefix { $0 != "\n" }.dropFirst("#! parlance".count))
    if let format = form.first { options += " --output \(format)" }
    let run = try ProgramUnderTest.run(
      "--no-config \(options) -f '\(ProgramUnderTest.goldens)/\(name).parlance'",
      columns: form.count > 1 ? String(form[1]) : nil)
    return run.description.replacing(ProgramUnderTest.goldens + "/", with: "")
      .replacing(/<style>[^<]*<\/style>/, with: "<style>…</style>")
      .replacing(/\b[0-9]+\.[0-9]+ ms\b/, with: "… ms")
      .replacing(/("milliseconds":)[0-9.]+/) { "\($0.1)…" }
      .replacing(/([0-9]\.[0-9]{10})[0-9]+/) { "\($0.1)" }
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
  ///   - columns: the width that the environment gives, `nil` for none.
  static func run(
    _ arguments: String, input: String = "true", columns: String? = nil
  ) throws -> Run {
    var template = Array("/tmp/parlance-golden-XXXXXX".utf8CString)
    let folder = unsafe String(cString: try #require(mkdtemp(&template)))
    let command = """
      cd \(folder) && ln -s '\(project)/seeds' '\(project)/Examples' '\(goldens)' . && mkdir home \
      && unset PARLANCE_INTERVIEWS COLUMNS && export HOME=\(folder)/home NO_COLOR=1 \
      \(columns.map { "COLUMNS=\($0)" } ?? "") \
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

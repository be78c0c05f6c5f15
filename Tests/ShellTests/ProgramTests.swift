import Testing

@testable import Shell

/// The program's options and exit statuses.
@Suite struct ProgramTests {
  @Test(arguments: [
    ("-c 'echo a' -c 'echo b'", "true", "a\nb\n", 0),
    ("-c 'echo a; nothing; echo b'", "true", "a\n", 1),
    ("--keep-going -c 'echo a; nothing; echo b'", "true", "a\nb\n", 1),
    ("--keep-going -c nothing -c 'echo b'", "true", "b\n", 1),
    ("", "printf 'echo a\\necho b'", "a\nb\n", 0),
    ("-f -", "printf 'echo a\\nnothing\\necho b'", "a\n", 1),
    ("-c 'echo a' -f -", "echo echo b", "a\nb\n", 0),
    ("-c 'echo a; quit 7; echo b'", "true", "a\n", 7),
    ("-o json -c 'echo é'", "true", "{\"type\":\"echo\",\"text\":\"é\"}\n", 0),
    ("-o wrong", "true", "", 2),
    ("--nonsense", "true", "", 2),
    ("-f missing.parlance", "true", "", 1),
    ("missing.txt -c 'echo a'", "true", "", 1),
    ("--quiet seeds -c 'turns in 1:1 to |head -c 12'", "true", "Meeting with", 0),
    ("-c '!exit 3' -c 'echo a'", "true", "", 1),
    ("-c 'turns in' ", "true", "", 1),
  ])
  func `Options and exit statuses`(
    arguments: String, input: String, output: String, status: Int
  ) throws {
    let run = try ProgramUnderTest.run("--no-config \(arguments)", input: input)
    #expect(run.output == output)
    #expect(run.status == status)
    #expect(run.messages.isEmpty == (status == 0 || status == 7), "\(run.messages)")
  }

  @Test func `An interruption ends the program at once`() throws {
    let run = try ProgramUnderTest.run(
      "--no-config --keep-going -c 'echo a' -c '!kill -INT $PPID' -c 'echo b'")
    #expect(run.output == "a\n")
    #expect(run.messages.isEmpty)
    #expect(run.status == 130)
  }

  @Test func `A path that is missing is an object, too, where results are`() throws {
    let run = try ProgramUnderTest.run("--no-config -o json missing.txt -c 'echo a'")
    #expect(run.messages.hasPrefix(#"{"type":"error","message":"'missing.txt': no such file"#))
    let loaded = try ProgramUnderTest.run("--no-config -o json seeds -c 'turns limit 0'")
    #expect(loaded.output == "{\"type\":\"turns\",\"turns\":[]}\n")
    #expect(loaded.messages.isEmpty)
  }

  @Test func `All results are one page`() throws {
    let run = try ProgramUnderTest.run("--no-config -o html -c 'echo a; echo b' -c 'echo c'")
    #expect(run.output.components(of: "<!DOCTYPE html>") == 2)
    #expect(run.output.components(of: "</html>") == 2)
    #expect(run.output.hasSuffix("</html>\n"))
  }

  @Test func `A reader that goes away is no error`() throws {
    let run = try ProgramUnderTest.run(
      "--quiet --no-config seeds -c 'turns; turns; turns; turns; turns' | head -1")
    #expect(run.messages.isEmpty)
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func `A full disk is one`() throws {
    let run = try ProgramUnderTest.run("--no-config -c 'echo a' >/dev/full")
    #expect(run.status == 1)
    #expect(run.messages.contains("No space left on device"))
  }

  @Test func `The configuration runs first, unless it is not wanted`() throws {
    let input = """
      mkdir -p home/.config/parlance; \
      echo 'alias hi = echo hello' >home/.config/parlance/rc.parlance; true
      """
    #expect(try ProgramUnderTest.run("-c hi", input: input).output == "hello\n")
    #expect(try ProgramUnderTest.run("--no-config -c hi", input: input).status == 1)
  }

  /// Makes a configuration of which one line fails and others print.
  private static let faulty = """
    mkdir -p home/.config/parlance; \
    printf 'nonsense\\necho welcome\\n!echo child\\nalias hi = echo hello\\n' \
    >home/.config/parlance/rc.parlance; true
    """

  @Test func `A bad line of the configuration is a warning`() throws {
    let run = try ProgramUnderTest.run("-c hi", input: Self.faulty)
    #expect(run.status == 0)
    #expect(run.output == "hello\n")
    #expect(run.messages.contains("rc.parlance:1:1: warning: there is no command 'nonsense'"))
    #expect(run.messages.contains("\nwelcome\n"))
    #expect(run.messages.contains("\nchild\n"))
    // The failures of the commands themselves are errors.
    #expect(
      try ProgramUnderTest.run("-c nonsense", input: Self.faulty).messages.contains("error: there"))
  }

  @Test func `What the configuration prints is not among results for programs`() throws {
    let run = try ProgramUnderTest.run("-o json -c hi", input: Self.faulty)
    #expect(run.output == "{\"type\":\"echo\",\"text\":\"hello\"}\n")
    #expect(run.messages.hasPrefix(#"{"type":"warning","message":"there is no command"#))
    #expect(run.messages.split(separator: "\n").count == 1)
  }
}

extension String {
  /// How many parts a separator makes of the text.
  fileprivate func components(of separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}

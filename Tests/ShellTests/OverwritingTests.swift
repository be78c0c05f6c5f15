import Testing

/// Files that commands write: what they may replace, and what they say.
@Suite struct OverwritingTests {
  /// A text, a script and a saved corpus, all with the ending `.parlance`, and other files.
  private static let files = """
    cp seeds/000*.txt text.txt; cp text.txt text.parlance; \
    printf '# comment\\n\\nx = load text.txt\\necho from a script\\n' >script.parlance; \
    printf '#!/usr/bin/env parlance -f\\necho a\\n' >script; printf 'a\\0b' >binary.csv; \
    printf old >hits.csv; true
    """

  private func run(_ arguments: String, before: String = "true") throws -> ProgramUnderTest.Run {
    try ProgramUnderTest.run("--no-config \(arguments)", input: "\(Self.files); \(before)")
  }

  @Test(arguments: [
    ("load text.txt; turns to text.txt", "loaded from"),
    ("load text.txt; !ln -s text.txt link.txt\nturns to link.txt", "loaded from"),
    ("load text.txt; turns to >>text.txt", "loaded from"),
    ("load text.txt; save text.txt", "a text"), ("load text.txt; save script", "a script"),
    ("load text.txt; turns to binary.csv", "a binary file"),
    ("load text.txt; save script.parlance", "a script"),
    ("load text.txt; save text.parlance", "a text"),
    ("!cp script script.md\necho a to script.md", "a script"),
    ("load text.txt; save kept.csv; turns to kept.csv", "a saved corpus"),
  ])
  func `A source or a file of another kind stays`(commands: String, kind: String) throws {
    let run = try run("--quiet -c '\(commands)'")
    #expect(run.status == 1)
    #expect(run.messages.contains(kind) && run.messages.contains("would be overwritten"))
  }

  @Test func `Results and saved corpora can be written again`() throws {
    let run = try run(
      "--quiet -c 'load text.txt to |cat >/dev/null; save a.parlance; save a.parlance; turns to a.csv; turns to a.csv'"
    )
    #expect(run.status == 0 && run.messages.isEmpty)
  }

  @Test func `What was written is said`() throws {
    let script = """
      load text.txt to |cat >/dev/null
      turns limit 3 to hits.csv; turns limit 2 to >>hits.csv; turns limit 1 to new.tsv; echo a to e.md
      """
    let run = try run("-c '\(script)'")
    #expect(
      run.messages == """
        3 rows written to hits.csv, which was replaced
        2 rows appended to hits.csv
        1 row written to new.tsv
        11 bytes written to e.md

        """)
    #expect(try self.run("--quiet -c 'echo a to e.md'").messages.isEmpty)
    #expect(
      try self.run("-o json -c 'echo a to e.md'").messages
        == #"{"type":"written","path":"e.md","rows":null,"bytes":11,"replaced":false}"# + "\n")
  }

  @Test func `Mode and link of a file stay, and nothing else is left`() throws {
    let run = try run(
      "--quiet -c 'load text.txt to |cat >/dev/null; turns to link.csv; echo b to new.txt' ; stat -c %a,%F real.csv link.csv; ls *.csv.* *.txt.*",
      before: "echo old >real.csv; chmod 600 real.csv; ln -s real.csv link.csv")
    #expect(run.output == "600,regular file\n777,symbolic link\n")
  }

  @Test func `A result that fails leaves the file as it was`() throws {
    let run = try run(
      "--quiet -c 'load text.txt to |cat >/dev/null; info to hits.svg'; cat hits.csv; ls hits.*")
    #expect(run.output == "oldhits.csv\n")
  }

  @Test(arguments: [
    ("-c 'load script.parlance'", "a script, not a text", "source script.parlance"),
    (
      "-c 'load text.txt; save a.parlance; load a.parlance'", "a saved corpus, not a text",
      "open a.parlance"
    ),
    ("-c 'source text.parlance'", "a text, not a script", "load text.parlance"),
    ("-f text.parlance", "a text, not a script", "parlance text.parlance"),
    ("--open text.parlance", "a text, not a saved corpus", "load text.parlance"),
    ("--open script", "a script, not a saved corpus", "-f script"),
    (
      "-c 'load text.txt; save a.parlance; source a.parlance'", "a saved corpus, not a script",
      "open a.parlance"
    ),
    ("script.parlance", "a script, not a text", "-f script.parlance"),
  ])
  func `What a file holds decides what reads it`(
    arguments: String, kinds: String, advice: String
  ) throws {
    let run = try run("--quiet \(arguments)")
    #expect(run.status == 1)
    #expect(run.messages.contains(kinds) && run.messages.contains(advice), "\(run.messages)")
  }

  @Test func `Each kind is read by its command, whatever the ending`() throws {
    let run = try run(
      "--quiet text.parlance -c 'source script.parlance; save kept; open kept; turns limit 1 to |wc -l' && echo well"
    )
    #expect(run.output.contains("from a script\n") && run.output.hasSuffix("well\n"))
    // Of files found by a pattern, those that are no texts are passed over.
    let found = try self.run("--quiet -c 'load *.parlance to |grep -c parlance'")
    #expect(found.messages.contains("'script.parlance' is a script, not a text"))
    #expect(found.status == 0)
  }
}

import Testing

@testable import Shell

@Suite struct LoadCommandTests {
  private let files = """
    mkdir -p mixed/deep; printf 'Ann: Why?\\n\\nBob: Because.\\n' >mixed/a.txt; \
    printf 'Ann: Where?\\n\\nBob: There.\\n' >mixed/deep/b.txt; : >mixed/empty.txt; \
    printf '\\000\\001' >mixed/binary.txt
    """

  /// Runs a script in a new folder that holds some files, with JSON as output.
  private func load(_ script: String, input: String = "true") throws -> ProgramUnderTest.Run {
    try ProgramUnderTest.run(
      "--quiet --no-config --keep-going -o json -c '\(script)'", input: "{ \(files); \(input); }")
  }

  @Test func `What cannot be read in a folder is a warning`() throws {
    let run = try load("load mixed")
    #expect(run.status == 0)
    #expect(
      run.output.hasSuffix(
        #""warnings":[{"path":"mixed/binary.txt","line":null,"kind":"unread","#
          + #""message":"this is a binary file, not text","count":1},"#
          + #"{"path":"mixed/empty.txt","line":null,"kind":"unread","#
          + #""message":"the file is empty","count":1}]}"# + "\n"))
    #expect(run.messages.split(separator: "\n").count == 2)
    #expect(run.messages.hasPrefix(#"{"path":"mixed/binary.txt","line":null,"kind":"unread""#))
  }

  // Fails where a member that cannot be read is passed over in silence, or its loss is forgotten
  // by a saved corpus, or a script takes a part for the whole.
  @Test func `A named archive read in part is loaded, warned of, and ends a script`() throws {
    let pack = "tar czf part.tgz mixed/a.txt mixed/binary.txt"
    let run = try ProgramUnderTest.run(
      "--quiet --no-config -o json -c 'load part.tgz; echo on'", input: "\(files); \(pack)")
    #expect(run.status == 1)
    #expect(run.output.contains(#""id":"a""#))
    #expect(!run.output.contains(#""type":"echo""#))
    #expect(run.messages.contains(#"{"path":"part.tgz/mixed/binary.txt","line":null,"kind":"un"#))
    #expect(run.messages.contains("'part.tgz' was read in part: this is a binary file"))
    let script = "load part.tgz; save kept; open kept; info a"
    let kept = try load(script, input: pack)
    #expect(kept.status == 0)
    let info = try #require(kept.output.split(separator: "\n").last)
    #expect(info.contains(#""warnings":[{"path":"part.tgz/mixed/binary.txt""#))
  }

  @Test func `What is named must be readable, or nothing is loaded`() throws {
    let run = try load("load mixed/a.txt mixed/empty.txt; documents")
    #expect(run.status == 1)
    #expect(run.output == "{\"type\":\"documents\",\"documents\":[]}\n")
    #expect(run.messages.contains(#""at":{"line":1,"column":18}"#))
  }

  @Test func `The user knows better`() throws {
    let run = try load(
      #"load mixed/a.txt as first with title="A title" date=2001-02 place="The North""#)
    #expect(run.output.contains(#""id":"first","title":"A title","date":"2001-02""#))
    #expect(run.output.contains(#""metadata":{"place":"The North"}"#))
  }

  @Test func `Standard input is a source where it is not the script`() throws {
    let run = try load("load - as piped; turns", input: "printf 'Ann: Who?\\n\\nBob: Me.\\n'")
    #expect(run.output.contains(#""reference":"piped:2","document":"piped","turn":2"#))
    let script = try ProgramUnderTest.run("--no-config", input: "echo load -")
    #expect(script.status == 1)
    #expect(script.messages.contains("standard input already holds the commands"))
  }

  @Test func `Documents are added, and everything stays selected`() throws {
    let run = try load("load mixed/a.txt; load mixed/deep; filter all; filter document = 1; undo")
    #expect(run.output.contains(#""turns":4,"documents":2"#))
  }

  @Test func `A load can be explained`() throws {
    let run = try load("load mixed/a.txt explain; load mixed/deep")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains(#""explanations":[{"document":"a","format":"text "#))
    #expect(!lines[1].contains("explanations"))
  }
}

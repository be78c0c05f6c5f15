import Testing

@testable import Shell

/// Errors show their place as people count it, and what would have been right.
@Suite struct ErrorPlaceTests {
  @Test func `Columns count characters, and the caret stands under what is shown`() {
    #expect(
      Transcript.messages(of: "echo é; show \"日本\"") == """
        script:1:14: error: there is no document '日本'
          echo é; show "日本"
                       ^~~~~~
          'documents' lists them.

        """)
  }

  @Test(arguments: [
    ("show nws", "did you mean 'news'?"),
    ("turns in harbor", "did you mean 'harbour'?"),
    ("turns in speaker Bergg", "no speaker is called 'Bergg'"),
    ("turns in Bergg", "did you mean 'Berg'?"),
    ("show harbour:9", "harbour has no turn 9"),
    ("show harbour:9", "expected: harbour:1 to harbour:5"),
    ("show harbour:2.7", "turn 2 of harbour has no sentence 7"),
    ("show harbour:2.7", "expected: harbour:2.1 to harbour:2.2"),
    ("turns limit 2 limit 3", "'limit' is given twice"),
    ("turns limit -2", "'-2' is not a number that can stand here"),
    ("ngrams 0", "is not a number that can stand here"),
    ("turns in", "a document, a name, speaker '…' or an expression in parentheses is missing"),
    ("turns limt 3", "did you mean 'limit'?"),
    ("count \"the\" by colour", "nothing is called 'colour' that could be counted by"),
    ("turns with narrations", "'with narrations' means nothing here"),
    ("turns with narrations", "did you mean 'narration'?"),
    ("load $PARLANCE_NOT_SET/a", "begins with a variable that is not set"),
    ("!exit 3", "the shell command ended with status 3"),
    (#"echo x to |sh -c "cat >/dev/null; exit 4""#, "the shell command ended with status 4"),
    ("turns to a.xyz", "the ending of 'a.xyz' names no format"),
    ("set limit 3 to a.txt", "set has no result to write"),
    ("turns in (speaker = Nobody)", "Nobody"),
  ])
  func `An error says what is wrong and what would be right`(line: String, message: String) {
    let messages = Transcript.messages(of: line)
    #expect(messages.contains("error: "))
    #expect(messages.contains(message), "\(messages)")
  }

  @Test func `Without a text every hint is to load one`() {
    var transcript = Transcript([])
    transcript.run("show a")
    #expect(transcript.messages.text.contains("Nothing is loaded yet; begin with 'load PATH'."))
  }

  @Test func `At the prompt the beginning of several commands names them`() {
    var transcript = Transcript()
    transcript.session.isInteractive = true
    #expect(transcript.run("un") == .failed)
    #expect(
      transcript.messages.text.contains("'un' is the beginning of more than one command")
        && transcript.messages.text.contains("expected: undo, union, undump"))
  }

  @Test func `Results go on behind a file with two signs and replace it with one`() throws {
    let path = "/tmp/parlance-test-append-\(UInt32.random(in: 0 ... .max)).txt"
    var transcript = Transcript()
    transcript.run("echo a to \(path)\necho b to >>\(path)\n!cat \(path)")
    #expect(transcript.output.text == "a\nb\n")
    transcript.run("echo c to \(path)\n!cat \(path); rm \(path)")
    #expect(transcript.output.text == "a\nb\nc\n")
  }

  @Test func `A shell command reads the result and its output follows`() {
    #expect(Transcript.output(of: "echo b to |tr b c\necho d") == "c\nd\n")
    #expect(Transcript.output(of: "!printf 'x\\n'") == "x\n")
  }

  @Test func `Paths begin with a home folder or a variable`() {
    #expect(FilePath.expanded("$HOME/x") == FilePath.expandingHome("~/x"))
    #expect(FilePath.expanded("$HOME/x")?.hasSuffix("/x") == true)
    #expect(FilePath.expanded("$PARLANCE_NOT_SET/x") == nil)
    #expect(FilePath.expanded("~x/y") == "~x/y" && FilePath.expanded("a$HOME") == "a$HOME")
    #expect(FilePath.name("a/b.txt") == "b.txt" && FilePath.folder("a/b.txt") == "a/")
    #expect(FilePath.folder("b.txt") == "")
  }

  @Test(arguments: [
    ("echo \"a \\\" b\"", "a \" b\n"), ("echo 'it\\'s'", "it's\n"),
    ("echo a; # b; echo c\necho d", "a\nd\n"), ("echo a \\\n b", "a b\n"),
  ])
  func `Quotation marks, comments and lines`(script: String, output: String) {
    #expect(Transcript.output(of: script) == output)
  }
}

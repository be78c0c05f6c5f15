import Testing

@testable import Shell

@Suite struct NamedResultCommandsTests {
  private struct Outcome {
    let output: String
    let messages: String

    /// The lines that begin with `beginning`, without it.
    func lines(_ beginning: String) -> [String] {
      output.split(separator: "\n").filter { $0.hasPrefix(beginning) }
        .map { String($0.dropFirst(beginning.count)) }
    }

    /// The word lists of each answer.
    var lists: [String] { lines(#"{"type":"wordLists","lists":"#).map { String($0.dropLast()) } }
    /// The rows of each answer.
    var dumps: [String] { lines(#"{"type":"dump","rows":"#) }
  }

  private func outcome(_ script: String) -> Outcome {
    var transcript = Transcript()
    transcript.run("set output json\n" + script)
    return Outcome(output: transcript.output.text, messages: transcript.messages.text)
  }

  @Test func `Word lists are defined, changed, listed and forgotten`() {
    #expect(
      outcome("define $a = the of\ndefine $a += to\ndefine $a -= of the\ndefine").lists
        == [#"["the","of"]"#, #"["the","of","to"]"#, #"["to"]"#, #"["to"]"#].map {
          #"[{"name":"a","words":\#($0)}]"#
        })
    #expect(outcome("define $a \"one two\"\ndefine $a").output.contains(#"["one","two"]"#))
    #expect(
      outcome("define $a=x\ndefine $b = $a 'y z'\ndefine $b").output.contains(#"["x","y z"]"#))
    #expect(outcome("define $to = to from\ndefine $to").output.contains(#"["to","from"]"#))
    #expect(
      outcome("define $a = x\ndefine $a =\ndefine").lists
        == [#"[{"name":"a","words":["x"]}]"#, "[]", "[]"])
    #expect(outcome("define $a = x\ndefine $ab").messages.contains("$a"))
    #expect(outcome("define a = x").messages.contains("$a"))
    #expect(outcome("define $1 = x").messages.contains("no name"))
    #expect(outcome("define $a < /nowhere/at/all").messages.contains("cannot be read"))
  }

  @Test func `What was dumped can be read again`() {
    let path = "/tmp/parlance-test-rows-\(UInt32.random(in: 0 ... .max))"
    for ending in ["tsv", "csv"] {
      let answers = outcome(
        """
        a = find "the" @[]
        dump a
        dump a to \(path).\(ending)
        b = undump \(path).\(ending)
        dump b
        undump c with target keyword < \(path).\(ending)
        dump c
        !rm \(path).\(ending)
        """
      ).dumps
      #expect(answers.count == 3)
      #expect(answers.first?.contains("[[") == true)
      #expect(Set(answers).count == 1)
    }
  }

  @Test func `Rows that no match can have are refused`() {
    let path = "/tmp/parlance-test-bad-\(UInt32.random(in: 0 ... .max)).tsv"
    #expect(
      outcome("!printf '0\\t1\\n5\\t4\\n' > \(path)\nundump \(path)").messages.contains("line 2"))
    #expect(
      outcome("!printf '0\\t1\\n5\\tx\\n' > \(path)\nundump \(path)\n!rm \(path)").messages
        .contains("line 2"))
  }

  @Test func `A named result can be cut, grouped and discarded`() {
    let setup = "a = find \"the\"\n"
    #expect(outcome(setup + "b = cat a cut 2\ndump b").output.contains(#""rows":[["#))
    #expect(outcome(setup + "group a match document").output.contains(#""by":["match document"]"#))
    #expect(outcome(setup + "discard a\ncat a").messages.contains("there is no name 'a'"))
    #expect(
      outcome(setup + "set a target nearest [word=\"harbour\"] within s\ndump a").output
        .contains("\"dump\""))
    #expect(outcome(setup + "set a middle match").messages.contains("'middle' is no anchor"))
    #expect(outcome(setup + "set output json csv").messages.contains("does not take 'csv'"))
  }

  @Test func `What is named is saved with the corpus`() {
    let path = "/tmp/parlance-test-session-\(UInt32.random(in: 0 ... .max)).parlance"
    let setup = """
      define $two = the of
      a = find "the" @[] sort by word at 1
      b = filter document = harbour
      dump a
      save \(path)
      """
    let dumped = outcome(setup).dumps
    #expect(dumped.count == 1 && dumped.first?.hasPrefix("[[") == true)
    #expect(outcome("open \(path)\ndump a").dumps == dumped)
    #expect(
      outcome("open \(path)\nnames").output.contains(#"{"name":"b","kind":"selection","turns":"#))
    #expect(outcome("open \(path)\ndefine\n!rm \(path)").output.contains(#"["the","of"]"#))
  }
}

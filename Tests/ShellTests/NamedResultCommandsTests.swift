import Testing

@testable import Shell

@Suite struct NamedResultCommandsTests {
  private func outcome(_ script: String) -> (output: String, messages: String) {
    var transcript = Transcript()
    transcript.run("set output json\n" + script)
    return (transcript.output.text, transcript.messages.text)
  }

  @Test func `Word lists are defined, changed, listed and forgotten`() {
    #expect(
      outcome("define $a = the of\ndefine $a += to\ndefine $a -= of the\ndefine").output
        == #"{"type":"wordLists","lists":[{"name":"a","words":["to"]}]}"# + "\n")
    #expect(outcome("define $a \"one two\"\ndefine $a").output.contains(#"["one","two"]"#))
    #expect(
      outcome("define $a=x\ndefine $b = $a 'y z'\ndefine $b").output.contains(#"["x","y z"]"#))
    #expect(outcome("define $to = to from\ndefine $to").output.contains(#"["to","from"]"#))
    #expect(
      outcome("define $a = x\ndefine $a =\ndefine").output
        == "{\"type\":\"wordLists\",\"lists\":[]}\n")
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
      ).output.split(separator: "\n")
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
    let dumped = outcome(setup).output
    #expect(dumped.hasPrefix(#"{"type":"dump","rows":[["#))
    #expect(outcome("open \(path)\ndump a").output == dumped)
    #expect(
      outcome("open \(path)\nnames").output.contains(#"{"name":"b","kind":"selection","turns":"#))
    #expect(outcome("open \(path)\ndefine\n!rm \(path)").output.contains(#"["the","of"]"#))
  }
}

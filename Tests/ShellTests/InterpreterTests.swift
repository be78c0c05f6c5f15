import Testing

@testable import Shell

@Suite struct InterpreterTests {
  @Test func `A script stops at its first error`() {
    var transcript = Transcript()
    #expect(transcript.run("echo a\ntrns\necho b") == .failed)
    #expect(transcript.output.text == "a\n")
    #expect(
      transcript.messages.text == """
        script:2:1: error: there is no command 'trns'
          trns
          ^~~~
          did you mean 'turns'?
          'help' lists the commands.

        """)
  }

  @Test func `It goes on where that is asked for, and has failed all the same`() {
    var transcript = Transcript()
    transcript.session.keepsGoing = true
    #expect(transcript.run("echo a\ntrns\necho b") == .failed)
    #expect(transcript.output.text == "a\nb\n")
  }

  @Test func `The beginning of a name is enough at the prompt only`() {
    var transcript = Transcript()
    #expect(transcript.run("ech x") == .failed)
    transcript.session.isInteractive = true
    #expect(transcript.run("ech x") == .succeeded)
  }

  @Test func `Errors are objects where results are`() {
    #expect(
      Transcript.messages(of: "set output json; set limt 3") == """
        {"type":"error","message":"there is no setting 'limt'","at":{"line":1,"column":22},\
        "expected":[],"suggestion":"limit","source":"script",\
        "advice":"'set' lists the settings."}

        """)
  }

  @Test(arguments: [
    "a = filter speaker = Berg", "a=filter speaker = Berg", "a =filter speaker = Berg",
  ])
  func `A name is given however it is spaced, and the selection stays`(line: String) {
    var transcript = Transcript()
    #expect(transcript.run(line) == .succeeded)
    #expect(transcript.session.names["a"] != nil)
    #expect(transcript.session.isEverythingSelected)
    transcript.run("turns in a limit 1 to |wc -l")
    #expect(!transcript.output.text.isEmpty)
  }

  @Test func `Aliases take what follows, and errors show what they stand for`() {
    var transcript = Transcript()
    transcript.run("alias said = turns in speaker\nsaid Berg limit 1")
    #expect(
      transcript.output.text == "Anna Berg: Will the harbour grow? [harbour:1]\n\n2 turns in all\n")
    transcript.run("said Nobody")
    #expect(
      transcript.messages.text == """
        alias said:1:18: error: no speaker is called 'Nobody'
          turns in speaker Nobody
                           ^~~~~~

        """)
    #expect(transcript.run("alias loop = loop; loop") == .failed)
  }

  @Test func `A command that fails leaves no name`() {
    var transcript = Transcript()
    #expect(transcript.run("a = filter speaker = Nobody") == .failed)
    #expect(transcript.session.names.isEmpty)
  }

  @Test func `Filter and undo`() {
    var transcript = Transcript()
    transcript.run("filter speaker = o'brien\nfilter document = harbour\nundo\nundo")
    #expect(
      transcript.output.text == """
        3 of 7 turns in 2 of 2 documents, 23 tokens
        2 of 7 turns in 1 of 2 documents, 14 tokens
        3 of 7 turns in 2 of 2 documents, 23 tokens
        7 of 7 turns in 2 of 2 documents, 45 tokens

        """)
    #expect(transcript.run("undo") == .failed)
  }
}

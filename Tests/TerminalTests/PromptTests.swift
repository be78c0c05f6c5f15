import Foundation
import Testing

/// The program at a terminal, as a person meets it.
@Suite(.serialized) struct PromptTests {
  private static let prompt = "parlance> "

  private func start(
    _ arguments: [String] = ["--no-config"], columns: UInt16 = 80,
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(arguments, columns: columns, environment: environment)
    try terminal.expect(Self.prompt)
    return terminal
  }

  @Test func greetsRunsAndLeaves() throws {
    let terminal = try PseudoTerminal(["--no-config"])
    let greeting = try terminal.expect(Self.prompt)
    #expect(greeting.contains("'help' for the commands"))
    terminal.type("echo first words\r")
    try terminal.expect("\nfirst words")
    try terminal.expect(Self.prompt)
    terminal.type("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func controlDOnAnEmptyLineLeaves() throws {
    let terminal = try start()
    terminal.type("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func controlCDropsTheLineAndKeepsTheSession() throws {
    let terminal = try start()
    terminal.type("echo never\u{3}")
    try terminal.expect("^C")
    try terminal.expect(Self.prompt)
    terminal.type("echo after\r")
    let between = try terminal.expect("\nafter")
    #expect(!between.contains("\nnever"))
  }

  @Test func controlCStopsACommandAndKeepsTheSession() throws {
    let terminal = try start()
    terminal.type("echo ready; !sleep 60\r")
    try terminal.expect("\nready")
    usleep(300_000)
    terminal.type("\u{3}")
    try terminal.expect("interrupted")
    try terminal.expect(Self.prompt)
    terminal.type("echo alive\r")
    try terminal.expect("\nalive")
  }

  @Test func anUnknownCommandIsExplained() throws {
    let terminal = try start()
    terminal.type("documets\r")
    try terminal.expect("error: there is no command 'documets'")
    try terminal.expect("documents")
    try terminal.expect(Self.prompt)
  }

  @Test func otherScriptsAreTypedAndShown() throws {
    let terminal = try start()
    terminal.type("echo Лавров 日本 naïve\r")
    try terminal.expect("\nЛавров 日本 naïve")
    try terminal.expect(Self.prompt)
    // Backspace takes a whole letter.
    terminal.type("echo миру\u{7F}\r")
    try terminal.expect("\nмир\n")
  }

  @Test(arguments: ["C", "POSIX", ""])
  func aLocaleWithoutUTF8IsNoTrouble(locale: String) throws {
    let terminal = try start(environment: ["LC_ALL": locale])
    terminal.type("echo Лавров\r")
    try terminal.expect("\nЛавров")
  }

  @Test func upRecallsWhatBeginsLikeTheLine() throws {
    let terminal = try start()
    for word in ["one", "two"] {
      terminal.type("echo \(word)\r")
      try terminal.expect("\n\(word)")
      try terminal.expect(Self.prompt)
    }
    terminal.type("help quit\r")
    try terminal.expect(Self.prompt)
    terminal.type("ec\u{1B}[A\u{1B}[A\r")
    try terminal.expect("\none")
  }

  @Test func historyIsKeptForTheNextSession() throws {
    let home = PseudoTerminal.freshFolder()
    let first = try start(environment: ["HOME": home])
    first.type("echo from before\r")
    try first.expect("\nfrom before")
    first.type("quit\r")
    #expect(try first.waitForExit() == 0)
    let second = try start(environment: ["HOME": home])
    second.type("echo fr\u{1B}[A\r")
    try second.expect("\nfrom before")
    // What goes on like the line is suggested; the right arrow takes it.
    try second.expect(Self.prompt)
    second.type("echo from b\u{1B}[C\r")
    try second.expect("\nfrom before")
    try second.expect(Self.prompt)
    second.type("\u{12}om be\r")
    try second.expect("\nfrom before")
  }

  @Test func pastedLinesWaitForEnter() throws {
    let terminal = try start()
    terminal.type("\u{1B}[200~echo one\recho two\r\u{1B}[201~")
    usleep(300_000)
    terminal.type(" and more\r")
    let before = try terminal.expect("\none")
    #expect(before.contains("and more"))
    try terminal.expect("\ntwo and more")
    try terminal.expect(Self.prompt)
    // They are one entry.
    terminal.type("\u{1B}[A\r")
    try terminal.expect("\none")
    try terminal.expect("\ntwo and more")
  }

  @Test func anOpenQuoteGoesOnAndSaysWhy() throws {
    let terminal = try start()
    terminal.type("echo \"one\r")
    try terminal.expect("closing \" > ")
    terminal.type("two\"\r")
    try terminal.expect("\none")
    try terminal.expect("two")
    try terminal.expect(Self.prompt)
    terminal.type("echo goes \\\r")
    try terminal.expect("goes on > ")
    terminal.type("on\r")
    try terminal.expect("\ngoes on")
    try terminal.expect(Self.prompt)
    terminal.type("echo (\r")
    try terminal.expect("closing ) > ")
    terminal.type("\u{3}")
    try terminal.expect(Self.prompt)
    terminal.type("echo out\r")
    try terminal.expect("\nout")
  }

  @Test func tabCompletesAsFarAsItIsCertainAndListsTheRest() throws {
    let terminal = try start()
    terminal.type("docum\t")
    try terminal.expect("documents ")
    terminal.type("\u{15}set out\t")
    try terminal.expect("output ")
    terminal.type("\u{15}hel")
    terminal.type("\tec\t\r")
    try terminal.expect("Prints a line of text")
    try terminal.expect(Self.prompt)
    terminal.type("s\t")
    try terminal.expect("Shows the text")
    try terminal.expect(Self.prompt)
  }

  @Test func tabCompletesFilesWithBlanksAndOtherScripts() throws {
    let folder = PseudoTerminal.freshFolder()
    try "Лавров: Да.\n".write(
      toFile: folder + "/речь один.txt", atomically: true, encoding: .utf8)
    let terminal = try start(columns: 200)
    terminal.type("load \(folder)/ре\t")
    try terminal.expect("речь один.txt")
    terminal.type("\r")
    try terminal.expect("1 document")
  }

  @Test func aNarrowerTerminalIsFollowed() throws {
    let terminal = try start(columns: 80)
    terminal.resize(columns: 40, lines: 24)
    terminal.type("echo short\r")
    try terminal.expect("\nshort")
    try terminal.expect(Self.prompt)
  }

  @Test func aDumbTerminalHasAPlainPrompt() throws {
    let terminal = try start(environment: ["TERM": "dumb"])
    terminal.type("echo plain\r")
    try terminal.expect("plain\nplain")
    terminal.type("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func theEditorChangesTheLine() throws {
    let script = PseudoTerminal.freshFolder() + "/editor"
    try "#!/bin/sh\necho 'echo edited' > \"$1\"\n".write(
      toFile: script, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    let terminal = try start(environment: ["EDITOR": script])
    terminal.type("echo before\u{18}\u{5}")
    try terminal.expect("echo edited")
    terminal.type("\r")
    try terminal.expect("\nedited")
  }

  @Test func onlyWhatIsLongerThanTheScreenGoesThroughThePager() throws {
    let terminal = try start(environment: ["PAGER": "sed s/^/paged:/"])
    terminal.type("help echo\r")
    let short = try terminal.expect(Self.prompt)
    #expect(short.contains("echo") && !short.contains("paged:"))
    let long = try PseudoTerminal(
      ["--no-config"], lines: 8, environment: ["PAGER": "sed s/^/paged:/"])
    try long.expect(Self.prompt)
    long.type("help filter\r")
    #expect(try long.expect(Self.prompt).contains("\npaged:"))
    long.type("echo after\r")
    try long.expect("\nafter")
  }

  @Test func leavingThePagerEarlyKeepsTheSession() throws {
    let terminal = try PseudoTerminal(
      ["--no-config"], lines: 5, environment: ["PAGER": "head -1"])
    try terminal.expect(Self.prompt)
    terminal.type("help filter\r")
    try terminal.expect(Self.prompt)
    terminal.type("echo after\r")
    try terminal.expect("\nafter")
  }

  @Test func controlCInAScriptEndsItWithAStatusOfItsOwn() throws {
    let terminal = try PseudoTerminal(["--no-config", "-c", "echo ready; !sleep 60"])
    try terminal.expect("ready")
    usleep(300_000)
    terminal.type("\u{3}")
    #expect(try terminal.waitForExit() == 130)
  }

  @Test func keysOfViWorkWhereTheUserWantsThem() throws {
    let home = PseudoTerminal.freshFolder()
    try "bind -v\n".write(toFile: home + "/.editrc", atomically: true, encoding: .utf8)
    let terminal = try start(environment: ["HOME": home])
    // Escape, a word back, one sign out.
    terminal.type("echo one two")
    terminal.type("\u{1B}bx\r")
    try terminal.expect("\none wo")
    try terminal.expect(Self.prompt)
    terminal.type("echo three\r")
    try terminal.expect("\nthree")
    try terminal.expect(Self.prompt)
    terminal.type("\u{1B}kk\r")
    try terminal.expect("\none wo")
    try terminal.expect(Self.prompt)
    terminal.type("\u{1B}[A\r")
    try terminal.expect("\none wo")
    try terminal.expect(Self.prompt)
    terminal.type("echo never\u{1B}\u{3}")
    try terminal.expect("^C")
    try terminal.expect(Self.prompt)
  }

  @Test func `A shell command has the terminal, and what it prints appears at once`() throws {
    let terminal = try start()
    // Would come with the next result, after the end of the command, if it were gathered.
    terminal.type("!echo direct; read word; echo got $word\r")
    try terminal.expect("\ndirect")
    terminal.type("typed\r")
    try terminal.expect("\ngot typed")
    try terminal.expect(Self.prompt)
    terminal.type(
      "echo a to |sh -c 'cat; read word </dev/tty; echo got $word; test -t 1 && echo shown'\r")
    try terminal.expect("\na\n")
    terminal.type("again\r")
    try terminal.expect("\ngot again\nshown")
    try terminal.expect(Self.prompt)
    terminal.type("echo alive\r")
    try terminal.expect("\nalive")
  }

  @Test func `A shell command that handles Ctrl-C and spoils the terminal harms nothing`() throws {
    let terminal = try start()
    terminal.type("!trap 'echo caught' INT; echo ready; sleep 1; stty -echo -icanon; exit 3\r")
    try terminal.expect("\nready")
    usleep(200_000)
    terminal.type("\u{3}")
    try terminal.expect("caught")
    try terminal.expect("status 3")
    let after = try terminal.expect(Self.prompt)
    #expect(!after.contains("interrupted"))
    terminal.type("!stty -a | grep -o ' icanon'\r")
    try terminal.expect("\n icanon")
  }

  @Test func `A document is shown whole, through the pager`() throws {
    let folder = PseudoTerminal.freshFolder()
    try (1...60).map { "Anna: This is sentence number \($0).\n\nBert: Yes, \($0).\n" }.joined(
      separator: "\n"
    )
    .write(toFile: folder + "/talk.txt", atomically: true, encoding: .utf8)
    let terminal = try start(["--no-config"], environment: ["PAGER": "sed s/^/paged:/"])
    terminal.type("load \(folder)/talk.txt\r")
    try terminal.expect("talk> ")
    terminal.type("show 1\r")
    let shown = try terminal.expect("talk> ")
    #expect(shown.contains("number 60.") && shown.contains("paged:"))
    terminal.type("show 1 limit 3\r")
    let few = try terminal.expect("talk> ")
    #expect(few.contains("number 2.") && !few.contains("number 3."))
    #expect(few.contains("117 more turns: limit all"))
    // A list is still cut to the screen.
    terminal.type("turns\r")
    #expect(!(try terminal.expect("talk> ")).contains("number 60."))
  }
}

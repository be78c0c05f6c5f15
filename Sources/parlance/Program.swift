internal import Corpus
internal import Glibc
internal import Shell
internal import Terminal

/// Runs the program: options in, exit status out.
enum Program {
  static func run(_ options: ProgramOptions) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    handleInterrupts()
    var session = Session(
      output: DescriptorSink(DescriptorSink.standardOutput),
      messages: DescriptorSink(DescriptorSink.standardError))
    session.terminal = TerminalFacts.current
    session.apply(options)
    session.showsProgress =
      !options.isQuiet && isatty(STDERR_FILENO) == 1 && Screen.canMoveCursor
    let isScript = !options.commands.isEmpty || options.script != nil
    let talks = options.isInteractive || !isScript && isatty(STDIN_FILENO) == 1
    if talks, Screen.isInteractive, !options.isQuiet {
      let hasTexts = !options.paths.isEmpty || options.corpus != nil
      session.messages.write(Session.greeting(hasTexts: hasTexts) + "\n")
    }
    let outcome = session.run(options, readsStandardInput: !isScript && !talks)
    guard talks, session.exitStatus == nil, outcome != .left else {
      return session.exitStatus ?? outcome.exitStatus
    }
    return Conversation(session).run()
  }

  /// Makes Ctrl-C stop the command that runs. System calls are not restarted, so that a script that
  /// waits for its input ends, too.
  private static func handleInterrupts() {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { _ in Cancellation.request() }
    unsafe sigaction(SIGINT, &action, nil)
  }
}

extension TerminalFacts {
  /// The terminal as it is now. Its width is `COLUMNS` where results do not go to a terminal.
  static var current: TerminalFacts {
    var facts = TerminalFacts()
    facts.isTerminal = isatty(STDOUT_FILENO) == 1
    facts.hasColor = Screen.showsColor(STDOUT_FILENO)
    let columns = Screen.environment("COLUMNS").flatMap { Int($0) }
    if facts.isTerminal, let size = Screen.size {
      facts.width = size.columns
      facts.height = size.lines
    } else if let columns, columns > 0 {
      facts.width = columns
    }
    return facts
  }
}

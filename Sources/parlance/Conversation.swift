internal import Corpus
internal import Glibc
internal import Presentation
internal import Shell
internal import Terminal

/// The conversation at the prompt: reads an entry, runs it, until somebody leaves.
final class Conversation {
  private var session: Session
  private let history: History
  private let isTerminal = Screen.isInteractive

  init(_ session: Session) {
    self.session = session
    history = History(path: isTerminal ? UserFolders.state("history") : nil)
  }

  /// Returns the status to leave with.
  func run() -> Int32 {
    session.isInteractive = true
    session.recall(history.entries)
    if isTerminal { session.output = PagedOutput() }
    let lines = lineSource()
    while session.exitStatus == nil {
      switch lines.read(prompt: session.prompt) {
      case .line(let entry): run(entry)
      case .interrupted: continue
      case .end: return 0
      }
    }
    return session.exitStatus ?? 0
  }

  private func run(_ entry: String) {
    session.terminal = TerminalFacts.current
    session.remember(entry)
    Cancellation.reset()
    if ScriptRunner.run(entry, name: nil, &session) == .interrupted {
      // The terminal has just shown ^C on this line.
      session.messages.write(isTerminal ? "\ninterrupted\n" : "interrupted\n")
    }
    Cancellation.reset()
  }

  private func lineSource() -> any LineSource {
    let theme = Theme(color: session.terminal.hasColor)
    return LineEditor(program: "parlance", assistant: self, history: history, theme: theme)
      ?? StreamLineSource(assistant: self, showsPrompt: isTerminal)
  }
}

extension Conversation: LineAssistant {
  func missing(in text: String) -> String? { Session.missing(in: text) }

  func completions(of text: String, at offset: Int) -> Completions {
    let list = session.completions(of: text, at: offset)
    return Completions(
      range: list.range,
      candidates: list.candidates.map {
        .init($0.text, label: $0.label, summary: $0.summary, ending: $0.goesOn ? "" : " ")
      })
  }

  func styled(_ text: String) -> StyledText { session.styled(text) }
}

/// Results at the terminal, through the pager where they are long.
private final class PagedOutput: Sink {
  private let pager = Pager()

  func take(_ bytes: Span<UInt8>) -> Bool { pager.take(bytes) }

  func endOfResult() { pager.endOfResult() }

  /// A child process writes to the terminal itself.
  var descriptor: Int32? { DescriptorSink.standardOutput }
}

import Comparison
public import Corpus
import Presentation
import Query
import Summarization

/// All that a conversation with the shell builds up: what is loaded, what is selected, what has been
/// named and set.
///
/// This room knows the command language and every command. It turns a line of text into calls of the
/// rooms below and a typed result into output, in the same way at the prompt, in a script and in a
/// test; it never touches the terminal.
public struct Session {
  /// What is loaded.
  public internal(set) var corpus = Corpus() { didSet { engines.forget() } }
  /// What commands run on where nothing else is said. Its turns stay within the corpus.
  public private(set) var selection = Selection()
  /// How the selection was narrowed, for readers; empty where it is everything.
  private(set) var narrowing: [String] = []
  private var earlier: [(selection: Selection, narrowing: [String])] = []

  /// The engine that answers queries on the corpus.
  private let engines = EngineKeeper()

  /// What has been named.
  var names: [String: NamedValue] = [:]
  /// The word lists that queries can speak of, by their names without the '$'.
  var wordLists: [String: QueryWordList] = [:]
  var settings = Settings()
  /// What else commands may be called, by name: the beginning of a command.
  var aliases: [String: String] = [:]
  /// The statements that were run, for `history`.
  var history: [String] = []

  /// Where results go.
  public var output: any Sink
  /// The form of the results that the output holds, once there is one: all results of one form are
  /// one page.
  var page: OutputFormat?
  /// Where everything else goes: progress, warnings, errors.
  public var messages: any Sink
  /// Facts about the terminal.
  public var terminal = TerminalFacts()
  /// Whether a person types the commands.
  public var isInteractive = false
  /// Whether greetings, notes and progress are left out.
  public var isQuiet = false
  /// Whether there is a terminal to show the progress of long work on.
  public var showsProgress = false {
    didSet { progress = showsProgress ? ProgressLine() : nil }
  }
  /// Where the progress of long work is shown, if anywhere.
  private(set) var progress: ProgressLine?
  /// Whether commands may reach nothing but the current folder, and run no other program.
  public var isRestricted = false
  /// Whether scripts go on behind a command that failed.
  public var keepsGoing = false
  /// Whether failures are shown as warnings, in a script whose failures do not matter to others.
  var warnsOfFailures = false
  /// Set by `quit`: the status to leave with.
  public internal(set) var exitStatus: Int32?
  /// Whether commands are being read from standard input.
  var readsStandardInput = false
  /// How deep scripts and aliases are nested.
  var depth = 0

  public init(output: any Sink, messages: any Sink) {
    self.output = output
    self.messages = messages
  }

  /// Forgets what has been learnt of the corpus, which work that was stopped may have left half done.
  func forgetLearnt() { engines.forget() }

  /// The engine for queries on the corpus, with the settings and named results of the session.
  var queries: QueryEngine {
    let engine = engines.engine(for: corpus)
    engine.settings = settings.querySettings
    engine.named = names.compactMapValues(\.matches)
    engine.wordLists = wordLists
    return engine
  }

  /// What sums texts of the corpus up.
  var summarizer: Summarizer { engines.summarizer(for: corpus) }

  /// What compares texts of the corpus.
  var comparer: Comparer { engines.comparer(for: corpus) }

  /// Whether nothing is filtered out.
  public var isEverythingSelected: Bool { narrowing.isEmpty }

  /// Narrows the selection; `undo` takes it back.
  /// - Parameter reason: the expression, for readers.
  mutating func narrow(to selection: Selection, because reason: String) {
    earlier.append((self.selection, narrowing))
    self.selection = selection
    narrowing.append(reason)
  }

  /// Selects everything; `undo` takes it back.
  mutating func selectEverything() {
    guard !isEverythingSelected else { return }
    earlier.append((selection, narrowing))
    selection = corpus.everything
    narrowing = []
  }

  /// Takes the last step of the selection back. Says whether there was one.
  mutating func undo() -> Bool {
    guard let step = earlier.popLast() else { return false }
    narrowing = step.narrowing
    selection = step.narrowing.isEmpty ? corpus.everything : step.selection
    return true
  }

  /// Replaces the corpus by one that begins with the same turns. A selection of everything grows
  /// with it; a narrower one stays.
  mutating func grow(to corpus: Corpus) {
    self.corpus = corpus
    if isEverythingSelected { selection = corpus.everything }
  }

  /// Begins anew with another corpus. What was selected and named belongs to the old one.
  mutating func replaceCorpus(by corpus: Corpus) {
    self.corpus = corpus
    selection = corpus.everything
    narrowing = []
    earlier = []
    names = [:]
  }

  /// The form of results.
  var format: OutputFormat { OutputFormat(rawValue: settings[.output]) ?? .text }

  /// The greatest number of rows of a result: what the command says, else what is set; `nil` for all.
  func limit(_ given: RowLimit?) -> Int? {
    if let given { return given.maximum }
    return settings.number(.limit)
  }

  /// The rows of a table that fit at the prompt; `nil` where everything is shown.
  var rowsThatFit: Int? {
    guard isInteractive, format == .text, settings[.limit] == "auto" else { return nil }
    return max(10, terminal.height - 5)
  }
}

/// What is known of the terminal that results are shown in.
public struct TerminalFacts: Sendable {
  /// Columns of a line.
  public var width = 80
  /// Lines of the screen.
  public var height = 24
  /// Whether it shows colours, and the user has not asked for none.
  public var hasColor = false
  /// Whether results go to a terminal.
  public var isTerminal = false

  public init() {}
}

extension Session {
  /// What renderers must know to write to the session's output.
  var renderingContext: RenderingContext {
    let color =
      switch settings[.color] {
      case "always": true
      case "never": false
      default: terminal.hasColor
      }
    return RenderingContext(
      width: settings.number(.width) ?? terminal.width, color: color,
      isInteractive: isInteractive && terminal.isTerminal)
  }
}

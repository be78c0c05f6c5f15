/// How the program was called, and what it does then.
public struct ProgramOptions: Sendable {
  /// Files, folders and globs to load before anything else.
  public var paths: [String] = []
  /// Commands to run, in order.
  public var commands: [String] = []
  /// A command file to run after them; `-` is standard input.
  public var script: String?
  /// Whether to go on to the prompt afterwards.
  public var isInteractive = false
  /// The form of results.
  public var output = "text"
  /// A saved corpus to start from.
  public var corpus: String?
  /// Whether the configuration is left alone.
  public var ignoresConfiguration = false
  public var isQuiet = false
  /// `auto`, `always` or `never`.
  public var color = "auto"
  public var keepsGoing = false
  /// Whether commands may run no other program, write only new files in the current folder, and run no
  /// scripts outside it.
  public var isRestricted = false

  public init() {}

  /// The names of the forms that results can be written in.
  public static var outputFormats: [String] { Setting.output.expected }
}

extension Session {
  /// Takes over what the options say of the session as a whole.
  public mutating func apply(_ options: ProgramOptions) {
    isQuiet = options.isQuiet
    keepsGoing = options.keepsGoing
    isRestricted = options.isRestricted
    settings[.output] = options.output
    settings[.color] = options.color
  }

  /// Runs everything that the options ask for, up to the prompt.
  /// - Parameter readsStandardInput: whether standard input is the script where none is named.
  public mutating func run(_ options: ProgramOptions, readsStandardInput: Bool) -> RunOutcome {
    defer { if !options.isInteractive { ResultWriter.finish(&self) } }
    var hasFailed = false
    func goesOn(_ outcome: RunOutcome, _ session: Session) -> Bool {
      if outcome == .failed { hasFailed = true }
      return outcome == .succeeded || outcome == .failed && session.keepsGoing
    }

    if !options.ignoresConfiguration, let outcome = runConfiguration() { return outcome }
    if let corpus = options.corpus {
      let outcome = ScriptRunner.run("open \(corpus.asShellWord)", name: "--open", &self)
      if !goesOn(outcome, self) { return outcome }
    }
    if !options.paths.isEmpty {
      let outcome = load(options.paths)
      if !goesOn(outcome, self) { return outcome }
    }
    for (number, command) in options.commands.enumerated() {
      let name = options.commands.count == 1 ? "-c" : "-c \(number + 1)"
      let outcome = ScriptRunner.run(command, name: name, &self)
      if !goesOn(outcome, self) { return outcome }
    }
    if let script = options.script ?? (readsStandardInput ? "-" : nil) {
      let outcome = ScriptRunner.run(file: script, &self)
      if !goesOn(outcome, self) { return outcome }
    }
    return hasFailed ? .failed : .succeeded
  }

  /// Runs the user's configuration, where there is one. What fails there is a warning; what it prints
  /// is a message, not a result. Returns how the program ends, where that is the end of it.
  private mutating func runConfiguration() -> RunOutcome? {
    guard let path = UserFolders.configuration("rc.parlance"), FilePath.exists(path) else {
      return nil
    }
    let goesOn = keepsGoing
    (keepsGoing, warnsOfFailures) = (true, true)
    defer { (keepsGoing, warnsOfFailures) = (goesOn, false) }
    let outcome = withResultsAsMessages { ScriptRunner.run(file: path, &$0) }
    return outcome == .succeeded || outcome == .failed ? nil : outcome
  }

  /// Loads the paths of the program's command line; the summary is a message, not a result.
  private mutating func load(_ paths: [String]) -> RunOutcome {
    let command = "load " + paths.map(\.asShellWord).joined(separator: " ")
    return withResultsAsMessages { ScriptRunner.run(command, name: nil, &$0) }
  }

  /// Runs `body` with results going to the messages as text, or nowhere where programs read them.
  private mutating func withResultsAsMessages(
    _ body: (inout Session) -> RunOutcome
  ) -> RunOutcome {
    let results = output
    let format = settings[.output]
    output = isQuiet || format == "json" ? MemorySink() : messages
    if format != "json" { settings[.output] = "text" }
    defer {
      output = results
      // A form that the configuration sets stays, unless an option asks for another.
      if format != "text" { settings[.output] = format }
      page = nil
    }
    return body(&self)
  }
}

extension String {
  /// The text in quotation marks, as one word of a statement.
  var asShellWord: String {
    var text = "\""
    for character in self {
      if character == "\"" || character == "\\" { text.append("\\") }
      text.append(character)
    }
    return text + "\""
  }

  /// The text as one word for `sh`, in which nothing is special.
  var asSystemShellWord: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}

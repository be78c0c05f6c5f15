import Query

/// All commands, in the order in which `help` lists them. The only place that knows them all.
enum CommandList {
  static let all: [any Command.Type] = [
    LoadCommand.self, DocumentsCommand.self, SpeakersCommand.self, TurnsCommand.self,
    QuotesCommand.self, SentencesCommand.self, ShowCommand.self, InfoCommand.self,
    FilterCommand.self, UndoCommand.self, NamesCommand.self, DiscardCommand.self,
    FindCommand.self, CountCommand.self, DefineCommand.self, CatCommand.self,
    GroupCommand.self, TabulateCommand.self, SubsetCommand.self, UnionCommand.self,
    IntersectionCommand.self, DifferenceCommand.self, DumpCommand.self, UndumpCommand.self,
    FrequencyCommand.self, NGramsCommand.self, KeywordsCommand.self, StyleCommand.self,
    CollocatesCommand.self, DispersionCommand.self, TrendCommand.self,
    CompareCommand.self, NearestCommand.self, ReuseCommand.self,
    SummarizeCommand.self, KeyphrasesCommand.self, TopicsCommand.self,
    SaveCommand.self, OpenCommand.self,
    SetCommand.self, AliasCommand.self, SourceCommand.self, NeedsCommand.self,
    HistoryCommand.self, TimeCommand.self,
    EchoCommand.self, HeadingCommand.self, HelpCommand.self, QuitCommand.self,
  ]

  /// What is declared of each.
  static var specs: [CommandSpec] { all.map { $0.spec } }

  /// What each is typed as.
  static var names: [String] { all.map { $0.spec.name } }

  /// The command that is called `name`.
  static func command(named name: String) -> (any Command.Type)? {
    all.first { $0.spec.name == name || $0.spec.aliases.contains(name) }
  }

  /// The command that a statement calls, `nil` where it calls an alias of the session. At the prompt
  /// the beginning of a name is enough.
  static func command(for verb: Token, _ session: Session) throws -> (any Command.Type)? {
    if session.aliases[verb.text] != nil { return nil }
    if let command = command(named: verb.text) { return command }
    let beginning = all.filter { $0.spec.name.hasPrefix(verb.text) }
    if session.isInteractive, !verb.isQuoted {
      if beginning.count == 1 { return beginning[0] }
      if beginning.count > 1 {
        throw Diagnostic(
          "'\(verb.text)' is the beginning of more than one command", at: verb.span,
          expected: beginning.map { $0.spec.name })
      }
    }
    let known = names + session.aliases.keys.sorted()
    throw Diagnostic(
      "there is no command '\(verb.text)'", at: verb.span,
      suggestion: NearestName.of(verb.text, among: known)
        ?? (beginning.count == 1 ? beginning[0].spec.name : nil),
      advice: "'help' lists the commands.")
  }
}

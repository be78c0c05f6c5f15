import Corpus

/// Gathers the candidates for one word.
struct Completer {
  let session: Session
  let source: SourceText
  /// The word as far as it is typed.
  private(set) var word: Token
  private(set) var candidates: [CompletionList.Candidate] = []

  init(session: Session, source: SourceText, word: Token) {
    self.session = session
    self.source = source
    self.word = word
  }

  /// The part of the line that is replaced.
  var range: Range<Int> { word.span }

  /// Completes a word of a statement, given the words before it.
  mutating func complete(after tokens: [Token]) {
    var tokens = tokens[...]
    if tokens.count >= 2, tokens[1].text == "=", !tokens[1].isQuoted {
      tokens = tokens.dropFirst(2)
    }
    guard let verb = tokens.popFirst() else { return addCommands() }
    if let last = tokens.last, last.text == "to", !last.isQuoted { addFiles() }
    let command =
      CommandList.command(named: verb.text)
      ?? CommandList.all.first { $0.spec.name.hasPrefix(verb.text) }
    guard let spec = command?.spec else { return completeAlias(verb, after: Array(tokens)) }
    complete(spec, after: Array(tokens))
  }

  /// Completes behind an alias as behind what it stands for.
  private mutating func completeAlias(_ verb: Token, after tokens: [Token]) {
    guard let expansion = session.aliases[verb.text] else { return }
    let text = SourceText(name: nil, expansion)
    let expanded = Lexer.tokensSoFar(of: 0..<text.bytes.count, in: text)
    guard let first = expanded.first, let command = CommandList.command(named: first.text) else {
      return
    }
    complete(command.spec, after: expanded.dropFirst() + tokens)
  }

  /// Completes a word of a command, given the words between.
  private mutating func complete(_ spec: CommandSpec, after tokens: [Token]) {
    let place = ParameterPlace(after: tokens, of: spec)
    for parameter in place.parameters { add(parameter, after: place.words) }
    guard !place.isInsideClause else { return }
    var seen: Set<String> = []
    for clause in place.clauses {
      guard let keyword = clause.keyword, seen.insert(keyword).inserted else { continue }
      add(keyword, clause.summary)
    }
    if !spec.wrapsCommand, !tokens.isEmpty || spec.parameters.allSatisfy({ !$0.isRequired }) {
      add("to", "write the result to a file or a shell command")
    }
  }

  private mutating func add(_ parameter: any ParameterDeclaration, after words: [Token]) {
    switch parameter.completion {
    case .nothing: break
    case .file: addFiles()
    case .document, .reference: addDocuments()
    case .speaker: addSpeakers()
    case .selection: addSelections(after: words)
    case .attribute: for name in session.corpus.attributeNames { add(name) }
    case .field: addFields()
    case .query: addQueryParts(after: words)
    case .expression: addExpressionParts(after: words)
    case .command: if words.isEmpty { addCommands() } else { complete(after: words) }
    case .topic:
      addCommands()
      for name in HelpTopic.names { add(name) }
    case .setting: for setting in Setting.all { add(setting.name, setting.summary) }
    case .value: addValues(ofSetting: words.last?.text)
    case .result: addNames { $0.matchCount != nil }
    case .choices(let words): for word in words { add(word) }
    }
  }

  // MARK: Adding

  /// Adds a fixed word where the typed one is its beginning.
  mutating func add(_ text: String, _ summary: String = "") {
    guard !word.isQuoted, text.hasPrefix(word.text) else { return }
    candidates.append(.init(text, summary))
  }

  /// Adds a name where the typed word begins it, or a later word of it, whatever the case. It gets
  /// quotation marks where it needs them.
  mutating func addName(_ name: String, _ summary: String = "") {
    let typed = word.text.lowercased()
    let folded = name.lowercased()
    let begins =
      folded.hasPrefix(typed)
      || folded.split(whereSeparator: { " -".contains($0) }).contains { $0.hasPrefix(typed) }
    guard begins, !candidates.contains(where: { $0.label == name }) else { return }
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
    let text = isPlain && !word.isQuoted ? name : name.asShellWord
    candidates.append(.init(text, label: name, summary))
  }

  /// Makes the part of the typed word behind `offset` bytes the word that is completed.
  mutating func narrowWord(droppingFirst offset: Int, text: String, isQuoted: Bool) {
    word = Token(
      text: text, span: word.span.lowerBound + offset..<word.span.upperBound, isQuoted: isQuoted)
  }

  mutating func append(_ candidate: CompletionList.Candidate) { candidates.append(candidate) }
}

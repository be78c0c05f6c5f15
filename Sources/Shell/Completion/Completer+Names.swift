import Corpus
import Query

extension Completer {
  mutating func addCommands() {
    for spec in CommandList.specs { add(spec.name, spec.summary) }
    for (name, text) in session.aliases.sorted(by: { $0.key < $1.key }) { add(name, text) }
  }

  mutating func addDocuments() {
    for document in session.corpus.documents { addName(document.id, document.title ?? "") }
  }

  mutating func addSpeakers() {
    for speaker in session.corpus.speakers { addName(speaker.name, "speaker") }
  }

  mutating func addNames(where isIncluded: (NamedValue) -> Bool = { _ in true }) {
    for (name, value) in session.names.sorted(by: { $0.key < $1.key }) where isIncluded(value) {
      addName(name, value.summary(in: session.corpus))
    }
  }

  /// What `in WHAT` takes.
  mutating func addSelections(after words: [Token]) {
    if words.last?.text == "speaker" { return addSpeakers() }
    if word.text.hasPrefix("("), !word.isQuoted { return addExpressionInParentheses() }
    addNames()
    addDocuments()
    add("speaker", "what somebody says")
    if !word.text.isEmpty { addSpeakers() }
  }

  mutating func addValues(ofSetting name: String?) {
    guard let setting = Setting.all.first(where: { $0.name == name }) else { return }
    switch setting.values {
    case .choices(let words): for word in words { add(word) }
    case .number(_, let words): for word in words { add(word) }
    }
  }

  // MARK: Files

  /// - Parameter forSystemShell: whether names are quoted for `sh`, where a quotation in "…" still runs
  ///   `$(…)`.
  mutating func addFiles(forSystemShell: Bool = false) {
    let path = word.text
    let folder = FilePath.folder(path)
    let beginning = path.dropFirst(folder.count)
    let listed = folder.isEmpty ? "." : FilePath.expandingHome(folder)
    for entry in FilePath.entries(of: listed) where entry.name.hasPrefix(beginning) {
      if entry.name.hasPrefix("."), !beginning.hasPrefix(".") { continue }
      let name = folder + entry.name + (entry.isFolder ? "/" : "")
      let special = forSystemShell ? " \t\n\"'\\()[]{};#$`&|<>*?!~=%" : " \t\"'\\()[]{};#"
      let isPlain = !word.isQuoted && !name.contains { special.contains($0) }
      let quoted = forSystemShell ? name.asSystemShellWord : name.asShellWord
      let text = isPlain ? name : entry.isFolder ? String(quoted.dropLast()) : quoted
      append(.init(text, label: entry.name + (entry.isFolder ? "/" : ""), goesOn: entry.isFolder))
    }
  }

  // MARK: Expressions

  mutating func addFields() {
    for field in FilterExpression.fields { add(field) }
    var keys: Set<String> = []
    for document in session.corpus.documents.prefix(1000) {
      for entry in document.metadata { keys.insert(entry.key) }
    }
    for key in keys.sorted() { addName(key, "metadata") }
  }

  /// Parts of a filter expression: a field, or a value of the field before the comparison.
  mutating func addExpressionParts(after words: [Token]) {
    let previous = words.last?.text ?? ""
    if ["=", "!="].contains(previous), words.count >= 2 {
      return addValues(ofField: words[words.count - 2].text)
    }
    let joint = words.lastIndex { ["and", "or", "not"].contains($0.text.lowercased()) } ?? -1
    if let has = words[(joint + 1)...].firstIndex(where: { $0.text == "has" }) {
      return addQueryParts(after: Array(words[(has + 1)...]))
    }
    if words.isEmpty || ["and", "or", "not"].contains(previous.lowercased()) {
      addFields()
      add("has", "a corpus query matches")
      add("mentions", "words occur")
      add("not")
      if words.isEmpty { add("all", "everything again") }
      if word.text.hasPrefix("("), !word.isQuoted { addExpressionInParentheses() }
    } else if word.text.isEmpty || word.text.first?.isLetter == true {
      add("and")
      add("or")
    }
  }

  private mutating func addExpressionInParentheses() {
    let inner = SourceText(name: nil, String(word.text.dropFirst()))
    var tokens = Lexer.tokensSoFar(of: 0..<inner.bytes.count, in: inner)
    var last = Token(
      text: "", span: inner.bytes.count..<inner.bytes.count, isQuoted: false)
    if let token = tokens.last, token.span.upperBound == inner.bytes.count {
      last = tokens.removeLast()
    }
    narrowWord(
      droppingFirst: 1 + last.span.lowerBound, text: last.text, isQuoted: last.isQuoted)
    addExpressionParts(after: tokens)
  }

  private mutating func addValues(ofField field: String) {
    switch field.lowercased() {
    case "speaker": addSpeakers()
    case "document": addDocuments()
    case "role": for role in Role.allCases { add(role.name) }
    case "kind": for kind in DocumentKind.allCases { add(kind.rawValue) }
    case "language": addValues { $0.language }
    case "date": addValues { $0.date }
    case "title": addValues { $0.title }
    default: addValues { $0.metadataValue(field) }
    }
  }

  private mutating func addValues(_ value: (Document) -> String?) {
    for text in Set(session.corpus.documents.compactMap(value)).sorted() { addName(text) }
  }

  // MARK: Queries

  /// Parts of a corpus query: attributes in `[`, structures behind `<` and `within`, words of the
  /// corpus in quotation marks.
  mutating func addQueryParts(after words: [Token]) {
    let corpus = session.corpus
    let text = source.text(word.span)
    if words.last?.text == "within" {
      for name in corpus.structureNames { add(name) }
    } else if let quote = openQuote(in: text) {
      addWords(behind: quote, in: text)
    } else if text.hasPrefix("<") {
      narrowWord(droppingFirst: 1, text: String(text.dropFirst()), isQuoted: false)
      for name in corpus.structureNames { append(name, "structure") }
    } else if text.hasPrefix("["), let start = text.lastIndex(where: { "[&|(! ".contains($0) }) {
      let beginning = text[text.index(after: start)...]
      let offset = text[...start].utf8.count
      narrowWord(droppingFirst: offset, text: String(beginning), isQuoted: false)
      for name in corpus.attributeNames { append(name, "attribute") }
    } else if !words.isEmpty {
      add("within", "matches inside a sentence, turn or document")
    }
  }

  private mutating func append(_ name: String, _ summary: String) {
    if name.hasPrefix(word.text) { append(.init(name, summary, goesOn: true)) }
  }

  /// Where the quotation mark stands that is still open at the end of `text`.
  private func openQuote(in text: String) -> String.Index? {
    var open: String.Index?
    for index in text.indices where text[index] == "\"" {
      open = open == nil ? index : nil
    }
    return open
  }

  /// The most frequent words of the corpus that begin with what is typed.
  private mutating func addWords(behind quote: String.Index, in text: String) {
    let beginning = String(text[text.index(after: quote)...])
    guard beginning.count >= 2 else { return }
    let lexicon = session.corpus.lexicon
    var found: [(word: String, count: Int)] = []
    for id in lexicon.ids where lexicon.string(id).hasPrefix(beginning) {
      found.append((lexicon.string(id), session.corpus.count(ofType: id)))
    }
    found.sort { ($1.count, $0.word) < ($0.count, $1.word) }
    narrowWord(
      droppingFirst: text[...quote].utf8.count, text: beginning, isQuoted: false)
    for (word, count) in found.prefix(20) {
      append(.init(word, Count.of(count, "time"), goesOn: true))
    }
  }
}

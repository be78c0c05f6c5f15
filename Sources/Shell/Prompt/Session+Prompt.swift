import Corpus
public import Presentation

extension Session {
  /// The prompt: what is loaded, and how much of it is selected.
  public var prompt: StyledText {
    var text: StyledText = "\("parlance", .strong)"
    let documents = corpus.documents.count
    if documents == 1, let document = corpus.documents.first {
      text += " \(DisplayWidth.truncated(document.id, to: 24))"
    } else if documents > 1 {
      text += " \(Count.of(documents, "document"))"
    }
    if !isEverythingSelected {
      let selected = Count.grouped(selection.turns.count)
      text += " \("\(selected)/\(Count.grouped(corpus.turnCount)) turns", .keyword)"
    }
    return text + "> "
  }

  /// What is said when the prompt first appears.
  /// - Parameter hasTexts: whether the program was called with texts to load.
  public static func greeting(hasTexts: Bool) -> String {
    let next = hasTexts ? "'help start' for the first steps" : "'load PATH' to begin"
    return """
      Parlance: explore, compare and sum up interviews.
      Type \(next), 'help' for the commands, 'quit' to leave.
      """
  }

  /// What an entry at the prompt still needs before it can be run; nil if it is complete.
  public static func missing(in text: String) -> String? {
    var splitter = StatementSplitter()
    _ = splitter.statements(in: SourceText(name: nil, text + "\n"))
    return switch splitter.continuation {
    case .open("("): "closing )"
    case .open("["): "closing ]"
    case .open("{"): "closing }"
    case .open(let mark): "closing \(mark)"
    case .backslash: "goes on"
    case nil: nil
    }
  }

  /// Takes over what was typed in earlier sessions, for `history`.
  public mutating func recall(_ entries: [String]) { history = entries }

  /// Adds what was typed, for `history`.
  public mutating func remember(_ entry: String) { history.append(entry) }
}

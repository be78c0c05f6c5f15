import Presentation

/// Prints a line of text, to set off the parts of a script's output.
enum EchoCommand: Command {
  static let text = Parameter.text("TEXT", "the words to print")

  static let spec = CommandSpec(
    "echo", .shell, "Prints a line of text.",
    parameters: [text],
    examples: [
      Example(
        "echo What was said about Libya", "a heading between the results of a script",
        shows: "What was said about Libya"),
      Example(
        #"echo "semicolons; and # signs need quotes""#, "the text without the quotes",
        shows: "semicolons; and # signs need quotes", .without("\"")),
    ],
    seeAlso: ["heading"])

  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)? {
    EchoResult(text: try invocation[text].map { try words($0, in: invocation.source) } ?? "")
  }

  /// Text as it was typed, without the quotation marks that hold all of it, and on one line.
  static func words(_ fragment: SourceFragment, in source: SourceText) throws -> String {
    let tokens = try Lexer.tokens(of: fragment.span, in: source)
    let isOneString = tokens.count == 1 && tokens[0].isQuoted
    let lines = source.text(fragment.span).split(separator: "\\\n")
    let text = lines.map { $0.trimmingBlanks }.joined(separator: " ")
    return isOneString ? tokens[0].text : text
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

/// A line of text.
struct EchoResult: Presentable {
  var text: String

  var json: JSON { ["type": "echo", "text": .string(text)] }
  var blocks: [Block] { [.preformatted(text)] }
}

internal import Corpus
import Presentation

/// One command of the shell: what it is called, what it takes, what it does.
///
/// Everything about a command stands in one file in `Commands/`. To add one:
///
/// 1. Write an enum that conforms, with each parameter as a `static let` and all of them, in the order
///    they are typed, in `spec`.
/// 2. In `run`, read them with `invocation[parameter]`; they arrive checked and typed. Return a
///    `Presentable`, or nil where there is nothing to show. Throw a `Diagnostic` (or an error that has a
///    `LocatedError` conformance) where it cannot be done.
/// 3. Put the type into `CommandList.all`.
///
/// Parsing, `help`, completion, suggestions and the tests that run every example follow from that.
///
///     enum Echo: Command {
///       static let text = Parameter.text("the words to repeat")
///       static let spec = CommandSpec(
///         "echo", .shell, "Prints a line of text.", parameters: [text],
///         examples: [
///           Example("echo Second part", "a heading in a report", shows: "Second part")
///         ])
///
///       static func run(_ invocation: Invocation, in session: inout Session) throws -> (
///         any Presentable
///       )? {
///         EchoResult(text: invocation[text]?.text ?? "")
///       }
///     }
protocol Command: SendableMetatype {
  static var spec: CommandSpec { get }

  /// Does it. Long work calls `Cancellation.check()` now and then.
  static func run(
    _ invocation: Invocation, in session: inout Session
  ) throws -> (any Presentable)?
}

/// What is declared of a command.
struct CommandSpec: Sendable {
  /// What it is typed as.
  let name: String
  /// Other names for it.
  let aliases: [String]
  let category: CommandCategory
  /// One sentence: what it does.
  let summary: String
  /// In the order in which they are typed: first those that go by their place, then clauses.
  let parameters: [any ParameterDeclaration]
  let examples: [Example]
  /// More, in paragraphs; may be empty.
  let discussion: String
  /// Commands to look at next.
  let seeAlso: [String]
  /// Whether it runs other commands, to which `to FILE` and progress belong.
  let wrapsCommand: Bool

  init(
    _ name: String, aliases: [String] = [], _ category: CommandCategory, _ summary: String,
    parameters: [any ParameterDeclaration] = [], examples: [Example], discussion: String = "",
    seeAlso: [String] = [], wrapsCommand: Bool = false
  ) {
    self.name = name
    self.aliases = aliases
    self.category = category
    self.summary = summary
    self.parameters = parameters
    self.examples = examples
    self.discussion = discussion
    self.seeAlso = seeAlso
    self.wrapsCommand = wrapsCommand
  }

  /// The command as `help` shows it: `turns [in WHAT] [limit N]`.
  var usage: String { ([name] + parameters.map(\.usage)).joined(separator: " ") }

  /// Whether a parameter takes everything up to the next clause as it was typed.
  var takesRawText: Bool {
    parameters.contains { Self.rawPlaceholders.contains($0.placeholder) }
  }

  private static let rawPlaceholders: Set = [
    "QUERY", "EXPRESSION", "TEXT", "CLAUSES", "$NAME = WORDS",
  ]

  /// The words that begin a clause of this command.
  var clauseKeywords: [String] { parameters.compactMap(\.keyword) }
}

/// What a command is for; `help` lists commands by it, in this order.
enum CommandCategory: String, Sendable, CaseIterable {
  case reading = "Read"
  case selecting = "Narrow down"
  case finding = "Find and count"
  case comparing = "Compare"
  case summarizing = "Sum up"
  case keeping = "Keep and hand on"
  case shell = "The shell"
}

/// A command line with what it shows. A test runs every example on the documents in `seeds` and checks
/// what it declares to show.
struct Example: Sendable {
  /// What is typed.
  let line: String
  /// What it shows, a phrase.
  let meaning: String
  /// Lines that must be run first.
  let setup: [String]
  /// What its output must hold.
  let shows: [Shown]

  init(
    _ line: String, _ meaning: String, after setup: [String] = [], shows: Shown...
  ) {
    self.line = line
    self.meaning = meaning
    self.setup = setup
    self.shows = shows
  }
}

/// What the output of an example must hold. Texts are compared with runs of blanks and line ends as one
/// blank, so that neither the width of a column nor where a line breaks matters.
///
///     Example("quotes by Renzi", "what one person is quoted with", shows: "Renzi: “We", .without("Putin:"))
enum Shown: Sendable, ExpressibleByStringLiteral {
  /// A text of the result, after those that are declared before it.
  case text(String)
  /// A text that the whole result holds exactly that many times.
  case times(Int, String)
  /// A text that is nowhere in the result.
  case without(String)
  /// No result at all.
  case nothing
  /// A text of the messages.
  case said(String)
  /// A text of a file that the example wrote.
  case file(String, String)
  /// A text that the result of another line holds, run after the example.
  case then(String, String)

  init(stringLiteral text: String) { self = .text(text) }
}

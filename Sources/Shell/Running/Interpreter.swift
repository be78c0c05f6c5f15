internal import Corpus
import Presentation

/// Runs statements: finds the command, binds its parameters, runs it, and sends the result where it
/// is to go.
enum Interpreter {
  /// How deep aliases and scripts may call each other.
  static let maximumDepth = 50

  /// Runs one statement. Throws a `Failure` where it fails.
  static func run(
    _ statement: Range<Int>, in source: SourceText, _ session: inout Session
  ) throws {
    do {
      if let command = ShellLine.command(of: statement, in: source) {
        return try ShellLine.run(command, at: statement, session)
      }
      guard let parsed = try Statement(statement, in: source) else { return }
      try run(parsed, end: statement.upperBound, in: source, &session)
    } catch is Interrupted {
      // What the command learnt of the corpus may be half of the truth.
      session.forgetLearnt()
      throw Interrupted()
    } catch let diagnostic as Diagnostic {
      throw Failure(diagnostic, at: source.place(of: diagnostic.span ?? statement))
    } catch let error as any LocatedError {
      if error.isInterruption { throw Interrupted() }
      let diagnostic = error.diagnostic(in: statement)
      throw Failure(diagnostic, at: source.place(of: diagnostic.span ?? statement))
    }
  }

  private static func run(
    _ statement: Statement, end: Int, in source: SourceText, _ session: inout Session
  ) throws {
    guard let command = try CommandList.command(for: statement.verb, session) else {
      return try runAlias(statement, end: end, in: source, &session)
    }
    if let name = statement.name, CommandList.command(named: name.text) != nil {
      throw Diagnostic(
        "'\(name.text)' is a command and cannot be a name", at: name.span,
        advice: "Choose another name, such as 'my-\(name.text)'.")
    }
    let spec = command.spec
    var arguments = statement.arguments
    let redirection =
      spec.wrapsCommand
      ? nil : try Redirection.take(from: &arguments, of: spec, end: end, in: source)
    let invocation = try Binder.bind(
      arguments, to: spec, span: statement.span, in: source, session, isNamed: statement.name != nil
    )
    if !spec.wrapsCommand { session.progress?.begin(spec.name) }
    defer { if !spec.wrapsCommand { session.progress?.end() } }
    let before = session
    var result: (any Presentable)?
    do {
      session.warnOfEmptiness(invocation, of: spec)
      result = try command.run(invocation, in: &session)
      if !spec.wrapsCommand { try Cancellation.check() }
    } catch {
      let located = error as? any LocatedError
      if error is Interrupted || located?.isInterruption == true {
        // A command that was stopped has done nothing; of several, those before it have.
        if !spec.wrapsCommand { session = before }
        throw Interrupted()
      }
      if let located { throw located.diagnostic(in: statement.span) }
      throw error
    }
    if let name = statement.name {
      let kept = try keep(result, as: name, of: spec, &session)
      // `NAME = COMMAND to FILE` names the result and writes it.
      if redirection == nil { result = kept }
    }
    if let done = result as? Acknowledgement, redirection == nil, session.format != .json {
      if let note = done.note { session.note(note) }
    } else if let result {
      try ResultWriter.write(
        result, to: redirection,
        maxRows: invocation.isCut(spec) ? session.rowsThatFit : nil, &session)
    } else if let redirection {
      throw Diagnostic("\(spec.name) has no result to write", at: redirection.span)
    }
    if !session.isInteractive, !session.keepsGoing,
      let shortfall = (result as? any Incomplete)?.shortfall
    {
      throw shortfall
    }
  }

  /// Gives a result a name.
  private static func keep(
    _ result: (any Presentable)?, as name: Token, of spec: CommandSpec, _ session: inout Session
  ) throws -> Acknowledgement {
    guard let nameable = result as? any Nameable else {
      throw Diagnostic(
        "what \(spec.name) yields cannot be named", at: name.span,
        expected: ["NAME = filter …", "NAME = find …"])
    }
    return session.keep(nameable.namedValue, as: name.text)
  }

  /// Runs what an alias stands for, with the arguments behind it.
  private static func runAlias(
    _ statement: Statement, end: Int, in source: SourceText, _ session: inout Session
  ) throws {
    guard let expansion = session.aliases[statement.verb.text] else { return }
    guard session.depth < maximumDepth else {
      throw Diagnostic("the alias stands for itself", at: statement.verb.span)
    }
    let name = statement.name.map { "\($0.text) = " } ?? ""
    let rest = source.text(statement.verb.span.upperBound..<end)
    let expanded = SourceText(name: "alias \(statement.verb.text)", name + expansion + rest)
    session.depth += 1
    defer { session.depth -= 1 }
    try run(0..<expanded.bytes.count, in: expanded, &session)
  }
}

/// A result that can lack something. It is shown and can be named; in a script the statement then fails.
protocol Incomplete {
  /// What the result lacks, `nil` if it is complete.
  var shortfall: Diagnostic? { get }
}

extension Session {
  /// Says it where a command finds nothing because what it runs on holds nothing.
  fileprivate func warnOfEmptiness(_ invocation: Invocation, of spec: CommandSpec) {
    let parameters = spec.parameters.filter { $0.completion == .selection }
    if parameters.isEmpty || corpus.turnCount == 0 { return }
    let given = parameters.flatMap { invocation.scopes(of: $0) }
    for scope in given where scope.selection.turns.isEmpty {
      tellWarning("\(scope.name) holds no turn, so that \(spec.name) finds nothing there")
    }
    if given.isEmpty, selection.turns.isEmpty { warnOfEmptySelection() }
  }

  /// Says that nothing is selected, and what to do.
  func warnOfEmptySelection() {
    let reason = narrowing.last.map { " ('filter \($0)')" } ?? ""
    tellWarning(
      "nothing is selected\(reason): 'undo' takes the last filter back, 'filter all' selects everything"
    )
  }

  /// Shows a warning about what a command was asked to do.
  func tellWarning(_ message: String) {
    if format == .json {
      let warning: JSON = ["type": "warning", "message": .string(message)]
      tell(warning.description + "\n")
    } else {
      tell("warning: \(message.visible)\n")
    }
  }
}

extension Invocation {
  /// Whether rows of the result that do not fit on the screen are left out: only where `limit all` could
  /// bring them back.
  fileprivate func isCut(_ spec: CommandSpec) -> Bool {
    let limit = Parameter<RowLimit>.limit
    return self[limit] == nil && spec.parameters.contains { $0.key == limit.key }
  }
}

/// An error with the place that it is shown at.
struct Failure: Error, Sendable, Equatable {
  var diagnostic: Diagnostic
  var place: Place

  init(_ diagnostic: Diagnostic, at place: Place) {
    self.diagnostic = diagnostic
    self.place = place
  }
}

/// Thrown by a command that ran others whose errors have been reported already.
struct ReportedFailure: Error {}

/// Thrown by a command that ends the script it stands in.
struct ScriptEnd: Error {}

/// Thrown where the reader of the output has gone.
struct OutputClosed: Error {}

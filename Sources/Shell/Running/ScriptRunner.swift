internal import Corpus
internal import Glibc

/// How a run of statements ended.
public enum RunOutcome: Sendable, Equatable {
  /// Every statement succeeded.
  case succeeded
  /// A statement failed; the error has been shown.
  case failed
  /// The user interrupted it.
  case interrupted
  /// The script said that it has nothing more to do.
  case ended
  /// `quit` was called, or nobody reads the output any more.
  case left

  /// The status that a program which ran it ends with.
  public var exitStatus: Int32 {
    switch self {
    case .succeeded, .ended, .left: 0
    case .failed: 1
    case .interrupted: 130
    }
  }
}

/// Runs scripts statement by statement.
public enum ScriptRunner {
  /// Runs commands given as one text, such as an option of the program.
  /// - Parameter name: what errors call the text.
  public static func run(_ text: String, name: String?, _ session: inout Session) -> RunOutcome {
    var script = Script(name: name)
    let outcome = script.run(Array(text.utf8), &session)
    return script.goesOn(after: outcome, session)
      ? script.finish(&session) : script.outcome(after: outcome)
  }

  /// Runs a file of commands; `-` is standard input, whose commands run as they arrive.
  public static func run(file path: String, _ session: inout Session) -> RunOutcome {
    guard path != "-" else { return runStandardInput(&session) }
    do {
      try FileKind.check(path, is: .script, at: nil)
      let text = String(decoding: try DescriptorSource.contents(of: path), as: UTF8.self)
      return run(text, name: path, &session)
    } catch {
      let diagnostic = error as? Diagnostic ?? Diagnostic("'\(path)' cannot be read")
      session.report(Failure(diagnostic, at: SourceText(name: nil).place(of: 0..<0)))
      return .failed
    }
  }

  private static func runStandardInput(_ session: inout Session) -> RunOutcome {
    var script = Script(name: "stdin")
    session.readsStandardInput = true
    defer { session.readsStandardInput = false }
    while let piece = DescriptorSource.read(STDIN_FILENO), !piece.isEmpty {
      let outcome = script.run(piece, &session)
      if !script.goesOn(after: outcome, session) { return script.outcome(after: outcome) }
    }
    return Cancellation.isRequested ? .interrupted : script.finish(&session)
  }
}

/// A script that is being run: the part that has been read, and how it went.
struct Script {
  private var source: SourceText
  private var splitter = StatementSplitter()
  private var hasFailed = false

  init(name: String?) { source = SourceText(name: name) }

  /// Adds text and runs the statements that are complete.
  mutating func run(_ more: [UInt8], _ session: inout Session) -> RunOutcome {
    source.append(more)
    for statement in splitter.statements(in: source) {
      let outcome = run(statement, &session)
      if !goesOn(after: outcome, session) { return outcome }
    }
    return .succeeded
  }

  /// Runs what stands behind the last line end, and says how the whole script went.
  mutating func finish(_ session: inout Session) -> RunOutcome {
    if let statement = splitter.rest(of: source) {
      let outcome = run(statement, &session)
      return self.outcome(after: outcome)
    }
    return self.outcome(after: .succeeded)
  }

  /// How the whole script went, given how its last statement did.
  func outcome(after last: RunOutcome) -> RunOutcome {
    switch last {
    case .succeeded, .failed, .ended: hasFailed ? .failed : .succeeded
    case .interrupted, .left: last
    }
  }

  /// Whether the script goes on behind a statement that ended so.
  func goesOn(after outcome: RunOutcome, _ session: Session) -> Bool {
    switch outcome {
    case .succeeded: true
    case .failed: session.keepsGoing
    case .interrupted, .ended, .left: false
    }
  }

  private mutating func run(_ statement: Range<Int>, _ session: inout Session) -> RunOutcome {
    let outcome = session.run(statement, in: source)
    if outcome == .failed { hasFailed = true }
    return outcome
  }
}

extension Session {
  /// Runs one statement and shows its error, if it has one.
  mutating func run(_ statement: Range<Int>, in source: SourceText) -> RunOutcome {
    let start = ContinuousClock.now
    defer { if settings.isOn(.timing) { sayTime(since: start) } }
    do {
      try Interpreter.run(statement, in: source, &self)
      return exitStatus == nil ? .succeeded : .left
    } catch let failure as Failure {
      report(failure)
      return .failed
    } catch is ReportedFailure {
      return .failed
    } catch is ScriptEnd {
      return .ended
    } catch is Interrupted {
      return .interrupted
    } catch is OutputClosed {
      exitStatus = exitStatus ?? 0
      return .left
    } catch {
      report(Failure(Diagnostic("\(error)"), at: source.place(of: statement)))
      return .failed
    }
  }
}

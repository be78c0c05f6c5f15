internal import Corpus
import Presentation

/// Writes results in the form that is asked for, to the place that is asked for.
enum ResultWriter {
  /// - Parameter maxRows: the rows shown as text on the session's output; `nil` for all.
  static func write(
    _ result: any Presentable, to redirection: Redirection?, maxRows: Int?,
    _ session: inout Session
  ) throws {
    var context = session.renderingContext
    guard let redirection else {
      session.progress?.end()
      context.maxRows = maxRows
      // Text for readers is visible already; what programs read stays as it is where programs read it.
      let isShown = session.terminal.isTerminal && session.format != .text
      let sink: any Sink = isShown ? VisibleSink(session.output) : session.output
      try write(to: sink) { output in
        let renderer = session.format.renderer(context)
        if session.page != session.format {
          close(&session.page, context, output)
          renderer.begin(title: result.title, into: output)
          session.page = session.format
        }
        try renderer.render(result, into: output)
      }
      sink.endOfResult()
      return
    }
    context.color = false
    context.isInteractive = false
    let format = redirection.format ?? session.format
    switch redirection.target {
    case .shell(let command):
      session.progress?.end()
      try session.checkPermission("run another program", at: redirection.span)
      let process = try ShellProcess(command, readsInput: true, output: session.output)
      var failure: (any Error)?
      do {
        if let input = process.input { try write(result, as: format, context, to: input) }
      } catch {
        failure = error
      }
      let status = process.finish(session.output)
      if let failure, !(failure is OutputClosed) { throw failure }
      try ShellProcess.check(status, of: command, at: redirection.span)
    case .file(let path, let appends):
      context.width = session.settings.number(.width) ?? 80
      try session.checkWriting(path, appends: appends, at: redirection.span)
      try session.checkOverwriting(path, saves: false, at: redirection.span)
      let isThere = !appends && FilePath.size(path) > 0
      let file = FileSink(path, appends: appends)
      try write(result, as: format, context, to: file)
      if let failure = file.finish() {
        throw Diagnostic("'\(path)' cannot be written: \(failure)", at: redirection.span)
      }
      session.say(
        WrittenFile(
          path: path, rows: result.table?.rows.count, bytes: file.count, appends: appends,
          replaces: isThere))
    }
  }

  /// Writes what stands behind all results, where the form of results has such a thing.
  static func finish(_ session: inout Session) {
    let context = session.renderingContext
    try? write(to: session.output) { close(&session.page, context, $0) }
  }

  /// Ends the page that is being written.
  private static func close(
    _ page: inout OutputFormat?, _ context: RenderingContext, _ output: TextOutput
  ) {
    page?.renderer(context).end(into: output)
    page = nil
  }

  private static func write(
    _ result: any Presentable, as format: OutputFormat, _ context: RenderingContext,
    to sink: any Sink
  ) throws {
    try write(to: sink) { try $0.write(result, as: format, context: context) }
  }

  private static func write(to sink: any Sink, _ body: (TextOutput) throws -> Void) throws {
    let output = TextOutput(isStopped: { Cancellation.isRequested }) { bytes in
      !Cancellation.isRequested && sink.take(bytes)
    }
    try body(output)
    output.flush()
    try Cancellation.check()
    if !(sink is FileSink), let failure = sink.failure {
      throw Diagnostic("the result cannot be written: \(failure)")
    }
    if output.isClosed, !(sink is FileSink) { throw OutputClosed() }
  }
}

/// What was written to a file.
struct WrittenFile {
  var path: String
  /// The rows of a result that is a table.
  var rows: Int?
  var bytes: Int
  /// Whether it follows what the file held before.
  var appends: Bool
  /// Whether the file held something before.
  var replaces: Bool
}

extension Session {
  /// Says what was written, on standard error.
  func say(_ written: WrittenFile) {
    guard !isQuiet else { return }
    if format == .json {
      let message: JSON = [
        "type": "written", "path": .string(written.path), "rows": .int(written.rows),
        "bytes": .int(written.bytes), "replaced": .bool(written.replaces),
      ]
      tell(message.description + "\n")
      return
    }
    let amount = Count.of(written.rows ?? written.bytes, written.rows == nil ? "byte" : "row")
    let manner = written.appends ? "appended to" : "written to"
    tell(
      "\(amount) \(manner) \(written.path.visible)\(written.replaces ? ", which was replaced" : "")\n"
    )
  }
}

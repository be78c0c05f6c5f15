internal import Glibc
import Presentation

/// Writes results in the form that is asked for, to the place that is asked for.
enum ResultWriter {
  /// - Parameter maxRows: the rows shown as text on the session's output; `nil` for all.
  static func write(
    _ result: any Presentable, to redirection: Redirection?, maxRows: Int?, _ session: Session
  ) throws {
    var context = session.renderingContext
    guard let redirection else {
      context.maxRows = maxRows
      try write(result, as: session.format, context, to: session.output)
      session.output.endOfResult()
      return
    }
    context.color = false
    context.isInteractive = false
    let format = redirection.format ?? session.format
    switch redirection.target {
    case .shell(let command):
      let output = MemorySink()
      try write(result, as: format, context, to: output)
      let status = try ShellProcess.run(command, input: output.text, output: session.output)
      try ShellProcess.check(status, of: command, at: redirection.span)
    case .file(let path, let appends):
      context.width = session.settings.number(.width) ?? 80
      let output = MemorySink()
      try write(result, as: format, context, to: output)
      try write(output.text, path: path, appends: appends, at: redirection.span)
    }
  }

  private static func write(
    _ result: any Presentable, as format: OutputFormat, _ context: RenderingContext,
    to sink: any Sink
  ) throws {
    let output = TextOutput { bytes in !Cancellation.isRequested && sink.take(bytes) }
    try output.write(result, as: format, context: context)
    output.flush()
    try Cancellation.check()
    if let failure = sink.failure {
      throw Diagnostic("the result cannot be written: \(failure)")
    }
    if output.isClosed { throw OutputClosed() }
  }

  private static func write(
    _ text: String, path: String, appends: Bool, at span: Range<Int>
  ) throws {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (appends ? O_APPEND : O_TRUNC)
    let descriptor = unsafe open(path, flags, 0o666)
    guard descriptor >= 0 else {
      throw Diagnostic("'\(path)' cannot be written: \(SystemError.message)", at: span)
    }
    let isWritten = DescriptorSink(descriptor).write(text)
    guard close(descriptor) == 0, isWritten else {
      throw Diagnostic("'\(path)' cannot be written: \(SystemError.message)", at: span)
    }
  }
}

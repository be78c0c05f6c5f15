internal import Glibc
internal import Shell

/// Runs the program: options in, exit status out.
enum Program {
  static func run(_ options: ProgramOptions) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { _ in Cancellation.request() }
    var session = Session(
      output: DescriptorSink(DescriptorSink.standardOutput),
      messages: DescriptorSink(DescriptorSink.standardError))
    session.apply(options)
    let isScript = !options.commands.isEmpty || options.script != nil
    let outcome = session.run(options, readsStandardInput: !isScript)
    return session.exitStatus ?? outcome.exitStatus
  }
}

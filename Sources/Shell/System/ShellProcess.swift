internal import Corpus
internal import Glibc
internal import Synchronization

/// What the system says about the last call that failed.
enum SystemError {
  static var message: String {
    guard let text = unsafe strerror(errno) else { return "error \(errno)" }
    return unsafe String(cString: text)
  }
}

/// A command that runs in the system's shell.
///
/// At a terminal the command has the terminal: it writes and reads it directly, and keys such as Ctrl-C
/// are for it. The command belongs to the program's process group, so it is in the foreground and Ctrl-Z
/// stops both.
struct ShellProcess {
  private let process: pid_t
  /// Where its standard input is written; nil where it shares that of the program.
  let input: DescriptorSink?
  private let writer: Int32
  private let gathered: Int32?
  private let terminal = TerminalModes()
  /// What Ctrl-C did before the command got it.
  private var interruptAction = sigaction()

  /// Starts `command` in `/bin/sh`.
  /// - Parameters:
  ///   - readsInput: whether its standard input is written by the program.
  ///   - output: where its output goes: to the sink's descriptor, or, if it has none, gathered and
  ///     handed over at the end.
  init(_ command: String, readsInput: Bool, output: any Sink) throws {
    gathered = output.descriptor == nil ? try Self.temporaryFile() : nil
    let file = output.descriptor ?? gathered
    let ends: (reader: Int32, writer: Int32)
    (process, ends) = try Self.starting.withLock { _ in
      let ends = readsInput ? try Self.makePipe() : (reader: -1, writer: -1)
      return (try Self.spawn(command, input: ends.reader, output: file), ends)
    }
    if terminal.isThere {
      var ignoring = sigaction()
      unsafe ignoring.__sigaction_handler.sa_handler = SIG_IGN
      unsafe sigaction(SIGINT, &ignoring, &interruptAction)
    }
    if readsInput { close(ends.reader) }
    writer = ends.writer
    input = readsInput ? DescriptorSink(ends.writer) : nil
  }

  /// Ends its input, waits for it, and hands over what it printed.
  /// - Returns: its exit status; 128 and the signal where a signal ended it.
  func finish(_ output: any Sink) -> Int32 {
    if writer >= 0 { close(writer) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {
      // At a terminal Ctrl-C reaches the command by itself.
      if Cancellation.isRequested { kill(process, SIGINT) }
    }
    terminal.restore()
    if terminal.isThere {
      var action = interruptAction
      unsafe sigaction(SIGINT, &action, nil)
    }
    if let gathered {
      Self.hand(gathered, to: output)
      close(gathered)
    }
    let cause = status & 0x7F
    return cause == 0 ? (status >> 8) & 0xFF : 128 + cause
  }

  /// Runs `command`, which reads the standard input of the program, and waits for it.
  /// - Returns: its exit status.
  static func run(_ command: String, output: any Sink) throws -> Int32 {
    try ShellProcess(command, readsInput: false, output: output).finish(output)
  }

  /// Throws where a command failed. That its reader or it itself stopped early is no failure.
  static func check(_ status: Int32, of command: String, at span: Range<Int>) throws {
    if status == 128 + SIGINT || Cancellation.isRequested { throw Interrupted() }
    guard status != 0, status != 128 + SIGPIPE else { return }
    throw Diagnostic("the shell command ended with status \(status)", at: span)
  }

  /// One child is started at a time: one that another thread starts between the making of a pipe and
  /// its marking would hold the writing end open, and the reader would wait for its end.
  private static let starting = Mutex(())

  private static func spawn(_ command: String, input: Int32, output: Int32?) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if input >= 0 { unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    if let output { unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO) }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    for signal in [SIGPIPE, SIGINT, SIGQUIT, SIGTSTP, SIGTERM, SIGHUP] {
      unsafe sigaddset(&defaults, signal)
    }
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let words: [UnsafeMutablePointer<CChar>?] =
      unsafe [strdup("sh"), strdup("-c"), strdup(command), nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    let result = unsafe posix_spawn(&process, "/bin/sh", &actions, &attributes, words, environ)
    guard result == 0 else { throw Diagnostic("the system's shell cannot be started") }
    return process
  }

  /// A pipe whose ends stay out of the programs that are started.
  private static func makePipe() throws -> (reader: Int32, writer: Int32) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      throw Diagnostic("no pipe can be made: \(SystemError.message)")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// A file without a name.
  private static func temporaryFile() throws -> Int32 {
    var template = Array("/tmp/parlance-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else {
      throw Diagnostic("no temporary file can be made: \(SystemError.message)")
    }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unsafe unlink(template)
    return descriptor
  }

  private static func hand(_ descriptor: Int32, to sink: any Sink) {
    lseek(descriptor, 0, SEEK_SET)
    if let bytes = DescriptorSource.readAll(descriptor) { _ = sink.take(bytes.span) }
  }
}

/// The modes of the terminal that a child process is given, to be put back if it leaves others behind.
private struct TerminalModes {
  private var modes = termios()
  /// Whether the keyboard is a terminal.
  let isThere: Bool

  init() { isThere = unsafe tcgetattr(STDIN_FILENO, &modes) == 0 }

  func restore() {
    guard isThere else { return }
    var modes = modes
    unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
  }
}

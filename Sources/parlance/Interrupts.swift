internal import Corpus
internal import Glibc
internal import Synchronization
internal import Terminal

/// What the signals of the terminal and of other programs do.
///
/// Ctrl-C asks the running command to stop. In a script the program ends soon after, even if the command
/// does not. SIGTERM, SIGHUP and SIGQUIT end the program with the terminal as it was and no temporary
/// files left behind.
enum Interrupts {
  private static let presses = Atomic<Int>(0)
  /// Written by the handler: a byte wakes the thread that ends the program.
  private static let pipeEnds: (reader: Int32, writer: Int32) = {
    var ends: [Int32] = [-1, -1]
    unsafe pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }()
  /// The terminal as it was at the start.
  private static let terminal = TerminalState()
  /// How long a script has to end by itself after Ctrl-C, in microseconds.
  private static let patience: UInt32 = 150_000

  /// How often Ctrl-C was pressed.
  static var count: Int { presses.load(ordering: .relaxed) }

  /// Begins to handle signals.
  /// - Parameter endsProgram: whether Ctrl-C ends the program, as in scripts.
  static func handle(endsProgram: Bool) {
    _ = (pipeEnds, terminal)
    startThread()
    // Calls of the system are not taken up again, so that a script that waits for its input ends, too.
    var action = sigaction()
    if endsProgram {
      unsafe action.__sigaction_handler.sa_handler = { signal in
        Cancellation.request()
        Interrupts.note(signal)
      }
    } else {
      unsafe action.__sigaction_handler.sa_handler = { _ in
        Cancellation.request()
        Interrupts.presses.add(1, ordering: .relaxed)
      }
    }
    unsafe sigaction(SIGINT, &action, nil)
    for signal in [SIGTERM, SIGHUP, SIGQUIT] {
      // A signal that is ignored stays so (nohup).
      var before = sigaction()
      unsafe sigaction(signal, nil, &before)
      if unsafe unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self)
        == unsafeBitCast(SIG_IGN, to: Int.self)
      {
        continue
      }
      unsafe action.__sigaction_handler.sa_handler = { Interrupts.note($0) }
      unsafe sigaction(signal, &action, nil)
    }
  }

  private static func note(_ signal: Int32) {
    let saved = errno
    var byte = UInt8(truncatingIfNeeded: signal)
    unsafe write(pipeEnds.writer, &byte, 1)
    errno = saved
  }

  /// Starts the thread that waits for a signal that ends the program.
  private static func startThread() {
    var thread = pthread_t()
    let result = unsafe pthread_create(&thread, nil, { _ in Interrupts.waitForEnd() }, nil)
    if result == 0 { pthread_detach(thread) }
  }

  private static func waitForEnd() -> Never {
    var signal: UInt8 = 0
    while unsafe read(pipeEnds.reader, &signal, 1) != 1 {}
    if Int32(signal) == SIGINT { usleep(patience) }
    terminal.restore()
    TemporaryFile.removeAll()
    _exit(128 + Int32(signal))
  }
}

internal import Synchronization

/// The wish to stop the command that runs: one flag for the whole program, set by Ctrl-C.
///
/// Every module can look at it without knowing who runs it. Long loops either call `check()`, or, where
/// nothing can be thrown, stop early and return what they have; whoever runs commands looks at the flag
/// after each and throws such a result away, with everything that was learnt on the way to it.
public enum Cancellation {
  private static let flag = Atomic<Bool>(false)

  /// Asks the running command to stop. Safe in a signal handler.
  public static func request() { flag.store(true, ordering: .relaxed) }

  /// Forgets an earlier wish, before a command begins.
  public static func reset() { flag.store(false, ordering: .relaxed) }

  /// Whether the running command should stop. Takes about a nanosecond.
  public static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// Throws `Interrupted` where the running command should stop.
  public static func check() throws(Interrupted) {
    if isRequested { throw Interrupted() }
  }
}

/// Thrown by long work that the user stopped.
public struct Interrupted: Error, Sendable {
  public init() {}
}

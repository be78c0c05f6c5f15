internal import Synchronization

/// The wish to stop the command that runs. Set from a signal handler, looked at by long work.
public enum Cancellation {
  private static let flag = Atomic<Bool>(false)

  /// Asks the running command to stop. Safe in a signal handler.
  public static func request() { flag.store(true, ordering: .relaxed) }

  /// Forgets an earlier wish, before a command begins.
  public static func reset() { flag.store(false, ordering: .relaxed) }

  /// Whether the running command should stop.
  public static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// Throws `Interrupted` where the running command should stop.
  public static func check() throws {
    if isRequested { throw Interrupted() }
  }
}

internal import Corpus
internal import Dispatch
internal import Glibc
internal import Shell

/// An entry that runs on a thread of its own, so that the prompt can come back while it winds down.
///
/// Commands look at `Cancellation` and end soon after Ctrl-C. Where one does not (a long sort, say), the
/// prompt comes back all the same; the next entry waits until the work has ended, as both would change the
/// session. The thread alone touches `session` and `outcome` until it has signalled its end.
final class EntryWork: @unchecked Sendable {
  /// How long the prompt waits for a command to end after Ctrl-C, in milliseconds.
  private static let patience = 120
  /// Bytes of the thread's stack: more than any parser that is bounded by depth needs.
  private static let stackSize = 64 << 20

  private let entry: String
  private(set) var session: Session
  private(set) var outcome = RunOutcome.succeeded
  /// Whether the prompt came back before the work's end.
  private(set) var isGivenUp = false
  private let end = DispatchSemaphore(value: 0)

  init(_ entry: String, _ session: Session) {
    self.entry = entry
    self.session = session
  }

  func start() {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    unsafe pthread_attr_init(attributes)
    defer {
      unsafe pthread_attr_destroy(attributes)
      unsafe attributes.deallocate()
    }
    unsafe pthread_attr_setstacksize(attributes, Self.stackSize)
    var thread = pthread_t()
    // SAFETY: the thread owns one reference to the work, which it takes back once.
    let result = unsafe pthread_create(
      &thread, attributes,
      { context in
        if let context = unsafe context {
          unsafe Unmanaged<EntryWork>.fromOpaque(context).takeRetainedValue().run()
        }
        return nil
      }, Unmanaged.passRetained(self).toOpaque())
    if result == 0 {
      pthread_detach(thread)
    } else {
      run()
      unsafe Unmanaged.passUnretained(self).release()
    }
  }

  private func run() {
    outcome = ScriptRunner.run(entry, name: nil, &session)
    end.signal()
  }

  /// Waits for the end, or for what is left of the time after Ctrl-C. Says whether it is the end.
  func wait() -> Bool {
    while !Cancellation.isRequested {
      if isOver(within: 20) { return true }
    }
    if isOver(within: Self.patience) { return true }
    isGivenUp = true
    return false
  }

  /// Waits for the end of work that was given up, until the next Ctrl-C.
  func waitForEnd() -> Bool {
    let presses = Interrupts.count
    while Interrupts.count == presses {
      if isOver(within: 20) { return true }
    }
    return false
  }

  private func isOver(within milliseconds: Int) -> Bool {
    guard end.wait(timeout: .now() + .milliseconds(milliseconds)) == .success else { return false }
    end.signal()
    return true
  }
}

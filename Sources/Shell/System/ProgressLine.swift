internal import Glibc
internal import Synchronization

/// A line on the terminal that says how far long work has come. It appears after half a second and
/// goes when the work is done. May be shown from any thread.
final class ProgressLine: Sendable {
  private struct State {
    var lastShown: ContinuousClock.Instant
    var isVisible = false
  }

  private let isShown: Bool
  private let state: Mutex<State>

  /// - Parameter isShown: whether there is a terminal to show it on.
  init(isShown: Bool) {
    self.isShown = isShown
    state = Mutex(State(lastShown: .now + .milliseconds(400)))
  }

  func show(_ text: String, _ fraction: Double) {
    guard isShown else { return }
    state.withLock { state in
      guard ContinuousClock.now - state.lastShown > .milliseconds(100) else { return }
      state.lastShown = .now
      state.isVisible = true
      let filled = Int((fraction * 20).rounded())
      let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
      DescriptorSink(STDERR_FILENO).write("\r[\(bar)] \(text)\u{1B}[K")
    }
  }

  func clear() {
    state.withLock { state in
      if state.isVisible { DescriptorSink(STDERR_FILENO).write("\r\u{1B}[K") }
      state.isVisible = false
    }
  }
}

internal import Corpus
internal import Glibc
internal import Synchronization

/// A line on the terminal that says how far a load has come: files, speed and time left. It appears
/// after half a second and goes when the load is done. May be shown from any thread.
final class ProgressLine: Sendable {
  private struct State {
    var lastShown: ContinuousClock.Instant
    var isVisible = false
  }

  private let isShown: Bool
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  /// - Parameter isShown: whether there is a terminal to show it on.
  init(isShown: Bool) {
    self.isShown = isShown
    state = Mutex(State(lastShown: .now + .milliseconds(400)))
  }

  func show(_ progress: LoadProgress) {
    guard isShown else { return }
    state.withLock { state in
      guard ContinuousClock.now - state.lastShown > .milliseconds(100) else { return }
      state.lastShown = .now
      state.isVisible = true
      DescriptorSink(STDERR_FILENO).write(
        "\r\(Self.text(progress, after: ContinuousClock.now - start))\u{1B}[K")
    }
  }

  /// What the line says of a load that began some time ago.
  static func text(_ progress: LoadProgress, after elapsed: Duration) -> String {
    let fraction =
      progress.byteCount > 0 ? Double(progress.bytes) / Double(progress.byteCount) : 0
    let filled = Int((fraction * 20).rounded())
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
    var text =
      "[\(bar)] \(Count.grouped(progress.sources)) of \(Count.of(progress.sourceCount, "file"))"
    let seconds = elapsed / .seconds(1)
    if seconds > 0, fraction > 0 {
      let speed = Int((Double(progress.bytes) / seconds / 1e6).rounded())
      let left = Int((seconds / fraction * (1 - fraction)).rounded(.up))
      text += ", \(speed) MB/s, \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
    }
    return text
  }

  func clear() {
    state.withLock { state in
      if state.isVisible { DescriptorSink(STDERR_FILENO).write("\r\u{1B}[K") }
      state.isVisible = false
    }
  }
}

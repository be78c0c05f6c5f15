internal import Corpus
internal import Dispatch
internal import Glibc
internal import Synchronization

/// A line on the terminal that says what runs, for how long, and, of a load, how far it has come. It
/// appears after half a second and goes when the command is done. May be used from any thread.
final class ProgressLine: Sendable {
  private struct State {
    var command = ""
    var start = ContinuousClock.now
    var load: LoadProgress?
    var isVisible = false
    /// The beats of the line; nil while nothing runs.
    var timer: (any DispatchSourceTimer)?
    var beat = 0
  }

  private let state = Mutex(State())

  /// Begins with a command, in place of one that runs already.
  func begin(_ command: String) {
    state.withLock { state in
      Self.clear(&state)
      state.command = command
      state.start = .now
      let timer = DispatchSource.makeTimerSource(queue: .global())
      timer.schedule(deadline: .now() + .milliseconds(500), repeating: .milliseconds(100))
      timer.setEventHandler { @Sendable [self] in draw() }
      timer.resume()
      state.timer = timer
    }
  }

  /// Says how far a load has come.
  func show(_ progress: LoadProgress) { state.withLock { $0.load = progress } }

  /// Takes the line away for as long as something is written in its place.
  func hide() { state.withLock { Self.erase(&$0) } }

  /// Takes the line away: the command is done.
  func end() { state.withLock { Self.clear(&$0) } }

  private func draw() {
    state.withLock { state in
      guard state.timer != nil else { return }
      let elapsed = ContinuousClock.now - state.start
      let text =
        state.load.map { Self.text($0, after: elapsed) }
        ?? Self.text(state.command, beat: state.beat, after: elapsed)
      state.beat += 1
      state.isVisible = true
      DescriptorSink(STDERR_FILENO).write("\r\(text)\u{1B}[K")
    }
  }

  private static func clear(_ state: inout State) {
    state.timer?.cancel()
    state.timer = nil
    state.load = nil
    erase(&state)
  }

  private static func erase(_ state: inout State) {
    if state.isVisible { DescriptorSink(STDERR_FILENO).write("\r\u{1B}[K") }
    state.isVisible = false
  }

  /// What the line says of a command that has run for some time.
  static func text(_ command: String, beat: Int, after elapsed: Duration) -> String {
    let signs: [Character] = ["|", "/", "-", "\\"]
    return
      "\(signs[beat % signs.count]) \(command): \(Int(elapsed / .seconds(1))) s (Ctrl-C stops it)"
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
}

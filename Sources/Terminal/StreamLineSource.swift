internal import Glibc
public import Presentation

/// Lines from standard input without editing: a terminal that cannot move its cursor, or a pipe.
public final class StreamLineSource: LineSource {
  private let assistant: any LineAssistant
  private let showsPrompt: Bool
  private var rest: [UInt8] = []
  private var hasEnded = false

  /// - Parameter showsPrompt: whether a person waits for one.
  public init(assistant: any LineAssistant, showsPrompt: Bool) {
    self.assistant = assistant
    self.showsPrompt = showsPrompt
  }

  public func read(prompt: StyledText) -> LineEvent {
    var text = ""
    var shown = prompt
    while true {
      if showsPrompt { Screen.write(shown.plain) }
      guard let line = nextLine() else {
        return text.isEmpty ? .end : .line(text)
      }
      text += line
      guard let missing = assistant.missing(in: text) else { return .line(text) }
      text += "\n"
      shown = Self.continuationPrompt(missing: missing)
    }
  }

  private func nextLine() -> String? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        defer { rest.removeSubrange(...end) }
        return String(decoding: rest[..<end], as: UTF8.self)
      }
      guard !hasEnded, readMore() else {
        hasEnded = true
        guard !rest.isEmpty else { return nil }
        defer { rest = [] }
        return String(decoding: rest, as: UTF8.self)
      }
    }
  }

  private func readMore() -> Bool {
    var piece = [UInt8](repeating: 0, count: 4096)
    var count = 0
    repeat {
      count = unsafe piece.withUnsafeMutableBytes { memory in
        unsafe Glibc.read(STDIN_FILENO, memory.baseAddress, memory.count)
      }
    } while count < 0 && errno == EINTR
    guard count > 0 else { return false }
    rest += piece[..<count]
    return true
  }
}

public import Presentation

/// Where the lines of a conversation come from.
///
/// This room reads what a person types and shows what is too long for the screen. It knows the
/// terminal and libedit, and nothing of commands: what a line means, how it can be completed and how
/// it is coloured it asks a `LineAssistant`.
public protocol LineSource {
  /// Waits for the next entry: a line, or several that belong together.
  func read(prompt: StyledText) -> LineEvent
}

/// What came from the person at the prompt.
public enum LineEvent: Sendable, Equatable {
  /// An entry, without its last line end.
  case line(String)
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// There will be nothing more.
  case end
}

/// Knows the language of the lines.
public protocol LineAssistant: AnyObject {
  /// What an entry still needs (a closing bracket, say); nil if it is complete.
  func missing(in text: String) -> String?

  /// What the word at a place can become.
  /// - Parameter offset: where the cursor is, in bytes of UTF-8.
  func completions(of text: String, at offset: Int) -> Completions

  /// The same text with what its parts are as styles.
  func styled(_ text: String) -> StyledText
}

/// What a word can become.
public struct Completions: Sendable, Equatable {
  /// One possibility.
  public struct Candidate: Sendable, Equatable {
    /// What replaces the word, with the quotation marks it needs.
    public var text: String
    /// What is shown in a list of several.
    public var label: String
    /// What it is, in a few words; may be empty.
    public var summary: String
    /// What follows it when it is the only one: a blank, or nothing where the word goes on.
    public var ending: String

    public init(_ text: String, label: String? = nil, summary: String = "", ending: String = " ") {
      self.text = text
      self.label = label ?? text
      self.summary = summary
      self.ending = ending
    }
  }

  /// The part of the text that a candidate replaces, in bytes of UTF-8.
  public var range: Range<Int>
  public var candidates: [Candidate]

  public init(range: Range<Int>, candidates: [Candidate]) {
    self.range = range
    self.candidates = candidates
  }

  /// The beginning that all candidates share.
  var commonStart: String {
    guard var common = candidates.first.map({ Array($0.text.unicodeScalars) }) else { return "" }
    for candidate in candidates.dropFirst() {
      let shared = zip(common, candidate.text.unicodeScalars).prefix { $0 == $1 }.count
      common.removeLast(common.count - shared)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: common)
    return String(text)
  }
}

extension LineSource {
  /// The prompt of the second and further lines of an entry, which says what it waits for.
  static func continuationPrompt(missing: String) -> StyledText {
    "\("… \(missing) ", .dim)> "
  }
}

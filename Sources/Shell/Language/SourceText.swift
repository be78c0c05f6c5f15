import Corpus

/// Text that commands are read from: a script, an option of the program, a line typed at the prompt.
///
/// Spans of tokens and errors are offsets into its bytes, so that every message can show the line it
/// speaks of. A source that arrives line by line grows by `append`.
public struct SourceText: Sendable {
  /// What errors call it, such as `review.parlance`; `nil` for what is typed at the prompt.
  public let name: String?
  /// UTF-8.
  public private(set) var bytes: [UInt8]
  /// The offset of the first byte of every line, ascending.
  private var lineStarts: [Int]

  public init(name: String?, _ text: String = "") {
    self.name = name
    bytes = []
    lineStarts = [0]
    append(text)
  }

  /// Adds text behind what is there.
  public mutating func append(_ text: String) { append(Array(text.utf8)) }

  /// Adds bytes of UTF-8 behind what is there; they may end inside a character.
  public mutating func append(_ more: [UInt8]) {
    for byte in more {
      bytes.append(byte)
      if byte == UInt8(ascii: "\n") { lineStarts.append(bytes.count) }
    }
  }

  /// The text of a span, which is clamped to the source.
  public func text(_ span: Range<Int>) -> String {
    String(decoding: bytes[span.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// Where an offset lies, for people. O(log lines).
  public func place(of span: Range<Int>) -> Place {
    let offset = min(max(span.lowerBound, 0), bytes.count)
    let line = lineStarts.partitioningIndex { $0 > offset } - 1
    let start = lineStarts[line]
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let before = text(start..<offset)
    return Place(
      source: name, line: line + 1, column: before.count + 1, text: text(start..<end),
      before: before,
      marked: text(offset..<max(offset, min(span.upperBound, end))))
  }
}

/// A place in a source, with the line it stands in.
public struct Place: Sendable, Equatable {
  /// The name of the source; `nil` at the prompt.
  public var source: String?
  /// From 1.
  public var line: Int
  /// In characters, from 1.
  public var column: Int
  /// The whole line, without its end.
  public var text: String
  /// The part of the line before the place.
  public var before: String
  /// The part of the line that the place marks; may be empty.
  public var marked: String
}

internal import Glibc

/// The text of a document under construction. Lines are copied as they are, but for the marks of
/// Markdown that no reader sees.
struct TextBuffer: Sendable {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  var count: Int { bytes.count }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Copies `range` of `source`.
  mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    bytes.append(contentsOf: source[range])
  }

  /// Copies `range` of Markdown: `\[` becomes `[`, `[text](address)` becomes `text`.
  mutating func appendMarkdown(_ source: [UInt8], _ range: Range<Int>) {
    guard hasMarks(source, range) else { return append(source, range) }
    MarkdownText.render(source, range) { bytes.append($0) }
  }

  /// Copies `range` of XML, references resolved.
  mutating func append(decoding source: [UInt8], _ range: Range<Int>) {
    guard range.contains(where: { source[$0] == 0x26 }) else { return append(source, range) }
    append(MarkupEntities.decoded(String(decoding: source[range], as: UTF8.self)))
  }

  private func hasMarks(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    unsafe source.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      let start = unsafe base + range.lowerBound
      return unsafe memchr(start, 0x5C, range.count) != nil
        || memchr(start, 0x5B, range.count) != nil
    }
  }

  mutating func removeLast(_ count: Int) { bytes.removeLast(count) }
}

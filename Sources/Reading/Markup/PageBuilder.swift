internal import Corpus

/// Puts lines together to a page, from containers whose mark-up does not stand in the text.
struct PageBuilder {
  private(set) var page = Page(bytes: [], lines: [])

  /// Adds a block of text. `emphasis` is how many bytes at its beginning are bold.
  mutating func add(
    _ text: String, style: Line.Style = .text, emphasis: Int = 0, gap: Int = 1, line: Int
  ) {
    guard !text.isEmpty else { return }
    let start = page.bytes.count
    page.bytes.append(contentsOf: text.utf8)
    page.lines.append(
      Line(
        start: UInt32(start), end: UInt32(page.bytes.count),
        emphasisEnd: UInt32(start + min(emphasis, text.utf8.count)), number: UInt32(max(1, line)),
        gap: UInt8(clamping: gap), indent: 0, style: style))
    page.bytes.append(10)
  }

  /// Adds a piece of metadata.
  mutating func add(_ key: String, _ value: String) {
    page.metadata.append(MetadataEntry(key: key, value: value))
  }

  /// Drops the lines from `index` on.
  mutating func cut(at index: Int) { page.lines.removeSubrange(index...) }

  /// Drops one line.
  mutating func remove(at index: Int) { page.lines.remove(at: index) }

  mutating func note(_ kind: SourceWarning.Kind, _ message: String) {
    page.notes.add(kind, message)
  }

  mutating func omit(_ lines: [OmittedLine]) { page.omitted += lines }
}

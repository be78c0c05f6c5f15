internal import Corpus

/// Text as a container hands it to the layouts: lines with what the container knows of them, and the
/// metadata it carries.
struct Page: Sendable {
  /// Valid UTF-8.
  var bytes: [UInt8]
  /// The lines that are not blank, in order.
  var lines: [Line]
  /// Whether a backslash takes the meaning from the character behind it, and `[text](address)` is a
  /// link, as in Markdown.
  var isMarkdown = false
  /// Whether every line goes on with the one before, as the lines of captions do.
  var isFlowing = false
  /// Whether the container has set aside what stands around the text, and knows its title.
  var isMainText = false
  /// When each line is said, as captions have it; empty where the source does not say.
  var times: [TurnTime] = []
  /// Front matter, document properties, `<meta>` elements; keys in lower case.
  var metadata: [MetadataEntry] = []
  /// Lines that the container itself left out, such as front matter.
  var omitted: [OmittedLine] = []
  /// What the container guessed or lost.
  var notes = ReadingNotes()

  /// The bytes of `range` as text.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func string(_ line: Line) -> String { string(line.range) }

  /// The line as a reader sees it: without the marks of Markdown.
  func plainText(_ line: Line) -> String {
    isMarkdown ? MarkdownText.plain(string(line)) : string(line)
  }

  /// The value of the first of `keys` that the metadata has.
  func value(_ keys: String...) -> String? {
    for key in keys {
      if let entry = metadata.first(where: { $0.key == key && !$0.value.isEmpty }) {
        return entry.value
      }
    }
    return nil
  }

  /// Adds the lines of another page at the end.
  mutating func append(_ other: Page) {
    let start = UInt32(bytes.count)
    bytes += other.bytes
    for var line in other.lines {
      line.start += start
      line.end += start
      line.emphasisEnd += start
      lines.append(line)
    }
    omitted += other.omitted
    notes.add(other.notes)
  }
}

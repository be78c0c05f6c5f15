/// Laid-out lines: bytes for the terminal, the end of each line in them and the columns it takes.
/// Every line begins and ends in plain style, so that lines can be put next to each other.
struct LineBuffer {
  private(set) var bytes: [UInt8] = []
  /// Ends of finished lines, without a line feed.
  private(set) var ends: [Int] = []
  private(set) var widths: [Int] = []
  /// The columns of the line that is being written.
  private(set) var column = 0

  var isEmpty: Bool { ends.isEmpty }
  var count: Int { ends.count }

  /// The bytes of a finished line.
  func range(of line: Int) -> Range<Int> {
    (line == 0 ? 0 : ends[line - 1])..<ends[line]
  }

  mutating func endLine() {
    ends.append(bytes.count)
    widths.append(column)
    column = 0
  }

  mutating func appendSpaces(_ count: Int) {
    guard count > 0 else { return }
    for _ in 0..<count { bytes.append(0x20) }
    column += count
  }

  /// Fills the line with blanks up to a column.
  mutating func pad(to target: Int) { appendSpaces(target - column) }

  /// Appends our own text (no controls in it) that takes `width` columns.
  mutating func append(raw text: String, width: Int) {
    bytes.append(contentsOf: text.utf8)
    column += width
  }

  /// Appends a stretch of bytes that are visible as they are; `setColumn` says what they take.
  mutating func append(_ source: borrowing [UInt8], _ range: Range<Int>) {
    bytes.append(contentsOf: source[range])
  }

  /// Sets the column after bytes whose width is known as a whole.
  mutating func setColumn(_ columns: Int) { column = columns }

  /// Appends text of a source on this line, made visible.
  mutating func append(_ text: String) {
    let before = bytes.count
    VisibleText.append(text, to: &bytes)
    column += DisplayWidth.of(bytes.span.extracting(before..<bytes.count))
  }

  /// Appends an escape sequence, which takes no columns.
  mutating func append(escape parameters: String) {
    bytes.append(contentsOf: [0x1B, UInt8(ascii: "[")])
    bytes.append(contentsOf: parameters.utf8)
    bytes.append(UInt8(ascii: "m"))
  }

  /// Appends a line of another buffer.
  mutating func append(line: Int, of other: borrowing LineBuffer) {
    bytes.append(contentsOf: other.bytes[other.range(of: line)])
    column += other.widths[line]
  }

  /// Writes the finished lines out and forgets them.
  mutating func write(into output: TextOutput) {
    var start = 0
    for end in ends {
      output.append(contentsOf: bytes, start..<end)
      output.append(byte: 0x0A)
      start = end
    }
    output.flushIfFull()
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    widths.removeAll(keepingCapacity: true)
  }
}

extension TextOutput {
  fileprivate func append(contentsOf source: borrowing [UInt8], _ range: Range<Int>) {
    bytes.append(contentsOf: source[range])
  }
}

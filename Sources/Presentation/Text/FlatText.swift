/// Styled text made ready for lines: visible bytes in one piece, and where each style ends.
struct FlatText {
  private(set) var bytes: [UInt8] = []
  private(set) var runs: [(end: Int, style: StyledText.Style)] = []

  init() {}

  /// - Parameter keepingLineEnds: whether line feeds in the text break lines.
  init(_ text: StyledText, theme: Theme, keepingLineEnds: Bool = false) {
    append(text, theme: theme, keepingLineEnds: keepingLineEnds)
  }

  /// Appends bytes that are visible as they are.
  mutating func append(_ visible: ArraySlice<UInt8>, style: StyledText.Style) {
    bytes.append(contentsOf: visible)
    runs.append((bytes.count, style))
  }

  mutating func append(_ text: StyledText, theme: Theme, keepingLineEnds: Bool = false) {
    for run in text.runs {
      let brackets = theme.brackets(run.style)
      if let brackets { bytes.append(contentsOf: brackets.open.utf8) }
      VisibleText.append(run.text, to: &bytes, keepingLineEnds: keepingLineEnds)
      if let brackets { bytes.append(contentsOf: brackets.close.utf8) }
      runs.append((bytes.count, run.style))
    }
  }
}

extension FlatText {
  /// The text broken into lines; references stay whole.
  func lines(_ wrapping: Wrapping) -> [WrappedLine] {
    var solid: [Range<Int>] = []
    var start = 0
    for run in runs {
      if run.style == .reference { solid.append(start..<run.end) }
      start = run.end
    }
    return wrapping.lines(of: bytes.span, solid: solid)
  }
}

extension LineBuffer {
  /// Appends one wrapped line of `text` in its styles.
  mutating func append(_ line: WrappedLine, of text: borrowing FlatText, theme: Theme) {
    var start = line.start
    let before = column
    for run in text.runs where run.end > start {
      let end = min(run.end, line.end)
      guard end > start else { break }
      if let parameters = theme.parameters(run.style) {
        append(escape: parameters)
        append(text.bytes, start..<end)
        append(escape: "0")
      } else {
        append(text.bytes, start..<end)
      }
      start = end
    }
    setColumn(before + line.width)
  }

  /// Appends text on this line in its styles.
  mutating func append(_ text: StyledText, theme: Theme) {
    let flat = FlatText(text, theme: theme)
    let width = DisplayWidth.of(flat.bytes.span)
    append(WrappedLine(start: 0, end: flat.bytes.count, width: width), of: flat, theme: theme)
  }
}

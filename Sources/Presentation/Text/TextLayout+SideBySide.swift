extension TextLayout {
  /// The least width in which two columns of text are still read with ease.
  static let leastWidthForColumns = 100
  private static let gutter = " │ "

  /// Two columns of equal width, or one under the other where the line is too short.
  mutating func addSideBySide(_ pair: SideBySide) {
    guard width >= Self.leastWidthForColumns else { return addStacked(pair) }
    let columnWidth = (width - 3) / 2
    addPair(
      [.paragraph(Self.strong(pair.leftTitle))], [.paragraph(Self.strong(pair.rightTitle))],
      columnWidth: columnWidth)
    addRule(
      left: String(repeating: "─", count: columnWidth), cross: "─┼─", columnWidth: columnWidth)
    for (number, row) in pair.rows.enumerated() {
      if !row.title.isEmpty {
        if number > 0 { lines.endLine() }
        addWrapped(Self.strong(row.title))
      } else if number > 0 {
        addPair([], [], columnWidth: columnWidth)
      }
      addPair(row.left, row.right, columnWidth: columnWidth)
      drain()
    }
  }

  private mutating func addRule(left: String, cross: String, columnWidth: Int) {
    lines.append(raw: left + cross + left, width: columnWidth * 2 + 3)
    lines.endLine()
  }

  private mutating func addPair(_ left: [Block], _ right: [Block], columnWidth: Int) {
    let left = column(left, width: columnWidth)
    let right = column(right, width: columnWidth)
    for number in 0..<max(left.count, right.count, 1) {
      if number < left.count { lines.append(line: number, of: left) }
      lines.pad(to: columnWidth)
      let hasRight = number < right.count
      lines.append(raw: hasRight ? Self.gutter : " │", width: hasRight ? 3 : 2)
      if hasRight { lines.append(line: number, of: right) }
      lines.endLine()
    }
  }

  private func column(_ blocks: [Block], width: Int) -> LineBuffer {
    var layout = TextLayout(width: width, theme: theme, maxRows: maxRows)
    layout.add(blocks)
    return layout.lines
  }

  private mutating func addStacked(_ pair: SideBySide) {
    for (number, row) in pair.rows.enumerated() {
      if number > 0 { lines.endLine() }
      if !row.title.isEmpty { addWrapped(Self.strong(row.title)) }
      for (title, blocks) in [(pair.leftTitle, row.left), (pair.rightTitle, row.right)] {
        guard !blocks.isEmpty else { continue }
        addWrapped(StyledText("── ", .dim) + Self.strong(title))
        let inner = column(blocks, width: width - 2)
        for line in 0..<inner.count {
          lines.appendSpaces(2)
          lines.append(line: line, of: inner)
          lines.endLine()
        }
      }
      drain()
    }
  }

  private static func strong(_ text: StyledText) -> StyledText {
    StyledText(runs: text.runs.map { .init($0.text, $0.style == .plain ? .strong : $0.style) })
  }
}

/// Writes results as Markdown (CommonMark with the tables of GitHub Flavored Markdown).
///
/// Everything that comes from a source is escaped, so that it reads as it stands there. Charts and
/// concordances become tables, two columns one under the other.
struct MarkdownRenderer: Renderer {
  func render(_ result: any Presentable, into output: TextOutput) {
    for block in result.blocks {
      write(block, into: output)
      output.append(byte: 0x0A)
      output.flushIfFull()
    }
  }

  private func write(_ block: Block, into output: TextOutput) {
    switch block {
    case .heading(let level, let text):
      let signs = String(repeating: "#", count: min(6, max(1, level)))
      output.append("\(signs) \(MarkdownText.line(text.plain))\n")
    case .paragraph(let text): output.append(MarkdownText.styled(text) + "\n")
    case .table(let table): write(table, into: output)
    case .passages(let passages):
      for number in passages.indices where output.isWanted {
        if number > 0 { output.append(byte: 0x0A) }
        write(passages[number], into: output)
        output.flushIfFull()
      }
    case .concordance, .bars, .series, .strips:
      if let table = block.asTable { write(table, into: output) }
    case .sideBySide(let pair): write(pair, into: output)
    case .keyValues(let pairs):
      for pair in pairs {
        output.append("- **\(MarkdownText.line(pair.key)):** \(MarkdownText.styled(pair.value))\n")
      }
    case .list(let items):
      for item in items { output.append("- \(MarkdownText.styled(item))\n") }
    case .rule: output.append("---\n")
    case .preformatted(let text): output.append(MarkdownText.fenced(text))
    }
  }

  private func write(_ passage: Passage, into output: TextOutput) {
    output.append("> ")
    if let speaker = passage.speaker, !speaker.isEmpty {
      output.append("**\(MarkdownText.line(speaker)):** ")
    }
    output.append(MarkdownText.styled(passage.text).replacing("\n", with: "\n> "))
    if !passage.reference.isEmpty { output.append(" \(MarkdownText.code(passage.citation))") }
    output.append(byte: 0x0A)
  }

  private func write(_ pair: SideBySide, into output: TextOutput) {
    for (number, row) in pair.rows.enumerated() {
      if number > 0 { output.append(byte: 0x0A) }
      if !row.title.isEmpty { output.append("### \(MarkdownText.line(row.title.plain))\n\n") }
      for (title, blocks) in [(pair.leftTitle, row.left), (pair.rightTitle, row.right)] {
        guard !blocks.isEmpty else { continue }
        output.append("**\(MarkdownText.line(title.plain))**\n\n")
        for block in blocks {
          write(block, into: output)
          output.append(byte: 0x0A)
        }
      }
    }
  }

  private func write(_ table: Table, into output: TextOutput) {
    if !table.caption.isEmpty { output.append(MarkdownText.styled(table.caption) + "\n\n") }
    let widths = paddedWidths(of: table)
    writeRow(
      table.columns.map { MarkdownText.line($0.title) }, columns: table.columns, widths: widths,
      into: output)
    output.append("|")
    for (column, width) in zip(table.columns, widths) {
      let dashes = String(repeating: "-", count: max(3, width))
      output.append(column.alignment == .trailing ? " \(dashes.dropLast()): |" : " \(dashes) |")
    }
    output.append(byte: 0x0A)
    for number in table.rows.indices where output.isWanted {
      let cells = zip(table.columns, table.rows[number]).map { field($1, in: $0) }
      writeRow(cells, columns: table.columns, widths: widths, into: output)
      output.flushIfFull()
    }
    for note in table.notes { output.append("\n" + MarkdownText.styled(note) + "\n") }
  }

  /// The width each column is padded to, so that the source is readable too; long text is not.
  private func paddedWidths(of table: Table) -> [Int] {
    var widths = table.columns.map { max(3, DisplayWidth.of(MarkdownText.line($0.title))) }
    for number in 0..<min(table.rows.count, 1_000) {
      for (index, cell) in zip(widths.indices, table.rows[number]) {
        let width = DisplayWidth.of(field(cell, in: table.columns[index]))
        if width <= 40 { widths[index] = max(widths[index], width) }
      }
    }
    return widths
  }

  private func field(_ cell: Table.Cell, in column: Table.Column) -> String {
    switch cell {
    case .styled(let text): MarkdownText.styled(text, oneLine: true)
    case .text(let text) where column.kind == .reference: MarkdownText.code(text)
    default: MarkdownText.line(cell.shown(in: column.kind))
    }
  }

  private func writeRow(
    _ cells: [String], columns: [Table.Column], widths: [Int], into output: TextOutput
  ) {
    output.append("|")
    for (index, cell) in cells.enumerated() {
      let padded = DisplayWidth.padded(cell, to: widths[index], alignment: columns[index].alignment)
      output.append(" \(padded) |")
    }
    output.append(byte: 0x0A)
  }
}

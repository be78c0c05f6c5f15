extension TextLayout {
  /// A head, a line under it, and the rows, each as many lines as its longest field.
  mutating func addTable(_ table: Table) {
    if !table.caption.isEmpty { addWrapped(table.caption) }
    let rows = table.rows.limited(to: maxRows)
    let natural = naturalWidths(of: table.columns, rows: rows)
    let plan = TableWidths(columns: table.columns, natural: natural, available: width)
    addHead(table.columns, plan: plan)
    for number in rows.indices where isWanted {
      addRow(rows[number], columns: table.columns, plan: plan)
      drain()
    }
    addMoreNote(table.rows.count - rows.count, of: "row")
    if plan.shown.count < table.columns.count {
      let hidden = table.columns.indices.filter { !plan.shown.contains($0) }
      let names = hidden.map { table.columns[$0].title }.joined(separator: ", ")
      addWrapped(StyledText("Not shown for want of width: \(names)", .dim))
    }
    for note in table.notes { addWrapped(note) }
  }

  private func naturalWidths(of columns: [Table.Column], rows: Rows<[Table.Cell]>) -> [Int] {
    var widths = columns.map { DisplayWidth.of($0.title) }
    for number in rows.indices where isWanted {
      for (column, cell) in zip(columns.indices, rows[number]) {
        // Beyond the line's width it does not matter how much wider a field is.
        guard widths[column] < width else { continue }
        widths[column] = max(
          widths[column], min(width, DisplayWidth.of(cell.shown(in: columns[column].kind))))
      }
    }
    return widths
  }

  private mutating func addHead(_ columns: [Table.Column], plan: TableWidths) {
    addRow(
      columns.map { .styled(StyledText($0.title, .strong)) }, columns: columns, plan: plan)
    for (index, columnWidth) in plan.widths.enumerated() {
      if index > 0 { lines.appendSpaces(TableWidths.gap) }
      lines.append(raw: String(repeating: "─", count: columnWidth), width: columnWidth)
    }
    lines.endLine()
  }

  private mutating func addRow(
    _ cells: [Table.Cell], columns: [Table.Column], plan: TableWidths
  ) {
    var fields: [Field] = []
    fields.reserveCapacity(plan.shown.count)
    var height = 1
    for (column, columnWidth) in zip(plan.shown, plan.widths) {
      let field = Field(
        column < cells.count ? cells[column] : .empty, column: columns[column],
        width: columnWidth, theme: theme)
      height = max(height, field.lines.count)
      fields.append(field)
    }
    for line in 0..<height {
      var start = 0
      for (index, field) in fields.enumerated() where line < field.lines.count {
        start = plan.widths[..<index].reduce(0, +) + index * TableWidths.gap
        let part = field.lines[line]
        guard part.end > part.start else { continue }
        let indent = field.alignment == .trailing ? plan.widths[index] - part.width : 0
        lines.pad(to: start + indent)
        lines.append(part, of: field.text, theme: theme)
      }
      lines.endLine()
    }
  }
}

/// A cell ready to be put on lines.
private struct Field {
  var text: FlatText
  var lines: [WrappedLine]
  let alignment: Table.Alignment

  init(_ cell: Table.Cell, column: Table.Column, width: Int, theme: Theme) {
    alignment = column.alignment
    var whole = FlatText()
    switch cell {
    case .styled(let styled): whole.append(styled, theme: theme)
    default:
      let style: StyledText.Style = column.kind == .reference ? .reference : .plain
      whole.append(StyledText(cell.shown(in: column.kind), style), theme: theme)
    }
    let total = DisplayWidth.of(whole.bytes.span)
    if total <= width {
      text = whole
      lines = [WrappedLine(start: 0, end: whole.bytes.count, width: total)]
    } else if column.wraps {
      text = whole
      lines = whole.lines(Wrapping(width: width))
    } else {
      let end = DisplayWidth.prefixEnd(of: whole.bytes.span, width: max(0, width - 1))
      let cut = whole.cut(at: end)
      let cutWidth = DisplayWidth.of(cut.bytes.span)
      text = cut
      lines = [WrappedLine(start: 0, end: cut.bytes.count, width: cutWidth)]
    }
  }
}

extension FlatText {
  /// The text up to a byte offset, and an ellipsis in the style it was cut in.
  fileprivate func cut(at end: Int) -> FlatText {
    var cut = FlatText()
    var start = 0
    for run in runs where start < end {
      let stop = min(run.end, end)
      cut.append(bytes[start..<stop], style: run.style)
      start = stop
    }
    cut.append(Array("…".utf8)[...], style: .dim)
    return cut
  }
}

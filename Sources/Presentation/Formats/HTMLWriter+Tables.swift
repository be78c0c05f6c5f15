extension HTMLWriter {
  /// A table that scrolls sideways where it does not fit.
  func write(_ table: Table) {
    output.append("<div class=\"scroll\"><table>\n")
    if !table.caption.isEmpty {
      output.append("<caption>")
      write(table.caption)
      output.append("</caption>\n")
    }
    output.append("<thead><tr>")
    for column in table.columns {
      output.append("<th scope=\"col\"\(Self.kindClass(column))>")
      output.appendMarkup(column.title)
      output.append("</th>")
    }
    output.append("</tr></thead>\n<tbody>\n")
    for number in table.rows.indices where output.isWanted {
      output.append("<tr>")
      for (column, cell) in zip(table.columns, table.rows[number]) { write(cell, in: column) }
      output.append("</tr>\n")
      output.flushIfFull()
    }
    output.append("</tbody></table></div>\n")
    for note in table.notes {
      output.append("<p class=\"note\">")
      write(note)
      output.append("</p>\n")
    }
  }

  private func write(_ cell: Table.Cell, in column: Table.Column) {
    output.append("<td\(Self.kindClass(column))>")
    switch cell {
    case .styled(let text): write(text)
    case .text(let text) where column.kind == .reference: write(StyledText(text, .reference))
    default: output.appendMarkup(cell.shown(in: column.kind))
    }
    output.append("</td>")
  }

  private static func kindClass(_ column: Table.Column) -> String {
    if column.alignment == .trailing { return " class=\"number\"" }
    return column.kind == .text ? " dir=\"auto\"" : ""
  }

  /// Matches aligned in the middle of the page.
  func write(_ lines: Rows<ConcordanceLine>) {
    output.append("<div class=\"scroll\"><table class=\"kwic\"><tbody>\n")
    for number in lines.indices where output.isWanted {
      let line = lines[number]
      output.append("<tr><td>")
      write(StyledText(line.reference, .reference))
      output.append("</td><td>")
      output.appendMarkup(line.speaker ?? "")
      output.append("</td><td class=\"left\"><bdi>")
      output.appendMarkup(line.left)
      output.append("</bdi></td><td><mark>")
      output.appendMarkup(line.match)
      output.append("</mark></td><td class=\"right\"><bdi>")
      output.appendMarkup(line.right)
      output.append("</bdi></td></tr>\n")
      output.flushIfFull()
    }
    output.append("</tbody></table></div>\n")
  }
}

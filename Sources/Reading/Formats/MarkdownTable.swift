internal import Corpus

/// A table of Markdown most of the page is: `| Speaker | Text |`.
enum MarkdownTable {
  /// The speech in the table of `page`, read as tables elsewhere are; `nil` where no table is most of
  /// the page, or none of its columns holds speakers.
  static func conversation(_ page: Page) -> Conversation? {
    let rows = page.lines.indices.filter { isRow(page, page.lines[$0]) }
    guard rows.count >= 4, rows.count * 2 > page.lines.count, let first = rows.first else {
      return nil
    }
    let cells = rows.map { fields(page, page.lines[$0]) }
    var body: [DelimitedTable.Row] = []
    for (row, fields) in zip(rows, cells) where !isRuler(fields) {
      body.append(DelimitedTable.Row(fields: fields, line: Int(page.lines[row].number)))
    }
    guard let sheet = SpeechSheet(body), sheet.columns.speaker != nil,
      case .conversation(var conversation, _)? = sheet.materials().first
    else { return nil }
    let head = PageHead(page, lines: 0..<first)
    conversation.title = head.title
    conversation.dateLine = head.dateLine
    conversation.omitted = page.omitted
    let inTable = Set(rows)
    for index in page.lines.indices where !inTable.contains(index) {
      let line = page.lines[index]
      conversation.omitted.append(
        OmittedLine(line: Int(line.number), text: page.string(line), reason: "outside the table"))
    }
    return conversation
  }

  private static func isRow(_ page: Page, _ line: Line) -> Bool {
    page.bytes[Int(line.start)] == 0x7C && line.count > 2
  }

  /// The cells of a row, without marks of emphasis. A bar behind a backslash parts nothing.
  private static func fields(_ page: Page, _ line: Line) -> [String] {
    var fields: [String] = []
    var field = ""
    var isEscaped = false
    for character in page.string(line).dropFirst() {
      if character == "|", !isEscaped {
        fields.append(MarkdownText.plain(field).trimmed(of: " \t"))
        field = ""
      } else {
        field.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if !field.trimmed(of: " ").isEmpty {
      fields.append(MarkdownText.plain(field).trimmed(of: " \t"))
    }
    return fields
  }

  /// The row of dashes below the heads.
  private static func isRuler(_ fields: [String]) -> Bool {
    fields.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 == "-" || $0 == ":" || $0 == " " } }
  }
}

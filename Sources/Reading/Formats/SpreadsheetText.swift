internal import Corpus

/// Tables of turns or of documents as text (CSV, TSV). What the columns hold is told by their heads, or
/// by what stands in them.
struct SpreadsheetText: Format {
  let name = "csv"
  let endings = ["csv", "tsv", "tab"]

  func confidence(_ input: Input) -> Double {
    if endings.contains(input.ending) { return 0.9 }
    return 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    let delimiter: UInt8? = input.ending == "tsv" || input.ending == "tab" ? 9 : nil
    let table = DelimitedTable(input.bytes, delimiter: delimiter)
    guard let columns = TableColumns(table) else {
      throw ReadingProblem(
        .malformed, path: input.path, line: 1, message: "no column of this table holds text")
    }
    let rows = columns.hasHead ? table.rows.dropFirst() : table.rows[...]
    if columns.speaker == nil, columns.isDocumentTable {
      return rows.map { document($0, columns) }
    }
    guard let group = columns.document else {
      return [.conversation(Self.conversation(rows, columns), metadata: [])]
    }
    var materials: [Material] = []
    var start = rows.startIndex
    while start < rows.endIndex {
      let id = rows[start].field(group)
      var end = start + 1
      while end < rows.endIndex, rows[end].field(group) == id || rows[end].field(group).isEmpty {
        end += 1
      }
      materials.append(
        .conversation(
          Self.conversation(rows[start..<end], columns),
          metadata: id.isEmpty ? [] : [MetadataEntry(key: "id", value: id)]))
      start = end
    }
    return materials
  }

  /// Rows as turns. A row without a speaker goes on with the turn above.
  static func conversation(_ rows: ArraySlice<DelimitedTable.Row>, _ columns: TableColumns)
    -> Conversation
  {
    var conversation = Conversation(layout: "table", capacity: 1 << 12)
    conversation.hasGivenNames = true
    var texts: [String] = []
    var label: String?
    var role: Role?
    var time: TurnTime?
    func flush() {
      let index = label.map { conversation.label($0) }
      let text = texts.joined(separator: "\n\n")
      conversation.add(label: index, role: role, time: time) { $0.append(text) }
      texts = []
    }
    for row in rows {
      let text = row.field(columns.text)
      let speaker = columns.speaker.map { row.field($0).trimmed(of: " :") } ?? ""
      if !speaker.isEmpty || columns.speaker == nil {
        if !texts.isEmpty { flush() }
        label = speaker.isEmpty ? nil : speaker
        time = columns.time(of: row)
        role = columns.role.flatMap { Role(name: row.field($0).lowercased()) }
        if columns.speaker == nil, role == nil { role = .statement }
      }
      if !text.isEmpty { texts.append(text) }
    }
    if !texts.isEmpty { flush() }
    conversation.evidence = [columns.description]
    return conversation
  }

  /// A row that is a document: its text is read as a page of its own.
  private func document(_ row: DelimitedTable.Row, _ columns: TableColumns) -> Material {
    let bytes = Array(row.field(columns.text).utf8)
    var page = Page(bytes: bytes, lines: LineScanner.lines(of: bytes))
    for (index, head) in columns.heads.enumerated() where index != columns.text {
      let value = row.field(index)
      if !value.isEmpty, !head.isEmpty {
        page.metadata.append(MetadataEntry(key: head, value: value))
      }
    }
    return .page(page)
  }
}

extension DelimitedTable.Row {
  func field(_ index: Int) -> String { fields.indices.contains(index) ? fields[index] : "" }
}

internal import Corpus

/// A table with or without a row of heads, as spreadsheets have them: turns, or documents.
struct SpeechSheet {
  private let table: SpeechTable
  let columns: SpeechColumns

  /// - Returns: `nil` where no column contains text.
  init?(_ rows: [DelimitedTable.Row]) {
    guard let first = rows.first else { return nil }
    let heads = first.fields.enumerated().map { $1.isEmpty ? "column \($0 + 1)" : $1 }
    let headed = Self.table(rows.dropFirst(), keys: Self.unique(heads))
    let known = SpeechColumns(headed)
    if known.isTextNamed || known.text.map({ Self.isHead(first, of: headed, text: $0) }) ?? false {
      table = headed
      columns = known
      return
    }
    let width = rows.map(\.fields.count).max() ?? 0
    let bare = Self.table(rows[...], keys: (0..<width).map(String.init))
    let found = SpeechColumns(bare)
    guard found.text != nil else { return nil }
    table = bare
    columns = found
  }

  private static func unique(_ heads: [String]) -> [String] {
    var seen: Set<String> = []
    return heads.map { head in
      var name = head
      while !seen.insert(name).inserted { name += "'" }
      return name
    }
  }

  private static func table(_ rows: ArraySlice<DelimitedTable.Row>, keys: [String]) -> SpeechTable {
    var table = SpeechTable(path: "[]", keys: keys)
    for (order, row) in rows.enumerated() {
      table.rows.append(
        SpeechTable.Row(cells: row.fields, parent: nil, order: order, line: row.line))
    }
    return table
  }

  /// Whether a first row names columns: what is above the text is much shorter than text, and no
  /// value of the first row comes up again in its column.
  private static func isHead(_ first: DelimitedTable.Row, of table: SpeechTable, text: Int) -> Bool
  {
    guard !table.rows.isEmpty else { return false }
    let mean =
      table.rows.indices.reduce(0) { $0 + table.cell($1, text).utf8.count } / table.rows.count
    let head = first.field(text)
    guard head.utf8.count * 4 < mean, !PageHead.endsSentence(head) else { return false }
    return !first.fields.indices.contains { column in
      let value = first.field(column)
      return !value.isEmpty && table.rows.indices.contains { table.cell($0, column) == value }
    }
  }

  /// What the table contains: a document a row, or turns, divided by the column that names documents.
  func materials() -> [Material] {
    guard let text = columns.text else { return [] }
    if columns.speaker == nil, columns.start == nil, isDocumentTable {
      return table.rows.indices.map { document($0, text) }
    }
    guard let column = columns.document else {
      return turns(table, id: nil).map { [$0] } ?? []
    }
    var materials: [Material] = []
    var start = 0
    while start < table.rows.count {
      let id = table.cell(start, column)
      var end = start + 1
      while end < table.rows.count, [id, ""].contains(table.cell(end, column)) { end += 1 }
      var part = table
      part.rows = Array(table.rows[start..<end])
      if let material = turns(part, id: id.isEmpty ? nil : id) { materials.append(material) }
      start = end
    }
    return materials
  }

  private func turns(_ table: SpeechTable, id: String?) -> Material? {
    SpeechRecords(sheet: table, columns)?.material(
      metadata: (id.map { [MetadataEntry(key: "id", value: $0)] } ?? []) + constants(table))
  }

  /// Columns with one value say something of the whole. Where none is called a title, the first one in
  /// words is.
  private func constants(_ table: SpeechTable) -> [MetadataEntry] {
    var entries = columns.constants.filter { $0 != columns.document }.map { column in
      MetadataEntry(key: table.keys[column].lowercased(), value: table.cell(0, column))
    }
    if !entries.contains(where: { $0.key == "date" }),
      let found = entries.first(where: { DateFinder.iso(fromValue: $0.value) != nil })
    {
      entries.append(MetadataEntry(key: "date", value: found.value))
    }
    if !entries.contains(where: { $0.key == "title" }),
      let found = entries.first(where: { entry in
        entry.value.contains(where: \.isLetter) && !entry.value.contains(where: \.isNumber)
          && entry.value.utf8.count > 4
      })
    {
      entries.append(MetadataEntry(key: "title", value: found.value))
    }
    return entries
  }

  /// Whether every row is a document: something else than its text is said of it.
  private var isDocumentTable: Bool {
    let names = table.keys.map { $0.lowercased() }
    return columns.document != nil
      || ["title", "date", "id", "headline", "published"].contains { names.contains($0) }
  }

  /// A row that is a document: its text is read as a page of its own.
  private func document(_ row: Int, _ text: Int) -> Material {
    guard !table.cell(row, text).isEmpty else {
      let line = table.rows[row].line
      return .lost(ReadingNotes(.dropped, line: line, "the row of line \(line) has no text"))
    }
    let bytes = Array(table.cell(row, text).utf8)
    var page = Page(bytes: bytes, lines: LineScanner.lines(of: bytes))
    for (column, head) in table.keys.enumerated() where column != text {
      let value = table.cell(row, column)
      guard !value.isEmpty, !head.hasPrefix("column ") else { continue }
      let key = column == columns.document ? "id" : head.lowercased()
      page.metadata.append(MetadataEntry(key: key, value: value))
    }
    return .page(page)
  }
}

extension DelimitedTable.Row {
  func field(_ index: Int) -> String { fields.indices.contains(index) ? fields[index] : "" }
}

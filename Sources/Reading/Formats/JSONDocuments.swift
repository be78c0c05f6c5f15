internal import Corpus

/// JSON and JSON Lines. Lists of objects that hold speech are found by their shape, whatever program
/// wrote them.
struct JSONDocuments: Format {
  let name = "json"
  let endings = ["json", "jsonl", "ndjson"]

  func confidence(_ input: Input) -> Double {
    let first = Self.start(input.bytes)
    guard first < input.bytes.count else { return 0 }
    guard input.bytes[first] == 0x7B || input.bytes[first] == 0x5B else { return 0 }
    return endings.contains(input.ending) ? 0.9 : input.bytes[first] == 0x7B ? 0.4 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    try Self.materials(try Self.values(input), input)
  }

  /// Where the first value begins: scripts have comments and `const NAME =` before it.
  private static func start(_ bytes: [UInt8]) -> Int {
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while place < bytes.count {
      let line = place..<(bytes[place...].firstIndex(of: 10) ?? bytes.count)
      let text = bytes[line].drop { $0 <= 32 }
      if text.isEmpty || text.starts(with: Array("//".utf8)) {
        place = line.upperBound + 1
        continue
      }
      if let first = text.first, first == 0x7B || first == 0x5B { return text.startIndex }
      guard let sign = text.firstIndex(of: 0x3D), text.count < 400, sign - text.startIndex < 80
      else {
        return text.startIndex
      }
      let next = bytes[(sign + 1)...].firstIndex { $0 > 32 } ?? bytes.count
      return next < bytes.count && (bytes[next] == 0x7B || bytes[next] == 0x5B)
        ? next : text.startIndex
    }
    return bytes.count
  }

  /// The values in the source, one after the other.
  static func values(_ input: Input) throws(ReadingProblem) -> [JSONValue] {
    var parser = JSONParser(input.bytes, start(input.bytes)..<input.bytes.count)
    var values: [JSONValue] = []
    do throws(JSONParser.Failure) {
      while let value = try parser.next() { values.append(value) }
    } catch {
      let line = input.bytes.prefix(error.offset).count { $0 == 10 } + 1
      throw ReadingProblem(.malformed, path: input.path, line: line, message: error.message)
    }
    return values
  }

  /// The documents in values: each a document, or all of them one conversation.
  static func materials(_ values: [JSONValue], _ input: Input) throws(ReadingProblem) -> [Material]
  {
    var values = values
    if values.count == 1, case .array(let list) = values[0] { values = list }
    guard values.count > 1 || values.first?["text"] != nil else {
      return values.first.flatMap { document($0) }.map { [$0] } ?? []
    }
    let tables = JSONTables(.array(values)).tables
    guard let table = tables.first else { return [] }
    let columns = SpeechColumns(table)
    if let document = columns.document, columns.text != nil {
      return conversations(values, by: table, document)
    }
    if isConversation(values, columns, tables) {
      return SpeechRecords(tables)?.material(metadata: []).map { [$0] }
        ?? []
    }
    return documents(values)
  }

  /// Rows of several conversations, each told by the value of one column, in the order of their
  /// beginnings.
  private static func conversations(
    _ values: [JSONValue], by table: SpeechTable, _ column: Int
  ) -> [Material] {
    var places: [String: Int] = [:]
    var groups: [(id: String, values: [JSONValue])] = []
    for (row, value) in values.enumerated() {
      let id = table.cell(row, column)
      if let place = places[id] {
        groups[place].values.append(value)
      } else {
        places[id] = groups.count
        groups.append((id, [value]))
      }
    }
    if groups.count * 2 > values.count, SpeechColumns(table).speaker == nil {
      return documents(values)
    }
    return groups.compactMap { group in
      SpeechRecords(JSONTables(.array(group.values)).tables)?
        .material(metadata: [MetadataEntry(key: "id", value: group.id)])
    }
  }

  /// Whether values are the turns of one conversation: few speakers come again, or times go on, and
  /// nothing is said of a whole.
  private static func isConversation(
    _ values: [JSONValue], _ columns: SpeechColumns, _ tables: [SpeechTable]
  ) -> Bool {
    guard columns.text != nil else { return false }
    let describing = ["title", "headline", "url", "turns", "summary"]
    guard !values.contains(where: { value in describing.contains { value[$0] != nil } }) else {
      return false
    }
    if columns.speaker != nil, columns.speakerShare > 0.2 { return true }
    if columns.start != nil { return true }
    // Lists of words whose times go on from one value to the next.
    return tables.dropFirst().contains { table in
      let words = SpeechColumns(table)
      guard table.parent == 0, words.text != nil, words.start != nil else { return false }
      let starts = RecordTimes(table, words).seconds().compactMap { $0?.start }
      return starts.count > 1 && zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
    }
  }

  /// A document for each value; what has no text is lost, and said so.
  private static func documents(_ values: [JSONValue]) -> [Material] {
    values.enumerated().map { number, value in
      if let found = document(value) { return found }
      let id = value["id"]?.text.map { " (\($0))" } ?? ""
      return .lost(ReadingNotes(.dropped, "record \(number + 1)\(id) has no text"))
    }
  }

  /// The document in one value.
  private static func document(_ value: JSONValue) -> Material? {
    let tables = JSONTables(value).tables
    if let records = SpeechRecords(tables) {
      return records.material(metadata: metadata(tables, records.path) + records.dates)
    }
    guard let root = tables.first, root.path.isEmpty, let text = SpeechColumns(root).text else {
      return nil
    }
    let bytes = Array(root.cell(0, text).utf8)
    var page = Page(bytes: bytes, lines: LineScanner.lines(of: bytes))
    page.metadata = metadata(tables, [0]).filter { $0.key != root.keys[text] }
    return .page(page)
  }

  /// What the objects around the speech say of it, the outermost first.
  private static func metadata(_ tables: [SpeechTable], _ path: [Int]) -> [MetadataEntry] {
    var entries: [MetadataEntry] = []
    for place in path where tables[place].rows.count == 1 {
      for (column, key) in tables[place].keys.enumerated() {
        let value = tables[place].cell(0, column)
        let last = key.split(separator: ".").last.map(String.init) ?? key
        guard !value.isEmpty, value.utf8.count <= 2000 else { continue }
        let name = entries.contains { $0.key == last } ? key : last
        if !entries.contains(where: { $0.key == name }) {
          entries.append(MetadataEntry(key: name, value: value))
        }
      }
    }
    if !entries.contains(where: { ["title", "headline"].contains($0.key) }),
      let name = entries.first(where: { $0.key == "name" })
    {
      entries.append(MetadataEntry(key: "title", value: name.value))
    }
    for table in tables where table.keys == ["0"] && table.parent == 0 {
      let texts = table.rows.indices.map { table.cell($0, 0) }
      let key = table.path.split { $0 == "." || $0 == "[" }.first.map(String.init) ?? table.path
      entries.append(MetadataEntry(key: key, value: texts.joined(separator: "; ")))
    }
    return entries
  }
}

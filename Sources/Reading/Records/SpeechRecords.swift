internal import Corpus

/// The speech in tables: which of them contain what is said, who says it where the words do not, and
/// what the rest says of the document.
struct SpeechRecords {
  struct Piece {
    var text: String
    var speaker: String?
    var role: Role?
    var start: Double?
    var end: Double?
    /// The row of the table above: the pieces of one paragraph, of one channel.
    var group: Int
    var order: Int
  }

  private(set) var pieces: [Piece] = []
  private(set) var omitted: [OmittedLine] = []
  private(set) var title: String?
  private(set) var dateLine: String?
  /// Where the speech is, for a reader.
  private(set) var evidence = ""
  /// The tables whose rows the speech comes from, the outermost first.
  private(set) var path: [Int] = []
  /// Whether the pieces are single words.
  private(set) var areWords = false

  /// Whether a row without a speaker goes on with the row above, as in spreadsheets.
  let isSheet: Bool
  private let tables: [SpeechTable]
  private let columns: [SpeechColumns]
  private var names: [String: String]

  /// The speech in one table whose columns are known.
  init?(sheet: SpeechTable, _ columns: SpeechColumns) {
    self.init([sheet], [columns], names: [:], isSheet: true)
  }

  /// - Parameter names: names by the identifiers that speakers are given as.
  init?(_ tables: [SpeechTable], names: [String: String] = [:]) {
    self.init(tables, tables.map { SpeechColumns($0) }, names: names, isSheet: false)
  }

  private init?(
    _ tables: [SpeechTable], _ columns: [SpeechColumns], names: [String: String], isSheet: Bool
  ) {
    self.tables = tables
    self.columns = columns
    self.names = names
    self.isSheet = isSheet
    guard let best = bestTable else { return nil }
    let chosen = [best] + tables.indices.filter { $0 != best && continues($0, best) }
    let clock = speakerClock(for: best)
    for table in chosen {
      pieces += read(table, clock: clock)
      var above: Int? = table
      while let place = above {
        if !path.contains(place) { path.insert(place, at: 0) }
        above = tables[place].parent
      }
    }
    if chosen.count > 1 { pieces.sort { $0.order < $1.order } }
    let spoken = pieces.count { $0.speaker != nil }
    areWords = columns[best].meanWords < 1.6 && pieces.count > 3
    mergeChannels()
    dropRepeated()
    applyNames()
    let place = tables[best].path.trimmed(of: ".")
    evidence =
      "\(pieces.count) \(areWords ? "words" : "passages")"
      + (place.isEmpty || place == "[]" ? "" : " in `\(place)`")
      + (spoken > 0 ? " with speakers" : " without speakers")
  }

  /// The date of the first passage, where passages have dates, as the messages of chats do.
  var dates: [MetadataEntry] {
    for table in path.reversed() where tables[table].rows.count > 1 {
      for (column, key) in tables[table].keys.enumerated()
      where ["date", "datetime", "created_at", "createdat", "sent"].contains(key.lowercased()) {
        let value = tables[table].rows.indices.lazy.map { tables[table].cell($0, column) }
          .first { !$0.isEmpty }
        if let value { return [MetadataEntry(key: "date", value: value)] }
      }
    }
    return []
  }

  // MARK: Choice

  /// The table that has nearly all the text, with speakers if any has, in the largest units.
  private var bestTable: Int? {
    let most = columns.map(\.letters).max() ?? 0
    guard most > 0 else { return nil }
    let full = columns.indices.filter { place in
      columns[place].text != nil && columns[place].letters * 10 >= most * 6
        && tables[place].path != ""
    }
    func worth(_ place: Int) -> (Int, Int, Double) {
      let column = columns[place]
      let hasSpeakers =
        column.speaker != nil && column.speakerShare > 0.3 || speakerTable(place) != nil
      let isTimed = column.start != nil || timeTable(place) != nil
      let rank = hasSpeakers ? 3 : isTimed && hasClock(column) ? 2 : isTimed ? 1 : 0
      return (rank, rank == 2 && column.meanWords < 1.6 ? 1 : 0, column.meanWords)
    }
    return full.max { worth($0) < worth($1) }
  }

  private func hasClock(_ column: SpeechColumns) -> Bool {
    columns.contains { $0.text == nil && $0.speaker != nil && $0.start != nil }
  }

  /// The table above that says who speaks.
  private func speakerTable(_ place: Int) -> Int? { above(place) { columns[$0].speaker != nil } }

  private func timeTable(_ place: Int) -> Int? { above(place) { columns[$0].start != nil } }

  private func above(_ place: Int, where isFit: (Int) -> Bool) -> Int? {
    var above = tables[place].parent
    while let table = above, tables[table].path != "" {
      if isFit(table) { return table }
      above = tables[table].parent
    }
    return nil
  }

  /// Whether a table goes on with the speech of another: the same columns, other words.
  private func continues(_ other: Int, _ best: Int) -> Bool {
    guard let text = columns[other].text, let speaker = columns[other].speaker,
      let bestText = columns[best].text, let bestSpeaker = columns[best].speaker,
      tables[other].keys[text] == tables[best].keys[bestText],
      tables[other].keys[speaker] == tables[best].keys[bestSpeaker],
      columns[other].speakerShare > 0.5
    else { return false }
    // The same words again, in other units, are no more speech.
    let said = tables[best].rows.indices.map { tables[best].cell($0, bestText) }
      .joined(separator: " ").lowercased()
    let values = tables[other].rows.indices.prefix(20)
      .map { tables[other].cell($0, text).lowercased() }.filter { !$0.isEmpty }
    return values.count { said.holds($0) } * 2 < values.count
  }

  /// Who speaks when, from a list of times and speakers without words.
  private func speakerClock(for best: Int) -> [(start: Double, speaker: String)] {
    guard columns[best].speaker == nil, speakerTable(best) == nil,
      let place = columns.indices.first(where: {
        columns[$0].text == nil && columns[$0].speaker != nil && columns[$0].start != nil
      }), let speaker = columns[place].speaker
    else { return [] }
    var clock: [(start: Double, speaker: String)] = []
    for (row, time) in RecordTimes(tables[place], columns[place]).seconds().enumerated() {
      let name = tables[place].cell(row, speaker)
      if let time, !name.isEmpty { clock.append((time.start, name)) }
    }
    return clock.sorted { $0.start < $1.start }
  }

  // MARK: Reading

  private mutating func read(_ place: Int, clock: [(start: Double, speaker: String)]) -> [Piece] {
    let table = tables[place]
    let column = columns[place]
    guard let text = column.text else { return [] }
    var times = RecordTimes(table, column).seconds()
    var ownTimes = column.start != nil
    if !ownTimes, let above = timeTable(place) {
      let found = RecordTimes(tables[above], columns[above]).seconds()
      times = table.rows.indices.map { row in
        ancestor(of: row, in: place, at: above).flatMap { found[$0] }
      }
      ownTimes = true
    }
    let speakers = column.speaker == nil ? speakerTable(place) : nil
    let spoken = spokenKinds(place)
    var pieces: [Piece] = []
    for row in table.rows.indices {
      let cell = text < table.rows[row].cells.count ? table.rows[row].cells[text] ?? "" : ""
      guard !cell.isEmpty else { continue }
      if let kind = column.kind, !spoken.contains(table.cell(row, kind)) {
        omit(cell, kind: table.cell(row, kind), line: table.rows[row].line)
        continue
      }
      var speaker = column.speaker.map { table.cell(row, $0) }
      if let above = speakers, let key = columns[above].speaker {
        speaker = ancestor(of: row, in: place, at: above).map { tables[above].cell($0, key) }
      }
      if let start = times[row]?.start, !clock.isEmpty {
        speaker = clock.last { $0.start <= start + 0.005 }?.speaker ?? clock.first?.speaker
      }
      if Self.isNote(cell),
        speaker.map({ !$0.contains(where: \.isLetter) && !$0.contains(where: \.isNumber) }) ?? false
      {
        omit(cell, kind: "note", line: table.rows[row].line)
        continue
      }
      let role = column.role.flatMap { Role(name: table.cell(row, $0).lowercased()) }
      pieces.append(
        Piece(
          text: cell, speaker: speaker.flatMap { Self.label($0) }, role: role,
          start: times[row]?.start, end: times[row]?.end ?? nil,
          group: table.rows[row].parent ?? -1,
          order: table.rows[row].order))
    }
    return pieces
  }

  private func ancestor(of row: Int, in place: Int, at above: Int) -> Int? {
    var (row, place): (Int?, Int) = (row, place)
    while place != above, let inner = row {
      row = tables[place].rows[inner].parent
      guard let parent = tables[place].parent else { return nil }
      place = parent
    }
    return row
  }

  /// Text wholly in square brackets: a remark of whoever wrote it down.
  private static func isNote(_ text: String) -> Bool { text.hasPrefix("[") && text.hasSuffix("]") }

  private mutating func omit(_ text: String, kind: String, line: Int) {
    let isHeading = kind.lowercased().holds("head") || kind.lowercased().holds("title")
    if isHeading, title == nil {
      title = text
    } else if isHeading, dateLine == nil, DateFinder.first(in: text)?.isFull == true {
      dateLine = text
    }
    omitted.append(OmittedLine(line: line, text: text, reason: kind))
  }

  /// The kinds of rows that are speech: those that name speakers, where others do not.
  private func spokenKinds(_ place: Int) -> Set<String> {
    let table = tables[place]
    guard let kind = columns[place].kind else { return [] }
    var counts: [String: (rows: Int, spoken: Int)] = [:]
    for row in table.rows.indices {
      let value = table.cell(row, kind)
      let isSpoken = columns[place].speaker.map { !table.cell(row, $0).isEmpty } ?? true
      counts[value, default: (0, 0)].rows += 1
      if isSpoken { counts[value, default: (0, 0)].spoken += 1 }
    }
    let shares = counts.mapValues { Double($0.spoken) / Double($0.rows) }
    guard shares.values.contains(where: { $0 > 0.8 }) else { return Set(shares.keys) }
    return Set(
      shares.filter { key, share in
        let key = key.lowercased()
        return share > 0.5
          && !["_join", "_leave", "_topic", "_purpose", "_name", "service"].contains {
            key.hasSuffix($0)
          }
      }.keys)
  }

  /// A speaker as people write it: numbers are speakers with a number.
  private static func label(_ value: String) -> String? {
    let value = value.trimmed(of: " \n\t:")
    guard !value.isEmpty else { return nil }
    return value.utf8.allSatisfy(Bytes.isDigit) ? "Speaker " + value : value
  }

  // MARK: Putting in order

  /// Channels that were recorded side by side, each with a speaker of its own, in order of time.
  private mutating func mergeChannels() {
    guard pieces.contains(where: { $0.start != nil }) else { return }
    // A mark without a time belongs to the word before it.
    var last: Double?
    for index in pieces.indices {
      if pieces[index].start == nil { pieces[index].start = last }
      last = pieces[index].end ?? pieces[index].start
    }
    var groups: [Int: (first: Double, last: Double, speakers: Set<String>)] = [:]
    for piece in pieces {
      guard let start = piece.start else { continue }
      var group = groups[piece.group] ?? (start, start, [])
      group.last = max(group.last, start)
      if let speaker = piece.speaker { group.speakers.insert(speaker) }
      groups[piece.group] = group
    }
    let speakers = groups.values.map(\.speakers)
    let isNamed = speakers.allSatisfy { $0.count == 1 } && Set(speakers).count == groups.count
    guard groups.count > 1, groups.count <= 16, isNamed || speakers.allSatisfy(\.isEmpty) else {
      return
    }
    let ordered = groups.sorted { $0.value.first < $1.value.first }
    guard zip(ordered, ordered.dropFirst()).contains(where: { $0.value.last > $1.value.first })
    else {
      return
    }
    if !isNamed {
      let numbers = Dictionary(
        groups.keys.sorted().enumerated().map { ($0.element, $0.offset + 1) },
        uniquingKeysWith: { first, _ in first })
      for index in pieces.indices {
        pieces[index].speaker = numbers[pieces[index].group].map { "Channel \($0)" }
      }
    }
    let order = pieces.indices.sorted {
      (pieces[$0].start ?? 0, $0) < (pieces[$1].start ?? 0, $1)
    }
    pieces = order.map { pieces[$0] }
  }

  /// Some services send all words again, with speakers, after those without.
  private mutating func dropRepeated() {
    let named = pieces.filter { $0.speaker != nil && $0.speaker != "Speaker 0" }
    let other = pieces.filter { $0.speaker == nil || $0.speaker == "Speaker 0" }
    guard !named.isEmpty, !other.isEmpty, areWords else { return }
    let spoken = named.map(\.text).joined(separator: " ").lowercased()
    let unnamed = other.map(\.text).joined(separator: " ").lowercased()
    if spoken == unnamed || spoken.utf8.count > 20 && spoken.holds(unnamed) { pieces = named }
  }

  /// Names in place of identifiers, from whichever table or object has one for each.
  private mutating func applyNames() {
    var found = names
    let used = Set(pieces.compactMap(\.speaker))
    guard !used.isEmpty else { return }
    func bare(_ label: String) -> String {
      label.hasPrefix("Speaker ") ? String(label.dropFirst(8)) : label
    }
    for table in tables.indices
    where found.isEmpty && columns[table].text == nil || tables[table].rows.count <= 64 {
      let keys = tables[table].keys
      guard
        let name = keys.indices.first(where: {
          ["name", "realname", "real_name", "display_name", "fullname", "full_name", "label"]
            .contains(keys[$0].lowercased())
        })
      else { continue }
      for id in keys.indices where id != name {
        var map: [String: String] = [:]
        for row in tables[table].rows.indices {
          let (key, value) = (tables[table].cell(row, id), tables[table].cell(row, name))
          if !key.isEmpty, value.contains(where: \.isLetter) { map[key] = value }
        }
        if used.allSatisfy({ map[bare($0)] != nil }) { found = map }
      }
    }
    for table in tables.indices where tables[table].rows.count == 1 && found.isEmpty {
      var map: [String: String] = [:]
      for (column, key) in tables[table].keys.enumerated() {
        let parts = key.split(separator: ".")
        guard parts.count > 1, let last = parts.last else { continue }
        let id = last == "name" && parts.count > 2 ? parts[parts.count - 2] : last
        map[String(id)] = tables[table].cell(0, column)
      }
      if used.allSatisfy({ map[bare($0)]?.contains(where: \.isLetter) == true }) { found = map }
    }
    for index in pieces.indices {
      if let speaker = pieces[index].speaker, let name = found[bare(speaker)] {
        pieces[index].speaker = name
      }
    }
  }
}

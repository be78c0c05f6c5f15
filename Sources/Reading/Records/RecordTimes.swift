internal import Corpus

/// The times of a table of speech, in seconds from whatever unit they are in.
///
/// Names and values that state a unit decide (`start_ms`, `offsetInTicks`, `1.4s`, `0:01:02.5`).
/// Otherwise people speak some fifteen characters a second: where a unit of time has less than one, it
/// is a thousandth of a second.
struct RecordTimes {
  private struct Span {
    var start: Double?
    var end: Double?
  }

  private var spans: [Span] = []
  private var characters = 0
  /// Seconds per unit, where a name or a value states it.
  private var unit: Double?
  private let columns: SpeechColumns
  private let table: SpeechTable

  init(_ table: SpeechTable, _ columns: SpeechColumns) {
    self.table = table
    self.columns = columns
    unit = [columns.start, columns.length].lazy.compactMap { $0.flatMap { Self.unit(table.keys[$0]) } }
      .first
    for row in table.rows.indices {
      if let text = columns.text { characters += table.cell(row, text).utf8.count }
      let start = value(row, columns.start)
      var end = value(row, columns.end)
      if end == nil, let start, let length = value(row, columns.length) { end = start + length }
      spans.append(Span(start: start, end: end))
    }
  }

  /// The seconds where each row begins and ends; `nil` for rows without a time.
  func seconds() -> [(start: Double, end: Double?)?] {
    let starts = spans.compactMap(\.start)
    // A first time as large as this is a date counted in seconds.
    guard let first = starts.min(), let last = starts.max(), unit != nil || first < 1e8 else {
      return spans.map { _ in nil }
    }
    let extent = max((spans.compactMap(\.end).max() ?? last) - first, 0)
    let unit = unit ?? (extent > 1000 && Double(characters) < extent ? 0.001 : 1)
    return spans.map { span in
      span.start.map { ($0 * unit, span.end.map { $0 * unit }) }
    }
  }

  private mutating func value(_ row: Int, _ column: Int?) -> Double? {
    guard let column, let found = Self.number(table.cell(row, column)) else { return nil }
    if found.isSeconds { unit = 1 }
    return found.value
  }

  private static func unit(_ key: String) -> Double? {
    let key = key.lowercased()
    if key.hasSuffix("ticks") { return 1e-7 }
    if key.hasSuffix("ms") || key.hasSuffix("millis") { return 0.001 }
    return key.hasSuffix("seconds") || key.hasSuffix("sec") || key.hasSuffix("secs") ? 1 : nil
  }

  /// A number, `1.4s`, `PT1.4S` or `0:01:02.5`, and whether its form says that it counts seconds.
  static func number(_ text: String) -> (value: Double, isSeconds: Bool)? {
    if let number = Double(text) { return number.isFinite ? (number, false) : nil }
    let bytes = Array(text.utf8)
    guard let first = bytes.first, Bytes.isDigit(first) || first == 0x50 || first == 0x5B else {
      return nil
    }
    if let mark = TimeMark(filling: bytes.indices, of: bytes.span) {
      return (mark.time.startSeconds, true)
    }
    guard text.hasSuffix("s") || text.hasSuffix("S") else { return nil }
    return Double(text.dropLast().drop { $0 == "P" || $0 == "T" }).map { ($0, true) }
  }
}

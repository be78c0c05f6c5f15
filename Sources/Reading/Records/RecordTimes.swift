internal import Corpus

/// The times of a table of speech, in seconds from whatever unit they are in.
///
/// Names and values that state a unit decide (`start_ms`, `offsetInTicks`, `1.4s`, `0:01:02.5`).
/// Otherwise people speak some fifteen characters a second: where a unit of time has less than one, it
/// is a thousandth of a second.
struct RecordTimes {
  /// A time in the unit of the table, or in seconds, where its form says so.
  private struct Time {
    var value: Double
    var isSeconds = false
    /// Where the value is a span such as `0:00.0 - 0:05.2`, its end.
    var end: Double?
  }

  private var starts: [Time?] = []
  private var ends: [Time?] = []
  private var lengths: [Time?] = []
  private var characters = 0
  /// Seconds per unit, where the name of a column states it.
  private var startUnit: Double?
  private var lengthUnit: Double?

  init(_ table: SpeechTable, _ columns: SpeechColumns) {
    startUnit = columns.start.flatMap { Self.unit(table.keys[$0]) }
    lengthUnit = columns.length.flatMap { Self.unit(table.keys[$0]) }
    func times(_ column: Int?) -> [Time?] {
      table.rows.indices.map { row in column.flatMap { Self.time(table.cell(row, $0)) } }
    }
    starts = times(columns.start)
    ends = times(columns.end)
    lengths = times(columns.length)
    guard let text = columns.text else { return }
    for row in table.rows.indices { characters += table.cell(row, text).utf8.count }
  }

  /// The seconds where each row begins and ends; `nil` for rows without a time.
  func seconds() -> [(start: Double, end: Double?)?] {
    let counted = starts.compactMap { $0.flatMap { $0.isSeconds ? nil : $0.value } }
    var unit = startUnit ?? 1
    if startUnit == nil, let first = counted.min(), let last = counted.max() {
      // A first time as large as this is a date counted in seconds.
      guard first < 1e8 else { return starts.map { _ in nil } }
      let end = ends.compactMap { $0?.isSeconds == false ? $0?.value : nil }.max() ?? last
      let extent = end - first
      if extent > 1000, Double(characters) < extent { unit = 0.001 }
    }
    func seconds(_ time: Time?, _ unit: Double) -> Double? {
      time.map { $0.isSeconds ? $0.value : $0.value * unit }
    }
    return starts.indices.map { row in
      guard let start = seconds(starts[row], unit) else { return nil }
      let length = seconds(lengths[row], lengthUnit ?? unit)
      return (start, seconds(ends[row], unit) ?? starts[row]?.end ?? length.map { start + $0 })
    }
  }

  private static func unit(_ key: String) -> Double? {
    let key = key.lowercased()
    if key.hasSuffix("ticks") { return 1e-7 }
    if key.hasSuffix("ms") || key.hasSuffix("millis") { return 0.001 }
    return key.hasSuffix("seconds") || key.hasSuffix("sec") || key.hasSuffix("secs") ? 1 : nil
  }

  /// Whether a value may be a time.
  static func isTime(_ text: String) -> Bool { time(text) != nil }

  /// A number, `1.4s`, `PT1.4S`, `0:01:02.5` or a span of two such marks.
  private static func time(_ text: String) -> Time? {
    if let number = Double(text) { return number.isFinite ? Time(value: number) : nil }
    let bytes = Array(text.utf8)
    guard let first = bytes.first, Bytes.isDigit(first) || first == 0x50 || first == 0x5B else {
      return nil
    }
    if let mark = TimeMark(filling: bytes.indices, of: bytes.span) {
      return Time(value: mark.time.startSeconds, isSeconds: true, end: mark.time.endSeconds)
    }
    guard text.hasSuffix("s") || text.hasSuffix("S") else { return nil }
    return Double(text.dropLast().drop { $0 == "P" || $0 == "T" })
      .map { Time(value: $0, isSeconds: true) }
  }
}

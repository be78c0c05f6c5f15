internal import Corpus

/// The times of a list of passages in JSON, whatever unit they are in.
///
/// Keys that name a unit decide. Otherwise people speak some fifteen characters a second: where a unit
/// of time has less than one, it is a thousandth of a second.
struct JSONTimes {
  private struct Passage {
    var start: Double?
    var end: Double?
  }

  private var passages: [Passage] = []
  private var characters = 0
  /// How many seconds a unit is, where a key or a value says so.
  private var unit: Double?

  /// Adds the next passage, with the text that is said in it.
  mutating func add(_ value: JSONValue, text: String) {
    characters += text.utf8.count
    var passage = Passage(
      start: find(Self.startKeys, in: value), end: find(Self.endKeys, in: value))
    if passage.start == nil {
      for key in ["words", "elements", "sentences", "items", "text_blocks"] {
        guard let list = value[key]?.array else { continue }
        for piece in list where passage.start == nil {
          passage.start = find(Self.startKeys, in: piece)
        }
        for piece in list.reversed() where passage.end == nil {
          passage.end = find(Self.endKeys, in: piece)
        }
        if passage.start != nil { break }
      }
    }
    if passage.end == nil, let start = passage.start,
      let length = find(["duration", "durationInTicks", "duration_ms"], in: value)
    {
      passage.end = start + length
    }
    passages.append(passage)
  }

  /// A time for each passage that has one.
  func times() -> [TurnTime?] {
    let starts = passages.compactMap(\.start)
    // What begins after so long is a date counted in seconds.
    guard let first = starts.min(), let last = starts.max(), unit != nil || first < 1e8 else {
      return [TurnTime?](repeating: nil, count: passages.count)
    }
    let extent = max((passages.compactMap(\.end).max() ?? last) - first, 0)
    let isMilliseconds = extent > 1000 && Double(characters) < extent
    let unit = unit ?? (isMilliseconds ? 0.001 : 1)
    return passages.map { passage in
      passage.start.flatMap {
        TurnTime(startSeconds: $0 * unit, endSeconds: passage.end.map { $0 * unit })
      }
    }
  }

  private mutating func find(_ keys: [String], in value: JSONValue) -> Double? {
    for key in keys {
      guard let found = value[key] else { continue }
      if let number = Self.number(found, &unit) {
        if key.hasSuffix("Ticks") { unit = 1e-7 }
        if key.lowercased().hasSuffix("ms") || key.hasSuffix("illis") { unit = 0.001 }
        return number
      }
    }
    return nil
  }

  /// A number, `1.4s`, `PT1.4S`, `0:01:02.5`, or seconds with nanoseconds beside them.
  private static func number(_ value: JSONValue, _ unit: inout Double?) -> Double? {
    switch value {
    case .number(let text): return Double(text)
    case .string(let text):
      if let number = Double(text) { return number }
      let bytes = Array(text.utf8)
      if let mark = TimeMark(filling: bytes.indices, of: bytes.span) {
        unit = 1
        return mark.time.startSeconds
      }
      guard text.hasSuffix("s") || text.hasSuffix("S") else { return nil }
      unit = 1
      return Double(text.dropLast().drop { $0 == "P" || $0 == "T" })
    case .object:
      guard let seconds = value["seconds"]?.text.flatMap({ Double($0) }) else { return nil }
      unit = 1
      return seconds + (value["nanos"]?.text.flatMap { Double($0) } ?? 0) / 1e9
    default: return nil
    }
  }

  private static let startKeys = [
    "start", "start_time", "startTime", "begin", "begin_time", "startMs", "start_ms", "ts",
    "offsetInTicks", "offset", "timestamp", "time",
  ]
  private static let endKeys = ["end", "end_time", "endTime", "stop", "endMs", "end_ms", "end_ts"]
}

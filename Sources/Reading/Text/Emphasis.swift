/// Marks of emphasis around words: `**…**`, `__…__`, `*…*`, `_…_`, `***…***`, `<b>…</b>`.
enum Emphasis {
  /// The words in the run of emphasis that begins at `start`, and where its closing mark ends; `nil`
  /// where none begins, or it is longer than `limit` bytes.
  static func run(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, limit: Int) -> (
    text: Range<Int>, end: Int
  )? {
    guard start + 2 < end else { return nil }
    if bytes[start] == 0x3C { return element(bytes, start, end, limit: limit) }
    let mark = bytes[start]
    guard mark == 0x2A || mark == 0x5F else { return nil }
    var width = 1
    while width < 3, start + width < end, bytes[start + width] == mark { width += 1 }
    let first = start + width
    guard first < end, !Bytes.isSpace(bytes[first]), bytes[first] != mark else { return nil }
    var place = first + 1
    let last = min(end, first + limit)
    while place + width <= last {
      if bytes[place] == mark, !Bytes.isSpace(bytes[place - 1]), isMark(bytes, place, mark, width) {
        return (first..<place, place + width)
      }
      place += 1
    }
    return nil
  }

  /// The words of a line all of which is one run of emphasis.
  static func whole(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    guard let first = line.first,
      bytes[first] == 0x2A || bytes[first] == 0x5F || bytes[first] == 0x3C
    else { return nil }
    guard let run = run(bytes, first, line.upperBound, limit: line.count),
      run.end == line.upperBound
    else { return nil }
    return run.text
  }

  private static func isMark(_ bytes: Span<UInt8>, _ place: Int, _ mark: UInt8, _ width: Int)
    -> Bool
  {
    for offset in 0..<width where bytes[place + offset] != mark { return false }
    return true
  }

  /// `<b>`, `<strong>`, `<i>` or `<em>` in lines of Markdown.
  private static func element(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, limit: Int
  ) -> (text: Range<Int>, end: Int)? {
    var first: Int?
    for name: StaticString in ["<b>", "<strong>", "<i>", "<em>"]
    where Bytes.has(name, bytes, at: start, before: end) {
      first = start + name.utf8CodeUnitCount
    }
    guard let first else { return nil }
    var place = first
    while place + 3 < min(end, first + limit) {
      if bytes[place] == 0x3C, bytes[place + 1] == 0x2F {
        var close = place
        while close < end, bytes[close] != 0x3E { close += 1 }
        return close < end ? (first..<place, close + 1) : nil
      }
      place += 1
    }
    return nil
  }
}

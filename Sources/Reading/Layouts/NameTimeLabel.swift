/// A line of its own with a name and a time, as transcription services write it: `Kelly  0:31`,
/// `**Kelly** 0:31`, `Adam Jonas: 00:00:16`, `[00:00:16] Adam Jonas`. The words follow on the next
/// lines, or behind the time.
struct NameTimeLabel: LabelForm {
  let name = "name-time"

  func match(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let end = Int(line.end)
    let start = Int(line.start)
    if page.isMarkdown,
      let run = Emphasis.run(bytes, start, end, limit: LabelForms.longestLabel)
    {
      return behindName(bytes, run.text, run.end, end)
    }
    if let mark = TimeMark(bytes, at: start, before: end) {
      return beforeName(bytes, Bytes.skipSpaces(bytes, mark.end, end), end, mark)
    }
    guard start < end, !Bytes.isDigit(bytes[start]) else { return nil }
    let limit = min(end, start + LabelForms.longestLabel)
    var place = start + 1
    while place < limit {
      // `Ada: We begin at 10:30`
      if bytes[place - 1] == 0x3A, bytes[place] == 32,
        !Bytes.isDigit(bytes[Bytes.skipSpaces(bytes, place, limit - 1)])
      {
        return nil
      }
      if Bytes.isDigit(bytes[place]), !Bytes.isLetter(bytes[place - 1]),
        !Bytes.isDigit(bytes[place - 1]),
        let found = nameBefore(bytes, start..<place, place, end)
      {
        return found
      }
      place += 1
    }
    return nil
  }

  private func nameBefore(_ bytes: Span<UInt8>, _ name: Range<Int>, _ place: Int, _ end: Int)
    -> LabelMatch?
  {
    var name = name
    var time = place
    if let last = name.last, bytes[last] == 0x28 || bytes[last] == 0x5B {
      time = last
      name = name.lowerBound..<last
    }
    return behindName(bytes, name, time, end)
  }

  private func behindName(
    _ bytes: Span<UInt8>, _ name: Range<Int>, _ place: Int, _ end: Int
  ) -> LabelMatch? {
    var label = Bytes.trimmedEnd(bytes, name)
    var place = Bytes.skipSpaces(bytes, place, end)
    if let last = label.last, bytes[last] == 0x3A || bytes[last] == 0x2D || bytes[last] == 0x7C {
      label = Bytes.trimmedEnd(bytes, label.lowerBound..<last)
    } else if place < end, bytes[place] == 0x3A || bytes[place] == 0x2D {
      place = Bytes.skipSpaces(bytes, place + 1, end)
    }
    guard !label.isEmpty, let mark = TimeMark(bytes, at: place, before: end) else { return nil }
    place = Bytes.skipSpaces(bytes, mark.end, end)
    if place < end, bytes[place] == 0x3A { place = Bytes.skipSpaces(bytes, place + 1, end) }
    guard place == end || bytes[place - 1] == 0x3A || bytes[place - 1] == 32 else { return nil }
    return LabelMatch(label: label, text: place, isMarked: place == end, time: mark.time)
  }

  /// A name alone behind a time mark; with a colon it is a colon label.
  private func beforeName(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ mark: TimeMark
  ) -> LabelMatch? {
    guard start < end, end - start <= 40, Bytes.isLetter(bytes[start]) else { return nil }
    // `2:02 p.m. EST` is a time of the day.
    if end - start > 3,
      bytes[start + 1] | 32 == 0x6D || Bytes.has(".m", bytes, at: start + 1, before: end)
        || Bytes.has(".M", bytes, at: start + 1, before: end)
    {
      return nil
    }
    for place in start..<end {
      let byte = bytes[place]
      if byte == 0x3A || byte == 0x2C || byte == 0x3F || byte == 0x21 { return nil }
    }
    return LabelMatch(label: start..<end, text: end, isMarked: true, time: mark.time)
  }
}

internal import Corpus

extension Page {
  /// The page without the numbers that its lines begin with, as transcripts of courts have them on
  /// every page and exports of annotation programs before every paragraph; `nil` where lines are not
  /// numbered.
  ///
  /// Where numbers begin anew on every page, lines without one are heads and feet of the pages.
  func withoutLineNumbers() -> Page? {
    guard lines.count >= 10 else { return nil }
    let span = bytes.span
    var starts: [(line: Int, number: Int, text: Int)] = []
    for (index, line) in lines.enumerated() {
      if let found = Self.number(span, line) { starts.append((index, found.value, found.text)) }
      // Most pages are known by their first lines.
      if index == 40, starts.count < 12 { return nil }
    }
    guard starts.count >= 10, starts.count * 10 >= lines.count * 5 else { return nil }
    var steps = 0
    var resets = 0
    for index in starts.indices.dropFirst() {
      let step = starts[index].number - starts[index - 1].number
      if step == 1 { steps += 1 }
      if step < 0, starts[index].number <= 2 { resets += 1 }
    }
    guard (steps + resets) * 10 >= (starts.count - 1) * 9 else { return nil }
    var page = self
    page.lines = []
    var next = 0
    var gap: UInt8 = 0
    for (index, line) in lines.enumerated() {
      if next < starts.count, starts[next].line == index {
        var bare = line
        bare.start = UInt32(starts[next].text)
        bare.emphasisEnd = max(bare.emphasisEnd, bare.start)
        bare.gap = resets > 0 ? gap : line.gap
        gap = 0
        next += 1
        if bare.start < bare.end { page.lines.append(bare) } else { gap = 1 }
      } else if resets > 0, next > 0 {
        page.omitted.append(
          OmittedLine(line: Int(line.number), text: string(line), reason: "between numbered lines"))
      } else {
        page.lines.append(line)
      }
    }
    return page
  }

  /// A number at the beginning of a line, with white space behind it or nothing.
  private static func number(_ bytes: Span<UInt8>, _ line: Line) -> (value: Int, text: Int)? {
    let end = Int(line.end)
    var place = Int(line.start)
    var value = 0
    while place < end, Bytes.isDigit(bytes[place]), place - Int(line.start) < 6 {
      value = value * 10 + Int(bytes[place] &- 48)
      place += 1
    }
    guard place > Int(line.start) else { return nil }
    if place == end { return (value, place) }
    if bytes[place] == 0x2E || bytes[place] == 0x29 { place += 1 }
    let text = Bytes.skipSpaces(bytes, place, end)
    return text > place ? (value, text) : nil
  }
}

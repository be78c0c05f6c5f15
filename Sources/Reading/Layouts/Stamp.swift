internal import Corpus

/// A time, perhaps with a date, before everything else on a line: `[0:12] **Ada:** Hello`,
/// `12.03.19, 14:05 - Ada: Hello`, `[2019-03-12 14:05:11] Ada: Hello`.
struct Stamp {
  /// The line behind it.
  let rest: Line
  let time: TurnTime?

  init?(_ bytes: Span<UInt8>, _ line: Line) {
    let end = Int(line.end)
    var place = Int(line.start)
    if let mark = TimeMark(bytes, at: place, before: end) {
      place = mark.end
      time = mark.time
    } else {
      let isBracketed = bytes[place] == 0x5B
      if isBracketed { place += 1 }
      guard let date = Self.dateEnd(bytes, place, end) else { return nil }
      place = date
      if place < end, bytes[place] == 0x2C || bytes[place] == 0x54 { place += 1 }
      place = Bytes.skipSpaces(bytes, place, end)
      guard let mark = TimeMark(bytes, at: place, before: end) else { return nil }
      place = mark.end
      // A time of the day, not of a recording.
      time = nil
      if isBracketed {
        guard place < end, bytes[place] == 0x5D else { return nil }
        place += 1
      }
    }
    place = Bytes.skipSpaces(bytes, place, end)
    if place + 1 < end, bytes[place] == 0x2D, bytes[place + 1] == 32 {
      place = Bytes.skipSpaces(bytes, place + 1, end)
    }
    guard place < end else { return nil }
    var rest = line
    rest.start = UInt32(place)
    rest.emphasisEnd = max(line.emphasisEnd, rest.start)
    self.rest = rest
  }

  /// The end of three numbers with one sign between them: `12.03.19`, `3/12/2019`, `2019-03-12`.
  private static func dateEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var place = start
    var sign: UInt8?
    for group in 0..<3 {
      let first = place
      while place < end, Bytes.isDigit(bytes[place]), place - first < 4 { place += 1 }
      guard place > first else { return nil }
      if group == 2 { return place }
      guard place < end, [0x2E, 0x2F, 0x2D].contains(bytes[place]) else { return nil }
      if let sign, sign != bytes[place] { return nil }
      sign = bytes[place]
      place += 1
    }
    return nil
  }
}

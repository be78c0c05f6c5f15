internal import Corpus

extension LabelMatch {
  /// The match with the time marks that stand at either end of the label, or in brackets before the
  /// words, taken from them: `Ada Lind (0:12)`, `[0:12] Ada Lind`, `Ada Lind: [0:12] Welcome`.
  func takingTimes(_ bytes: Span<UInt8>, before end: Int) -> LabelMatch {
    var match = self
    if let first = label.first, Self.canBeginTime(bytes[first]),
      let mark = TimeMark(bytes, at: first, before: label.upperBound)
    {
      let name = Bytes.skipSpaces(bytes, mark.end, label.upperBound)
      if name < label.upperBound {
        match.label = name..<label.upperBound
        match.time = mark.time
      }
    }
    if let (name, mark) = Self.timeAtEnd(bytes, match.label) {
      match.label = name
      match.time = match.time ?? mark.time
    }
    if match.text < end, !Bytes.isDigit(bytes[match.text]), Self.canBeginTime(bytes[match.text]),
      let mark = TimeMark(bytes, at: match.text, before: end)
    {
      match.text = Bytes.skipSpaces(bytes, mark.end, end)
      match.time = match.time ?? mark.time
    }
    return match
  }

  /// Whether a time mark can begin with `byte`.
  static func canBeginTime(_ byte: UInt8) -> Bool {
    Bytes.isDigit(byte) || byte == 0x5B || byte == 0x28 || byte == 0x5C
  }

  private static func timeAtEnd(
    _ bytes: Span<UInt8>, _ label: Range<Int>
  ) -> (Range<Int>, TimeMark)? {
    guard let last = label.last, last > label.lowerBound,
      Bytes.isDigit(bytes[last]) || bytes[last] == 0x5D || bytes[last] == 0x29
    else { return nil }
    var place = last
    while place > label.lowerBound, last - place < 40 {
      place -= 1
      if place > label.lowerBound, bytes[place - 1] <= 32, canBeginTime(bytes[place]),
        let mark = TimeMark(filling: place..<last + 1, of: bytes)
      {
        return (Bytes.trimmedEnd(bytes, label.lowerBound..<place), mark)
      }
    }
    return nil
  }
}

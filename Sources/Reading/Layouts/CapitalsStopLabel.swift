/// A name in capitals that a full stop ends, before speech: `CHAIR POWELL. Good afternoon.`,
/// `VICTORIA McGRANE. Hi.`
struct CapitalsStopLabel: LabelForm {
  let name = "capitals-stop"

  func match(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let start = Int(line.start)
    let end = Int(line.end)
    let limit = min(end, start + 60)
    guard start + 3 < limit, Bytes.isUpper(bytes[start]) else { return nil }
    var wordStart = start
    var place = start
    while place < limit {
      let byte = bytes[place]
      if byte == 0x2E {
        let length = place - wordStart
        // Alone on its line it is a heading: `FULL TEXT.`
        let isLast =
          place + 1 < end && Bytes.isSpace(bytes[place + 1])
          && Bytes.skipSpaces(bytes, place + 1, end) < end
        if isLast,
          length > 3 || (length > 1 && wordStart > start && !isHonorific(bytes, wordStart, place))
        {
          return LabelMatch(
            label: start..<place, text: Bytes.skipSpaces(bytes, place + 1, end))
        }
        wordStart = place + 1
      } else if byte == 32 {
        guard isCapitals(bytes, wordStart, place) else { return nil }
        wordStart = place + 1
      } else if !Bytes.isLetter(byte), byte != 0x2D, byte != 0x27 {
        return nil
      } else if byte &- 97 < 26, place - wordStart > 2 || !isCapitals(bytes, wordStart, limit) {
        return nil
      }
      place += 1
    }
    return nil
  }

  private func isHonorific(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    Bytes.has("MR", bytes, at: start, before: end) || Bytes.has("MS", bytes, at: start, before: end)
      || Bytes.has("DR", bytes, at: start, before: end)
  }

  /// Whether the word at `start` is in capitals, but for `c` of `Mc` and the like.
  private func isCapitals(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
    var place = start
    var upper = 0
    var lower = 0
    while place < limit, bytes[place] != 32, bytes[place] != 0x2E {
      if Bytes.isUpper(bytes[place]) || bytes[place] >= 0x80 { upper += 1 }
      if bytes[place] &- 97 < 26 { lower += 1 }
      place += 1
    }
    return upper > 0 && lower <= upper / 2 && lower <= 2
  }
}

/// Takes outer quotation marks, white space and separating commas off a range of text.
struct QuoteTrimming {
  let text: [UInt8]

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, let width = width(from: start, end) { start += width }
    while start < end, let width = width(before: end, start) { end -= width }
    return start..<end
  }

  private func width(from place: Int, _ end: Int) -> Int? {
    let byte = text[place]
    if byte <= 0x20 || byte == 0x22 || byte == 0x2C { return 1 }
    if byte == 0xC2, place + 1 < end, [0xA0, 0xAB, 0xBB].contains(text[place + 1]) { return 2 }
    if byte == 0xE2, place + 2 < end, text[place + 1] == 0x80, isMark(text[place + 2]) { return 3 }
    if byte == 0x27 || byte == 0x60 { return 1 }
    return nil
  }

  private func width(before place: Int, _ start: Int) -> Int? {
    let byte = text[place - 1]
    if byte <= 0x20 || byte == 0x22 || byte == 0x2C || byte == 0x27 { return 1 }
    if place - 2 >= start, text[place - 2] == 0xC2, [0xA0, 0xAB, 0xBB].contains(byte) { return 2 }
    if place - 3 >= start, text[place - 3] == 0xE2, text[place - 2] == 0x80, isMark(byte) {
      return 3
    }
    return nil
  }

  /// The last byte of `‘ ’ ‚ “ ” „`.
  private func isMark(_ byte: UInt8) -> Bool { (0x98...0x9F).contains(byte) }
}

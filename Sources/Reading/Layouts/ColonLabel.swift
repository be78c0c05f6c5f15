/// A name and a colon: `Sergey Lavrov: text`, `LEMON: text`, `STACEY VANEK SMITH, HOST:`. A time mark
/// may stand before or behind the name.
struct ColonLabel: LabelForm {
  let name = "name-colon"

  func match(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let end = Int(line.end)
    var start = Int(line.start)
    let mark = TimeMark(bytes, at: start, before: end)
    if let mark { start = Bytes.skipSpaces(bytes, mark.end, end) }
    guard start < end, Self.canBegin(bytes[start]) else { return nil }
    let limit = min(end, start + LabelForms.longestLabel)
    var place = start
    while place < limit, bytes[place] != 0x3A { place += 1 }
    guard place < limit, place > start else { return nil }
    let next = place + 1
    if next < end {
      let byte = bytes[next]
      guard byte != 0x2F, !Bytes.isDigit(byte) || !Bytes.isDigit(bytes[place - 1]) else {
        return nil
      }
      let isGlued = !Bytes.isSpace(byte) && byte != 0xC2
      if isGlued, !Bytes.isLetter(byte), byte != 0x22, byte != 0x5B, byte != 0x28 { return nil }
    }
    let label = Bytes.trimmedEnd(bytes, start..<place)
    guard !label.isEmpty else { return nil }
    return LabelMatch(
      label: label, text: Bytes.skipSpaces(bytes, next, end), time: mark?.time)
  }

  /// Labels begin with a letter, a digit (`1st speaker`) or `#` and `<` around a made-up name.
  private static func canBegin(_ byte: UInt8) -> Bool {
    Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == 0x23 || byte == 0x3C
  }
}

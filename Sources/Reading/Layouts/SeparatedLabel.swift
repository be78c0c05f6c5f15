/// A name that a tab, a dash, a bar or a wide space parts from the words: `Ada Lind<TAB>Welcome`,
/// `Bo Ek – Thanks.`, `LIND   Welcome`, `lind> Welcome`.
struct SeparatedLabel: LabelForm {
  let name = "name-separator"
  let needsRecurrence = true

  func match(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let start = Int(line.start)
    let end = Int(line.end)
    guard Bytes.isLetter(bytes[start]) else { return nil }
    let limit = min(end - 1, start + 60)
    var place = start + 1
    while place < limit {
      let byte = bytes[place]
      if byte == 9 || byte == 0x7C || byte == 0x3E {
        return found(bytes, start..<place, place + 1, end)
      }
      let isSpaced = bytes[place - 1] == 32
      if isSpaced, byte == 32 { return found(bytes, start..<place, place + 1, end) }
      if isSpaced, byte == 0x2D, bytes[place + 1] == 32 || bytes[place + 1] == 0x2D {
        return found(bytes, start..<place, place + (bytes[place + 1] == 0x2D ? 2 : 1), end)
      }
      if isSpaced, byte == 0xE2, place + 3 < end, bytes[place + 1] == 0x80,
        bytes[place + 2] == 0x93 || bytes[place + 2] == 0x94
      {
        return found(bytes, start..<place, place + 3, end)
      }
      if byte == 0x2C || byte == 0x3F || byte == 0x21 || byte == 0x3A { return nil }
      place += 1
    }
    return nil
  }

  private func found(_ bytes: Span<UInt8>, _ label: Range<Int>, _ text: Int, _ end: Int)
    -> LabelMatch?
  {
    let label = Bytes.trimmedEnd(bytes, label)
    let text = Bytes.skipSpaces(bytes, text, end)
    guard !label.isEmpty, text < end else { return nil }
    return LabelMatch(label: label, text: text)
  }
}

/// A name in brackets, as in chats, captions and some transcripts: `[Ada Lind] Welcome`, `<bo> hello`,
/// `(ADA) Welcome`. A time mark may stand before it.
struct BracketLabel: LabelForm {
  let name = "bracketed-name"
  let needsRecurrence = true

  func match(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let end = Int(line.end)
    var start = Int(line.start)
    let mark = TimeMark(bytes, at: start, before: end)
    if let mark { start = Bytes.skipSpaces(bytes, mark.end, end) }
    if start < end, bytes[start] == 0x5C { start += 1 }
    guard start + 2 < end else { return nil }
    // Words in small letters between square brackets are sounds: `[laughs] Yes.`
    if bytes[start] != 0x3C, bytes[start + 1] &- 97 < 26 { return nil }
    let close: UInt8
    switch bytes[start] {
    case 0x5B: close = 0x5D
    case 0x28: close = 0x29
    case 0x3C: close = 0x3E
    case 0x7B: close = 0x7D
    default: return nil
    }
    let limit = min(end, start + 60)
    var place = start + 1
    while place < limit, bytes[place] != close {
      if bytes[place] == 0x2F || bytes[place] == 0x3D || bytes[place] == 0x3A { return nil }
      place += 1
    }
    guard place < limit, place > start + 1 else { return nil }
    var label = start + 1..<place
    if let last = label.last, bytes[last] == 0x5C { label = label.lowerBound..<last }
    place += 1
    if page.isMarkdown, close == 0x5D, place < end, bytes[place] == 0x28 {
      // `[Ada Lind](address): Welcome`
      while place < end, bytes[place] != 0x29 { place += 1 }
      guard place + 1 < end, bytes[place + 1] == 0x3A else { return nil }
      place += 1
    }
    if place < end, bytes[place] == 0x3A { place += 1 }
    let text = Bytes.skipSpaces(bytes, place, end)
    guard !label.isEmpty, text < end, Bytes.isLetter(bytes[label.lowerBound]) else { return nil }
    return LabelMatch(label: label, text: text, isMarked: true, time: mark?.time)
  }
}

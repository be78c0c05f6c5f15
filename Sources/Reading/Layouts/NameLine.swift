/// A name alone on its line, with the words on the lines below: `Ada Lind`, `ADA LIND`, `### Ada Lind`.
///
/// So do headings stand; it is names that come again and again and take turns.
struct NameLine: LabelForm {
  let name = "name-line"
  let needsRecurrence = true
  let isBare = true

  func match(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let start = Int(line.start)
    let end = Int(line.end)
    guard end - start <= 80, end > start, bytes[start] >= 0x80 || Bytes.isUpper(bytes[start]) else {
      return nil
    }
    let last = bytes[end - 1]
    guard Bytes.isLetter(last) || Bytes.isDigit(last) || last == 0x29 || last == 0x5D else {
      return nil
    }
    var spaces = 0
    for place in start..<end {
      switch bytes[place] {
      case 0x3A, 0x3F, 0x21, 0x3B, 0x22, 0x09, 0x7C: return nil
      case 32: spaces += 1
      default: continue
      }
    }
    return spaces <= 8 ? LabelMatch(label: start..<end, text: end) : nil
  }
}

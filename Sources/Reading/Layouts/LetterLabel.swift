/// A single letter for the one who asks or answers: `Q    Good afternoon`, `Q. And then?`, `A  Yes.`
struct LetterLabel: LabelForm {
  let name = "letter"

  func match(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let start = Int(line.start)
    let end = Int(line.end)
    guard start < end else { return nil }
    let letter = bytes[start]
    guard letter == 0x51 || letter == 0x41 else { return nil }
    var place = start + 1
    if place == end { return nil }
    if bytes[place] == 0x2E || bytes[place] == 0x3A || bytes[place] == 0x29 { place += 1 }
    let text = Bytes.skipSpaces(bytes, place, end)
    guard text > place, text < end else { return nil }
    if place == start + 1 {
      // A lone `A` is an article unless the space behind it is wider than a word space.
      if letter == 0x41, text - place < 2 { return nil }
      if Bytes.has("& A", bytes, at: text, before: end) { return nil }
    }
    return LabelMatch(label: start..<start + 1, text: text)
  }
}

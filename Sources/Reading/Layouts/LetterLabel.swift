/// A letter for the one who asks or answers, perhaps with a number: `Q    Good afternoon`, `Q. And
/// then?`, `A12: Yes.`, `F: Und dann?`, `В. И что?`
struct LetterLabel: LabelForm {
  let name = "letter"

  func match(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let start = Int(line.start)
    let end = Int(line.end)
    guard let letterEnd = Self.letterEnd(bytes, start, end) else { return nil }
    let isEnglish = bytes[start] == 0x51 || bytes[start] == 0x41
    var place = letterEnd
    // Numbers behind other letters tell people apart: `P01`.
    let isCounted = isEnglish || letterEnd > start + 1
    while isCounted, place < end, place - letterEnd < 4, Bytes.isDigit(bytes[place]) { place += 1 }
    let isNumbered = place > letterEnd
    guard place < end else { return nil }
    let isStopped = bytes[place] == 0x2E || bytes[place] == 0x3A || bytes[place] == 0x29
    if isStopped { place += 1 }
    let text = Bytes.skipSpaces(bytes, place, end)
    guard text > place, text < end else { return nil }
    if !isStopped {
      // A lone `A` is an article unless the space behind it is wider than a word space.
      guard isEnglish, !isNumbered, bytes[start] == 0x51 || text - place > 1 else { return nil }
      if Bytes.has("& A", bytes, at: text, before: end) { return nil }
    }
    return LabelMatch(label: start..<letterEnd, text: text)
  }

  /// The end of a letter at `start` that stands for question, answer and their like in the languages
  /// that are read.
  private static func letterEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start + 1 < end else { return nil }
    switch bytes[start] {
    case 0x51, 0x41, 0x46, 0x44, 0x50, 0x52: return start + 1
    // В and О.
    case 0xD0 where bytes[start + 1] == 0x92 || bytes[start + 1] == 0x9E: return start + 2
    default: return nil
    }
  }
}

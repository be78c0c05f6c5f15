/// A name in bold or italics with a colon: `**Name:** text`, `**Name**: text`, `*Name*: text`.
struct BoldLabel: LabelForm {
  let name = "bold-name"

  func match(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let end = Int(line.end)
    var label: Range<Int>
    var place: Int
    var isLight = false
    if page.isMarkdown {
      guard
        let run = Emphasis.run(
          bytes, Int(line.start), end, limit: LabelForms.longestLabel)
      else { return nil }
      label = run.text
      place = run.end
      isLight = run.end - run.text.upperBound == 1
    } else {
      guard line.emphasisEnd > line.start else { return nil }
      label = Int(line.start)..<Int(line.emphasisEnd)
      place = label.upperBound
    }
    label = Bytes.trimmedEnd(bytes, label)
    guard !label.isEmpty, label.count <= LabelForms.longestLabel else { return nil }
    if bytes[label.upperBound - 1] == 0x3A {
      label = Bytes.trimmedEnd(bytes, label.lowerBound..<label.upperBound - 1)
    } else {
      place = Bytes.skipSpaces(bytes, place, end)
      guard place < end, bytes[place] == 0x3A else { return nil }
      place += 1
    }
    guard !label.isEmpty else { return nil }
    return LabelMatch(
      label: label, text: Bytes.skipSpaces(bytes, place, end), isMarked: !isLight,
      isLoose: isLight)
  }
}

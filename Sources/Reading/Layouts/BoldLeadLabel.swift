/// A name in bold before the words, or alone on its line, without a colon: `**Ada Lind** Welcome back.`
struct BoldLeadLabel: LabelForm {
  let name = "bold-lead"
  let needsRecurrence = true

  func match(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let end = Int(line.end)
    var label: Range<Int>
    let text: Int
    if page.isMarkdown {
      guard
        let run = Emphasis.run(
          bytes, Int(line.start), end, limit: LabelForms.longestLabel)
      else { return nil }
      label = run.text
      text = run.end
    } else {
      guard line.emphasisEnd > line.start else { return nil }
      label = Int(line.start)..<Int(line.emphasisEnd)
      text = label.upperBound
    }
    label = Bytes.trimmedEnd(bytes, label)
    guard let last = label.last, label.count <= 60, bytes[last] != 0x3A else { return nil }
    return LabelMatch(label: label, text: Bytes.skipSpaces(bytes, text, end))
  }
}

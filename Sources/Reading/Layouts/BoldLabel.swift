/// A name in bold with a colon: `**Name:** text`, `**Name**: text`.
struct BoldLabel: LabelForm {
  let name = "bold-name"

  func match(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let end = Int(line.end)
    var label: Range<Int>
    var place: Int
    if page.isMarkdown {
      guard let run = Self.emphasis(bytes, Int(line.start), end) else { return nil }
      label = run.text
      place = run.end
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
      label: label, text: Bytes.skipSpaces(bytes, place, end), isMarked: true)
  }

  /// The bold run at `start`: its text and where its closing mark ends.
  static func emphasis(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (
    text: Range<Int>, end: Int
  )? {
    guard start + 4 < end else { return nil }
    let mark = bytes[start]
    guard mark == 0x2A || mark == 0x5F, bytes[start + 1] == mark else { return nil }
    let limit = min(end - 1, start + LabelForms.longestLabel + 4)
    var place = start + 2
    while place < limit {
      if bytes[place] == mark, bytes[place + 1] == mark {
        return (start + 2..<place, place + 2)
      }
      place += 1
    }
    return nil
  }
}

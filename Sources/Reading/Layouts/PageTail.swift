/// What stands below the text: links, notices, the next article.
enum PageTail {
  /// The index of the first line below the text; the number of lines if nothing stands there.
  /// `lastLabel` is the line where the last turn begins.
  ///
  /// Links below a text stand off from it by more blank lines than paragraphs do from each other,
  /// and are no sentences.
  static func start(_ page: Page, after lastLabel: Int) -> Int {
    var start = page.lines.count
    let usual = usualGap(page)
    var index = page.lines.count - 1
    while index > lastLabel {
      let line = page.lines[index]
      let text = page.plainText(line)
      let isSentence = text.utf8.count > 110 || PageHead.endsSentence(text)
      let isNotice = line.style == .rule || Furniture.outside(text) != nil
      if isNotice {
        start = index
      } else if isSentence {
        break
      } else if Int(line.gap) > max(1, usual) {
        start = index
      } else if TimeOfDay.fills(text) || DateFinder.fills(text) {
        start = index
      }
      index -= 1
    }
    return start
  }

  /// The blank lines that usually stand between paragraphs.
  private static func usualGap(_ page: Page) -> Int {
    var counts = [0, 0, 0, 0, 0]
    for line in page.lines.prefix(1000) where line.gap > 0 { counts[min(Int(line.gap), 4)] += 1 }
    return counts.indices.max { counts[$0] < counts[$1] } ?? 0
  }
}

/// Whether the lines of a page are paragraphs or pieces of paragraphs.
struct ParagraphBreaks: Sendable {
  /// Whether long paragraphs go over several lines.
  let isWrapped: Bool
  private let isFlowing: Bool

  init(_ page: Page) {
    isFlowing = page.isFlowing
    // In wrapped text a line that goes on without a blank line is nearly as long as the longest.
    var longest = 0
    var continued = 0
    var full = 0
    for line in page.lines { longest = max(longest, line.count) }
    for index in page.lines.indices.dropFirst().prefix(2000) where page.lines[index].gap == 0 {
      continued += 1
      if page.lines[index - 1].count * 10 > min(longest, 110) * 6 { full += 1 }
    }
    let long = page.lines.prefix(2000).count { $0.count > 160 }
    isWrapped = continued > 1 && full * 2 > continued && long * 10 < page.lines.count
  }

  /// Whether `line` begins a paragraph.
  func begins(_ line: Line) -> Bool {
    if isFlowing { return false }
    return !isWrapped || line.gap > 0 || line.style != .text
  }
}

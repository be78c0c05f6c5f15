internal import Presentation

/// Candidates laid out below the line, in as many columns as fit, with what each is.
struct CompletionListing {
  private static let gap = 2
  /// A summary is cut to this where several columns fit next to each other.
  private static let shortSummary = 36

  /// - Parameters:
  ///   - lines: as many lines as may be used; what does not fit is counted in a last one.
  static func lines(
    of candidates: [Completions.Candidate], columns: Int, lines: Int, theme: Theme
  ) -> [String] {
    let labelWidth = min(
      candidates.map { DisplayWidth.of($0.label) }.max() ?? 0, max(8, columns / 2))
    let hasSummaries = candidates.contains { !$0.summary.isEmpty }
    let summaryWidth =
      hasSummaries
      ? min(candidates.map { DisplayWidth.of($0.summary) }.max() ?? 0, shortSummary) : 0
    var cellWidth = labelWidth + (hasSummaries ? gap + summaryWidth : 0)
    let across = max(1, (columns + gap) / (cellWidth + gap))
    if across == 1 { cellWidth = columns }
    let room = max(1, lines - 1) * across
    let shown = candidates.count > room ? Array(candidates.prefix(room)) : candidates
    let rows = (shown.count + across - 1) / across
    var result = (0..<rows).map { row in
      var line = ""
      var column = 0
      for index in stride(from: row, to: shown.count, by: rows) {
        let start = (index / rows) * (cellWidth + gap)
        line += String(repeating: " ", count: max(0, start - column))
        let (text, width) = cell(
          shown[index], labelWidth: labelWidth, cellWidth: cellWidth, theme: theme)
        line += text
        column = start + width
      }
      return line
    }
    if shown.count < candidates.count {
      result.append(
        theme.painted("… \(candidates.count - shown.count) more: type on to narrow", .dim))
    }
    return result
  }

  private static func cell(
    _ candidate: Completions.Candidate, labelWidth: Int, cellWidth: Int, theme: Theme
  ) -> (text: String, width: Int) {
    let label = DisplayWidth.truncated(candidate.label, to: labelWidth)
    guard !candidate.summary.isEmpty, cellWidth > labelWidth + gap else {
      return (theme.painted(label, .plain), DisplayWidth.of(label))
    }
    let summary = DisplayWidth.truncated(candidate.summary, to: cellWidth - labelWidth - gap)
    let padded = DisplayWidth.padded(label, to: labelWidth + gap)
    return (
      theme.painted(padded, .plain) + theme.painted(summary, .dim),
      labelWidth + gap + DisplayWidth.of(summary)
    )
  }
}

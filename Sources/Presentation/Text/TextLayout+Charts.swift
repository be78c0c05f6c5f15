extension TextLayout {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  private static let heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  mutating func addBars(_ chart: BarChart) {
    if !chart.title.isEmpty { addWrapped(StyledText(chart.title, .strong)) }
    let numbers = chart.bars.map { number($0.right, chart) }
    let numberWidth = numbers.map { DisplayWidth.of($0) }.max() ?? 0
    let widest = chart.bars.map { DisplayWidth.of($0.label) }.max() ?? 0
    let labelWidth = min(widest, width / 3)
    if chart.isTwoSided {
      addTwoSided(chart, labelWidth: labelWidth)
    } else {
      let room = max(4, width - labelWidth - numberWidth - 3)
      let greatest = chart.greatest
      for (bar, number) in zip(chart.bars, numbers) {
        lines.append(DisplayWidth.truncated(bar.label, to: labelWidth))
        lines.pad(to: labelWidth + 2)
        lines.pad(to: labelWidth + 2 + numberWidth - DisplayWidth.of(number))
        lines.append(raw: number, width: DisplayWidth.of(number))
        let length = Self.length(bar.right, of: greatest, room: room)
        if length > 0 {
          lines.appendSpaces(1)
          addBar(eighths: length)
        }
        lines.endLine()
      }
    }
    if !chart.unit.isEmpty { addWrapped(StyledText(chart.unit, .dim)) }
  }

  private mutating func addTwoSided(_ chart: BarChart, labelWidth: Int) {
    let leftNumbers = chart.bars.map { $0.left.map { number($0, chart) } ?? "" }
    let isOneOrOther = chart.bars.contains { $0.left == nil }
    let rightNumbers = chart.bars.map {
      isOneOrOther && $0.right == 0 ? "" : number($0.right, chart)
    }
    let numberWidth = (leftNumbers + rightNumbers).map { DisplayWidth.of($0) }.max() ?? 0
    let room = max(2, (width - labelWidth - 2 * numberWidth - 6) / 2)
    let side = numberWidth + 1 + room
    let greatest = chart.greatest
    if !chart.leftTitle.isEmpty || !chart.rightTitle.isEmpty {
      let left = DisplayWidth.truncated(chart.leftTitle, to: side)
      lines.pad(to: side - DisplayWidth.of(left))
      lines.append(StyledText(left, .strong), theme: theme)
      lines.pad(to: side + labelWidth + 4)
      let right = DisplayWidth.truncated(chart.rightTitle, to: side)
      lines.append(StyledText(right, .strong), theme: theme)
      lines.endLine()
    }
    for (index, bar) in chart.bars.enumerated() {
      let length = Self.length(bar.left ?? 0, of: greatest, room: room) / 8
      let text = leftNumbers[index] + " " + String(repeating: "█", count: length)
      lines.pad(to: side - DisplayWidth.of(text))
      lines.append(raw: text, width: DisplayWidth.of(text))
      lines.pad(to: side + 2)
      let label = DisplayWidth.truncated(bar.label, to: labelWidth)
      let indent = (labelWidth - DisplayWidth.of(label)) / 2
      lines.appendSpaces(indent)
      lines.append(label)
      lines.pad(to: side + labelWidth + 4)
      addBar(eighths: Self.length(bar.right, of: greatest, room: room) / 8 * 8)
      let number = rightNumbers[index]
      lines.append(raw: " " + number, width: DisplayWidth.of(number) + 1)
      lines.endLine()
    }
  }

  /// The length of a bar in eighths of a column; a value above nothing is at least one.
  private static func length(_ value: Double, of greatest: Double, room: Int) -> Int {
    guard greatest > 0, value > 0 else { return 0 }
    let share = min(1, value / greatest)
    return max(1, Int((share * Double(room * 8)).rounded()))
  }

  private mutating func addBar(eighths: Int) {
    let full = eighths / 8
    let part = eighths % 8
    lines.append(
      raw: String(repeating: "█", count: full) + Self.eighths[part],
      width: full + (part > 0 ? 1 : 0))
  }

  private func number(_ value: Double, _ chart: BarChart) -> String {
    NumberText.fixed(value, decimals: chart.decimals)
  }

  /// A line of small bars for each line of the chart, with the ends of its axis and its extremes.
  mutating func addSeries(_ chart: SeriesChart) {
    if !chart.title.isEmpty { addWrapped(StyledText(chart.title, .strong)) }
    let widest = chart.lines.map { DisplayWidth.of($0.name) }.max() ?? 0
    let labelWidth = min(widest, width / 3)
    let greatest = chart.lines.flatMap(\.values).compactMap { $0 }.filter(\.isFinite).max() ?? 0
    let notes = chart.lines.map { line in
      let values = line.values.compactMap { $0 }
      guard let least = values.min(), let most = values.max() else { return "" }
      return NumberText.fixed(least, decimals: chart.decimals) + "–"
        + NumberText.fixed(most, decimals: chart.decimals)
    }
    let noteWidth = notes.map { DisplayWidth.of($0) }.max() ?? 0
    let room = max(4, width - labelWidth - noteWidth - 4)
    let cells = min(room, chart.axis.count)
    for (line, note) in zip(chart.lines, notes) {
      lines.append(DisplayWidth.truncated(line.name, to: labelWidth))
      lines.pad(to: labelWidth + 2)
      for cell in 0..<cells {
        let value = Self.mean(line.values, part: cell, of: cells, places: chart.axis.count)
        lines.append(raw: Self.height(value, of: greatest), width: 1)
      }
      lines.appendSpaces(2)
      lines.append(StyledText(note, .dim), theme: theme)
      lines.endLine()
    }
    if let first = chart.axis.first, let last = chart.axis.last {
      lines.pad(to: labelWidth + 2)
      let ends = chart.axis.count > 1 ? "\(first) – \(last)" : first
      let text = chart.unit.isEmpty ? ends : "\(ends), \(chart.unit)"
      lines.append(StyledText(text, .dim), theme: theme)
      lines.endLine()
    }
  }

  /// The mean of the values that fall into one part of the axis.
  private static func mean(
    _ values: [Double?], part: Int, of parts: Int, places: Int
  ) -> Double? {
    let range = (part * places / parts)..<((part + 1) * places / parts)
    let found = range.compactMap { $0 < values.count ? values[$0] : nil }.filter(\.isFinite)
    return found.isEmpty ? nil : found.reduce(0, +) / Double(found.count)
  }

  private static func height(_ value: Double?, of greatest: Double) -> String {
    guard let value else { return " " }
    guard greatest > 0 else { return heights[0] }
    let step = Int((max(0, value) / greatest * 7).rounded())
    return heights[min(7, max(0, step))]
  }

  /// A strip for each whole, its parts as high as they hold occurrences.
  mutating func addStrips(_ chart: StripChart) {
    if !chart.title.isEmpty { addWrapped(StyledText(chart.title, .strong)) }
    let widest = chart.strips.map { DisplayWidth.of($0.label) }.max() ?? 0
    let labelWidth = min(widest, width / 3)
    let noteWidth = chart.strips.map { DisplayWidth.of($0.note) }.max() ?? 0
    let room = max(4, width - labelWidth - noteWidth - 4)
    let counts = chart.strips.map { Self.counts($0.positions, parts: room) }
    let greatest = counts.compactMap { $0.max() }.max() ?? 0
    for (strip, parts) in zip(chart.strips, counts) {
      lines.append(DisplayWidth.truncated(strip.label, to: labelWidth))
      lines.pad(to: labelWidth + 2)
      for count in parts {
        lines.append(
          raw: count == 0 ? "·" : Self.height(Double(count), of: Double(greatest)), width: 1)
      }
      lines.appendSpaces(2)
      lines.append(StyledText(strip.note, .dim), theme: theme)
      lines.endLine()
    }
  }

  private static func counts(_ positions: [Double], parts: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: parts)
    for position in positions where position.isFinite {
      let place = Int(min(1, max(0, position)) * Double(parts))
      counts[min(parts - 1, place)] += 1
    }
    return counts
  }
}

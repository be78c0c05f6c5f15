extension TextLayout {
  /// Matches under each other, with as much context to both sides as there is room for.
  mutating func addConcordance(_ concordance: Rows<ConcordanceLine>) {
    let shown = concordance.limited(to: maxRows)
    var referenceWidth = 0
    var speakerWidth = 0
    var matchWidth = 0
    // The columns are set by the first lines; later ones that are wider are cut.
    for number in 0..<min(shown.count, 2_000) where isWanted {
      let line = shown[number]
      referenceWidth = max(referenceWidth, DisplayWidth.of(line.reference))
      speakerWidth = max(speakerWidth, DisplayWidth.of(line.speaker ?? ""))
      matchWidth = max(matchWidth, DisplayWidth.of(line.match))
    }
    referenceWidth = min(referenceWidth, max(12, width / 3))
    speakerWidth = width < 100 ? 0 : min(speakerWidth, 18)
    let labels = referenceWidth + 2 + (speakerWidth > 0 ? speakerWidth + 2 : 0)
    let room = max(20, width - labels)
    let left = max(6, (room - min(matchWidth, room / 3) - 2) / 2)
    for number in shown.indices where isWanted {
      add(
        shown[number], referenceWidth: referenceWidth, speakerWidth: speakerWidth,
        leftEnd: labels + left)
      drain()
    }
    addMoreNote(concordance.count - shown.count, of: "match")
  }

  private mutating func add(
    _ line: ConcordanceLine, referenceWidth: Int, speakerWidth: Int, leftEnd: Int
  ) {
    let reference = DisplayWidth.truncatedAtStart(line.reference, to: referenceWidth)
    lines.append(StyledText(reference, .reference), theme: theme)
    lines.pad(to: referenceWidth + 2)
    if speakerWidth > 0 {
      let speaker = DisplayWidth.truncated(line.speaker ?? "", to: speakerWidth)
      lines.append(StyledText(speaker, .dim), theme: theme)
      lines.pad(to: referenceWidth + 2 + speakerWidth + 2)
    }
    // Colour shows where the match begins and ends; without it two blanks do.
    let gap = theme.color ? 0 : 2
    let matchStart = leftEnd + 2
    let left = Self.end(
      of: theme.color ? line.left : Self.trimmed(line.left),
      columns: matchStart - gap - lines.column)
    lines.pad(to: matchStart - gap - DisplayWidth.of(left))
    lines.append(left)
    lines.pad(to: matchStart)
    let match = DisplayWidth.truncated(line.match, to: max(1, width - lines.column))
    lines.append(StyledText(match, .match), theme: theme)
    let right = Self.start(
      of: theme.color ? line.right : Self.trimmed(line.right),
      columns: width - lines.column - gap)
    if !right.isEmpty {
      lines.appendSpaces(gap)
      lines.append(right)
    }
    lines.endLine()
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.utf8.prefix { $0 == UInt8(ascii: " ") }.count
    let end = text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    return String(decoding: text.utf8.dropFirst(start).dropLast(end), as: UTF8.self)
  }

  /// The end of the words before a match.
  private static func end(of text: String, columns: Int) -> String {
    let excess = DisplayWidth.of(text) - columns
    guard excess > 0 else { return text }
    guard columns > 0 else { return "" }
    let start = DisplayWidth.suffixStart(of: text.utf8.span, dropping: excess)
    return String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
  }

  private static func start(of text: String, columns: Int) -> String {
    guard columns > 0 else { return "" }
    var end = DisplayWidth.prefixEnd(of: text.utf8.span, width: columns)
    while end > 0, text.utf8.span[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return String(decoding: text.utf8.prefix(end), as: UTF8.self)
  }
}

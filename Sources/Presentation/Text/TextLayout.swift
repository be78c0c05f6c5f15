/// Lays blocks out as lines of a given width.
///
/// The lines go to a buffer; a layout at the top writes them on to an output as they come, one inside
/// a column keeps them until both columns are there.
struct TextLayout {
  let width: Int
  let theme: Theme
  /// The greatest number of rows of a block, nil for all.
  let maxRows: Int?
  var lines = LineBuffer()
  private let output: TextOutput?
  private var previous: Block?

  init(width: Int, theme: Theme, maxRows: Int? = nil, output: TextOutput? = nil) {
    self.width = width
    self.theme = theme
    self.maxRows = maxRows
    self.output = output
  }

  /// Lays out blocks below each other.
  mutating func add(_ blocks: [Block]) {
    for block in blocks {
      if let previous, Self.isSpaced(previous, block) { lines.endLine() }
      add(block)
      previous = block
      drain()
    }
  }

  /// Writes finished lines on, if there is anywhere to write them.
  mutating func drain() {
    if let output { lines.write(into: output) }
  }

  /// Whether an empty line stands between two blocks.
  private static func isSpaced(_ first: Block, _ second: Block) -> Bool {
    switch (first, second) {
    case (.heading(let level, _), .heading): level == 1
    case (.heading, _), (.passages, .passages), (.rule, _), (_, .rule): false
    default: true
    }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(let level, let text): addHeading(text, level: level)
    case .paragraph(let text): addWrapped(text)
    case .table(let table): addTable(table)
    case .passages(let passages): addPassages(passages)
    case .concordance(let concordance): addConcordance(concordance)
    case .sideBySide(let pair): addSideBySide(pair)
    case .bars(let chart): addBars(chart)
    case .series(let chart): addSeries(chart)
    case .strips(let chart): addStrips(chart)
    case .keyValues(let pairs): addKeyValues(pairs)
    case .list(let items): for item in items { addHanging(StyledText("• "), item) }
    case .rule: addRule("─", columns: width)
    case .preformatted(let text): addPreformatted(text)
    }
  }

  private mutating func addHeading(_ text: StyledText, level: Int) {
    let strong = StyledText(
      runs: text.runs.map { .init($0.text, $0.style == .plain ? .strong : $0.style) })
    addWrapped(strong)
    if level == 1 {
      addRule("━", columns: min(width, DisplayWidth.of(text.plain)))
    } else if level == 2, !theme.color {
      addRule("─", columns: min(width, DisplayWidth.of(text.plain)))
    }
  }

  mutating func addRule(_ sign: String, columns: Int) {
    lines.append(raw: String(repeating: sign, count: columns), width: columns)
    lines.endLine()
  }

  /// Lays out text, broken at words; line feeds in it break lines too.
  mutating func addWrapped(_ text: StyledText) {
    addHanging(StyledText(), text)
  }

  /// Lays out text after a lead on its first line, further lines set in below its start.
  mutating func addHanging(_ lead: StyledText, _ text: StyledText) {
    let lead = FlatText(lead, theme: theme)
    let indent = min(DisplayWidth.of(lead.bytes.span), width / 2)
    let flat = FlatText(text, theme: theme, keepingLineEnds: true)
    let wrapping = Wrapping(width: width - indent)
    var isFirst = true
    for line in flat.lines(wrapping) {
      if isFirst {
        let leadEnd = DisplayWidth.prefixEnd(of: lead.bytes.span, width: indent)
        let shown = DisplayWidth.of(lead.bytes.span.extracting(0..<leadEnd))
        lines.append(WrappedLine(start: 0, end: leadEnd, width: shown), of: lead, theme: theme)
        isFirst = false
      }
      if line.end > line.start {
        lines.pad(to: indent)
        lines.append(line, of: flat, theme: theme)
      }
      lines.endLine()
    }
  }

  private mutating func addPreformatted(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(String(line))
      lines.endLine()
    }
  }

  private mutating func addKeyValues(_ pairs: [(key: String, value: StyledText)]) {
    let widest = pairs.map { DisplayWidth.of($0.key) }.max() ?? 0
    let column = min(widest, max(8, width / 3))
    for pair in pairs {
      let key = DisplayWidth.padded(DisplayWidth.truncated(pair.key, to: column), to: column)
      addHanging(StyledText(key + "  ", .dim), pair.value)
    }
  }

  /// Whether further rows are wanted.
  var isWanted: Bool { output?.isWanted ?? true }

  /// Speaker, words, reference: the words wrapped and set in by two columns after the first line.
  mutating func addPassages(_ passages: Rows<Passage>) {
    let shown = passages.limited(to: maxRows)
    for number in shown.indices where isWanted {
      let passage = shown[number]
      var text = StyledText()
      if let speaker = passage.speaker, !speaker.isEmpty {
        text.append(speaker, .speaker)
        text.append(": ")
      }
      text += passage.text
      if !passage.reference.isEmpty {
        text.append(" ")
        text.append("[\(passage.citation)]", .reference)
      }
      addIndentedAfterFirst(text, indent: 2)
      drain()
    }
    addMoreNote(passages.count - shown.count, of: "passage")
  }

  private mutating func addIndentedAfterFirst(_ text: StyledText, indent: Int) {
    let flat = FlatText(text, theme: theme, keepingLineEnds: true)
    let wrapping = Wrapping(firstWidth: width, width: width - indent)
    for (number, line) in flat.lines(wrapping).enumerated() {
      if number > 0, line.end > line.start { lines.appendSpaces(indent) }
      lines.append(line, of: flat, theme: theme)
      lines.endLine()
    }
  }

  /// The note under a block of which not everything is shown.
  mutating func addMoreNote(_ rest: Int, of unit: String) {
    guard rest > 0 else { return }
    let units = rest == 1 ? unit : unit.hasSuffix("ch") ? unit + "es" : unit + "s"
    addWrapped(StyledText("… \(NumberText.grouped(rest)) more \(units): limit all", .dim))
  }
}

/// Writes results for reading in a terminal or a text file.
struct TextRenderer: Renderer {
  let context: RenderingContext

  func render(_ result: any Presentable, into output: TextOutput) {
    var layout = TextLayout(
      width: context.width, theme: Theme(color: context.color), maxRows: context.maxRows,
      output: output)
    layout.add(result.blocks)
    layout.drain()
  }
}

/// Writes results as one self-contained page: no scripts, nothing loaded from elsewhere, readable on
/// a phone, in the dark and on paper.
///
/// Each result is an article; one with several headings begins with linked contents.
struct HTMLRenderer: Renderer {
  func begin(title: String, into output: TextOutput) {
    output.append(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Markup.escaped(title.isEmpty ? "Parlance" : title))</title>
      <style>
      \(PageStyle.css)
      \(ChartStyle.css)
      </style>
      </head>
      <body>
      <main>

      """)
  }

  func render(_ result: any Presentable, into output: TextOutput) {
    var writer = HTMLWriter(output: output)
    writer.writeArticle(result.blocks)
  }

  func end(into output: TextOutput) {
    output.append("</main>\n</body>\n</html>\n")
  }
}

/// Writes blocks as HTML elements.
struct HTMLWriter {
  let output: TextOutput
  /// How many headings of the contents have been given their anchors.
  private var anchors = 0
  private var idStem = ""

  init(output: TextOutput) { self.output = output }

  mutating func writeArticle(_ blocks: [Block]) {
    let headings = blocks.compactMap { block in
      if case .heading(let level, let text) = block { (level, text.plain) } else { nil }
    }
    // Anchors are made of the article's headings, so that several articles on a page differ.
    idStem = "s\(Self.hash(headings.map(\.1)))-"
    output.append("<article>\n")
    var contentsPending = headings.count > 2
    for block in blocks {
      if contentsPending, !isTitle(block) {
        writeContents(headings)
        contentsPending = false
      }
      write(block)
      output.flushIfFull()
    }
    output.append("</article>\n")
  }

  private func isTitle(_ block: Block) -> Bool {
    if case .heading(1, _) = block { true } else { false }
  }

  private func writeContents(_ headings: [(level: Int, text: String)]) {
    output.append("<nav aria-label=\"Contents\"><ul>\n")
    for (number, heading) in headings.enumerated() where heading.level > 1 {
      output.append("<li class=\"level\(min(heading.level, 4))\"><a href=\"#\(idStem)\(number)\">")
      output.appendMarkup(heading.text)
      output.append("</a></li>\n")
    }
    output.append("</ul></nav>\n")
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let text):
      let tag = "h\(min(6, max(1, level)))"
      output.append("<\(tag) id=\"\(idStem)\(anchors)\" dir=\"auto\">")
      anchors += 1
      write(text)
      output.append("</\(tag)>\n")
    case .paragraph(let text): write(text, in: "p")
    case .table(let table): write(table)
    case .passages(let passages):
      for number in passages.indices where output.isWanted {
        write(passages[number])
        output.flushIfFull()
      }
    case .concordance(let lines): write(lines)
    case .sideBySide(let pair): write(pair)
    case .bars(let chart): output.append(BarDrawing(chart).svg(standalone: false))
    case .series(let chart): output.append(SeriesDrawing(chart).svg(standalone: false))
    case .strips(let chart): output.append(StripDrawing(chart).svg(standalone: false))
    case .keyValues(let pairs):
      output.append("<dl>\n")
      for pair in pairs {
        write(StyledText(pair.key), in: "dt")
        write(pair.value, in: "dd")
      }
      output.append("</dl>\n")
    case .list(let items):
      output.append("<ul>\n")
      for item in items { write(item, in: "li") }
      output.append("</ul>\n")
    case .rule: output.append("<hr>\n")
    case .preformatted(let text): write(StyledText(text), in: "pre")
    }
  }

  private func write(_ text: StyledText, in tag: String) {
    output.append("<\(tag) dir=\"auto\">")
    write(text)
    output.append("</\(tag)>\n")
  }

  /// Text with its styles as elements that mean them.
  func write(_ text: StyledText) {
    for run in text.runs {
      let tag: (open: String, close: String) =
        switch run.style {
        case .plain, .quoted: ("", "")
        case .strong: ("<strong>", "</strong>")
        case .dim: ("<small>", "</small>")
        case .match: ("<mark>", "</mark>")
        case .reference: ("<cite>", "</cite>")
        case .speaker, .keyword: ("<b>", "</b>")
        case .added: ("<ins>", "</ins>")
        case .removed: ("<del>", "</del>")
        case .warning, .error: ("<strong class=\"alert\">", "</strong>")
        }
      output.append(tag.open)
      output.appendMarkup(run.text)
      output.append(tag.close)
    }
  }

  private func write(_ passage: Passage) {
    output.append("<blockquote dir=\"auto\">")
    if let speaker = passage.speaker, !speaker.isEmpty {
      write(StyledText(speaker, .speaker))
      output.append(" ")
    }
    write(passage.text)
    if !passage.reference.isEmpty {
      output.append(" ")
      write(StyledText(passage.citation, .reference))
    }
    output.append("</blockquote>\n")
  }

  private mutating func write(_ pair: SideBySide) {
    output.append("<div class=\"pair names\"><div dir=\"auto\">")
    write(pair.leftTitle)
    output.append("</div><div dir=\"auto\">")
    write(pair.rightTitle)
    output.append("</div></div>\n")
    // Where the columns stand below each other, each cell is headed by its side.
    let left = Markup.escaped(pair.leftTitle.plain)
    let right = Markup.escaped(pair.rightTitle.plain)
    for row in pair.rows {
      output.append("<section>\n")
      if !row.title.isEmpty { write(row.title, in: "h3") }
      output.append("<div class=\"pair\"><div data-side=\"\(left)\">\n")
      for block in row.left { write(block) }
      output.append("</div><div data-side=\"\(right)\">\n")
      for block in row.right { write(block) }
      output.append("</div></div>\n</section>\n")
    }
  }

  /// A short number that differs between different lists of headings (FNV-1a).
  private static func hash(_ texts: [String]) -> String {
    var hash: UInt32 = 2_166_136_261
    for text in texts {
      for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
      hash = (hash ^ 0xFF) &* 16_777_619
    }
    return String(hash, radix: 36)
  }
}

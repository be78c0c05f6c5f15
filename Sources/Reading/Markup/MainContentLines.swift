internal import Corpus

/// The lines of a web page's main text: paragraphs, headings, items of lists, with bold beginnings.
struct MainContentLines {
  private let main: MainContent
  private var builder = PageBuilder()
  private(set) var omitted: [OmittedLine] = []
  private var open = OpenBlock()
  private var isSlanted = false
  private var isPreformatted = false
  /// Cells of tables that say who speaks, by their numbers.
  private var labels: Set<Int> = []
  private var line = 1
  /// Where headings stand behind which the text may be over.
  private var endings: [Int] = []
  /// Where a short line stands that may head nothing but links.
  private var heading: Int?

  init(_ main: MainContent) { self.main = main }

  var page: Page { builder.page }

  /// Reads the main text out of the body of a page; all else is left out.
  mutating func read(_ body: PageElement) {
    readText(in: body)
    cutBelowText()
  }

  private mutating func readText(in element: PageElement) {
    guard element.number != main.number, !main.parts.contains(element.number) else {
      line = element.line
      let style = Self.style(element.name, outer: .text)
      isPreformatted = element.name == "pre"
      add(element, style: style, isLink: false, isBold: false)
      flush(style)
      isPreformatted = false
      return
    }
    for child in element.children {
      switch child {
      case .text(let text): omit(text.collapsed, line: element.line, reason: "outside the text")
      case .furniture(let element, let reason): omit(element, reason: reason)
      case .element(let inner):
        if inner.holds(main.number) || main.parts.contains(inner.number) {
          readText(in: inner)
        } else {
          omit(inner.beginning(), line: inner.line, reason: "outside the text")
        }
      }
    }
  }

  /// Leaves out what follows a heading such as `Related stories`, unless the text goes on behind it.
  private mutating func cutBelowText() {
    func length(_ lines: ArraySlice<Line>) -> Int {
      lines.reduce(0) { $0 + ($1.count >= 150 ? $1.count : 0) }
    }
    let lines = page.lines
    let end = endings.first { place in
      length(lines[place...]) * 4 < length(lines[..<place])
    }
    guard let end else { return }
    for line in lines[end...] {
      omitted.append(
        OmittedLine(line: Int(line.number), text: page.string(line), reason: "below the text"))
    }
    builder.cut(at: end)
  }

  private mutating func add(
    _ element: PageElement, style: Line.Style, isLink: Bool, isBold: Bool
  ) {
    if element.name == "table" || element.name == "tbody" {
      labels.formUnion(SpeakerColumn.cells(element))
    }
    for child in element.children {
      switch child {
      case .text(let text):
        open.append(
          text, isLink: isLink, isBold: isBold, isSlanted: isSlanted,
          isPreformatted: isPreformatted)
      case .furniture(let element, let reason): omit(element, reason: reason)
      case .element(let inner):
        if main.others.contains(inner.number) {
          omit(inner.beginning(), line: inner.line, reason: "another text")
          continue
        }
        if inner.name == "br" {
          open.breakLine()
          continue
        }
        let isSpeaker = inner.purpose.contains(.speaker) && inner.text <= 60
        let bold =
          isBold || inner.name == "b" || inner.name == "strong" || isSpeaker
          || labels.contains(inner.number)
        guard Self.blocks.contains(inner.name) else {
          let isOuterSlanted = isSlanted
          isSlanted = isSlanted || inner.name == "em" || inner.name == "i"
          add(inner, style: style, isLink: isLink || inner.name == "a", isBold: bold)
          isSlanted = isOuterSlanted
          if inner.name == "td" || inner.name == "th" || isSpeaker { open.space() }
          // A time in a cell of its own stands before who speaks, not in the name.
          if inner.name == "td", inner.text <= 14, Self.isTime(open.openText) { flush(style) }
          continue
        }
        flush(style)
        line = inner.line
        let innerStyle = Self.style(inner.name, outer: style)
        if inner.name == "hr" { builder.add("***", style: .rule, line: inner.line) }
        let standsOut = isSpeaker || inner.name == "dt" || inner.purpose.contains(.question)
        let isOuterPreformatted = isPreformatted
        isPreformatted = isPreformatted || inner.name == "pre"
        add(inner, style: innerStyle, isLink: isLink, isBold: standsOut)
        flush(innerStyle)
        isPreformatted = isOuterPreformatted
      }
    }
  }

  /// Ends the open block: its lines, parted where the page breaks them.
  private mutating func flush(_ style: Line.Style) {
    guard !open.isEmpty else { return }
    let (lines, linkShare) = open.take()
    var gap = 1
    for part in lines {
      let plain = part.plain
      guard !plain.isEmpty else {
        gap = 1
        continue
      }
      if page.lines.count > 2, Self.endings.contains(plain.lowercased().trimmed(of: " :.!…»")) {
        endings.append(page.lines.count)
      }
      if linkShare > 0.6, style != .heading, !PageHead.endsSentence(plain) {
        omit(plain, line: line, reason: "links")
        omitHeading()
        continue
      }
      builder.add(plain, style: style, emphasis: part.emphasis(plain), gap: gap, line: line)
      let isShort = plain.utf8.count <= 50 && !PageHead.endsSentence(plain)
      heading = isShort && !plain.hasSuffix(":") ? page.lines.count - 1 : nil
      gap = 0
    }
  }

  private static func isTime(_ text: String) -> Bool {
    let bytes = Array(text.collapsed.utf8)
    return !bytes.isEmpty && TimeMark(filling: 0..<bytes.count, of: bytes.span) != nil
  }

  private mutating func omit(_ element: MarkupElement, reason: String) {
    omit(element.beginning(), line: element.line, reason: reason)
  }

  private mutating func omit(_ text: String, line: Int, reason: String) {
    guard !text.isEmpty else { return }
    omitted.append(OmittedLine(line: line, text: text, reason: reason))
  }

  /// Leaves out a short line that heads nothing but links.
  private mutating func omitHeading() {
    guard let heading else { return }
    let line = page.lines[heading]
    omit(page.string(line), line: Int(line.number), reason: "links")
    builder.remove(at: heading)
    self.heading = nil
  }

  private static func style(_ name: String, outer: Line.Style) -> Line.Style {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": .heading
    case "li", "dd", "dt": .listItem
    default: outer == .heading ? .text : outer
    }
  }

  private static let blocks: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dd", "dt",
    "blockquote",
    "pre", "section", "article", "main", "header", "table", "tbody", "thead", "tr", "figure",
    "figcaption", "hr", "address", "center", "fieldset", "details", "summary",
  ]

  /// Headings of what sites put below their texts.
  private static let endings: Set<String> = [
    "related", "related stories", "related articles", "related posts", "related content",
    "more stories", "read more", "read next", "explore further", "you may also like",
    "recommended", "recommended for you", "leave a reply", "leave a comment", "comments",
    "post a comment", "share this", "most read", "most popular", "more from this author",
    "weitere artikel", "mehr zum thema", "kommentare", "ähnliche beiträge", "auch interessant",
    "schreibe einen kommentar", "kommentar verfassen", "teilen mit",
    "das könnte dich auch interessieren",
    "das könnte sie auch interessieren", "lire aussi", "à lire aussi", "commentaires",
    "articles liés",
    "leggi anche", "commenti", "articoli correlati", "lea también", "comentarios",
    "artículos relacionados", "читайте также", "комментарии", "похожие материалы",
  ]
}

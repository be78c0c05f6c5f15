internal import Corpus

/// The lines of a web page's main text: paragraphs, headings, items of lists, with bold beginnings.
struct MainContentLines {
  let furnishing: Furnishing
  private var builder = PageBuilder()
  private(set) var omitted: [OmittedLine] = []
  private var open = ""
  private var openLinks = 0
  /// How many bytes of the open line are bold, as long as all of it is.
  private var emphasis = 0
  private var line = 1
  /// Where headings stand behind which the text may be over.
  private var endings: [Int] = []

  init(furnishing: Furnishing) { self.furnishing = furnishing }

  var page: Page { builder.page }

  mutating func read(_ element: MarkupElement) {
    line = element.line
    add(element, style: .text, isLink: false, isBold: false)
    flush(.text)
    cutBelowText()
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
    _ element: MarkupElement, style: Line.Style, isLink: Bool, isBold: Bool
  ) {
    for child in element.children {
      switch child {
      case .text(let text): append(text, isLink: isLink, isBold: isBold)
      case .element(let inner):
        if furnishing.isFurniture(inner) {
          omit(inner)
          continue
        }
        if inner.name == "br" {
          open += "\n"
          continue
        }
        let bold = isBold || inner.name == "b" || inner.name == "strong"
        guard Self.blocks.contains(inner.name) else {
          add(inner, style: style, isLink: isLink || inner.name == "a", isBold: bold)
          if inner.name == "td" || inner.name == "th" { open += " " }
          continue
        }
        flush(style)
        line = inner.line
        let innerStyle = Self.style(inner.name, outer: style)
        if inner.name == "hr" { builder.add("***", style: .rule, line: inner.line) }
        add(inner, style: innerStyle, isLink: isLink, isBold: false)
        flush(innerStyle)
      }
    }
  }

  private mutating func append(_ text: String, isLink: Bool, isBold: Bool) {
    let wasBlank = open.collapsed.isEmpty
    // Line ends of the source are white space; those of the page are `<br>`.
    open += String(decoding: text.utf8.map { $0 == 10 || $0 == 13 ? 32 : $0 }, as: UTF8.self)
    if isLink { openLinks += text.collapsed.utf8.count }
    if isBold, wasBlank || emphasis == open.utf8.count - text.utf8.count {
      emphasis = open.utf8.count
    } else if wasBlank, text.collapsed.isEmpty {
      emphasis = 0
    }
  }

  /// Ends the open block: its lines, parted where the page breaks them.
  private mutating func flush(_ style: Line.Style) {
    let bold = String(open.utf8.prefix(emphasis)) ?? ""
    let text = open
    let links = openLinks
    open = ""
    openLinks = 0
    emphasis = 0
    var isFirst = true
    for part in text.split(separator: "\n\n", omittingEmptySubsequences: true).flatMap(Self.lines) {
      let plain = part.collapsed
      guard !plain.isEmpty else { continue }
      if page.lines.count > 2, Self.endings.contains(plain.lowercased().trimmed(of: " :.…»")) {
        endings.append(page.lines.count)
      }
      let share = Double(links) / Double(max(1, text.collapsed.utf8.count))
      if share > 0.6, style != .heading, !PageHead.endsSentence(plain) {
        omitted.append(OmittedLine(line: line, text: plain, reason: "links"))
        continue
      }
      let boldText = isFirst ? bold.collapsed : ""
      builder.add(
        plain, style: style, emphasis: plain.hasPrefix(boldText) ? boldText.utf8.count : 0,
        gap: isFirst ? 1 : 0, line: line)
      isFirst = false
    }
  }

  /// Lines between `<br>`; line ends of the source itself are white space, and were made spaces.
  private static func lines(_ text: Substring) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  private mutating func omit(_ element: MarkupElement) {
    guard element.name != "script", element.name != "style" else { return }
    let text = element.text.collapsed
    guard !text.isEmpty else { return }
    omitted.append(
      OmittedLine(line: element.line, text: String(text.prefix(200)), reason: "page furniture"))
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

internal import Corpus

/// Documents of word processors: DOCX (Office Open XML) and ODT (OpenDocument). Paragraphs with their
/// styles, bold beginnings and tables become lines.
struct WordDocument {
  private var builder = PageBuilder()
  private var number = 0

  /// The page in the parts of the package; `nil` if they are of neither kind.
  static func page(_ parts: [Archive.Entry]) -> (page: Page, format: String)? {
    func part(_ name: String) -> MarkupElement? {
      parts.first { $0.name == name }.flatMap { MarkupParser.xml($0.bytes) }
    }
    var document = WordDocument()
    if let body = part("word/document.xml") {
      document.readOffice(body)
      document.addFacts(part("docProps/core.xml"))
      return (document.builder.page, "docx")
    }
    if let content = part("content.xml") {
      document.readOpen(content, bold: Self.boldStyles(content))
      document.addFacts(part("meta.xml"))
      return (document.builder.page, "odt")
    }
    return nil
  }

  private mutating func addFacts(_ element: MarkupElement?) {
    guard let element else { return }
    let keys = ["title": "title", "creator": "author", "language": "language"]
    element.walk { inner in
      if let key = keys[inner.name] {
        let value = inner.text.collapsed
        if !value.isEmpty { builder.add(key, value) }
      }
      return true
    }
  }

  /// Adds a paragraph, line by line.
  private mutating func add(_ text: Runs, style: Line.Style) {
    number += 1
    var isFirst = true
    for part in text.text.split(separator: "\n") {
      let plain = Self.keepingTab(part)
      guard !plain.isEmpty else { continue }
      let bold = isFirst ? text.boldLead.collapsed : ""
      builder.add(
        plain, style: style, emphasis: plain.hasPrefix(bold) ? bold.utf8.count : 0,
        gap: isFirst ? 1 : 0, line: number)
      isFirst = false
    }
  }

  /// The line with its spaces made one, but for a tab behind the first words, which may part a name
  /// from what is said.
  private static func keepingTab(_ line: Substring) -> String {
    let parts = line.split(separator: "\t", maxSplits: 1)
    guard parts.count == 2, parts[0].utf8.count <= 60 else { return String(line).collapsed }
    return String(parts[0]).collapsed + "\t" + String(parts[1]).collapsed
  }

  /// Adds the row of a table. Two cells, the first of them short, are a speaker and what is said.
  private mutating func addRow(_ cells: [[Runs]]) {
    let texts = cells.map { $0.map(\.text.collapsed).filter { !$0.isEmpty } }.filter { !$0.isEmpty }
    if texts.count == 2, texts[0].count == 1, let label = texts[0].first, label.utf8.count <= 60,
      let first = texts[1].first
    {
      number += 1
      let name = label.trimmed(of: ": ")
      builder.add(name + ": " + first, emphasis: name.utf8.count, line: number)
      for text in texts[1].dropFirst() { builder.add(text, line: number) }
    } else {
      for cell in cells { for text in cell { add(text, style: .text) } }
    }
  }

  /// The text of a paragraph, and how much of its beginning is bold.
  private struct Runs {
    var text = ""
    var boldLead = ""
    private var isBoldSoFar = true

    init() {}

    mutating func append(_ part: String, isBold: Bool) {
      text += part
      if isBold, isBoldSoFar {
        boldLead += part
      } else if !part.collapsed.isEmpty {
        isBoldSoFar = false
      }
    }
  }

  // MARK: Office Open XML

  private mutating func readOffice(_ element: MarkupElement) {
    for child in element.elements {
      switch child.name {
      case "p": add(Self.officeRuns(child), style: Self.officeStyle(child))
      case "tr":
        addRow(
          child.elements.filter { $0.name == "tc" }.map { cell in
            cell.elements.filter { $0.name == "p" }.map(Self.officeRuns)
          })
      case "sectPr", "del", "moveFrom": continue
      default: readOffice(child)
      }
    }
  }

  private static func officeStyle(_ paragraph: MarkupElement) -> Line.Style {
    let properties = paragraph.elements.first { $0.name == "pPr" }
    let style = properties?.elements.first { $0.name == "pStyle" }?.value("val")?.lowercased() ?? ""
    if style.hasPrefix("heading") || style.hasPrefix("title") || style.hasPrefix("berschrift") {
      return .heading
    }
    return properties?.elements.contains { $0.name == "numPr" } == true ? .listItem : .text
  }

  private static func officeRuns(_ paragraph: MarkupElement) -> Runs {
    var runs = Runs()
    func add(_ element: MarkupElement, _ isBold: Bool) {
      for child in element.elements {
        switch child.name {
        case "r":
          let mark = child.elements.first { $0.name == "rPr" }?.elements.first { $0.name == "b" }
          add(child, mark.map { $0.value("val") != "0" && $0.value("val") != "false" } ?? false)
        case "t": runs.append(child.text, isBold: isBold)
        case "tab": runs.append("\t", isBold: isBold)
        case "br", "cr": runs.append("\n", isBold: isBold)
        case "noBreakHyphen": runs.append("-", isBold: isBold)
        case "del", "moveFrom", "pPr", "rPr", "instrText": continue
        default: add(child, isBold)
        }
      }
    }
    add(paragraph, false)
    return runs
  }

  // MARK: OpenDocument

  /// The names of the styles that are bold.
  private static func boldStyles(_ content: MarkupElement) -> Set<String> {
    var styles: Set<String> = []
    content.walk { element in
      guard element.name == "style", let name = element.value("name") else { return true }
      if element.first(where: { $0.value("font-weight") == "bold" }) != nil { styles.insert(name) }
      return false
    }
    return styles
  }

  private mutating func readOpen(_ element: MarkupElement, bold: Set<String>) {
    for child in element.elements {
      switch child.name {
      case "h": add(Self.openRuns(child, bold), style: .heading)
      case "p": add(Self.openRuns(child, bold), style: .text)
      case "table-row":
        addRow(
          child.elements.filter { $0.name == "table-cell" }.map { cell in
            cell.elements.filter { $0.name == "p" }.map { Self.openRuns($0, bold) }
          })
      case "tracked-changes", "automatic-styles", "font-face-decls", "scripts": continue
      default: readOpen(child, bold: bold)
      }
    }
  }

  private static func openRuns(_ paragraph: MarkupElement, _ bold: Set<String>) -> Runs {
    var runs = Runs()
    func add(_ element: MarkupElement, _ isBold: Bool) {
      for child in element.children {
        switch child {
        case .text(let text): runs.append(text, isBold: isBold)
        case .element(let inner):
          switch inner.name {
          case "s":
            let count = inner.value("c").flatMap { Int($0) } ?? 1
            runs.append(String(repeating: " ", count: min(count, 80)), isBold: isBold)
          case "tab": runs.append("\t", isBold: isBold)
          case "line-break": runs.append("\n", isBold: isBold)
          case "note", "annotation": continue
          default: add(inner, isBold || inner.value("style-name").map(bold.contains) ?? false)
          }
        }
      }
    }
    add(paragraph, paragraph.value("style-name").map(bold.contains) ?? false)
    return runs
  }
}

internal import Corpus

/// Documents of LibreOffice and others (ODT, OpenDocument).
struct OpenDocument: Format {
  let name = "odt"
  let endings = ["odt", "ott", "fodt"]
  let isBinary = true

  func confidence(_ input: Input) -> Double {
    input.part("content.xml") == nil || input.part("xl/workbook.xml") != nil ? 0 : 0.97
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    try WordPage.material(input, "content.xml") { page, content in
      page.readOpen(content)
      page.addFacts(input.part("meta.xml").flatMap { MarkupParser.xml($0) })
    }
  }
}

extension WordPage {
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

  mutating func readOpen(_ content: MarkupElement) {
    readOpen(content, bold: Self.boldStyles(content))
  }

  private mutating func readOpen(_ element: MarkupElement, bold: Set<String>) {
    for child in element.elements {
      switch child.name {
      case "h": add(Self.openRuns(child, bold), style: .heading)
      case "p":
        add(Self.openRuns(child, bold), style: .text, styleName: child.value("style-name"))
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

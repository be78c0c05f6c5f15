internal import Corpus

/// Documents of Word (DOCX, Office Open XML).
struct WordDocument: Format {
  let name = "docx"
  let endings = ["docx", "docm", "dotx"]
  let isBinary = true

  func confidence(_ input: Input) -> Double { input.part("word/document.xml") == nil ? 0 : 0.98 }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    try WordPage.material(input, "word/document.xml") { page, body in
      page.readOffice(body, styles: Self.styles(input))
      page.addFacts(input.part("docProps/core.xml").flatMap { MarkupParser.xml($0) })
      for (part, name) in [("word/footnotes.xml", "footnote"), ("word/endnotes.xml", "endnote")] {
        guard let root = input.part(part).flatMap({ MarkupParser.xml($0) }) else { continue }
        let count = root.elements.count { $0.name == name && !$0.text.collapsed.isEmpty }
        if count > 0 { page.note("\(count) \(name)s are left out") }
      }
    }
  }

  /// The names of paragraph styles, in small letters, by their identifiers.
  private static func styles(_ input: Input) -> [String: String] {
    var names: [String: String] = [:]
    input.part("word/styles.xml").flatMap { MarkupParser.xml($0) }?.walk { element in
      guard element.name == "style", let id = element.value("styleId") else { return true }
      names[id] = element.elements.first { $0.name == "name" }?.value("val")?.lowercased()
      return false
    }
    return names
  }
}

extension WordPage {
  /// Adds the paragraphs and tables of a document, or of a part of it.
  ///
  /// - Parameter styles: the names of paragraph styles, in small letters, by their identifiers.
  mutating func readOffice(_ element: MarkupElement, styles: [String: String]) {
    for child in element.elements {
      switch child.name {
      case "p":
        let style = Self.officeStyle(child, styles)
        add(Self.officeRuns(child), style: style.kind, styleName: style.name)
      case "tr":
        addRow(
          child.elements.filter { $0.name == "tc" }.map { cell in
            cell.elements.filter { $0.name == "p" }.map(Self.officeRuns)
          })
      case "sectPr", "del", "moveFrom": continue
      default: readOffice(child, styles: styles)
      }
    }
  }

  private static func officeStyle(_ paragraph: MarkupElement, _ styles: [String: String]) -> (
    kind: Line.Style, name: String?
  ) {
    let properties = paragraph.elements.first { $0.name == "pPr" }
    let id = properties?.elements.first { $0.name == "pStyle" }?.value("val")
    let style = id.map { styles[$0] ?? $0.lowercased() }
    if let style, ["heading", "title", "berschrift"].contains(where: { style.hasPrefix($0) }) {
      return (.heading, style)
    }
    let isItem = properties?.elements.contains { $0.name == "numPr" } == true
    return (isItem ? .listItem : .text, style)
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
}

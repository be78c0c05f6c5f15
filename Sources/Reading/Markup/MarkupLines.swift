/// The text of an element line by line, as editors write it: a paragraph, an item or what is before a
/// break is a line; bold beginnings are known.
struct MarkupLines {
  struct Line {
    var text: String
    /// How many bytes at the beginning are bold.
    var emphasis: Int
    var number: Int
    var isHeading = false
  }

  private(set) var lines: [Line] = []
  private var open = ""
  private var bold = ""
  private var isBoldSoFar = true
  private let isTime: (MarkupElement) -> Bool

  /// - Parameter isTime: whether an element is a mark of time, which goes before the line in brackets.
  init(_ root: MarkupElement, isTime: @escaping (MarkupElement) -> Bool = { _ in false }) {
    self.isTime = isTime
    add(root, isBold: false)
    flush(root.line)
  }

  private mutating func add(_ element: MarkupElement, isBold: Bool) {
    for child in element.children {
      switch child {
      case .text(let text):
        open += text
        if isBold, isBoldSoFar {
          bold += text
        } else if !text.collapsed.isEmpty {
          isBoldSoFar = false
        }
      case .element(let inner):
        if isTime(inner) {
          open += "[" + inner.text.collapsed + "] "
        } else if inner.name == "br" {
          flush(inner.line)
        } else if Self.blocks.contains(inner.name) {
          flush(inner.line)
          add(inner, isBold: isBold)
          flush(inner.line, isHeading: Self.headings.contains(inner.name))
        } else if !["script", "style", "head"].contains(inner.name) {
          add(inner, isBold: isBold || inner.name == "b" || inner.name == "strong")
        }
      }
    }
  }

  private mutating func flush(_ number: Int, isHeading: Bool = false) {
    let text = open.collapsed
    let lead = bold.collapsed
    if !text.isEmpty {
      lines.append(
        Line(
          text: text, emphasis: text.hasPrefix(lead) ? lead.utf8.count : 0, number: number,
          isHeading: isHeading))
    }
    open = ""
    bold = ""
    isBoldSoFar = true
  }

  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
  private static let blocks: Set<String> = headings.union([
    "p", "div", "li", "ul", "ol", "tr", "table", "section", "blockquote", "body", "html",
  ])
}

internal import Corpus

/// A page made of the paragraphs of a word processor, with their styles, bold beginnings and tables.
struct WordPage {
  private var builder = PageBuilder()
  private var number = 0
  /// The name of the paragraph style of each line.
  private var styleNames: [String?] = []

  /// The page in the part of a package called `name`, as `read` fills it.
  static func material(
    _ input: Input, _ name: String, _ read: (inout WordPage, MarkupElement) -> Void
  ) throws(ReadingProblem) -> [Material] {
    guard let root = input.part(name).flatMap({ MarkupParser.xml($0) }) else {
      throw ReadingProblem(
        .malformed, path: input.path, message: "\(name) in this document is broken")
    }
    var page = WordPage()
    read(&page, root)
    return [page.material]
  }

  mutating func addFacts(_ element: MarkupElement?) {
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

  /// Notes that something of the document is left out.
  mutating func note(_ message: String) { builder.note(.dropped, message) }

  /// The page, or the conversation where a paragraph style is that of speakers.
  private var material: Material {
    let page = builder.page
    guard let style = speakerStyle else { return .page(page) }
    let starts = page.lines.indices.filter { styleNames[$0] == style }
    var conversation = Conversation(layout: "speaker-style", capacity: page.bytes.count)
    conversation.hasGivenNames = true
    conversation.notes = page.notes
    conversation.evidence = ["\(starts.count) names in the paragraph style `\(style)`"]
    let head = PageHead(page, lines: 0..<(starts.first ?? 0))
    conversation.title = head.title
    conversation.dateLine = head.dateLine
    head.add(to: &conversation, ParagraphBreaks(page))
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : page.lines.count
      let label = conversation.label(page.string(page.lines[start]).trimmed(of: " :"))
      let texts = page.lines[(start + 1)..<end].filter { $0.style != .heading }
      conversation.add(label: label) { text in
        for (index, line) in texts.enumerated() {
          if index > 0 { text.append("\n\n") }
          text.append(page.string(line))
        }
      }
      for line in page.lines[(start + 1)..<end] where line.style == .heading {
        conversation.omitted.append(
          OmittedLine(line: Int(line.number), text: page.string(line), reason: "heading"))
      }
    }
    return .conversation(conversation, metadata: page.metadata)
  }

  /// The style of paragraphs that are short, no sentences, many of them names that recur, and each followed by one of another style.
  private var speakerStyle: String? {
    let page = builder.page
    let counts = Dictionary(grouping: page.lines.indices) { styleNames[$0] ?? "" }
    return counts.filter { style, lines in
      guard !style.isEmpty, lines.count > 2, lines.count * 3 <= page.lines.count * 2 else {
        return false
      }
      let texts = lines.map { page.string(page.lines[$0]).trimmed(of: " :") }
      guard texts.allSatisfy({ $0.utf8.count <= 100 }), Set(texts).count > 1 else { return false }
      guard !texts.contains(where: { $0.last.map { ".?!;,".contains($0) } ?? true }) else {
        return false
      }
      let names = texts.count { text in
        switch LabelShape(text).sort {
        case .name, .asker, .answerer, .anonymous: true
        default: false
        }
      }
      let followed = lines.count { $0 + 1 < page.lines.count && styleNames[$0 + 1] != style }
      return names * 3 >= texts.count && followed * 10 >= lines.count * 9
        && page.lines[lines[0]].style == .text && Set(texts).count < texts.count
    }.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
  }

  /// Adds a paragraph, line by line.
  mutating func add(_ text: Runs, style: Line.Style, styleName: String? = nil) {
    number += 1
    var isFirst = true
    for part in text.text.split(separator: "\n") {
      let plain = Self.keepingTab(part)
      guard !plain.isEmpty else { continue }
      let bold = isFirst ? text.boldLead.collapsed : ""
      builder.add(
        plain, style: style, emphasis: plain.hasPrefix(bold) ? bold.utf8.count : 0,
        gap: isFirst ? 1 : 0, line: number)
      styleNames.append(styleName)
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

  /// Adds the row of a table, its cells as paragraphs.
  mutating func addRow(_ cells: [[Runs]]) {
    number += 1
    for row in TableRow.lines(cells.map { $0.map(\.text.collapsed) }) {
      builder.add(row.text, emphasis: row.emphasis, line: number)
      styleNames.append(nil)
    }
  }

  /// The text of a paragraph, and how much of its beginning is bold.
  struct Runs {
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
}

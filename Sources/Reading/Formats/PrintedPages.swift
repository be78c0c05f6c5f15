internal import Corpus

/// The text of printed pages (PDF), with what printing did to it undone: running heads, page numbers,
/// line ends and double spacing.
struct PrintedPages {
  private struct PrintedLine {
    var text: String
    var indent: Int
    var gap: Int
    var page: Int
  }

  private var lines: [PrintedLine] = []
  private var omitted: [OmittedLine] = []
  /// Whether lines begin with `Q.` and `A.`.
  private var asksByLetter = false

  /// - Parameter bytes: the text as `pdftotext -layout` gives it, pages parted by form feeds.
  init(_ bytes: [UInt8]) {
    var pages = bytes.split(separator: 12, omittingEmptySubsequences: false).map { page in
      page.split(separator: 10, omittingEmptySubsequences: false)
    }
    let texts = pages.map { page in page.map { String(decoding: $0, as: UTF8.self).collapsed } }
    let running = Self.runningLines(texts.map { page in page.filter { !$0.isEmpty } })
    for (number, page) in texts.enumerated() {
      let filled = page.indices.filter { !page[$0].isEmpty }
      for place in filled.prefix(3) + filled.dropFirst(3).suffix(3) {
        let text = page[place]
        guard
          running.contains(Self.pattern(text)) || Self.isPageNumber(text) || Self.isPrinter(text)
        else { continue }
        omitted.append(OmittedLine(line: number + 1, text: text, reason: "running head"))
        pages[number][place] = []
      }
      let content =
        PrintedColumns(pages[number]).unfolded() ?? Array(pages[number].joined(separator: [10]))
      lines += LineScanner.lines(of: content).map { line in
        PrintedLine(
          text: String(decoding: content[line.range], as: UTF8.self), indent: Int(line.indent),
          gap: Int(line.gap), page: number)
      }
    }
    asksByLetter = lines.count { Self.startsWithLetter($0.text, "Q") } > 1
  }

  /// Lines near the edges of pages that recur, whatever the numbers in them.
  private static func runningLines(_ pages: [[String]]) -> Set<String> {
    var counts: [String: Int] = [:]
    for page in pages {
      let edges = page.count <= 6 ? page[...] : page.prefix(3) + page.suffix(3)
      for pattern in Set(edges.map(pattern)) { counts[pattern, default: 0] += 1 }
    }
    let filled = pages.count { !$0.isEmpty }
    return Set(counts.filter { $0.value > 2 && $0.value * 3 > filled }.keys)
  }

  private static func pattern(_ text: String) -> String {
    var pattern = ""
    for character in text.lowercased() {
      if !character.isNumber {
        pattern.append(character)
      } else if pattern.last != "0" {
        pattern += "0"
      }
    }
    return pattern
  }

  /// `17`, `- 17 -`, `Page 3 of 23`.
  private static func isPageNumber(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard !words.isEmpty, words.count <= 4 else { return false }
    return words.allSatisfy { word in
      word.allSatisfy(\.isNumber) && word.count <= 4
        || ["page", "of", "p", "seite", "pagina"].contains(word)
    } && words.contains { $0.allSatisfy(\.isNumber) }
  }

  /// Whether a line begins with one of `letters` as a label: `Q. And then?`
  private static func startsWithLetter(_ text: String, _ letters: String) -> Bool {
    let start = text.prefix(3)
    guard start.count == 3, let first = start.first, letters.contains(first) else { return false }
    return [".", ":"].contains(start.dropFirst().first) && start.last == " "
  }

  /// What browsers print above and below a page: `3/4/14, 8:58 AM    Title`, `https://… 1/2`.
  private static func isPrinter(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    if String(first).holds("://") {
      let parts = last.split(separator: "/")
      return parts.count == 2 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    }
    guard first.hasSuffix(","), first.dropLast().allSatisfy({ $0.isNumber || "/.-".contains($0) })
    else { return false }
    let time = words[1].split(separator: ":")
    return time.count >= 2 && time.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// The lines put together to paragraphs.
  func page() -> Page {
    var builder = PageBuilder()
    let spacing = usualGap
    let width =
      lines.map { $0.text.count + $0.indent }.sorted().dropLast(lines.count / 20).last ?? 0
    let margin = usualIndent
    let labels = recurringLabels
    var paragraph: [String] = []
    var start = 0
    func isBreak(_ index: Int) -> Bool {
      let line = lines[index]
      let before = lines[index - 1]
      if line.page == before.page, line.gap > spacing { return true }
      if let label = Self.label(line.text), labels.contains(label) { return true }
      if asksByLetter, Self.startsWithLetter(line.text, "QA") { return true }
      // Centred lines are titles and headings.
      if line.indent > margin + 12 || before.indent > margin + 12 { return true }
      if line.indent > margin + 2, before.indent <= margin + 2 { return true }
      if line.indent > margin + 2, line.indent < margin + 12, PageHead.endsSentence(before.text) {
        return true
      }
      // A short line that ends a sentence ends its paragraph.
      let length = before.text.count + before.indent
      // So does a line that ends although the next word had room on it.
      let word = line.text.prefix { $0 != " " }.count
      let goesOn = line.text.first?.isLowercase == true
      if length * 2 < width, (length + word) * 4 < width * 3, !goesOn { return true }
      return PageHead.endsSentence(before.text) && length * 10 < width * 7
    }
    let centre = self.centre(margin: margin)
    func isCentred(_ index: Int) -> Bool {
      let line = lines[index]
      guard let centre, line.indent > margin + 8, !"([".contains(line.text.first ?? " ") else {
        return false
      }
      return abs(line.indent + line.text.count / 2 - centre) <= 4
    }
    func add() {
      let isHeading = !paragraph.isEmpty && (start..<start + paragraph.count).allSatisfy(isCentred)
      builder.add(Self.joined(paragraph), style: isHeading ? .heading : .text, line: start + 1)
    }
    for index in lines.indices {
      if index > 0, isBreak(index) {
        add()
        paragraph = []
        start = index
      }
      paragraph.append(lines[index].text.collapsed)
    }
    add()
    builder.omit(omitted)
    return builder.page
  }

  /// Lines as one; a word parted by a hyphen at the end of a line becomes whole.
  private static func joined(_ lines: [String]) -> String {
    var text = ""
    for line in lines {
      if text.isEmpty {
        text = line
      } else if text.hasSuffix("-"), let next = line.first, next.isLowercase,
        let before = text.dropLast().last, before.isLetter
      {
        text.removeLast()
        text += line
      } else {
        text += " " + line
      }
    }
    return text
  }

  /// The blank lines between the lines of a paragraph: one where text is double spaced.
  private var usualGap: Int {
    var counts: [Int: Int] = [:]
    for line in lines { counts[line.gap, default: 0] += 1 }
    // Where paragraphs are short most lines have a gap before them too, but not nearly all.
    if counts[0, default: 0] * 7 > lines.count { return 0 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }

  /// The middle of centred lines; `nil` where what is indented is not centred.
  private func centre(margin: Int) -> Int? {
    let middles = lines.filter { $0.indent > margin + 12 }.map { $0.indent + $0.text.count / 2 }
      .sorted()
    guard middles.count > 2 else { return nil }
    let middle = middles[middles.count / 2]
    return middles.count { abs($0 - middle) <= 4 } * 10 >= middles.count * 7 ? middle : nil
  }

  /// What is before a colon at the beginnings of more than one line.
  private var recurringLabels: Set<String> {
    var counts: [String: Int] = [:]
    for line in lines { if let label = Self.label(line.text) { counts[label, default: 0] += 1 } }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  /// A name before a colon at the beginning of a line.
  private static func label(_ text: String) -> String? {
    guard let colon = text.firstRange(of: ": "), text.first?.isUppercase == true else { return nil }
    let label = String(text[..<colon.lowerBound])
    guard label.utf8.count <= 40 else { return nil }
    if case .name = LabelShape(label).sort { return label }
    return nil
  }

  private var usualIndent: Int {
    var counts: [Int: Int] = [:]
    for line in lines { counts[line.indent, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }
}

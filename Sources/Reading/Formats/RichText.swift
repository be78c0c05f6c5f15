internal import Corpus

/// RTF: the text of its paragraphs, with what is bold at their beginning.
///
/// Format: Microsoft, "Rich Text Format (RTF) Specification", version 1.9.1.
struct RichText: Format {
  let name = "rtf"
  let endings = ["rtf"]

  func confidence(_ input: Input) -> Double {
    input.bytes.starts(with: Array("{\\rtf".utf8)) ? 0.99 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var reader = RichTextReader(input.bytes)
    reader.read()
    guard !reader.builder.page.lines.isEmpty else {
      throw ReadingProblem(.noText, path: input.path, message: "no text found in this document")
    }
    return [.page(reader.builder.page)]
  }
}

/// Reads control words and groups in one pass.
private struct RichTextReader {
  private(set) var builder = PageBuilder()

  private struct Group {
    var isSkipped = false
    var isTitle = false
    var isBold = false
    /// How many characters after `\u` stand in for it.
    var substitutes = 1
  }

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var group = Group()
  private var outer: [Group] = []
  private var upperHalf = SingleByteTables.windows1252
  private var toSkip = 0
  /// The high half of a character that `\u` gives in two halves.
  private var highSurrogate: UInt16?

  private var paragraph = ""
  private var title = ""
  private var emphasis = 0
  private var isEmphasisOver = false
  private var gap = 1
  /// The paragraphs of the cells of an open row of a table, and whether a cell is open.
  private var cells: [[String]] = []
  private var cell: [String] = []
  private var isInTable = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() {
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case 0x7B:
        outer.append(group)
        toSkip = 0
      case 0x7D:
        group = outer.popLast() ?? Group()
        toSkip = 0
      case 0x5C: control()
      case 10: line += 1
      case 13: break
      default: text(byte)
      }
    }
    if isInTable { endRow() } else { endParagraph() }
    let title = title.collapsed
    if !title.isEmpty { builder.add("title", title) }
  }

  private mutating func text(_ first: UInt8) {
    guard toSkip == 0 else {
      toSkip -= 1
      return
    }
    var end = place
    while end < bytes.count, !Self.isSpecial(bytes[end]) { end += 1 }
    add(String(decoding: [first] + bytes[place..<end], as: UTF8.self))
    place = end
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == 0x7B || byte == 0x7D || byte == 0x5C || byte == 10 || byte == 13
  }

  private mutating func add(_ text: String) {
    if group.isTitle {
      title += text
      return
    }
    guard !group.isSkipped else { return }
    paragraph += text
    if group.isBold, !isEmphasisOver {
      emphasis = paragraph.utf8.count
    } else if text.contains(where: { !$0.isWhitespace }) {
      isEmphasisOver = true
    }
  }

  private mutating func endCell() {
    endParagraph()
    cells.append(cell)
    cell = []
  }

  private mutating func endRow() {
    if !paragraph.collapsed.isEmpty || !cell.isEmpty { endCell() }
    for row in TableRow.lines(cells) {
      builder.add(row.text, emphasis: row.emphasis, gap: gap, line: line)
    }
    cells = []
  }

  private mutating func endParagraph() {
    if isInTable {
      cell.append(paragraph.collapsed)
      paragraph = ""
      emphasis = 0
      isEmphasisOver = false
      return
    }
    let indent = paragraph.prefix { $0.isWhitespace }.utf8.count
    let text = paragraph.trimmed(of: " \t\u{A0}")
    if text.isEmpty {
      gap += 1
    } else {
      builder.add(text, emphasis: max(0, emphasis - indent), gap: gap, line: line)
      gap = 1
    }
    paragraph = ""
    emphasis = 0
    isEmphasisOver = false
  }

  private mutating func control() {
    guard place < bytes.count else { return }
    let byte = bytes[place]
    guard (byte | 32) &- 97 < 26 else {
      place += 1
      return symbol(byte)
    }
    let start = place
    while place < bytes.count, (bytes[place] | 32) &- 97 < 26 { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    let digits = place
    if place < bytes.count, bytes[place] == 0x2D { place += 1 }
    while place < bytes.count, Bytes.isDigit(bytes[place]) { place += 1 }
    let number = Int(String(decoding: bytes[digits..<place], as: UTF8.self))
    if place < bytes.count, bytes[place] == 32 { place += 1 }
    apply(word, number)
  }

  private mutating func symbol(_ byte: UInt8) {
    switch byte {
    case 0x27:
      let code = UInt8(String(decoding: bytes[place...].prefix(2), as: UTF8.self), radix: 16)
      place = min(place + 2, bytes.count)
      guard toSkip == 0 else {
        toSkip -= 1
        return
      }
      guard let code else { return }
      let value = code < 0x80 ? UInt16(code) : upperHalf[Int(code) - 0x80]
      if let scalar = Unicode.Scalar(value) { add(String(scalar)) }
    case 0x2A: group.isSkipped = true
    case 0x7E: add("\u{A0}")
    case 0x5F: add("-")
    case 10, 13: endParagraph()
    case 0x5C, 0x7B, 0x7D: add(String(Unicode.Scalar(byte)))
    default: break
    }
  }

  private mutating func apply(_ word: String, _ number: Int?) {
    if let text = Self.characters[word] { return add(text) }
    switch word {
    case "par", "line", "sect", "page": if !group.isSkipped { endParagraph() }
    case "cell": if !group.isSkipped { endCell() }
    case "row": if !group.isSkipped { endRow() }
    case "intbl": isInTable = true
    case "pard": isInTable = false
    case "b": group.isBold = number != 0
    case "plain": group.isBold = false
    case "u": unicode(UInt16(truncatingIfNeeded: number ?? 0))
    case "uc": group.substitutes = min(max(number ?? 1, 0), 16)
    case "bin": place = min(bytes.count, place + max(0, number ?? 0))
    case "mac": upperHalf = SingleByteTables.macRoman
    case "ansicpg":
      upperHalf =
        number == 1251
        ? SingleByteTables.windows1251
        : number == 10000 ? SingleByteTables.macRoman : SingleByteTables.windows1252
    case "title": group.isTitle = !outer.isEmpty && group.isSkipped
    default: if Self.hidden.contains(word) { group.isSkipped = true }
    }
  }

  private mutating func unicode(_ unit: UInt16) {
    toSkip = group.substitutes
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
    } else if let high = highSurrogate {
      highSurrogate = nil
      add(String(decoding: [high, unit], as: UTF16.self))
    } else if let scalar = Unicode.Scalar(unit) {
      add(String(scalar))
    }
  }

  private static let characters = [
    "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ",
  ]

  /// Groups whose text no reader of the document sees in its body.
  private static let hidden: Set<String> = [
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr",
    "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "annotation", "fldinst", "v",
    "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator", "xmlnstbl", "themedata",
    "tc", "xe", "pntext", "listtext", "bkmkstart", "bkmkend", "filetbl", "datastore",
  ]
}

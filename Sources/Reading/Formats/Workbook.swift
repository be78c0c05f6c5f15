internal import Corpus

/// Workbooks (XLSX): each sheet is a table of turns or of documents.
///
/// Format: ISO/IEC 29500-1, SpreadsheetML
struct Workbook: Format {
  let name = "xlsx"
  let endings = ["xlsx", "xlsm"]
  let isBinary = true

  func confidence(_ input: Input) -> Double { input.part("xl/workbook.xml") == nil ? 0 : 0.98 }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var strings: [String] = []
    input.part("xl/sharedStrings.xml").flatMap { MarkupParser.xml($0) }?.walk { element in
      guard element.name == "si" else { return true }
      var text = ""
      element.walk { inner in
        if inner.name == "t" { text += inner.text }
        return inner.name != "rPh"
      }
      strings.append(text)
      return false
    }
    var materials: [Material] = []
    let sheets = (input.parts ?? []).filter { $0.name.hasPrefix("xl/worksheets/") }
      .sorted { ($0.name.utf8.count, $0.name) < ($1.name.utf8.count, $1.name) }
    for sheet in sheets {
      guard let root = MarkupParser.xml(sheet.bytes) else {
        materials.append(.lost(ReadingNotes(.unread, "a sheet is broken: \(sheet.name)")))
        continue
      }
      let rows = Self.rows(root, strings)
      if let found = SpeechSheet(rows) { materials += found.materials() }
    }
    guard !materials.isEmpty else {
      throw ReadingProblem(
        .noText, path: input.path, message: "no sheet of this workbook holds text")
    }
    return materials
  }

  private static func rows(_ root: MarkupElement, _ strings: [String]) -> [DelimitedTable.Row] {
    var rows: [DelimitedTable.Row] = []
    root.walk { element in
      guard element.name == "row" else { return true }
      var fields: [String] = []
      for cell in element.elements where cell.name == "c" {
        let column = cell.value("r").map(Self.column) ?? fields.count
        guard column < 1 << 14 else { continue }
        while fields.count < column { fields.append("") }
        let value = cell.elements.first { $0.name == "v" || $0.name == "is" }?.text ?? ""
        let isShared = cell.value("t") == "s"
        let index = Int(value) ?? -1
        fields.append(isShared ? (strings.indices.contains(index) ? strings[index] : "") : value)
      }
      let texts = fields.map { $0.trimmed(of: " \r\n\t\u{A0}") }
      if texts.contains(where: { !$0.isEmpty }) {
        let line = element.value("r").flatMap { Int($0) } ?? rows.count + 1
        rows.append(DelimitedTable.Row(fields: texts, line: line))
      }
      return false
    }
    return rows
  }

  /// The number of the column in a reference such as `AB12`, from 0.
  private static func column(_ reference: String) -> Int {
    var number = 0
    for byte in reference.utf8.prefix(4) where byte >= 65 && byte <= 90 {
      number = number * 26 + Int(byte) - 64
    }
    return number - 1
  }
}

/// Tables of speech: a column of few short names that recur beside one of longer text.
enum SpeakerColumn {
  /// The numbers of the cells that say who speaks; empty for tables of other things. Rows of tables
  /// inside the table are not looked at, so that all tables of a page take linear time.
  static func cells(_ table: PageElement) -> [Int] {
    var rows: [[PageElement]] = []
    for child in table.elements {
      switch child.name {
      case "tr": rows.append(Array(child.elements))
      case "tbody", "thead", "tfoot":
        rows += child.elements.filter { $0.name == "tr" }.map { Array($0.elements) }
      default: break
      }
    }
    rows = rows.filter { row in row.count > 1 && row.contains { $0.name == "td" } }
    guard rows.count >= 3 else { return [] }
    for column in 0..<2 {
      let cells = rows.compactMap { column < $0.count - 1 ? $0[column] : nil }
      guard cells.count * 10 >= rows.count * 9, isSpeakers(cells) else { continue }
      let others = rows.map { row in row.dropFirst(column + 1).map(\.text).max() ?? 0 }
      let names = cells.reduce(0) { $0 + $1.text }
      if others.reduce(0, +) > names * 2 { return cells.map(\.number) }
    }
    return []
  }

  /// Whether the cells hold few names that recur.
  private static func isSpeakers(_ cells: [PageElement]) -> Bool {
    guard cells.allSatisfy({ $0.text <= 60 && $0.text > 0 }) else { return false }
    let names = cells.map { $0.beginning(80) }
    guard names.allSatisfy({ $0.contains(where: \.isLetter) }) else { return false }
    let distinct = Set(names).count
    return distinct > 1 && distinct * 2 <= names.count + 1
  }
}

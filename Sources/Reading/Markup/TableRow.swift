/// A row of a table in a text document.
enum TableRow {
  /// The row as lines. Two cells, the first of them short, are a speaker and what is said.
  ///
  /// - Parameter cells: the paragraphs of each cell.
  static func lines(_ cells: [[String]]) -> [(text: String, emphasis: Int)] {
    let filled = cells.map { $0.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
    guard filled.count == 2, filled[0].count == 1, let label = filled[0].first,
      label.utf8.count <= 60, let first = filled[1].first
    else { return filled.joined().map { ($0, 0) } }
    let name = label.trimmed(of: ": ")
    return [(name + ": " + first, name.utf8.count)] + filled[1].dropFirst().map { ($0, 0) }
  }
}

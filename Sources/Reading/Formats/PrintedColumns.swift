/// Pages printed in two columns, whose text stands side by side in lines, made one column.
struct PrintedColumns {
  private typealias Line = [Unicode.Scalar]

  private let lines: [Line]
  /// The longest line that is looked at, in characters.
  private static let widest = 1000

  /// - Parameter page: the lines of a page, places on paper kept by spaces.
  init(_ page: [some Collection<UInt8>]) {
    lines = page.map { line in
      var line = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
      while let last = line.last, last == " " || last == "\r" { line.removeLast() }
      return line
    }
  }

  /// The page with the left column above the right one, between lines that go over both; `nil` for a
  /// page of one column. Linear in the number of characters.
  func unfolded() -> [UInt8]? {
    guard let gutter else { return nil }
    var text: [Line] = []
    var left: [Line] = []
    var right: [Line] = []
    func flush() {
      // Blank lines over the whole page part what stands above and below them.
      if left.first?.isEmpty == true, right.first?.isEmpty == true { text.append([]) }
      text += Self.trimmed(left) + Self.trimmed(right)
      if left.last?.isEmpty == true, right.last?.isEmpty == true { text.append([]) }
      left = []
      right = []
    }
    for line in lines {
      if Self.isOpen(line, at: gutter) {
        left.append(Array(line.prefix(gutter)))
        right.append(Array(line.dropFirst(gutter)))
      } else {
        flush()
        text.append(line)
      }
    }
    flush()
    var bytes: [UInt8] = []
    for line in text {
      for scalar in line {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      bytes.append(10)
    }
    return bytes
  }

  /// The place between the columns: open in nearly all lines, with text on both sides of it in many.
  /// Names in a narrow column before what is said are no column of their own.
  private var gutter: Int? {
    let width = min(Self.widest, lines.map(\.count).max() ?? 0)
    let filled = lines.count { !$0.isEmpty }
    guard width >= 50, filled >= 6 else { return nil }
    var open = [Int](repeating: 0, count: width)
    var crossed = [Int](repeating: 0, count: width)
    for line in lines where !line.isEmpty {
      let start = line.firstIndex { $0 != " " } ?? 0
      for place in 1..<min(width, line.count) {
        if line[place] != " " || line[place - 1] != " " {
          crossed[place] += 1
        } else if place > start {
          open[place] += 1
        }
      }
    }
    let middle = width * 3 / 10..<width * 7 / 10
    let best = middle.filter { crossed[$0] * 6 <= filled && open[$0] * 10 >= filled * 4 }
      .max { (open[$0] - crossed[$0], $0) < (open[$1] - crossed[$1], $1) }
    guard let best else { return nil }
    let sides = lines.filter { Self.isOpen($0, at: best) && $0.count > best }
      .map { line in line.prefix(best).count { $0 != " " } }.filter { $0 > 0 }
    return sides.reduce(0, +) * 5 > sides.count * best * 2 ? best : nil
  }

  /// Whether no word of a line stands at `place`.
  private static func isOpen(_ line: Line, at place: Int) -> Bool {
    line.count < place || line[place - 1] == " " && (place == line.count || line[place] != "\u{A0}")
  }

  private static func trimmed(_ lines: [Line]) -> [Line] {
    func isBlank(_ line: Line) -> Bool { line.allSatisfy { $0 == " " } }
    guard let first = lines.firstIndex(where: { !isBlank($0) }),
      let last = lines.lastIndex(where: { !isBlank($0) })
    else { return [] }
    let kept = lines[first...last]
    // Both columns begin at the same margin.
    let margin =
      kept.compactMap { line in isBlank(line) ? nil : line.firstIndex { $0 != " " } }.min() ?? 0
    return kept.map { Array($0.dropFirst(margin)) }
  }
}

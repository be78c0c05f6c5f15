internal import Corpus

/// Outlines of Org mode: `#+TITLE:`, `* heading`, `*bold*`, `- Ada :: words`.
///
/// Format: https://orgmode.org/worg/org-syntax.html
struct OrgFile: Format {
  let name = "org"
  let endings = ["org"]

  func confidence(_ input: Input) -> Double {
    if endings.contains(input.ending) { return 0.9 }
    return input.head.lowercased().hasPrefix("#+title:") ? 0.8 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var dialect = MarkupDialect()
    var metadata: [MetadataEntry] = []
    for (number, line) in MarkupDialect.lines(of: input.bytes) {
      if line.hasPrefix("#+") {
        let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1)
        if parts.count == 2 {
          metadata.append(
            MetadataEntry(
              key: parts[0].lowercased(), value: String(parts[1]).trimmed(of: " <>")))
        }
        dialect.add("", number: number)
        continue
      }
      dialect.add(Self.markdown(line), number: number)
    }
    var page = dialect.page()
    page.metadata = metadata
    return [.page(page)]
  }

  private static func markdown(_ line: String) -> String {
    let stars = line.prefix { $0 == "*" }
    if !stars.isEmpty, line.dropFirst(stars.count).first == " " {
      return String(repeating: "#", count: min(6, stars.count)) + line.dropFirst(stars.count)
    }
    if line.hasPrefix("- ") || line.hasPrefix("+ "), let mark = line.firstRange(of: " :: ") {
      let label = line[..<mark.lowerBound].dropFirst(2)
      return "**\(label):** " + line[mark.upperBound...]
    }
    guard line.hasPrefix("*") else { return line }
    return MarkupDialect.replacing("*", "*", by: "**", in: line)
  }
}

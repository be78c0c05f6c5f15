internal import Corpus

/// LaTeX sources: the text of the document with `\textbf`, `\item[…]`, `\section` as what they show, and
/// commands that show nothing left out.
struct LaTeXFile: Format {
  let name = "latex"
  let endings = ["tex", "latex", "ltx"]

  func confidence(_ input: Input) -> Double {
    let head = input.head
    if head.holds("\\documentclass") || head.holds("\\begin{document}") { return 0.9 }
    return endings.contains(input.ending) ? 0.8 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var dialect = MarkupDialect()
    var metadata: [MetadataEntry] = []
    let lines = MarkupDialect.lines(of: input.bytes)
    let begin = lines.firstIndex { $0.text.contains("\\begin{document}") }
    for (index, line) in lines.enumerated() {
      for key in ["title", "date", "author"] {
        if let value = Self.argument(of: "\\\(key){", in: line.text), !value.hasPrefix("\\") {
          metadata.append(MetadataEntry(key: key, value: LaTeXText(value).plain))
        }
      }
      let isPreamble = begin.map { index <= $0 } ?? false
      dialect.add(isPreamble ? "" : LaTeXText(line.text).plain, number: line.number)
    }
    var page = dialect.page()
    page.metadata = metadata
    return [.page(page)]
  }

  /// What stands between the braces behind `command`.
  private static func argument(of command: String, in line: String) -> String? {
    guard let start = line.firstRange(of: command) else { return nil }
    var depth = 1
    var text = ""
    for character in line[start.upperBound...] {
      if character == "{" { depth += 1 }
      if character == "}" {
        depth -= 1
        if depth == 0 { return text }
      }
      text.append(character)
    }
    return nil
  }
}

/// A line of LaTeX as Markdown.
struct LaTeXText {
  private(set) var plain = ""
  private let source: [Character]
  private var place = 0

  init(_ line: String) {
    source = Array(line)
    read(until: nil, depth: 0)
    plain = plain.trimmed(of: " ")
  }

  private mutating func read(until close: Character?, depth: Int) {
    while place < source.count {
      let character = source[place]
      place += 1
      if character == close { return }
      switch character {
      case "%": place = source.count
      case "~": plain += " "
      case "{": if depth < 32 { read(until: "}", depth: depth + 1) }
      case "}": continue
      case "\\": command(depth)
      case "-" where source[place...].starts(with: "--"):
        plain += "—"
        place += 2
      case "-" where source[place...].starts(with: "-"):
        plain += "–"
        place += 1
      case "`" where source[place...].starts(with: "`"):
        plain += "“"
        place += 1
      case "'" where source[place...].starts(with: "'"):
        plain += "”"
        place += 1
      default: plain.append(character)
      }
    }
  }

  private mutating func command(_ depth: Int) {
    guard place < source.count else { return }
    guard source[place].isLetter else {
      // `\&`, `\%`, `\\`.
      if !"\\ ,;:!/".contains(source[place]) { plain.append(source[place]) } else { plain += " " }
      place += 1
      return
    }
    var name = ""
    while place < source.count, source[place].isLetter {
      name.append(source[place])
      place += 1
    }
    if place < source.count, source[place] == "*" { place += 1 }
    switch name {
    case "textbf", "bf", "bfseries", "speaker", "textsc", "strong": wrap("**", depth)
    case "textit", "emph", "it", "em", "textsl": wrap("*", depth)
    case "section", "subsection", "subsubsection", "chapter", "part", "paragraph":
      plain += "## "
      wrap("", depth)
    case "item":
      if place < source.count, source[place] == "[" {
        place += 1
        plain += "**"
        read(until: "]", depth: depth + 1)
        plain += "**"
      }
    case "ldots", "dots": plain += "…"
    case "begin", "end", "label", "ref", "cite", "vspace", "hspace", "input", "usepackage",
      "title", "date", "author", "includegraphics", "maketitle":
      skipArguments()
    default:
      while place < source.count, source[place] == " " { place += 1 }
    }
  }

  /// The argument of a command between two marks.
  private mutating func wrap(_ mark: String, _ depth: Int) {
    guard place < source.count, source[place] == "{", depth < 32 else { return }
    place += 1
    plain += mark
    read(until: "}", depth: depth + 1)
    plain += mark
  }

  private mutating func skipArguments() {
    while place < source.count, source[place] == "{" || source[place] == "[" {
      let close: Character = source[place] == "{" ? "}" : "]"
      while place < source.count, source[place] != close { place += 1 }
      place += 1
    }
  }
}

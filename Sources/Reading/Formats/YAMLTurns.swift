internal import Corpus

/// YAML with a list of turns: `- speaker: Ada`, `text: …`, and what is known of the whole above it.
///
/// Only what such lists are written with is understood: maps of scalars, plain, quoted or in blocks.
struct YAMLTurns: Format {
  let name = "yaml"
  let endings = ["yaml", "yml"]

  func confidence(_ input: Input) -> Double { endings.contains(input.ending) ? 0.8 : 0 }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var reader = YAMLReader()
    for (number, line) in MarkupDialect.lines(of: input.bytes, isTrimmed: false) {
      reader.add(line, number: number)
    }
    reader.finish()
    let items = JSONTables(.array(reader.items.map(JSONValue.object))).tables
    guard let material = SpeechRecords(items)?.material(metadata: reader.metadata) else {
      throw ReadingProblem(
        .malformed, path: input.path,
        message: "no list of turns with `speaker` and `text` found in this YAML file")
    }
    return [material]
  }
}

/// Puts lines of YAML together to the members of maps.
private struct YAMLReader {
  private(set) var metadata: [MetadataEntry] = []
  private(set) var items: [[(key: String, value: JSONValue)]] = []
  private var key = ""
  private var value = ""
  /// Whether the scalar is a block, whose lines end where they end.
  private var isBlock = false
  private var isItem = false
  private var indent = 0

  mutating func add(_ line: String, number: Int) {
    let bare = line.trimmed(of: " \t\r")
    let columns = line.prefix { $0 == " " }.count
    if bare.isEmpty || bare == "---" {
      if isBlock { value += "\n" }
      return
    }
    if bare.hasPrefix("- ") {
      finish()
      let rest = String(bare.dropFirst(2)).trimmed(of: " ")
      isItem = true
      items.append([])
      indent = columns + 2
      begin(rest)
    } else if !key.isEmpty,
      columns > indent || isBlock && columns >= indent && Self.colon(bare) == nil
    {
      value += (value.isEmpty ? "" : isBlock ? "\n" : " ") + bare
    } else if bare.first != "#" {
      finish()
      if columns == 0 { isItem = false }
      indent = columns
      begin(bare)
    }
  }

  mutating func finish() {
    guard !key.isEmpty else { return }
    let text = FrontMatter.unquoted(value.trimmed(of: " \n"))
    if isItem, !items.isEmpty {
      items[items.count - 1].append((key, .string(text)))
    } else if !text.isEmpty {
      metadata.append(MetadataEntry(key: key.lowercased(), value: text))
    }
    key = ""
    value = ""
    isBlock = false
  }

  private mutating func begin(_ text: String) {
    guard let colon = Self.colon(text) else { return }
    key = String(text[..<colon]).trimmed(of: " \"'")
    value = String(text[text.index(after: colon)...]).trimmed(of: " ")
    if ["|", ">", "|-", ">-", "|+", ">+"].contains(value) {
      isBlock = value.hasPrefix("|")
      value = ""
    }
  }

  /// The colon behind a key: white space or the end of the line follows it.
  private static func colon(_ text: String) -> String.Index? {
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return nil }
    let next = text.index(after: colon)
    let key = text[..<colon]
    guard next == text.endIndex || text[next] == " ", key.count <= 40, !key.contains(" ") else {
      return nil
    }
    return colon
  }
}

internal import Corpus
internal import Glibc

/// Vertical text (VRT), the input format of corpus engines: a token a line, its attributes behind tabs,
/// structures as XML tags on lines of their own.
///
/// `text` and `doc` elements are documents, `u`, `turn` and `sp` turns, `s` sentences; every element and
/// attribute stays under its own name. A region inside another of its own name is dropped, as in CWB.
struct VerticalText: Format {
  let name = "vrt"
  let endings = ["vrt", "vert"]

  func confidence(_ input: Input) -> Double {
    if endings.contains(input.ending) { return 0.95 }
    guard input.bytes.first(where: { $0 > 32 }) == 0x3C else { return 0 }
    // Tags alone on their lines, and tabs in all others.
    let lines = input.head.split(separator: "\n").dropLast().prefix(40)
    let tokens = lines.filter { !$0.hasPrefix("<") }
    let tags = lines.count - tokens.count
    guard tags > 1, tokens.count > 3 else { return 0 }
    return tokens.allSatisfy { !$0.hasPrefix("\t") && $0.contains("\t") } ? 0.8 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var reader = VerticalReader(input)
    reader.read()
    return reader.materials
  }
}

/// Reads vertical text line by line.
struct VerticalReader {
  private(set) var materials: [Material] = []
  private let bytes: [UInt8]
  private let columns: [String]
  private var document: VerticalDocument
  private var isInsideDocument = false

  init(_ input: Input) {
    bytes = input.bytes
    let given = input.options.columns
    columns = Array((given.isEmpty ? ["word", "lc", "pos", "lemma"] : given).dropFirst())
    document = VerticalDocument(columns: columns)
  }

  mutating func read() {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var end =
        unsafe bytes.withUnsafeBytes { buffer in
          unsafe buffer.baseAddress.flatMap { base in
            unsafe memchr(base + start, 10, buffer.count - start).map {
              unsafe base.distance(to: $0)
            }
          }
        } ?? bytes.count
      let next = end + 1
      if end > start, bytes[end - 1] == 13 { end -= 1 }
      if end > start {
        if bytes[start] == 0x3C, isTag(start..<end) {
          tag(start..<end)
        } else {
          document.addToken(bytes, start..<end)
        }
      }
      start = next
    }
    finishDocument()
  }

  /// `<name …>`, `</name>`, `<!…>` or `<?…>` alone on a line; `<` with a tab behind it is a token.
  private func isTag(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, bytes[range.upperBound - 1] == 0x3E else { return false }
    let second = bytes[range.lowerBound + 1]
    return Bytes.isLetter(second) || second == 0x2F || second == 0x21 || second == 0x3F
      || second == 0x5F
  }

  private mutating func tag(_ range: Range<Int>) {
    let second = bytes[range.lowerBound + 1]
    if second == 0x21 || second == 0x3F { return }
    let tag = MarkupTag(bytes, range)
    if Self.documentNames.contains(tag.name) {
      if tag.isEnd || isInsideDocument { finishDocument() }
      isInsideDocument = !tag.isEnd
      if tag.isEnd { return }
    }
    if tag.isEnd { document.close(tag.name) } else { document.open(tag) }
  }

  private mutating func finishDocument() {
    if let material = document.finish(bytes) { materials.append(material) }
    document = VerticalDocument(columns: columns)
  }

  private static let documentNames: Set<String> = ["text", "doc"]
}

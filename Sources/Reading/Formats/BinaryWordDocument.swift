internal import Corpus

/// Documents of Word up to 2003 (.doc), by way of the program `catdoc`, or `antiword` where that is
/// installed instead.
struct BinaryWordDocument: Format {
  let name = "doc"
  let endings = ["doc", "dot"]
  let isBinary = true

  func confidence(_ input: Input) -> Double {
    input.bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) ? 1 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    guard Self.isWord(input.bytes) else {
      throw ReadingProblem(
        .unsupported, path: input.path,
        message: "this is an old Office file without a text document; save it in a newer format")
    }
    let programs: [(name: String, arguments: [String])] = [
      ("catdoc", ["-w", "-d", "utf-8"]), ("antiword", ["-w", "0", "-m", "UTF-8.txt", "-"]),
    ]
    var isInstalled = false
    for program in programs {
      do throws(ChildProcess.Failure) {
        let text = try ChildProcess.output(of: program.name, program.arguments, input: input.bytes)
        isInstalled = true
        let page = Self.page(text)
        if !page.lines.isEmpty { return [.page(page)] }
      } catch {
        if case .failed = error { isInstalled = true }
      }
    }
    throw ReadingProblem(
      isInstalled ? .malformed : .unsupported, path: input.path,
      message: isInstalled
        ? "catdoc and antiword cannot read this document: it is broken or needs a password"
        : "reading .doc needs the program catdoc or antiword: apt-get install catdoc")
  }

  /// Whether an Office file contains the stream of a Word document.
  private static func isWord(_ bytes: [UInt8]) -> Bool {
    var name: [UInt8] = []
    for byte in "WordDocument".utf8 { name += [byte, 0] }
    // Entries of the directory of a compound file have 128 bytes and begin with their names.
    return stride(from: 0, to: bytes.count, by: 128).contains { place in
      bytes[place...].starts(with: name)
    }
  }

  /// The lines as `catdoc` writes them: a paragraph a line, a row of a table with tabs between cells.
  private static func page(_ text: [UInt8]) -> Page {
    var builder = PageBuilder()
    for line in LineScanner.lines(of: text) {
      let text = String(decoding: text[line.range], as: UTF8.self)
      let cells = text.split(separator: "\t").map { [String($0).collapsed] }
      for row in TableRow.lines(cells) {
        builder.add(
          row.text, emphasis: row.emphasis, gap: max(1, Int(line.gap)), line: Int(line.number))
      }
    }
    return builder.page
  }
}

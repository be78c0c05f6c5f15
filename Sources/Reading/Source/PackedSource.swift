internal import Corpus

/// Sources that are no text themselves: archives, compressed files, word processor documents, PDF.
enum PackedSource {
  /// The documents in `bytes`; `nil` if they are of no such kind.
  static func documents(
    _ bytes: [UInt8], _ path: String, _ options: ReadingOptions, depth: Int
  ) throws(ReadingProblem) -> [ReadDocument]? {
    if bytes.starts(with: Array("%PDF".utf8)) { return try pdf(bytes, path, options) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw ReadingProblem(
        .unsupported, path: path,
        message: "this is an old Word or Office file; save it as .docx, .odt or .txt first")
    }
    guard Archive.isPacked(bytes) else { return nil }
    // What has the mark of a compressed file and is none comes out as it went in.
    guard depth < deepest, let entries = Archive.entries(bytes, where: isWanted),
      entries.allSatisfy({ $0.bytes != bytes })
    else {
      throw ReadingProblem(.malformed, path: path, message: "this archive cannot be unpacked")
    }
    if let word = WordDocument.page(entries) {
      return Reader.documents([.page(word.page)], input(path, options), format: word.format)
    }
    var documents: [ReadDocument] = []
    var problems: [ReadingProblem] = []
    for entry in entries where !entry.bytes.isEmpty {
      let inner = entry.name.isEmpty ? withoutEnding(path) : path + "/" + entry.name
      do throws(ReadingProblem) {
        documents += try Reader.documents(entry.bytes, inner, options, depth: depth + 1)
      } catch {
        problems.append(error)
      }
    }
    if documents.isEmpty, let problem = problems.first { throw problem }
    for index in documents.indices { documents[index].draft.source = path }
    if !documents.isEmpty { documents[0].draft.warnings += problems.map(\.warning) }
    return documents
  }

  /// How many archives may stand in each other.
  private static let deepest = 4

  /// Parts of packages and files that hold text; neither pictures nor hidden files.
  private static func isWanted(_ name: String) -> Bool {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return !last.hasPrefix(".") && !name.hasPrefix("__MACOSX") && !SourcePaths.isPassedOver(last)
  }

  /// The text of a PDF by way of the program `pdftotext`.
  private static func pdf(_ bytes: [UInt8], _ path: String, _ options: ReadingOptions)
    throws(ReadingProblem) -> [ReadDocument]
  {
    let page: Page
    do throws(ChildProcess.Failure) {
      let text = try ChildProcess.output(
        of: "pdftotext", ["-layout", "-enc", "UTF-8", "-", "-"], input: bytes)
      page = PrintedPages(text).page()
    } catch {
      switch error {
      case .missing:
        throw ReadingProblem(
          .unsupported, path: path,
          message: "reading PDF needs the program pdftotext: apt-get install poppler-utils")
      case .failed:
        throw ReadingProblem(
          .malformed, path: path,
          message: "pdftotext cannot read this PDF: it is broken or needs a password")
      }
    }
    guard !page.lines.isEmpty else {
      throw ReadingProblem(
        .noText, path: path,
        message: "no text in this PDF: its pages are pictures, which need text recognition first")
    }
    return Reader.documents([.page(page)], input(path, options), format: "pdf")
  }

  private static func input(_ path: String, _ options: ReadingOptions) -> Input {
    Input(
      bytes: [], path: path, ending: Reader.ending(path), encoding: .utf8, options: options)
  }

  /// `talk.txt` of `talk.txt.gz`.
  private static func withoutEnding(_ path: String) -> String {
    let ending = Reader.ending(path)
    guard ["gz", "xz", "zst", "bz2", "tgz"].contains(ending) else { return path }
    return String(path.dropLast(ending.count + 1))
  }
}

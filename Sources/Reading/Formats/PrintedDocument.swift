/// PDF, by way of the program `pdftotext`.
struct PrintedDocument: Format {
  let name = "pdf"
  let endings = ["pdf"]
  let isBinary = true

  func confidence(_ input: Input) -> Double {
    input.bytes.starts(with: Array("%PDF".utf8)) ? 1 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    let page: Page
    do throws(ChildProcess.Failure) {
      let text = try ChildProcess.output(
        of: "pdftotext", ["-layout", "-enc", "UTF-8", "-", "-"], input: input.bytes)
      page = PrintedPages(text).page()
    } catch {
      switch error {
      case .missing:
        throw ReadingProblem(
          .unsupported, path: input.path,
          message: "reading PDF needs the program pdftotext: apt-get install poppler-utils")
      case .failed:
        throw ReadingProblem(
          .malformed, path: input.path,
          message: "pdftotext cannot read this PDF: it is broken or needs a password")
      }
    }
    guard !page.lines.isEmpty else {
      throw ReadingProblem(
        .noText, path: input.path,
        message: "no text in this PDF: its pages are pictures, which need text recognition first")
    }
    return [.page(page)]
  }
}

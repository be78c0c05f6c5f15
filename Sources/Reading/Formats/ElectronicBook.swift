internal import Corpus

/// Electronic books (EPUB): the pages of the spine, in its order, as one text.
///
/// Format: https://www.w3.org/TR/epub-33/
struct ElectronicBook: Format {
  let name = "epub"
  let endings = ["epub"]
  let isBinary = true

  func confidence(_ input: Input) -> Double {
    input.part("META-INF/container.xml") == nil ? 0 : 0.98
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    guard let container = input.part("META-INF/container.xml").flatMap({ MarkupParser.xml($0) }),
      let path = container.first(where: { $0.name == "rootfile" })?.value("full-path"),
      let package = input.part(path).flatMap({ MarkupParser.xml($0) })
    else {
      throw ReadingProblem(
        .malformed, path: input.path, message: "the package document of this book cannot be read")
    }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    var files: [String: String] = [:]
    var contents: Set<String> = []
    var spine: [String] = []
    var page = Page(bytes: [], lines: [])
    package.walk { element in
      switch element.name {
      case "item":
        if let id = element.value("id"), let file = element.value("href") {
          files[id] = Self.resolved(file, in: folder)
          if element.value("properties")?.split(separator: " ").contains("nav") == true {
            contents.insert(id)
          }
        }
      case "itemref":
        if let id = element.value("idref"), element.value("linear") != "no" { spine.append(id) }
      case "title", "date", "creator", "language":
        let value = element.text.collapsed
        let key = element.name == "creator" ? "author" : element.name
        if !value.isEmpty, !page.metadata.contains(where: { $0.key == key }) {
          page.metadata.append(MetadataEntry(key: key, value: value))
        }
      default: break
      }
      return true
    }
    for id in spine where !contents.contains(id) {
      guard let file = files[id], let bytes = input.part(file), let root = MarkupParser.html(bytes)
      else {
        page.notes.add(.unread, "a chapter of the book is missing: \(files[id] ?? id)")
        continue
      }
      page.append(WebPage.chapter(root))
    }
    guard !page.lines.isEmpty else {
      throw ReadingProblem(.noText, path: input.path, message: "no text found in this book")
    }
    return [.page(page)]
  }

  /// The path in the archive of a file that the package refers to.
  private static func resolved(_ reference: String, in folder: String) -> String {
    var parts = folder.split(separator: "/").map(String.init)
    for part in decoded(reference).split(separator: "/") {
      if part == ".." {
        _ = parts.popLast()
      } else if part != "." {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// `chapter%201.xhtml` as `chapter 1.xhtml`.
  private static func decoded(_ reference: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(reference.utf8)[...]
    while let first = rest.first {
      if first == 0x25,
        let code = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

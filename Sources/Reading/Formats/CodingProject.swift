internal import Corpus

/// Projects of qualitative analysis in the exchange format of ATLAS.ti, MAXQDA, NVivo and others
/// (.qdpx): the sources are read, the codes are not.
///
/// Format: REFI-QDA standard 1.5, https://www.qdasoftware.org
struct CodingProject: Format {
  let name = "qdpx"
  let endings = ["qdpx"]
  let isBinary = true

  func confidence(_ input: Input) -> Double { Self.project(input) == nil ? 0 : 0.97 }

  private static func project(_ input: Input) -> Archive.Entry? {
    input.parts?.first { $0.name.lowercased().hasSuffix(".qde") }
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    guard let root = Self.project(input).flatMap({ MarkupParser.xml($0.bytes) }) else {
      throw ReadingProblem(.malformed, path: input.path, message: "the project file cannot be read")
    }
    var materials: [Material] = []
    root.walk { element in
      guard element.name.hasSuffix("Source") || element.name == "Transcript" else { return true }
      let title = element.value("name") ?? ""
      if let text = element.elements.first(where: { $0.name == "PlainTextContent" })?.text {
        materials.append(
          .file(Archive.Entry(name: title + ".txt", bytes: Array(text.utf8))))
      } else if let path = element.value(anyOf: ["plainTextPath", "richTextPath", "path"]) {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let part = input.parts?.first { $0.name.hasSuffix(file) }
        guard let part else {
          materials.append(
            .lost(ReadingNotes(.unread, "a source of the project is missing: \(title)")))
          return true
        }
        let ending = Reader.ending(file)
        if !SourcePaths.isPassedOver(file) {
          materials.append(.file(Archive.Entry(name: title + "." + ending, bytes: part.bytes)))
        }
      }
      return true
    }
    return materials
  }
}

internal import Corpus

/// XML whose elements are speeches: TEI (`u`, `sp`, `said`), records of parliaments (`speech` with the
/// speaker in an attribute or in `from`), Akoma Ntoso and their like.
struct SpeechMarkup: Format {
  let name = "xml"
  let endings = ["xml", "tei"]

  func confidence(_ input: Input) -> Double {
    let head = input.head
    guard head.trimmed(of: "\u{FEFF} \n\r\t").hasPrefix("<") else { return 0 }
    if head.lowercased().holds("<html") || head.lowercased().holds("<!doctype html") { return 0 }
    return endings.contains(input.ending) ? 0.7 : head.hasPrefix("<?xml") ? 0.65 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    guard let root = MarkupParser.xml(input.bytes) else {
      throw ReadingProblem(.malformed, path: input.path, message: "this is no well-formed XML")
    }
    var reader = SpeechMarkupReader(root)
    reader.read(root)
    let spoken = reader.conversation.utterances.contains { $0.label != nil }
    if !spoken, let record = RecordMarkup(root) { return [record.material] }
    // Elements that are known may be little more than the title.
    let known = reader.conversation.text.count
    if spoken || known * 2 > root.text.collapsed.utf8.count {
      return [.conversation(reader.conversation, metadata: reader.metadata)]
    }
    guard let whole = RecordMarkup.whole(root) else {
      throw ReadingProblem(.noText, path: input.path, message: "no text found in this XML")
    }
    return [whole]
  }
}

/// Reads speeches in the order of the text.
struct SpeechMarkupReader {
  private(set) var conversation = Conversation(layout: "speech-elements", capacity: 1 << 16)
  private(set) var metadata: [MetadataEntry] = []
  /// Names by the identifiers that speeches refer to.
  private var people: [String: String] = [:]
  /// The label printed before the next speech.
  private var printedLabel: String?
  private var elementCount = 0

  init(_ root: MarkupElement) {
    conversation.hasGivenNames = true
    findPeople(root)
    findMetadata(root)
  }

  mutating func read(_ element: MarkupElement) {
    for child in element.elements {
      let name = child.name
      if Self.headers.contains(name) { continue }
      if Self.speeches.contains(name) || Self.isExchange(child) {
        addSpeech(child)
      } else if child.value("type") == "speaker" || Self.labels.contains(name) {
        printedLabel = child.text.collapsed.trimmed(of: ": ")
      } else if Self.blocks.contains(name) {
        let text = Self.paragraphs(child).joined(separator: "\n\n")
        if name == "head" || name.hasSuffix("heading"), conversation.title == nil {
          conversation.title = text
        }
        conversation.add(label: nil, role: .narration) { $0.append(text) }
      } else {
        read(child)
      }
    }
    conversation.evidence = ["\(elementCount) elements that are speeches"]
  }

  /// A question or an answer that names who speaks; elsewhere such elements contain speeches.
  private static func isExchange(_ element: MarkupElement) -> Bool {
    guard element.name == "question" || element.name == "answer" else { return false }
    return element.value(anyOf: speakerAttributes) != nil
      || element.elements.contains { labels.contains($0.name) }
  }

  private mutating func addSpeech(_ element: MarkupElement) {
    elementCount += 1
    let inner = element.elements.first { Self.labels.contains($0.name) }
    let printed = inner?.text.collapsed.trimmed(of: ": ") ?? printedLabel
    printedLabel = nil
    var label: String?
    if let reference = element.value(anyOf: Self.speakerAttributes) {
      let whole = reference.hasPrefix("#") ? String(reference.dropFirst()) : reference
      let first = whole.split(separator: " ").first.map(String.init) ?? whole
      // What is printed inside the speech says more than an identifier that nothing resolves.
      let plain =
        reference.hasPrefix("#") ? inner.flatMap { _ in printed } ?? first : whole.collapsed
      label = people[whole] ?? people[first] ?? plain
    } else if let printed, !printed.isEmpty {
      label = printed
    }
    let text = Self.paragraphs(element, without: Self.labels).joined(separator: "\n\n")
    let index = label.map { conversation.label($0) }
    let role: Role? =
      element.name == "question" ? .question : element.name == "answer" ? .answer : nil
    conversation.add(label: index, role: index == nil ? .statement : role) { $0.append(text) }
  }

  /// The text of an element as paragraphs.
  ///
  /// - Parameter isBlock: whether an element of a name is a paragraph of its own.
  static func paragraphs(
    _ element: MarkupElement, without left: Set<String> = [],
    isBlock: (String) -> Bool = { paragraphNames.contains($0) }
  ) -> [String] {
    var paragraphs: [String] = []
    var open = ""
    func flush() {
      let text = open.collapsed
      if !text.isEmpty { paragraphs.append(text) }
      open = ""
    }
    func add(_ element: MarkupElement) {
      for child in element.children {
        switch child {
        case .text(let text): open += text
        case .element(let inner):
          if left.contains(inner.name) || Self.asides.contains(inner.name) { continue }
          // Of two readings of a place, that of the editors.
          if ["sic", "abbr", "orig"].contains(inner.name), element.name == "choice" { continue }
          if isBlock(inner.name) {
            flush()
            add(inner)
            flush()
          } else {
            add(inner)
            if inner.name == "w" || inner.name == "pc" { open += " " }
          }
        }
      }
    }
    add(element)
    flush()
    return paragraphs
  }

  /// Lists of people: `person` with an identifier and a name, `TLCPerson` with `showAs`.
  private mutating func findPeople(_ root: MarkupElement) {
    root.walk { element in
      guard element.name == "person" || element.name == "TLCPerson" || element.name == "member",
        let id = element.value("id") ?? element.value("eId")
      else { return !Self.speeches.contains(element.name) }
      let name =
        element.value("showAs") ?? element.value("name")
        ?? element.first { $0.name == "persName" || $0.name == "name" }.map(Self.personName)
      if let name, !name.isEmpty { people[id] = name }
      return false
    }
  }

  /// A name given in parts has its forename first.
  private static func personName(_ element: MarkupElement) -> String {
    let forenames = element.elements.filter { $0.name == "forename" }.map(\.text.collapsed)
    let surnames = element.elements.filter { $0.name == "surname" }.map(\.text.collapsed)
    if surnames.isEmpty { return element.text.collapsed }
    return (forenames + surnames).joined(separator: " ")
  }

  private mutating func findMetadata(_ root: MarkupElement) {
    func add(_ key: String, _ value: String?) {
      guard let value = value?.collapsed, !value.isEmpty else { return }
      metadata.append(MetadataEntry(key: key, value: value))
    }
    if let header = root.first(where: { Self.headers.contains($0.name) }) {
      let title =
        header.first { $0.name == "title" && $0.value("type") == "main" }
        ?? header.first { $0.name == "title" }
      add("title", title?.text)
      let setting = header.first { $0.name == "setting" || $0.name == "recording" }
      let date =
        setting?.first { $0.name == "date" } ?? header.first { $0.name == "date" }
        ?? header.first { $0.name == "FRBRdate" } ?? root.first { $0.name == "docDate" }
      add("date", date.map { $0.value(anyOf: ["when", "from", "date"]) ?? $0.text })
    }
    add("language", root.value("lang"))
    if !metadata.contains(where: { $0.key == "date" }) {
      add("date", root.value("date") ?? root.first { $0.name == "docDate" }?.value("date"))
    }
  }

  private static let headers: Set<String> = ["teiHeader", "meta", "header", "head-info", "front"]
  private static let speeches: Set<String> = [
    "u", "sp", "said", "speech", "turn", "utterance", "intervention", "contribution", "statement",
    "speechGroup", "oralQuestion",
  ]
  private static let labels: Set<String> = ["speaker", "from", "talker", "speakername"]
  private static let speakerAttributes = [
    "speakername", "speaker", "who", "by", "person", "name", "participant", "as",
  ]
  private static let blocks: Set<String> = [
    "p", "head", "heading", "major-heading", "minor-heading", "oral-heading", "note", "stage",
    "ab", "l", "title", "subtitle", "narrative", "scene", "desc", "incident",
  ]
  static let paragraphNames: Set<String> = [
    "p", "seg", "lg", "l", "ab", "div", "li", "item", "para", "paragraph", "quote", "q", "lb",
    "blockquote", "td", "tr",
  ]
  private static let asides: Set<String> = [
    "note", "stage", "vocal", "kinesic", "incident", "gap", "pause", "writing", "desc", "bills",
    "col", "pb", "pagenum",
  ]
}

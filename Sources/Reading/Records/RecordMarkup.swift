internal import Corpus

/// Speech in XML whose element names say nothing known: which elements hold names is told by what is in
/// them. Names are short, come again and alternate, or end in a colon; what is said follows.
struct RecordMarkup {
  private(set) var conversation = Conversation(layout: "records", capacity: 1 << 14)
  private var metadata: [MetadataEntry] = []
  /// Signatures of the elements that hold names: their name with their class.
  private var labels: Set<String> = []
  /// Attributes that hold names: `element@attribute`.
  private var labelAttribute: String?
  /// The names of the elements that hold what is said; empty where it is whatever follows a name.
  private var bodies: Set<String> = []

  private var speaker: String?
  private var paragraphs: [String] = []
  private var line = 1

  /// - Returns: `nil` where no element or attribute holds names.
  init?(_ root: MarkupElement) {
    findLabels(root)
    if !labels.isEmpty { labelAttribute = nil }
    guard !labels.isEmpty || labelAttribute != nil else { return nil }
    findBodies(root)
    guard !labels.isEmpty || labelAttribute != nil else { return nil }
    metadata = Self.metadata(root) { isLabel($0) }
    conversation.hasGivenNames = true
    read(root, isBody: labelAttribute == nil && bodies.isEmpty)
    flush()
    let spoken = conversation.utterances.count
    guard spoken > 1 else { return nil }
    let holder = labelAttribute ?? labels.sorted().joined(separator: ", ")
    conversation.evidence = ["\(spoken) speeches after names in `\(holder)`"]
    conversation.confidence = 0.8
  }

  /// Speech on a web page whose blocks name the speaker in a `data-` attribute, and that is most of the
  /// page.
  init?(attributesOf root: MarkupElement) {
    let all = root.first { $0.name == "body" } ?? root
    guard all.first(where: { $0.attributes.contains { $0.name.hasPrefix("data-") } }) != nil else {
      return nil
    }
    findLabels(all, isPage: true)
    labels = []
    guard let key = labelAttribute, key.holds("@data-") else { return nil }
    conversation.hasGivenNames = true
    read(all, isBody: false)
    let spoken = conversation.utterances.count
    guard spoken > 2, conversation.text.count * 2 > all.text.collapsed.utf8.count else {
      return nil
    }
    conversation.evidence = ["\(spoken) speeches with names in `\(key)`"]
  }

  var material: Material { .conversation(conversation, metadata: metadata) }

  /// The text of the element that holds nearly all of it, for XML around a text.
  static func whole(_ root: MarkupElement) -> Material? {
    var longest = ""
    func look(_ element: MarkupElement) {
      var own = ""
      for case .text(let text) in element.children { own += text }
      if own.utf8.count > longest.utf8.count { longest = own }
      for inner in element.elements { look(inner) }
    }
    look(root)
    let all = root.text
    let text = longest.utf8.count * 2 > all.utf8.count ? longest : all
    let bytes = Array(text.utf8)
    var page = Page(bytes: bytes, lines: LineScanner.lines(of: bytes))
    guard !page.lines.isEmpty else { return nil }
    page.metadata = metadata(root) { _ in false }
    return .page(page)
  }

  // MARK: Names

  fileprivate struct Holder {
    var count = 0
    var names = 0
    var colons = 0
    var distinct: Set<String> = []
    var isShort = true
  }

  private static func signature(_ element: MarkupElement) -> String {
    let kind = element.value(anyOf: ["class", "klasse", "type", "role"])
    let isLeaf = !element.elements.contains { _ in true }
    return element.name + (kind.map { "." + $0 } ?? "") + (isLeaf ? "" : "+")
  }

  /// A name without the colon after it; `nil` for anything else.
  fileprivate static func name(_ text: String) -> String? {
    let bare = text.trimmed(of: " :.–—-\u{A0}")
    guard !bare.isEmpty, bare.utf8.count <= 120 else { return nil }
    switch LabelShape(bare).sort {
    case .name, .asker, .answerer, .anonymous: return bare
    default: return nil
    }
  }

  /// The text of an element, or so much of it that it is too long for a name.
  private static func beginning(of element: MarkupElement) -> String {
    var text = ""
    func add(_ element: MarkupElement) {
      for child in element.children where text.utf8.count < 400 {
        switch child {
        case .text(let part): text += part.prefix(400)
        case .element(let inner): add(inner)
        }
      }
    }
    add(element)
    return text.collapsed
  }

  /// - Parameter isPage: whether only `data-` attributes may hold names.
  private mutating func findLabels(_ root: MarkupElement, isPage: Bool = false) {
    var elements: [String: Holder] = [:]
    var attributes: [String: Holder] = [:]
    root.walk { element in
      let text = isPage ? "" : Self.beginning(of: element)
      if !text.isEmpty { elements[Self.signature(element), default: Holder()].add(text) }
      guard isPage || text.utf8.count > 12 else { return true }
      for (key, value) in element.attributes where !isPage || key.hasPrefix("data-") {
        guard value.utf8.count <= 200, value.contains(where: \.isLetter) else { continue }
        attributes[element.name + "@" + key, default: Holder()].add(value.collapsed)
      }
      return true
    }
    func isNames(_ holder: Holder) -> Bool {
      holder.isShort && holder.distinct.count > 1 && holder.names * 10 >= holder.count * 8
    }
    let held = attributes.filter { isNames($0.value) && $0.value.distinct.count < $0.value.count }
    labelAttribute = held.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    // A colon after a name leaves no doubt, however seldom it comes.
    let colons = elements.filter { $0.value.isShort && $0.value.colons * 10 >= $0.value.count * 8 }
    if colons.reduce(0, { $0 + $1.value.colons }) > 1 {
      labels = Set(colons.keys)
      labelAttribute = nil
      return
    }
    let recurring = elements.filter {
      isNames($0.value) && $0.value.distinct.count < $0.value.count
    }
    if let best = recurring.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) {
      labels = [best.key]
    }
  }

  private func isLabel(_ element: MarkupElement) -> Bool {
    labels.contains(Self.signature(element))
  }

  /// The elements after names: those of one kind, for nearly all names.
  private mutating func findBodies(_ root: MarkupElement) {
    var counts: [String: Int] = [:]
    var total = 0
    var leading = 0
    func look(_ element: MarkupElement) {
      var isBegun = false
      for child in element.children {
        if case .element(let inner) = child, isLabel(inner), !isBegun { leading += 1 }
        let text =
          switch child {
          case .text(let text): text
          case .element(let inner): inner.text
          }
        isBegun = isBegun || text.contains(where: \.isLetter) && Self.isInlineText(child)
      }
      let inner = Array(element.elements)
      for (place, child) in inner.enumerated() {
        if isLabel(child) {
          total += 1
          let next = inner[(place + 1)...].first {
            !isLabel($0) && $0.text.collapsed.utf8.count > 20
          }
          if let next { counts[next.name, default: 0] += 1 }
        } else {
          look(child)
        }
      }
    }
    look(root)
    // A name within a sentence is that of somebody spoken of.
    guard leading * 10 >= total * 8 else {
      labels = []
      return
    }
    bodies = Set(counts.filter { $0.value * 4 >= total }.keys)
  }

  // MARK: Reading

  private mutating func read(_ element: MarkupElement, isBody: Bool) {
    if let key = labelAttribute, key.hasPrefix(element.name + "@") {
      if let value = element.value(String(key.dropFirst(element.name.count + 1))) {
        begin(value.collapsed, line: element.line)
        paragraphs = Self.paragraphs(element)
        flush()
        speaker = nil
        return
      }
    }
    var loose = ""
    func add(_ reader: inout RecordMarkup) {
      let text = Self.said(loose)
      loose = ""
      if isBody || reader.bodies.isEmpty, reader.speaker != nil {
        reader.say(text)
      } else if text.contains(where: \.isLetter) {
        reader.conversation.omitted.append(
          OmittedLine(line: element.line, text: text, reason: "outside speeches"))
      }
    }
    for child in element.children {
      switch child {
      case .text(let text): loose += text
      case .element(let inner):
        if isLabel(inner) {
          add(&self)
          begin(Self.label(inner), line: inner.line)
        } else if bodies.contains(inner.name), speaker != nil, !holdsLabel(inner) {
          add(&self)
          for text in Self.paragraphs(inner).map(Self.said) { say(text) }
        } else if bodies.isEmpty, Self.isInline(inner), !holdsLabel(inner) {
          loose += inner.text
        } else if inner.elements.contains(where: { _ in true }) || bodies.isEmpty {
          add(&self)
          read(inner, isBody: isBody)
        } else {
          let text = inner.text.collapsed
          if !text.isEmpty {
            conversation.omitted.append(
              OmittedLine(line: inner.line, text: text, reason: "<\(inner.name)>"))
          }
        }
      }
    }
    add(&self)
  }

  private func holdsLabel(_ element: MarkupElement) -> Bool {
    element.first { isLabel($0) } != nil
  }

  /// Whether a child is part of running text rather than a block beside others.
  private static func isInlineText(_ child: MarkupElement.Child) -> Bool {
    switch child {
    case .text: true
    case .element(let inner): isInline(inner)
    }
  }

  /// The paragraphs in an element: whatever is not inline is one.
  private static func paragraphs(_ element: MarkupElement) -> [String] {
    SpeechMarkupReader.paragraphs(element) { !inline.contains($0.lowercased()) }
  }

  private static func isInline(_ element: MarkupElement) -> Bool {
    inline.contains(element.name.lowercased())
  }

  private static let inline: Set<String> = [
    "b", "i", "em", "strong", "u", "span", "sup", "sub", "a", "hi",
  ]

  /// The words after a name, without the colon that parts them from it.
  private static func said(_ text: String) -> String {
    String(text.collapsed.drop { $0 == ":" || $0 == " " })
  }

  /// The name as printed: what is beside the parts of a name inside the element, or all of it.
  private static func label(_ element: MarkupElement) -> String {
    var own = ""
    for case .text(let text) in element.children { own += text }
    let text = own.contains(where: \.isLetter) ? own : element.text
    return text.collapsed.trimmed(of: " :")
  }

  private mutating func begin(_ name: String, line: Int) {
    flush()
    speaker = name
    self.line = line
  }

  private mutating func say(_ text: String) {
    if text.contains(where: { $0.isLetter || $0.isNumber }) { paragraphs.append(text) }
  }

  private mutating func flush() {
    guard let speaker, !paragraphs.isEmpty else { return }
    let text = paragraphs.joined(separator: "\n\n")
    paragraphs = []
    let label = conversation.label(speaker)
    conversation.add(label: label) { $0.append(text) }
  }

  // MARK: Metadata

  /// The title and the first full date, from elements and attributes before the first name.
  private static func metadata(
    _ root: MarkupElement, until isEnd: (MarkupElement) -> Bool
  ) -> [MetadataEntry] {
    var title: String?
    var date: String?
    /// A date under a name that says nothing of it.
    var other: String?
    var isOver = false
    func take(_ value: String, _ name: String) {
      guard value.utf8.count <= 80, date == nil, let found = DateFinder.first(in: value),
        found.isFull
      else { return }
      let name = name.lowercased()
      if ["date", "datum", "fecha", "data", "tag", "day", "jour"].contains(where: { name.holds($0) }
      ) {
        date = found.iso
      } else {
        other = other ?? found.iso
      }
    }
    func look(_ element: MarkupElement) {
      guard !isOver else { return }
      if isEnd(element) {
        isOver = true
        return
      }
      for (key, value) in element.attributes { take(value, element.name + " " + key) }
      let isLeaf = !element.elements.contains { _ in true }
      let text = isLeaf ? element.text.collapsed : ""
      let isTitle = [
        "title", "titel", "heading", "headline", "titre", "titolo", "título", "titulo",
      ]
      .contains(element.name.lowercased())
      if isTitle, title == nil, !text.isEmpty { title = text }
      if isLeaf { take(text, element.name + " " + (element.value("Name") ?? "")) }
      for inner in element.elements { look(inner) }
    }
    look(root)
    return [("title", title), ("date", date ?? other)].compactMap { key, value in
      value.map { MetadataEntry(key: key, value: $0) }
    }
  }
}

extension RecordMarkup.Holder {
  fileprivate mutating func add(_ text: String) {
    count += 1
    isShort = isShort && text.utf8.count <= 120
    guard isShort else { return }
    if distinct.count < 1000 { distinct.insert(text) }
    guard RecordMarkup.isName(text) else { return }
    names += 1
    if text.hasSuffix(":") { colons += 1 }
  }
}

extension RecordMarkup {
  fileprivate static func isName(_ text: String) -> Bool { name(text) != nil }
}

internal import Corpus

/// One document of vertical text under construction.
struct VerticalDocument {
  private struct OpenRegion {
    var name: String
    var start: Int
    var attributes: [MetadataEntry]
  }

  private var conversation = Conversation(layout: "annotated", capacity: 1 << 16)
  private var annotation = TokenAnnotation()
  private let columns: [String]
  private var tables: [ByteTable]
  private var columnIDs: [[UInt32]]
  private var open: [OpenRegion] = []
  private var regions: [(name: String, regions: [TokenAnnotation.Region])] = []
  private var metadata: [MetadataEntry] = []
  /// Where the turn that tokens are added to begins in the text.
  private var turnStart: Int?
  private var turnLabel: Int?
  private var isInsideTurn = false
  private var isGlued = false

  init(columns: [String]) {
    self.columns = columns
    tables = columns.map { _ in ByteTable() }
    columnIDs = columns.map { _ in [] }
  }

  /// Adds the token of a line: its word and the values of its columns.
  mutating func addToken(_ bytes: [UInt8], _ range: Range<Int>) {
    let span = bytes.span
    var place = range.lowerBound
    while place < range.upperBound, span[place] != 9 { place += 1 }
    let word = range.lowerBound..<place
    if turnStart == nil {
      if conversation.text.count > 0 { conversation.text.append(byte: 10) }
      turnStart = conversation.text.count
    } else if !isGlued, needsSpace(span, word) {
      conversation.text.append(byte: 32)
    }
    isGlued = false
    let start = conversation.text.count
    conversation.text.append(decoding: bytes, word)
    annotation.tokens.append(start..<conversation.text.count)
    for column in columns.indices {
      let first = min(place + 1, range.upperBound)
      place = first
      while place < range.upperBound, span[place] != 9 { place += 1 }
      columnIDs[column].append(UInt32(tables[column].index(of: first..<place, in: span)))
    }
  }

  /// Vertical text does not say where spaces stood: none before closing marks and clitics.
  private func needsSpace(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard let first = word.first else { return false }
    switch bytes[first] {
    case 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D, 0x7D, 0x25: return word.count > 3
    case 0x27: return word.count == 1 || !Bytes.isLetter(bytes[first + 1])
    case 0xE2: return !Bytes.has("\u{2019}", bytes, at: first, before: word.upperBound)
    case 0x6E:
      return !Bytes.has("n't", bytes, at: first, before: word.upperBound) || word.count != 3
    default: return true
    }
  }

  mutating func open(_ tag: MarkupTag) {
    if tag.name == "g" {
      isGlued = true
      return
    }
    if tag.name == "text" || tag.name == "doc" { metadata = tag.attributes }
    if Self.turnNames.contains(tag.name) {
      closeTurn()
      isInsideTurn = true
      turnLabel = tag.value("who", "speaker").map { conversation.label($0) }
    } else if !isInsideTurn, tag.name == "p" {
      closeTurn()
    }
    if tag.name == "s" { annotation.sentenceStarts.append(annotation.tokens.count) }
    if !tag.isEmpty {
      open.append(
        OpenRegion(name: tag.name, start: annotation.tokens.count, attributes: tag.attributes))
    }
  }

  mutating func close(_ name: String) {
    if Self.turnNames.contains(name) {
      closeTurn()
      isInsideTurn = false
      turnLabel = nil
    }
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    let region = open.remove(at: index)
    // An inner region of the same name is dropped, and so is one without tokens.
    guard !open.contains(where: { $0.name == name }), region.start < annotation.tokens.count else {
      return
    }
    let made = TokenAnnotation.Region(
      tokens: region.start..<annotation.tokens.count, attributes: region.attributes)
    if let place = regions.firstIndex(where: { $0.name == name }) {
      regions[place].regions.append(made)
    } else {
      regions.append((name, [made]))
    }
  }

  private mutating func closeTurn() {
    if let start = turnStart, conversation.text.count > start {
      conversation.utterances.append(
        Conversation.Utterance(
          bytes: start..<conversation.text.count, label: turnLabel,
          role: turnLabel == nil ? .narration : nil))
    }
    turnStart = nil
  }

  /// The finished document; `nil` if it holds no token.
  mutating func finish(_ bytes: [UInt8]) -> Material? {
    closeTurn()
    for region in open.reversed() { close(region.name) }
    guard !annotation.tokens.isEmpty else { return nil }
    annotation.attributes = columns.indices.map { column in
      let values = tables[column].ranges.map {
        MarkupEntities.decoded(String(decoding: bytes[$0], as: UTF8.self))
      }
      return TokenAnnotation.Attribute(
        name: columns[column], values: values, ids: columnIDs[column])
    }
    annotation.structures = regions.map { name, regions in
      (name, regions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
    }
    conversation.annotation = annotation
    conversation.hasGivenNames = true
    conversation.evidence = ["\(annotation.tokens.count) tokens, one a line"]
    return .conversation(conversation, metadata: metadata)
  }

  private static let turnNames: Set<String> = ["u", "turn", "sp"]
}

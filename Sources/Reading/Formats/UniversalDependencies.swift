internal import Corpus

/// CoNLL-U: a token a line with lemma, part of speech and features, a blank line behind each sentence.
/// `# speaker = …` begins a turn, `# newdoc` a document.
///
/// Format: https://universaldependencies.org/format.html
struct UniversalDependencies: Format {
  let name = "conllu"
  let endings = ["conllu", "conll"]

  func confidence(_ input: Input) -> Double {
    guard input.head.utf8.contains(9) else { return 0 }
    let lines = input.head.split(separator: "\n").dropLast().filter { !$0.hasPrefix("#") }.prefix(8)
    guard !lines.isEmpty, lines.allSatisfy({ $0.count { $0 == "\t" } == 9 }) else { return 0 }
    return 0.95
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var reader = DependencyReader(input.bytes)
    reader.read()
    return reader.materials
  }
}

/// Reads CoNLL-U line by line.
private struct DependencyReader {
  private(set) var materials: [Material] = []
  private let bytes: [UInt8]
  private var document = VerticalDocument(columns: Self.columns)
  private var metadata: [MetadataEntry] = []
  private var speaker: String?
  private var isTurnOpen = false
  private var isSentenceOpen = false
  /// The last word of a token of several words: `3-4` is 4.
  private var coveredUntil = 0

  private static let columns = ["lemma", "pos", "xpos", "feats", "head", "deprel"]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() {
    for line in LineScanner.lines(of: bytes) {
      if line.gap > 0 { endSentence() }
      if bytes[Int(line.start)] == 0x23 {
        comment(String(decoding: bytes[line.range], as: UTF8.self))
      } else {
        token(line.range)
      }
    }
    finishDocument()
  }

  private mutating func comment(_ line: String) {
    let parts = line.dropFirst().split(separator: "=", maxSplits: 1)
      .map { String($0).trimmed(of: " ") }
    let key = parts.first ?? ""
    let value = parts.count > 1 ? parts[1] : ""
    if key.hasPrefix("newdoc") {
      finishDocument()
      if !value.isEmpty { metadata.append(MetadataEntry(key: "id", value: value)) }
    } else if key == "speaker" || key == "speakerName" {
      if value != speaker { endTurn() }
      speaker = value
    } else if key.hasPrefix("newpar"), speaker == nil {
      endTurn()
    } else if key.hasPrefix("meta::") {
      metadata.append(MetadataEntry(key: String(key.dropFirst(6)), value: value))
    }
  }

  private mutating func token(_ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound, bytes[place] != 9 { place += 1 }
    let number = String(decoding: bytes[range.lowerBound..<place], as: UTF8.self)
    // Empty nodes such as `8.1` are no words of the text.
    guard place < range.upperBound, !number.contains(".") else { return }
    if let dash = number.firstIndex(of: "-") {
      coveredUntil = Int(number[number.index(after: dash)...]) ?? 0
    } else if let word = Int(number), word <= coveredUntil {
      // The words of a contraction stand in the text as the contraction alone.
      if word == coveredUntil { coveredUntil = 0 }
      return
    }
    begin()
    document.addToken(bytes, place + 1..<range.upperBound)
    let tail = String(decoding: bytes[range].suffix(24), as: UTF8.self)
    if tail.hasSuffix("SpaceAfter=No") { document.open(MarkupTag(name: "g")) }
  }

  private mutating func begin() {
    if !isTurnOpen {
      let who = speaker.map { [MetadataEntry(key: "who", value: $0)] } ?? []
      document.open(MarkupTag(name: speaker == nil ? "p" : "u", attributes: who))
      isTurnOpen = true
    }
    if !isSentenceOpen { document.open(MarkupTag(name: "s")) }
    isSentenceOpen = true
  }

  private mutating func endSentence() {
    if isSentenceOpen { document.close("s") }
    isSentenceOpen = false
    coveredUntil = 0
  }

  private mutating func endTurn() {
    endSentence()
    if isTurnOpen { document.close(speaker == nil ? "p" : "u") }
    isTurnOpen = false
  }

  private mutating func finishDocument() {
    endTurn()
    if case .conversation(let conversation, _)? = document.finish(bytes) {
      materials.append(.conversation(conversation, metadata: metadata))
    }
    document = VerticalDocument(columns: Self.columns)
    metadata = []
    speaker = nil
  }
}

internal import Corpus

/// Captions of film and sound: SubRip (SRT) and WebVTT. The cues become flowing text; who speaks may
/// stand in voice tags or, as in other transcripts, in labels.
struct Captions: Format {
  let name = "captions"
  let endings = ["srt", "vtt", "sbv"]

  func confidence(_ input: Input) -> Double {
    if endings.contains(input.ending) { return 0.95 }
    let head = input.head
    return head.hasPrefix("WEBVTT") ? 0.95 : head.holds(" --> ") ? 0.85 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    let cues = CaptionCues(input.bytes).cues
    guard !cues.isEmpty else {
      throw ReadingProblem(.malformed, path: input.path, message: "no captions with times found")
    }
    let page = Self.page(cues)
    if cues.contains(where: { $0.voice != nil }) {
      return [.conversation(Self.voices(cues), metadata: [])]
    }
    if let labelled = LabelledLines().read(page), labelled.confidence > 0.6 { return [.page(page)] }
    return [.conversation(Self.unlabelled(cues), metadata: [])]
  }

  /// The lines of all cues as a page.
  private static func page(_ cues: [CaptionCues.Cue]) -> Page {
    var bytes: [UInt8] = []
    var lines: [Line] = []
    for cue in cues {
      for text in cue.lines {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        lines.append(
          Line(
            start: UInt32(start), end: UInt32(bytes.count), emphasisEnd: UInt32(start),
            number: UInt32(cue.line), gap: 0, indent: 0, style: .text))
        bytes.append(10)
      }
    }
    var page = Page(bytes: bytes, lines: lines)
    page.isFlowing = true
    return page
  }

  /// Captions whose cues name their speakers in voice tags: `<v Ada Lind>`.
  private static func voices(_ cues: [CaptionCues.Cue]) -> Conversation {
    var conversation = Conversation(layout: "voices", capacity: cues.count * 64)
    conversation.hasGivenNames = true
    var index = 0
    var voice: String?
    while index < cues.count {
      voice = cues[index].voice ?? voice
      var end = index + 1
      while end < cues.count, cues[end].voice == nil || cues[end].voice == voice { end += 1 }
      let label = voice.map { conversation.label($0) }
      let text = cues[index..<end].flatMap(\.lines).joined(separator: "\n")
      conversation.add(label: label) { $0.append(text) }
      index = end
    }
    conversation.evidence = ["voice tags in \(cues.count { $0.voice != nil }) cues"]
    return conversation
  }

  /// Captions that name nobody. A turn ends where a sentence does, at a pause or when it is long.
  private static func unlabelled(_ cues: [CaptionCues.Cue]) -> Conversation {
    var conversation = Conversation(layout: "unlabelled", capacity: cues.count * 64)
    var lines: [String] = []
    func flush() {
      let text = lines.joined(separator: "\n")
      conversation.add(label: nil, role: .statement) { $0.append(text) }
      lines = []
    }
    for (index, cue) in cues.enumerated() {
      lines += cue.lines
      let next = index + 1 < cues.count ? cues[index + 1] : nil
      let pause = next.map { $0.start - cue.end } ?? 0
      let ends = PageHead.endsSentence(cue.lines.last ?? "")
      if ends, pause >= 2 || lines.count >= 24 { flush() }
    }
    if !lines.isEmpty { flush() }
    conversation.evidence = ["\(cues.count) cues without speakers"]
    return conversation
  }
}

/// The cues of a caption file.
struct CaptionCues {
  struct Cue {
    /// Seconds from the beginning.
    var start: Double
    var end: Double
    /// The lines of text without tags.
    var lines: [String] = []
    /// The speaker that a voice tag names.
    var voice: String?
    /// The number of the cue's first line in the source.
    var line: Int
  }

  private(set) var cues: [Cue] = []

  init(_ bytes: [UInt8]) {
    var isOpen = false
    for line in LineScanner.lines(of: bytes) {
      let text = String(decoding: bytes[line.range], as: UTF8.self)
      if line.gap > 0 { isOpen = false }
      if let times = Self.times(text) {
        dropCounter(before: Int(line.number))
        cues.append(Cue(start: times.start, end: times.end, line: Int(line.number)))
        isOpen = true
      } else if isOpen {
        addLine(text)
      }
    }
    cues.removeAll { $0.lines.isEmpty }
  }

  /// Where no blank line stands between cues, the number of the next one ends the text of the last.
  private mutating func dropCounter(before line: Int) {
    guard let last = cues.indices.last, let text = cues[last].lines.last,
      cues[last].lines.count > 1,
      text.allSatisfy(\.isNumber), cues[last].line + cues[last].lines.count + 1 == line
    else { return }
    cues[last].lines.removeLast()
  }

  private mutating func addLine(_ text: String) {
    guard let last = cues.indices.last else { return }
    var plain = ""
    var tag = ""
    var isInTag = false
    for character in text {
      if character == "<" {
        isInTag = true
        tag = ""
      } else if character == ">", isInTag {
        isInTag = false
        if tag.hasPrefix("v "), cues[last].voice == nil {
          cues[last].voice = MarkupEntities.decoded(tag.dropFirst(2)).trimmed(of: " ")
        }
      } else if isInTag {
        tag.append(character)
      } else {
        plain.append(character)
      }
    }
    if isInTag { plain += "<" + tag }
    plain = MarkupEntities.decoded(plain)
    if plain.hasPrefix("{\\"), let close = plain.firstIndex(of: "}") {
      plain = String(plain[plain.index(after: close)...])
    }
    plain = plain.trimmed(of: " \t")
    if !plain.isEmpty { cues[last].lines.append(plain) }
  }

  /// The times of a line such as `00:01:02,500 --> 00:01:04,000 align:start`.
  private static func times(_ text: String) -> (start: Double, end: Double)? {
    guard text.first?.isNumber == true, text.holds("-->") else { return nil }
    let words = text.split(separator: " ")
    guard words.count >= 3, words[1] == "-->", let start = seconds(words[0]),
      let end = seconds(words[2])
    else { return nil }
    return (start, end)
  }

  private static func seconds(_ text: Substring) -> Double? {
    var total = 0.0
    for part in text.split(separator: ":") {
      guard let value = Double(part.map { $0 == "," ? "." : String($0) }.joined()) else {
        return nil
      }
      total = total * 60 + value
    }
    return total
  }
}

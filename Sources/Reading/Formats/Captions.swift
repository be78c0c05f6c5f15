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
    if let labelled = LabelledLines().read(page), labelled.confidence > 0.6 {
      return [.conversation(labelled.withoutSoleLabel().joiningTurns(), metadata: [])]
    }
    if let marked = SpeakerChanges().read(page) {
      return [.conversation(marked, metadata: [])]
    }
    return [.conversation(Self.unlabelled(cues), metadata: [])]
  }

  /// The lines of all cues as a page.
  private static func page(_ cues: [CaptionCues.Cue]) -> Page {
    var bytes: [UInt8] = []
    var lines: [Line] = []
    var times: [TurnTime] = []
    for cue in cues {
      for text in cue.lines {
        times.append(cue.time)
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
    page.times = times
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
      let time = TurnTime(start: cues[index].time.start, end: cues[end - 1].time.end)
      conversation.add(label: label, time: time) { $0.append(text) }
      index = end
    }
    conversation.evidence = ["voice tags in \(cues.count { $0.voice != nil }) cues"]
    return conversation
  }

  /// Captions that name nobody. A turn ends where a sentence does, at a pause or when it is long.
  private static func unlabelled(_ cues: [CaptionCues.Cue]) -> Conversation {
    var conversation = Conversation(layout: "unlabelled", capacity: cues.count * 64)
    var lines: [String] = []
    var first = 0
    func flush(_ last: Int) {
      let text = lines.joined(separator: "\n")
      let time = TurnTime(start: cues[first].time.start, end: cues[last].time.end)
      conversation.add(label: nil, role: .statement, time: time) { $0.append(text) }
      lines = []
      first = last + 1
    }
    for (index, cue) in cues.enumerated() {
      lines += cue.lines
      let next = index + 1 < cues.count ? cues[index + 1] : nil
      let pause = next.map { Int($0.time.start) - Int(cue.time.end ?? cue.time.start) } ?? 0
      let ends = PageHead.endsSentence(cue.lines.last ?? "")
      if ends, pause >= 2000 || lines.count >= 24 { flush(index) }
    }
    if !lines.isEmpty { flush(cues.count - 1) }
    conversation.evidence = ["\(cues.count) cues without speakers"]
    return conversation
  }
}

/// The cues of a caption file.
struct CaptionCues {
  struct Cue {
    var time: TurnTime
    /// The lines of text without tags.
    var lines: [String] = []
    /// The speaker that a voice tag names, or the identifier of the cue.
    var voice: String?
    /// The number of the cue's first line in the source.
    var line: Int
  }

  private(set) var cues: [Cue] = []

  init(_ bytes: [UInt8]) {
    var isOpen = false
    var identifier = ""
    for line in LineScanner.lines(of: bytes) {
      if line.gap > 0 { isOpen = false }
      if let (time, text) = Self.time(bytes.span, line) {
        dropCounter(before: Int(line.number))
        cues.append(Cue(time: time, voice: Self.quoted(identifier), line: Int(line.number)))
        isOpen = true
        if let text { addLine(String(decoding: bytes[text], as: UTF8.self)) }
      } else if isOpen {
        addLine(String(decoding: bytes[line.range], as: UTF8.self))
      } else {
        identifier = String(decoding: bytes[line.range], as: UTF8.self)
        continue
      }
      identifier = ""
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
    var plain = ""
    var tag = ""
    var isInTag = false
    for character in text {
      if character == "<" {
        isInTag = true
        tag = ""
      } else if character == ">", isInTag {
        isInTag = false
        if let voice = Self.voice(tag) {
          add(plain)
          plain = ""
          begin(voice)
        }
      } else if isInTag {
        tag.append(character)
      } else {
        plain.append(character)
      }
    }
    add(isInTag ? plain + "<" + tag : plain)
  }

  /// Adds words to the last cue, without what styles them.
  private mutating func add(_ words: String) {
    guard let last = cues.indices.last else { return }
    var plain = MarkupEntities.decoded(words)
    if plain.hasPrefix("{\\"), let close = plain.firstIndex(of: "}") {
      plain = String(plain[plain.index(after: close)...])
    }
    plain = plain.trimmed(of: " \t")
    if !plain.isEmpty { cues[last].lines.append(plain) }
  }

  /// A voice that sets in behind words of another is a cue of its own.
  private mutating func begin(_ voice: String) {
    guard let last = cues.indices.last, cues[last].voice != voice else { return }
    if !cues[last].lines.isEmpty { cues.append(Cue(time: cues[last].time, line: cues[last].line)) }
    cues[cues.count - 1].voice = voice
  }

  /// The name in a tag such as `v Ada Lind` or `v.loud Ada Lind`.
  private static func voice(_ tag: String) -> String? {
    guard tag.hasPrefix("v ") || tag.hasPrefix("v."), let space = tag.firstIndex(of: " ") else {
      return nil
    }
    return MarkupEntities.decoded(tag[space...]).trimmed(of: " ")
  }

  /// The name in the identifier of a cue: `12 "Ada Lind" (3391122)`.
  private static func quoted(_ identifier: String) -> String? {
    let parts = identifier.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].allSatisfy({ $0.isNumber || $0 == " " }) else { return nil }
    let name = String(parts[1]).trimmed(of: " ")
    return name.isEmpty ? nil : name
  }

  /// The times of a line such as `00:01:02,500 --> 00:01:04,000 align:start`, `0:01.5,0:04.0` or
  /// `[00:01.500 --> 00:04.000] Words`, and the words behind them.
  private static func time(_ bytes: Span<UInt8>, _ line: Line) -> (TurnTime, Range<Int>?)? {
    let end = Int(line.end)
    let first = bytes[Int(line.start)]
    guard Bytes.isDigit(first) || first == 0x5B,
      let mark = TimeMark(bytes, at: Int(line.start), before: end)
    else { return nil }
    if mark.end < end, bytes[mark.end] == 0x2C,
      let last = TimeMark(bytes, at: mark.end + 1, before: end), last.end == end
    {
      return (TurnTime(start: mark.time.start, end: last.time.start), nil)
    }
    for place in Int(line.start)..<mark.end where Bytes.has("-->", bytes, at: place, before: end) {
      let text = Bytes.skipSpaces(bytes, mark.end, end)
      return (mark.time, mark.isBracketed && text < end ? text..<end : nil)
    }
    return nil
  }
}

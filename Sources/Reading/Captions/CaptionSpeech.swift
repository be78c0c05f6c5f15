internal import Corpus

/// What cues say, put together to turns, whatever format of captions they come from. Who speaks may be
/// given by voices, by labels as in other transcripts, or by marks where the speaker changes.
struct CaptionSpeech {
  private let cues: [CaptionCues.Cue]
  private let evidence: [String]

  /// Whether a turn of nobody known ends with a sentence, whatever the pause after it.
  private let endsAtSentences: Bool

  init(_ cues: [CaptionCues.Cue], endsAtSentences: Bool = false) {
    self.endsAtSentences = endsAtSentences
    let named = Self.withVoices(cues)
    if let once = Self.unrolled(named) {
      self.cues = once
      evidence = ["rolling captions: lines that cues repeat are read once"]
    } else {
      self.cues = named
      evidence = []
    }
  }

  /// The cues as a conversation.
  func conversation() -> Conversation {
    var conversation = turns()
    conversation.evidence += evidence
    return conversation
  }

  private func turns() -> Conversation {
    if cues.contains(where: { $0.voice != nil }) { return voices() }
    let page = page()
    if let labelled = LabelledLines().read(page), labelled.confidence > 0.6 {
      return labelled.withoutSoleLabel().joiningTurns()
    }
    return SpeakerChanges().read(page) ?? unlabelled()
  }

  /// The lines of all cues as a page.
  private func page() -> Page {
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

  /// Cues that name their speakers: a cue without a name goes on with the one before.
  private func voices() -> Conversation {
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
    conversation.evidence = ["voices in \(cues.count { $0.voice != nil }) cues"]
    return conversation
  }

  /// Captions that name nobody. A turn ends where a sentence does, at a pause or when it is long, and
  /// before a dash that marks another speaker.
  private func unlabelled() -> Conversation {
    var conversation = Conversation(layout: "unlabelled", capacity: cues.count * 64)
    let dashes = cues.reduce(0) { $0 + $1.lines.count { Self.dashed($0) != nil } }
    var lines: [String] = []
    var first = 0
    var isDashed = false
    func flush(_ last: Int) {
      guard !lines.isEmpty else { return }
      let text = lines.joined(separator: "\n")
      let time = TurnTime(start: cues[first].time.start, end: cues[last].time.end)
      conversation.add(label: nil, role: .statement, time: time) { $0.append(text) }
      lines = []
    }
    for (index, cue) in cues.enumerated() {
      for line in cue.lines {
        if dashes > 1, let said = Self.dashed(line) {
          flush(max(first, index - (lines.isEmpty ? 0 : 1)))
          isDashed = true
          lines = [said]
        } else {
          lines.append(line)
        }
        if lines.count == 1 { first = index }
      }
      let next = index + 1 < cues.count ? cues[index + 1] : nil
      let pause = next.map { Int($0.time.start) - Int(cue.time.end ?? cue.time.start) } ?? 0
      let ends = PageHead.endsSentence(cue.lines.last ?? "")
      if ends, endsAtSentences || isDashed || pause >= 2000 || lines.count >= 24 {
        flush(index)
        isDashed = false
      }
    }
    flush(cues.count - 1)
    conversation.evidence =
      ["\(cues.count) cues without speakers"]
      + (dashes > 1 ? ["\(dashes) lines begin with a dash, where the speaker changes"] : [])
    return conversation
  }

  /// The words after a dash that begins a line.
  private static func dashed(_ line: String) -> String? {
    guard let first = line.first, "-–—".contains(first) else { return nil }
    let rest = line.dropFirst().drop { $0 == " " || $0 == "\u{A0}" }
    return rest.first?.isLetter == true || rest.first?.isPunctuation == true ? String(rest) : nil
  }

  // MARK: Voices in brackets

  /// Cues that begin with a speaker in brackets have it as their voice: `(speaker 0) Good evening.`
  private static func withVoices(_ cues: [CaptionCues.Cue]) -> [CaptionCues.Cue] {
    guard !cues.contains(where: { $0.voice != nil }) else { return cues }
    let found = cues.map { $0.lines.first.flatMap(bracketed) }
    let names = found.compactMap { $0?.name }
    guard names.count > 2, Set(names).count * 2 <= names.count || names.count * 2 > cues.count
    else {
      return cues
    }
    return zip(cues, found).map { cue, voice in
      guard let voice else { return cue }
      var cue = cue
      cue.voice = voice.name
      cue.lines[0] = voice.rest
      return cue
    }
  }

  private static func bracketed(_ line: String) -> (name: String, rest: String)? {
    guard let open = line.first, open == "(" || open == "[",
      let close = line.firstIndex(of: open == "(" ? ")" : "]")
    else { return nil }
    let name = String(line[line.index(after: line.startIndex)..<close]).trimmed(of: " :")
    let rest = String(line[line.index(after: close)...].drop { $0 == " " || $0 == ":" })
    guard !rest.isEmpty else { return nil }
    switch LabelShape(name).sort {
    case .anonymous, .asker, .answerer, .name(strong: true): return (name, rest)
    default: return nil
    }
  }

  // MARK: Rolling captions

  /// The cues with every line where it first comes up, where cues repeat the lines of those before
  /// them; `nil` for captions that do not roll.
  ///
  /// They roll where, again and again, a cue begins with the last lines of the one before and goes on,
  /// or begins as its last line and goes on within the line. A refrain does neither.
  private static func unrolled(_ cues: [CaptionCues.Cue]) -> [CaptionCues.Cue]? {
    guard cues.count > 2 else { return nil }
    var rolling = 0
    for index in 1..<cues.count {
      let carried = carried(from: cues[index - 1], to: cues[index])
      if carried.lines > 0, carried.lines < cues[index].lines.count || carried.grows {
        rolling += 1
      }
    }
    guard rolling > 1, rolling * 10 >= cues.count * 3 else { return nil }
    var once: [CaptionCues.Cue] = []
    for (index, cue) in cues.enumerated() {
      var fresh = cue
      if index > 0 {
        let carried = carried(from: cues[index - 1], to: cue)
        fresh.lines.removeFirst(carried.lines)
        if carried.grows, let last = once.indices.last, let line = once[last].lines.last {
          let grown = cue.lines[carried.lines - 1]
          let rest = String(grown.dropFirst(line.count)).trimmed(of: " ")
          once[last].lines[once[last].lines.count - 1] = line + (rest.isEmpty ? "" : " " + rest)
        }
      }
      if fresh.lines.isEmpty, let last = once.indices.last {
        once[last].time.end = cue.time.end ?? once[last].time.end
      } else {
        once.append(fresh)
      }
    }
    return once
  }

  /// How many lines of a cue were on the screen before, and whether the last of them has grown.
  private static func carried(from last: CaptionCues.Cue, to next: CaptionCues.Cue) -> (
    lines: Int, grows: Bool
  ) {
    let pause = Int(next.time.start) - Int(last.time.end ?? next.time.start)
    guard pause < 1000, last.voice == next.voice || next.voice == nil else { return (0, false) }
    for count in stride(from: min(last.lines.count, next.lines.count), through: 1, by: -1) {
      let (old, new) = (last.lines.suffix(count), next.lines.prefix(count))
      if old.elementsEqual(new) { return (count, false) }
      if old.dropLast().elementsEqual(new.dropLast()), let line = old.last, let grown = new.last,
        grown.hasPrefix(line + " ")
      {
        return (count, true)
      }
    }
    return (0, false)
  }
}

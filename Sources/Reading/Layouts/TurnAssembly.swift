internal import Corpus

/// Makes turns of the lines of a page whose labels are judged.
struct TurnAssembly {
  private let page: Page
  private let census: LabelCensus
  private let paragraphs: ParagraphBreaks
  private var conversation: Conversation
  /// Whether labels may be in the middle of lines: where names are followed by a colon alone.
  private let splitsLines: Bool
  /// The label of the turn that lines are added to.
  private var open: Int?
  private var openStart: Int?
  /// Whether that turn begins with a label that may be a speaker's or not: its words are nobody's.
  private var isUnknown = false
  /// When that turn is said.
  private var openTime: TurnTime?
  /// The time on a line of its own above the label that comes next.
  private var nextTime: TurnTime?

  init(_ page: Page, _ census: LabelCensus) {
    self.page = page
    self.census = census
    paragraphs = ParagraphBreaks(page)
    splitsLines = census.forms.contains { $0.name == "name-colon" }
    conversation = Conversation(layout: "labels", capacity: page.bytes.count)
  }

  consuming func conversation(firstLine: Int) -> Conversation {
    conversation.labels = census.labels
    conversation.omitted = page.omitted
    let head = PageHead(page, lines: 0..<firstLine)
    conversation.title = head.title
    conversation.dateLine = head.dateLine
    // Where all labels are of those who ask, what stands above belongs to the one they ask.
    let isAskedOnly = census.spoken.allSatisfy { census.entries[$0.label].shape.sort == .asker }
    head.add(to: &conversation, paragraphs, opener: isAskedOnly ? head.headlinePerson : nil)
    let tail =
      page.isFlowing ? page.lines.count : PageTail.start(page, after: lastSpokenLine(firstLine))
    if firstLine > 0 {
      nextTime = TimeMark(filling: page.lines[firstLine - 1].range, of: page.bytes.span)?.time
    }
    // Labels inside lines are found again when the words are added.
    let candidates = census.candidates.filter { !$0.isInner }
    var next = candidates.partitioningIndex { $0.line >= firstLine }
    for index in firstLine..<tail {
      let line = page.lines[index]
      if next < candidates.count, candidates[next].line == index {
        let candidate = candidates[next]
        next += 1
        // What follows a label without words is words, though they look like a label of a looser form.
        let isAwaited = open != nil && openStart == nil && candidate.text < Int(line.end)
        if isAwaited, census.forms[candidate.form].needsRecurrence {
          appendSplit(line.range, line: index, startsParagraph: true)
          continue
        }
        switch census.entries[candidate.label].verdict {
        case .speaker:
          close()
          open = candidate.label
          isUnknown = false
          openTime = candidate.time ?? nextTime
          nextTime = nil
          appendSplit(candidate.text..<Int(line.end), line: index, startsParagraph: true)
          continue
        case .nonSpeech:
          interrupt(line, index)
          continue
        case .doubtful:
          // Whoever this is, it is not known to be the one who spoke before.
          close()
          open = nil
          isUnknown = true
        case .rejected: break
        }
      }
      if line.style == .heading {
        interrupt(line, index)
      } else if isTime(line, before: next < candidates.count ? candidates[next] : nil, at: index) {
        continue
      } else if let reason = Furniture.betweenTurns(page, line) {
        omit(line, reason)
      } else {
        appendSplit(
          behindTime(line), line: index, startsParagraph: paragraphs.begins(line))
      }
    }
    close()
    for index in tail..<page.lines.count { omit(page.lines[index], "below the text") }
    return conversation
  }

  /// The last line of the first paragraph of the last turn, which is speech whatever it says.
  private func lastSpokenLine(_ firstLine: Int) -> Int {
    guard let spoken = census.spoken.last else { return firstLine }
    var last = spoken.line
    if spoken.text >= Int(page.lines[last].end), last + 1 < page.lines.count { last += 1 }
    while paragraphs.isWrapped, last + 1 < page.lines.count,
      !paragraphs.begins(page.lines[last + 1])
    {
      last += 1
    }
    return last
  }

  /// Takes a line that is a time mark: that of the label on the next line, or of the turn that has
  /// just begun. Any other is left to be told as left out.
  private mutating func isTime(
    _ line: Line, before next: LabelCensus.Candidate?, at index: Int
  ) -> Bool {
    guard line.count <= 40, TimeMark.canBegin(page.bytes[Int(line.start)]),
      let mark = TimeMark(filling: line.range, of: page.bytes.span)
    else { return false }
    if let next, next.line == index + 1, census.entries[next.label].isSpeaker, next.time == nil {
      nextTime = mark.time
      return true
    }
    guard open != nil || isUnknown, openStart == nil, openTime == nil else { return false }
    openTime = mark.time
    return true
  }

  /// A line without the time mark in brackets that it begins with: the time of a turn whose words
  /// begin here, or a place in the recording.
  private mutating func behindTime(_ line: Line) -> Range<Int> {
    let first = page.bytes[Int(line.start)]
    guard first == 0x5B || first == 0x28 || first == 0x5C,
      let mark = TimeMark(page.bytes.span, at: Int(line.start), before: Int(line.end))
    else { return line.range }
    if openStart == nil, openTime == nil {
      openTime = mark.time
    } else {
      omit(line, "time mark", Int(line.start)..<mark.end)
    }
    return Bytes.skipSpaces(page.bytes.span, mark.end, Int(line.end))..<Int(line.end)
  }

  private mutating func append(_ range: Range<Int>, line: Int, startsParagraph: Bool) {
    guard !range.isEmpty else { return }
    if !page.times.isEmpty { takeTime(ofLine: line) }
    if let openStart {
      if conversation.text.count > openStart {
        conversation.text.append(byte: 10)
        if startsParagraph { conversation.text.append(byte: 10) }
      }
    } else {
      if conversation.text.count > 0 { conversation.text.append(byte: 10) }
      openStart = conversation.text.count
    }
    if page.isMarkdown {
      conversation.text.appendMarkdown(page.bytes, range)
    } else {
      conversation.text.append(page.bytes, range)
    }
  }

  /// The turn lasts from the first of its captions to the last.
  private mutating func takeTime(ofLine line: Int) {
    let time = page.times[line]
    openTime = TurnTime(start: openTime?.start ?? time.start, end: time.end)
  }

  /// Appends a line in whose middle somebody else may begin to speak: `… in Rome. STONE: And then?`
  private mutating func appendSplit(_ range: Range<Int>, line: Int, startsParagraph: Bool) {
    guard splitsLines else { return append(range, line: line, startsParagraph: startsParagraph) }
    var rest = range
    var begins = startsParagraph
    while let inner = innerLabel(rest) {
      let before = Bytes.trimmedEnd(page.bytes.span, rest.lowerBound..<inner.start)
      append(before, line: line, startsParagraph: begins)
      close()
      open = inner.label
      isUnknown = false
      rest = inner.text..<rest.upperBound
      begins = true
    }
    append(rest, line: line, startsParagraph: begins)
  }

  /// The first label of a speaker that follows the end of a sentence inside `range`.
  private func innerLabel(_ range: Range<Int>) -> (start: Int, label: Int, text: Int)? {
    var rest = range
    while let inner = InnerLabel(page.bytes.span, rest) {
      if let label = census.speaker(inner.label, in: page) {
        return (inner.label.lowerBound, label, inner.text)
      }
      rest = inner.text..<range.upperBound
    }
    return nil
  }

  private mutating func close() {
    defer { openTime = nil }
    guard let start = openStart else { return }
    openStart = nil
    guard conversation.text.count > start else { return }
    conversation.utterances.append(
      Conversation.Utterance(
        bytes: start..<conversation.text.count, label: open, role: isUnknown ? .statement : nil,
        time: openTime))
  }

  /// A line that nobody says, between two parts of a turn.
  private mutating func interrupt(_ line: Line, _ index: Int) {
    close()
    let speaker = open
    open = nil
    append(line.range, line: index, startsParagraph: true)
    if let openStart, conversation.text.count > openStart {
      conversation.utterances.append(
        Conversation.Utterance(
          bytes: openStart..<conversation.text.count, label: nil, role: .narration))
    }
    openStart = nil
    openTime = nil
    open = speaker
  }

  private mutating func omit(_ line: Line, _ reason: String, _ part: Range<Int>? = nil) {
    conversation.omitted.append(
      OmittedLine(
        line: Int(line.number), text: page.string(part ?? line.range), reason: reason))
  }
}

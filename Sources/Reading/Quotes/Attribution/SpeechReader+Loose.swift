internal import Language

/// Quoted words that no known cue governs.
extension SpeechReader {
  /// A paragraph such as `— Maria Keller, engineer` says whose the quotation before it is.
  mutating func takeSignature(_ items: [FlowItem]) {
    guard items.count > 1, items.count < 20, items[0].kind == .dash, items[1].kind == .name,
      let last = statements.indices.last, statements[last].sourceBytes == nil,
      statements[last].isDirect
    else { return }
    let person = mentions[items[1].index].person
    people.confirm(person)
    focus.noteSubject(person)
    statements[last].sourceBytes = items[1].bytes
    statements[last].speaker = index(of: .person(person))
  }

  /// Stretches that no cue of their sentence governs: they go on with what was said before, or their
  /// punctuation alone shows that somebody speaks.
  mutating func readUnclaimed(
    _ sentence: Range<Int>, _ items: [FlowItem], _ stretches: [QuotedStretch], firstStatement: Int,
    _ claimed: inout [Bool]
  ) {
    for place in sentence where items[place].kind == .stretch && !claimed[items[place].index] {
      let stretch = stretches[items[place].index]
      guard stretch.words > 1 else { continue }
      let isWhole = sentence.allSatisfy { $0 == place || items[$0].kind == .stop }
      if !isWhole {
        guard stretch.words > 2, let subject = looseSubject(of: place, in: sentence, items, stretch)
        else { continue }
        claimed[items[place].index] = true
        let speaker = resolve(subject, items)
        note(speaker)
        lastSpeaker = speaker.flatMap { index(of: $0) }
        statements.append(
          Statement(
            pieces: [items[place].bytes], source: subject.source,
            sourceBytes: bytes(of: subject, items),
            isDirect: true, speaker: lastSpeaker))
        continue
      }
      claimed[items[place].index] = true
      if statements.count > firstStatement, let last = statements.indices.last,
        statements[last].pieces.last.map({ $0.upperBound <= items[place].bytes.lowerBound }) == true
      {
        statements[last].pieces.append(items[place].bytes)
        continue
      }
      let speaker = lastSpeaker ?? focus.subject.flatMap { index(of: .person($0)) }
      statements.append(
        Statement(
          pieces: [items[place].bytes], source: .unnamed, sourceBytes: nil, isDirect: true,
          speaker: speaker))
      lastSpeaker = speaker
    }
  }

  /// Who speaks a stretch that a comma or colon sets off without a known cue: `"…?" Keller pressed`,
  /// `Keller fired back: "…"`.
  func looseSubject(
    of place: Int, in sentence: Range<Int>, _ items: [FlowItem], _ stretch: QuotedStretch
  ) -> CueSubject? {
    let subjects = SubjectFinder(items: items, mentions: mentions)
    let next = place + 1
    if stretch.ending == .comma || stretch.ending == .question, next + 1 < sentence.upperBound,
      let subject = subjects.after(next, limit: sentence.upperBound)
    {
      let behind = subject.items.upperBound
      if behind < sentence.upperBound,
        items[behind].isContentWord || items[behind].has(.auxiliary)
          || subject.items.count > 1
      {
        return subject
      }
    }
    // `"…" — Maria Keller`
    if next + 1 < sentence.upperBound, items[next].kind == .dash, items[next + 1].kind == .name,
      place == sentence.lowerBound
    {
      return subjects.after(next + 1, limit: sentence.upperBound)
    }
    guard place > sentence.lowerBound, stretch.words > 2, !stretch.isTitleCased else { return nil }
    let before = items[place - 1]
    guard before.kind == .colon || before.kind == .comma, startsWithCapital(items[place]) else {
      return nil
    }
    return subjects.first(from: sentence.lowerBound, limit: place)
      ?? subjects.owner(from: sentence.lowerBound, limit: place)
  }

  func startsWithCapital(_ item: FlowItem) -> Bool {
    var place = item.bytes.lowerBound
    while place < item.bytes.upperBound, text[place] >= 0x80 || text[place] < 0x30 { place += 1 }
    return place < item.bytes.upperBound && text[place] &- 0x41 < 26
  }
}

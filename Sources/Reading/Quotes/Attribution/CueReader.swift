/// Reads the cues of one sentence: which verb, whose, and what it governs.
struct CueReader {
  let items: [FlowItem]
  let mentions: [NameMention]
  let stretches: [QuotedStretch]

  private var subjects: SubjectFinder { SubjectFinder(items: items, mentions: mentions) }

  /// The cues of the sentence, in order. What one cue governs belongs to no other.
  func cues(in sentence: Range<Int>) -> [Cue] {
    var found: [Cue] = []
    var floor = sentence.lowerBound
    var subject: CueSubject?
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      let item = items[place]
      guard item.kind == .word, item.has(.anyCue) || item.has(.according) else {
        place += 1
        continue
      }
      if let cue = cue(at: place, in: sentence, floor: floor, sentenceSubject: subject) {
        if let last = found.indices.last, let after = found[last].after,
          after.upperBound > cue.items.lowerBound
        {
          found[last].after = after.lowerBound..<max(after.lowerBound, boundary(cue))
        }
        if let own = cue.subject, own.source != .unnamed || subject == nil { subject = own }
        found.append(cue)
        if let after = cue.after {
          place = next(after: after, in: sentence)
          floor = place
        } else {
          place = cue.items.upperBound
          floor = place
        }
      } else {
        place += 1
      }
    }
    return found
  }

  /// Where what an earlier cue governs ends before `cue`: before the comma or `and` that joins it.
  private func boundary(_ cue: Cue) -> Int {
    var end = cue.items.lowerBound
    while end > 0, items[end - 1].kind == .comma || items[end - 1].has(.conjunction) { end -= 1 }
    return end
  }

  /// Where a cue may follow inside what another governs: a participle behind a comma, or `and said`.
  private func next(after content: Range<Int>, in sentence: Range<Int>) -> Int {
    var place = content.lowerBound
    while place < content.upperBound {
      let item = items[place]
      if place > content.lowerBound, item.kind == .word {
        let before = items[place - 1]
        if item.has(.participle), before.kind == .comma || before.kind == .stretch { return place }
        if item.has([.speech]), before.has(.conjunction) || before.kind == .stretch { return place }
        if item.has([.speech]), place + 1 < content.upperBound, items[place + 1].kind == .stretch,
          before.kind == .name || before.has(.subjectPronoun)
        {
          return place
        }
      }
      place += 1
    }
    return content.upperBound
  }

  // MARK: One cue

  private func cue(
    at verb: Int, in sentence: Range<Int>, floor: Int, sentenceSubject: CueSubject?
  ) -> Cue? {
    if items[verb].has(.according) { return according(at: verb, in: sentence, floor: floor) }
    if let cue = inverted(at: verb, in: sentence, floor: floor) { return cue }

    let item = items[verb]
    var subject: CueSubject?
    var shares = false
    if item.has(.participle), !item.has(.speech) {
      // `X has been saying …` has a subject of its own.
      if verb > floor, items[verb - 1].has(.auxiliary) {
        subject = subjects.before(verb, floor: floor)
      } else {
        subject =
          sentenceSubject ?? subjects.first(from: sentence.lowerBound, limit: verb)
          ?? followingSubject(of: verb, in: sentence)
        shares = true
      }
    } else {
      subject = subjects.before(verb, floor: floor)
      if subject == nil, verb > sentence.lowerBound,
        items[verb - 1].has([.conjunction, .adverb, .auxiliary]) || items[verb - 1].kind == .comma
      {
        subject = sentenceSubject ?? subjects.first(from: sentence.lowerBound, limit: verb)
        shares = true
      }
    }
    guard let subject else { return nil }
    let start = shares ? verb : min(subject.items.lowerBound, verb)
    var cue = Cue(subject: subject, items: start..<verb + 1, sharesSubject: shares)

    let complement = Complement(items: items, stretches: stretches)
    if let content = complement.start(after: verb, limit: sentence.upperBound) {
      cue.after = content..<end(of: sentence)
      if !shares, content == verb + 2, items[verb + 1].kind == .comma {
        cue.before = contentBefore(start, floor: floor)
      }
      return cue
    }
    guard !shares, item.has(.speech) else { return nil }
    guard let before = contentBefore(start, floor: floor) else { return nil }
    cue.before = before
    cue.after = continuation(
      from: verb + 1, in: sentence, isQuoted: isStretch(before.upperBound - 1))
    return cue
  }

  /// The end of a sentence without its stop.
  private func end(of sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound, items[end - 1].kind == .stop { end -= 1 }
    return end
  }

  private func isStretch(_ place: Int) -> Bool { items[place].kind == .stretch }

  /// What stands before a cue that begins at `start`, if a comma or a closing mark parts them.
  private func contentBefore(_ start: Int, floor: Int) -> Range<Int>? {
    guard start > floor else { return nil }
    let separator = items[start - 1]
    var end = start
    switch separator.kind {
    case .stretch: break
    case .comma, .dash: end = start - 1
    default: return nil
    }
    guard end > floor else { return nil }
    var begin = floor
    while begin < end, items[begin].kind == .comma || items[begin].kind == .stop { begin += 1 }
    guard begin < end else { return nil }
    if isStretch(end - 1) {
      // `His answer was plain: "…," he said`
      if end - 2 >= begin, items[end - 2].kind == .colon { begin = end - 1 }
    } else if end - begin < 3 {
      return nil
    }
    return begin..<end
  }

  /// What goes on behind a cue that interrupts: the next stretch of the sentence, or whatever follows a
  /// comma that comes at once.
  private func continuation(from start: Int, in sentence: Range<Int>, isQuoted: Bool) -> Range<Int>?
  {
    let end = end(of: sentence)
    guard start < end else { return nil }
    if isQuoted {
      guard let place = (start..<end).first(where: { isStretch($0) }) else { return nil }
      let stretch = stretches[items[place].index]
      guard stretch.words > 1, !stretch.isTitleCased || place + 1 == end else { return nil }
      return place..<place + 1
    }
    guard items[start].kind == .comma, start + 2 < end else { return nil }
    return start + 1..<end
  }

  /// `"…," said Sen. Sherrod Brown of Ohio`
  private func inverted(at verb: Int, in sentence: Range<Int>, floor: Int) -> Cue? {
    guard items[verb].has(.speech), verb > floor else { return nil }
    guard let before = contentBefore(verb, floor: floor) else { return nil }
    let limit = sentence.upperBound
    guard verb + 1 < limit, let subject = subjects.after(verb + 1, limit: limit) else { return nil }
    let quoted = isStretch(before.upperBound - 1)
    let behind = subject.items.upperBound
    if behind < limit, items[behind].kind == .word, items[behind].has(.auxiliary) { return nil }
    if !quoted {
      // Without marks only a name, or a plain end of the sentence, shows that the subject follows.
      guard case .person = subject.source else { return nil }
      guard
        behind >= limit || items[behind].kind != .word
          || items[behind].has([.preposition, .relative])
      else { return nil }
    }
    return Cue(
      subject: subject, items: verb..<behind, before: before,
      after: quoted ? continuation(from: behind, in: sentence, isQuoted: true) : nil)
  }

  /// `according to X`, before or behind what X says.
  private func according(at place: Int, in sentence: Range<Int>, floor: Int) -> Cue? {
    guard place + 2 < sentence.upperBound, items[place + 1].has(.preposition),
      let subject = subjects.after(place + 2, limit: sentence.upperBound)
    else { return nil }
    var cue = Cue(subject: subject, items: place..<subject.items.upperBound)
    if place <= floor + 1 {
      let limit = end(of: sentence)
      guard
        let comma = (subject.items.upperBound..<limit).first(where: { items[$0].kind == .comma }),
        comma + 2 < limit
      else { return nil }
      cue.after = comma + 1..<limit
      return cue
    }
    var end = place
    if items[end - 1].kind == .comma || items[end - 1].kind == .dash { end -= 1 }
    var begin = floor
    while begin < end, items[begin].kind == .comma { begin += 1 }
    guard end - begin >= 3 || (end > begin && isStretch(end - 1)) else { return nil }
    cue.before = begin..<end
    return cue
  }

  /// The subject behind a participle clause: `Calling it a mistake, Trump …`.
  private func followingSubject(of verb: Int, in sentence: Range<Int>) -> CueSubject? {
    guard let comma = (verb..<sentence.upperBound).first(where: { items[$0].kind == .comma }) else {
      return nil
    }
    return subjects.first(from: comma + 1, limit: sentence.upperBound)
  }
}

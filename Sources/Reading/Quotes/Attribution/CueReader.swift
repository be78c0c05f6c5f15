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
        if cue.after == nil, let before = cue.before, before.lowerBound > sentence.lowerBound,
          !found.isEmpty, found.allSatisfy({ isBelief($0) }), !isStretch(before.lowerBound)
        {
          found.removeAll()
          found.append(cue)
          found[0].before = sentence.lowerBound..<before.upperBound
          place = cue.items.upperBound
          floor = place
          continue
        }
        found.append(cue)
        if cue.isRelative, let after = cue.after {
          place = after.upperBound
          continue
        }
        if let after = cue.after {
          place = next(after: after, in: sentence)
        } else if let before = cue.before, isStretch(before.upperBound - 1) {
          place = nextParticiple(from: cue.items.upperBound, in: sentence)
        } else {
          place = cue.items.upperBound
        }
        floor = place
      } else {
        place += 1
      }
    }
    return found
  }

  /// Whether a cue tells of a belief, which may itself be what somebody said.
  private func isBelief(_ cue: Cue) -> Bool {
    !items[cue.items.upperBound - 1].has([.speech, .participle, .labelling])
  }

  /// Behind `"…," she said` only `adding …` begins something new.
  private func nextParticiple(from start: Int, in sentence: Range<Int>) -> Int {
    (start..<sentence.upperBound).first {
      items[$0].has(.participle)
        && (items[$0 - 1].kind == .comma || items[$0 - 1].has(.conjunction))
    } ?? sentence.upperBound
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
        if item.has(.participle),
          before.kind == .comma || before.kind == .stretch
            || before.has([.preposition, .subordinator])
        {
          return place
        }
        if item.has([.speech]), before.has(.conjunction) || before.kind == .stretch { return place }
        if item.has(.speech), before.kind == .name || before.has(.subjectPronoun),
          reports(place, in: content), place - 2 < content.lowerBound || parts(items[place - 2])
        {
          return place
        }
      }
      place += 1
    }
    return content.upperBound
  }

  /// Whether words of others follow the verb at `verb` at once.
  private func reports(_ verb: Int, in content: Range<Int>) -> Bool {
    var next = verb + 1
    while next < content.upperBound,
      items[next].kind == .comma || items[next].has([.adverb, .calendar])
    {
      next += 1
    }
    guard next < content.upperBound else { return false }
    return isStretch(next) || items[next].kind == .colon || items[next].has(.that)
  }

  /// What may part one cue's words from the next cue's subject.
  private func parts(_ item: FlowItem) -> Bool {
    item.kind == .comma || item.kind == .stretch || item.kind == .dash
      || item.has([.conjunction, .subordinator])
  }

  // MARK: One cue

  private func cue(
    at verb: Int, in sentence: Range<Int>, floor: Int, sentenceSubject: CueSubject?
  ) -> Cue? {
    if items[verb].has(.according) { return according(at: verb, in: sentence, floor: floor) }
    if let cue = inverted(at: verb, in: sentence, floor: floor) { return cue }
    let complement = Complement(items: items, stretches: stretches)
    let content = complement.start(after: verb, limit: sentence.upperBound)

    guard let found = subject(of: verb, in: sentence, floor: floor, sentenceSubject),
      isVerb(verb, subject: found.subject, shares: found.shares, content: content)
    else { return nil }
    let start = found.shares ? verb : min(found.subject.items.lowerBound, verb)
    var cue = Cue(subject: found.subject, items: start..<verb + 1, sharesSubject: found.shares)
    if let content {
      var end =
        isLabel(verb, content)
        ? complement.endOfLabel(from: content, limit: sentence.upperBound)
        : complement.end(from: content, limit: sentence.upperBound)
      if isSubordinate(found.subject, verb, in: sentence, floor: floor) {
        end = mainClause(from: content, end) ?? end
      }
      cue.isRelative = isRelative(verb, floor: floor)
      if cue.isRelative,
        let comma = (content..<end).first(where: { items[$0].kind == .comma }),
        !(content..<end).contains(where: { isStretch($0) })
      {
        end = comma
      }
      cue.after = content..<end
      if content == verb + 2, items[verb + 1].kind == .comma, !isStretch(content),
        !items[content].has(.that)
      {
        guard !found.shares, let before = contentBefore(start, floor: floor, interrupts: true)
        else {
          return nil
        }
        cue.before = before
        if isStretch(before.upperBound - 1) {
          cue.after = continuation(from: verb + 1, in: sentence, isQuoted: true)
        } else if items[content].has([.participle, .preposition, .relative]) {
          cue.after = nil
        }
      }
      return cue
    }
    guard !found.shares, items[verb].has(.speech),
      !hasObject(verb, complement, sentence.upperBound),
      let before = contentBefore(start, floor: floor)
    else { return nil }
    cue.before = before
    cue.after = continuation(
      from: verb + 1, in: sentence, isQuoted: isStretch(before.upperBound - 1))
    return cue
  }

  /// The subject of the verb, and whether it is that of the sentence.
  private func subject(
    of verb: Int, in sentence: Range<Int>, floor: Int, _ sentenceSubject: CueSubject?
  ) -> (subject: CueSubject, shares: Bool)? {
    func shared() -> CueSubject? {
      sentenceSubject ?? subjects.first(from: sentence.lowerBound, limit: verb)
    }
    if items[verb].has(.participle), !items[verb].has(.speech) {
      // `X has been saying …` has a subject of its own.
      if verb > floor, items[verb - 1].has([.auxiliary, .adverb]),
        let own = subjects.before(verb, floor: floor)
      {
        return (own, false)
      }
      // `lawsuits alleging fraud` says nothing about the sentence's subject.
      if verb > floor, items[verb - 1].kind == .name || items[verb - 1].isContentWord,
        items[verb].hash != Self.saying
      {
        return nil
      }
      return (shared() ?? followingSubject(of: verb, in: sentence)).map { ($0, true) }
    }
    if let own = subjects.before(verb, floor: floor) { return (own, false) }
    guard verb > sentence.lowerBound,
      items[verb - 1].has([.conjunction, .adverb, .auxiliary]) || items[verb - 1].kind == .comma
        || items[verb - 1].hash == Self.to
    else { return nil }
    return shared().map { ($0, true) }
  }

  private func isLabel(_ verb: Int, _ content: Int) -> Bool {
    items[verb].has(.labelling) && content == verb + 1 && !isStretch(content)
      && !items[content].has(.that)
  }

  /// Whether the cue stands in a clause before the main one: `While he said …, he …`; `Noting …, he …`.
  private func isSubordinate(
    _ subject: CueSubject, _ verb: Int, in sentence: Range<Int>, floor: Int
  ) -> Bool {
    if verb == sentence.lowerBound, items[verb].has(.participle) { return true }
    let start = subject.items.lowerBound
    return start < verb && start > floor && items[start - 1].has(.subordinator)
  }

  /// The comma before the main clause, behind a subordinate one.
  private func mainClause(from start: Int, _ end: Int) -> Int? {
    (start..<end).first {
      items[$0].kind == .comma && $0 + 1 < end
        && (items[$0 + 1].kind == .name || items[$0 + 1].has([.subjectPronoun, .determiner]))
    }
  }

  /// Whether the verb's subject is `who`: the clause ends with the next comma.
  private func isRelative(_ verb: Int, floor: Int) -> Bool {
    var place = verb - 1
    while place > floor, items[place].has([.auxiliary, .adverb]) { place -= 1 }
    return place >= floor && items[place].has(.relative)
  }

  private static let to = WordHash.hash("to".utf8)
  private static let point = ["point", "points", "pointed"].map { WordHash.hash($0.utf8) }
  private static let out = WordHash.hash("out".utf8)
  private static let saying = WordHash.hash("saying".utf8)

  /// Whether a word that is as often a noun is a verb here: right behind a name or a pronoun, or before
  /// what it reports.
  private func isVerb(_ verb: Int, subject: CueSubject, shares: Bool, content: Int?) -> Bool {
    var before = verb - 1
    while before > 0, items[before].has(.adverb), !items[before].has(.auxiliary) { before -= 1 }
    if before >= 0, items[before].has(.being), !items[verb].has(.participle) { return false }
    if before >= 0, items[before].has(.determiner), !SubjectFinder.canStandAlone(items[before]) {
      return false
    }
    if items[verb].has(.nounLike), items[verb].isBaseForm, before >= 0,
      !items[before].has(.auxiliary)
    {
      switch subject.source {
      case .person, .he, .she: return false
      default: break
      }
    }
    if shares, verb > 0, items[verb - 1].hash == Self.to {
      guard let content else { return false }
      return holdsStretch(from: content)
    }
    guard items[verb].has(.nounLike) else { return true }
    if Self.point.contains(items[verb].hash) {
      return verb + 1 < items.count && items[verb + 1].hash == Self.out
    }
    if case .nominal = subject.source {
      guard let content, let head = subject.items.last else { return false }
      if items[verb].has(.labelling), holdsStretch(from: content) {
        return items[subject.items.lowerBound].has(.determiner)
      }
      guard items[head].has([.personNoun, .common, .demonym, .office]) else { return false }
      return isStretch(content) || items[content].has(.that)
    }
    return !shares || content != nil
  }

  /// Whether quoted words stand between `start` and the next stop.
  private func holdsStretch(from start: Int) -> Bool {
    (start..<items.count).first { items[$0].kind == .stop || isStretch($0) }.map(isStretch) ?? false
  }

  /// Whether the verb has an object, so that nothing before it can be what was said.
  private func hasObject(_ verb: Int, _ complement: Complement, _ limit: Int) -> Bool {
    var place = verb + 1
    if items[verb].has(.addressed) { place = complement.behindAddressee(place, limit) }
    guard place < limit else { return false }
    let next = items[place]
    switch next.kind {
    case .word:
      return !next.has([.preposition, .calendar, .adverb, .participle, .conjunction, .subordinator])
        && !next.has([.relative])
    case .name: return true
    default: return false
    }
  }

  /// The end of a sentence without its stop.
  private func end(of sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound, items[end - 1].kind == .stop { end -= 1 }
    return end
  }

  private func isStretch(_ place: Int) -> Bool { items[place].kind == .stretch }

  /// What stands before a cue that begins at `start`, if a comma or a closing mark parts them.
  private func contentBefore(_ start: Int, floor: Int, interrupts: Bool = false) -> Range<Int>? {
    guard start > floor else { return nil }
    let separator = items[start - 1]
    var end = start
    switch separator.kind {
    case .stretch: break
    case .comma, .dash:
      // Russian has both: `«…», — сказал`.
      while end > floor, items[end - 1].kind == .comma || items[end - 1].kind == .dash { end -= 1 }
    default: return nil
    }
    guard end > floor else { return nil }
    var begin = floor
    while begin < end, items[begin].kind == .comma || items[begin].kind == .stop { begin += 1 }
    guard begin < end else { return nil }
    if isStretch(end - 1) {
      // `His answer was plain: "…," he said`
      if end - 2 >= begin, items[end - 2].kind == .colon { begin = end - 1 }
    } else if !interrupts, end - begin < 3 || !holdsClause(begin..<end) {
      return nil
    }
    return begin..<end
  }

  /// Whether words without marks may be a statement, and not an adverbial before the sentence's verb.
  private func holdsClause(_ range: Range<Int>) -> Bool {
    if range.contains(where: { isStretch($0) }) { return true }
    if items[range.lowerBound].has([.subordinator, .participle, .preposition]),
      !range.contains(where: { items[$0].kind == .comma })
    {
      return false
    }
    return true
  }

  /// What goes on behind a cue that interrupts: the next stretch of the sentence, or whatever follows a
  /// comma that comes at once.
  private func continuation(from start: Int, in sentence: Range<Int>, isQuoted: Bool) -> Range<Int>?
  {
    let end = end(of: sentence)
    guard start < end else { return nil }
    if isQuoted {
      guard
        let place = (start..<end).first(where: {
          isStretch($0) || items[$0].has(.that) || isJoined($0)
        }),
        isStretch(place)
      else { return nil }
      let stretch = stretches[items[place].index]
      guard stretch.words > 1, !stretch.isTitleCased || place + 1 == end else { return nil }
      return place..<place + 1
    }
    guard items[start].kind == .comma, start + 2 < end else { return nil }
    return start + 1..<end
  }

  /// Whether a participle of speech behind a comma begins another cue.
  private func isJoined(_ place: Int) -> Bool {
    items[place].has(.participle) && place > 0
      && (items[place - 1].kind == .comma || items[place - 1].has(.conjunction))
  }

  /// `"…," said Sen. Sherrod Brown of Ohio`
  private func inverted(at verb: Int, in sentence: Range<Int>, floor: Int) -> Cue? {
    // `told` has its addressee behind it, not its subject.
    guard items[verb].has(.speech), !items[verb].has(.addressed) || items[verb].has(.promise) else {
      return nil
    }
    // `«…», ha detto Renzi`; `« … », a-t-il dit`
    var start = verb
    while start > floor, items[start - 1].has([.auxiliary]), items[start - 1].kind == .word {
      start -= 1
    }
    guard start > floor, let before = contentBefore(start, floor: floor) else { return nil }
    if !isStretch(before.upperBound - 1), before.contains(where: { isStretch($0) }) { return nil }
    if let clitic = (start...verb).first(where: { items[$0].has([.he, .she]) }) {
      return Cue(
        subject: CueSubject(
          items: clitic..<clitic + 1, source: items[clitic].has(.he) ? .he : .she),
        items: start..<verb + 1, before: before,
        after: continuation(
          from: verb + 1, in: sentence, isQuoted: isStretch(before.upperBound - 1)))
    }
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
      subject: subject, items: start..<behind, before: before,
      after: quoted ? continuation(from: behind, in: sentence, isQuoted: true) : nil)
  }

  /// `according to X`, before or behind what X says.
  private func according(at place: Int, in sentence: Range<Int>, floor: Int) -> Cue? {
    // `according to X`, `secondo X`
    let hasPreposition = place + 1 < sentence.upperBound && items[place + 1].has(.preposition)
    guard let subject = subjects.after(place + (hasPreposition ? 2 : 1), limit: sentence.upperBound)
    else { return nil }
    var cue = Cue(subject: subject, items: place..<subject.items.upperBound)
    if beginsClause(place, floor: floor) {
      let limit = end(of: sentence)
      let behind = subject.items.upperBound
      // `Laut Scholz ist die Lage ernst`
      if behind + 2 < limit, items[behind].has(.auxiliary) {
        cue.after = behind..<limit
        return cue
      }
      guard let comma = (behind..<limit).first(where: { items[$0].kind == .comma }),
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

  /// Whether nothing that could be said stands before `place`.
  private func beginsClause(_ place: Int, floor: Int) -> Bool {
    guard place > floor else { return true }
    let before = items[place - 1]
    if before.kind == .colon || before.kind == .semicolon || before.has(.conjunction) {
      return true
    }
    return place < floor + 3 && !(floor..<place).contains { isStretch($0) }
  }

  /// The subject behind a participle clause: `Calling it a mistake, Trump …`.
  private func followingSubject(of verb: Int, in sentence: Range<Int>) -> CueSubject? {
    guard let comma = (verb..<sentence.upperBound).first(where: { items[$0].kind == .comma }) else {
      return nil
    }
    return subjects.first(from: comma + 1, limit: sentence.upperBound)
  }
}

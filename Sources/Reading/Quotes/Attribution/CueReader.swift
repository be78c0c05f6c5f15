internal import Language

/// Reads the cues of one sentence: which verb, whose, and what it governs.
struct CueReader {
  let items: [FlowItem]
  let mentions: [NameMention]
  let stretches: [QuotedStretch]

  var subjects: SubjectFinder { SubjectFinder(items: items, mentions: mentions) }

  /// The cues of the sentence, in order. What one cue governs belongs to no other.
  func cues(in sentence: Range<Int>) -> [Cue] {
    var found: [Cue] = []
    var floor = sentence.lowerBound
    var subject: CueSubject?
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      let item = items[place]
      guard item.kind == .word, item.has(.anyCue) || item.has([.according, .speechNoun])
      else {
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
  func isBelief(_ cue: Cue) -> Bool {
    !items[cue.items.upperBound - 1].has([.speech, .participle, .labelling])
  }

  /// Behind `"…," she said` only `adding …` begins something new.
  func nextParticiple(from start: Int, in sentence: Range<Int>) -> Int {
    (start..<sentence.upperBound).first {
      items[$0].has(.participle)
        && (items[$0 - 1].kind == .comma || items[$0 - 1].has(.conjunction))
    } ?? sentence.upperBound
  }

  /// Where what an earlier cue governs ends before `cue`: before the comma or `and` that joins it.
  func boundary(_ cue: Cue) -> Int {
    var end = cue.items.lowerBound
    while end > 0, items[end - 1].kind == .comma || items[end - 1].has(.conjunction) { end -= 1 }
    return end
  }

  /// Where a cue may follow inside what another governs: a participle behind a comma, or `and said`.
  func next(after content: Range<Int>, in sentence: Range<Int>) -> Int {
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
  func reports(_ verb: Int, in content: Range<Int>) -> Bool {
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
  func parts(_ item: FlowItem) -> Bool {
    item.kind == .comma || item.kind == .stretch || item.kind == .dash
      || item.has([.conjunction, .subordinator])
  }

  // MARK: One cue

  func cue(
    at verb: Int, in sentence: Range<Int>, floor: Int, sentenceSubject: CueSubject?
  ) -> Cue? {
    if items[verb].has(.according) { return according(at: verb, in: sentence, floor: floor) }
    if items[verb].has(.speechNoun), let cue = noun(at: verb, in: sentence, floor: floor) {
      return cue
    }
    guard items[verb].has(.anyCue) else { return nil }
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
      // `"…," she said, "…"`
      if !found.shares, isStretch(content), let before = contentBefore(start, floor: floor),
        isStretch(before.upperBound - 1)
      {
        cue.before = before
      }
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
}

internal import Language

/// Whether a word that may be a cue verb is one, and whose.
extension CueReader {
  static let to = WordHash.hash("to".utf8)
  static let point = ["point", "points", "pointed"].map { WordHash.hash($0.utf8) }
  static let out = WordHash.hash("out".utf8)
  static let saying = WordHash.hash("saying".utf8)

  /// The subject of the verb, and whether it is that of the sentence.
  func subject(
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

  func isLabel(_ verb: Int, _ content: Int) -> Bool {
    items[verb].has(.labelling) && content == verb + 1 && !isStretch(content)
      && !items[content].has(.that)
  }

  /// Whether the cue stands in a clause before the main one: `While he said …, he …`; `Noting …, he …`.
  func isSubordinate(
    _ subject: CueSubject, _ verb: Int, in sentence: Range<Int>, floor: Int
  ) -> Bool {
    if verb == sentence.lowerBound, items[verb].has(.participle) { return true }
    let start = subject.items.lowerBound
    return start < verb && start > floor && items[start - 1].has(.subordinator)
  }

  /// The comma before the main clause, behind a subordinate one.
  func mainClause(from start: Int, _ end: Int) -> Int? {
    (start..<end).first {
      items[$0].kind == .comma && $0 + 1 < end
        && (items[$0 + 1].kind == .name || items[$0 + 1].has([.subjectPronoun, .determiner]))
    }
  }

  /// Whether the verb's subject is `who`: the clause ends with the next comma.
  func isRelative(_ verb: Int, floor: Int) -> Bool {
    var place = verb - 1
    while place > floor, items[place].has([.auxiliary, .adverb]) { place -= 1 }
    return place >= floor && items[place].has(.relative)
  }

  /// Whether a word that is as often a noun is a verb here: right behind a name or a pronoun, or before
  /// what it reports.
  func isVerb(_ verb: Int, subject: CueSubject, shares: Bool, content: Int?) -> Bool {
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
  func holdsStretch(from start: Int) -> Bool {
    (start..<items.count).first { items[$0].kind == .stop || isStretch($0) }.map(isStretch) ?? false
  }

  /// Whether the verb has an object, so that nothing before it can be what was said.
  func hasObject(_ verb: Int, _ complement: Complement, _ limit: Int) -> Bool {
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
}

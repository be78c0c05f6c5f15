internal import Language

/// Where the words begin that a cue verb governs.
struct Complement {
  let items: [FlowItem]
  let stretches: [QuotedStretch]

  /// The first item of what the verb at `verb` governs; nil where nothing behind it is reported.
  func start(after verb: Int, limit: Int) -> Int? {
    let item = items[verb]
    let allowsBare = item.has([.speech, .participle, .belief])
    let isLoose = item.has(.reporting)
    if isInsideRelative(verb, limit) { return verb + 1 }
    if item.has(.addressed) {
      let place = behindAddressee(verb + 1, limit)
      if let start = start(
        from: place, limit, allowsBare: allowsBare && place > verb + 1, isLoose: isLoose)
      {
        return start
      }
    } else if let start = start(from: verb + 1, limit, allowsBare: allowsBare, isLoose: isLoose) {
      return start
    }
    if item.has(.promise), let start = infinitive(after: verb, limit) { return start }
    if item.has(.labelling) {
      return labelled(after: verb, limit) ?? blamed(after: verb, limit)
    }
    return nil
  }

  /// `, which he believes will …`
  func isInsideRelative(_ verb: Int, _ limit: Int) -> Bool {
    guard verb > 1, verb + 2 < limit, items[verb + 1].has(.auxiliary),
      items[verb - 2].has(.relative),
      items[verb - 1].kind == .name || items[verb - 1].has(.subjectPronoun)
    else { return false }
    return items[verb].has([.speech, .belief])
  }

  /// Skips adjuncts (`on Tuesday in a statement`) up to `that`, a colon, a stretch or a clause.
  func start(from first: Int, _ limit: Int, allowsBare: Bool, isLoose: Bool) -> Int? {
    var place = first
    var isAdjunct = false
    while place < limit, place - first < 30 {
      let item = items[place]
      switch item.kind {
      case .stretch:
        if isAdjunct, stretches[item.index].isTitleCased { break }
        return place
      case .colon: return place + 1 < limit ? place + 1 : nil
      case .comma:
        guard place + 1 < limit else { return nil }
        if items[place + 1].kind == .stretch || items[place + 1].has(.that) { return place + 1 }
        if place == first, allowsBare { return place + 2 < limit ? place + 1 : nil }
        isAdjunct = true
      case .stop, .semicolon, .dash: return nil
      case .word, .number, .name, .opening, .closing, .other:
        if item.has(.that) { return beginsClause(place, limit) ? place : nil }
        if isAdjunct {
          if item.has(.anyCue), !item.has([.speechNoun, .nounLike]) { return nil }
          if item.has(.subjectPronoun), items[place - 1].kind != .comma, allowsBare {
            return items[place - 1].has(.subordinator) ? nil : place
          }
        } else if item.has(.preposition), !item.has(.determiner) {
          isAdjunct = true
        } else if item.has([.calendar, .adverb]) {
          // `says there are …`
          if allowsBare, place + 2 < limit, items[place + 1].has(.auxiliary), place == first {
            return place
          }
        } else if item.has([.conjunction, .relative]) {
          return nil
        } else if item.has(.subordinator), allowsBare {
          return place
        } else {
          return allowsBare
            && (isClause(place, limit, isLoose: isLoose)
              || (place == first && place > 0 && items[place - 1].has(.saying)
                && isLong(place, limit)))
            ? place : nil
        }
      }
      place += 1
    }
    return nil
  }

  /// Whether enough words follow to be a clause: `said the family deserved better`.
  func isLong(_ start: Int, _ limit: Int) -> Bool {
    let end = (start..<limit).first { items[$0].kind == .stop || items[$0].kind == .comma } ?? limit
    return end - start >= 4
  }

  /// Whether `that` at `place` begins a clause, and does not point (`that approach in …`).
  func beginsClause(_ place: Int, _ limit: Int) -> Bool {
    guard place + 2 < limit else { return place + 1 < limit && items[place + 1].kind == .stretch }
    guard items[place + 1].isContentWord else { return true }
    let next = items[place + 2]
    return next.kind != .stop && next.kind != .comma && !next.has([.preposition, .conjunction])
  }

  /// Whether a finite clause begins at `start`: a noun phrase or pronoun with a verb behind it. Behind
  /// a verb that also takes an object, the clause's verb must follow its subject closely.
  func isClause(_ start: Int, _ limit: Int, isLoose: Bool) -> Bool {
    if start + 1 < limit, items[start + 1].kind == .stretch { return true }
    guard limit - start >= 3, !items[start].has(.negation) else { return false }
    if items[start].has(.subjectPronoun) { return true }
    if items[start].has(.auxiliary) { return false }
    var place = start + 1
    while place < limit, place - start < (isLoose ? 25 : 6) {
      let item = items[place]
      if item.kind == .stretch { return true }
      if item.kind == .word, item.has(.auxiliary) || (isLoose && item.has([.speech, .belief])) {
        return true
      }
      if item.kind == .stop || (!isLoose && (item.kind == .comma || item.has(.preposition))) {
        return false
      }
      place += 1
    }
    return false
  }

  /// `told` + `a crowd of supporters in Ohio`.
  func behindAddressee(_ start: Int, _ limit: Int) -> Int {
    var place = start
    guard place < limit else { return place }
    if items[place].has([.objectPronoun]) { return place + 1 }
    while place < limit, place - start < 8 {
      let item = items[place]
      if item.kind == .name {
        place += 1
        if place < limit, items[place].isContentWord, !items[place].has(.calendar) { continue }
        if place + 1 < limit, items[place].has(.conjunction), items[place + 1].kind == .name {
          place += 1
          continue
        }
        return place
      }
      guard item.kind == .word || item.kind == .number, !item.has(.that),
        !item.has([.subjectPronoun, .auxiliary, .conjunction, .relative, .subordinator]),
        place == start || !item.has([.preposition, .calendar, .determiner, .adverb])
      else { break }
      place += 1
    }
    return place
  }

  static let to = WordHash.hash("to".utf8)

  /// `vowed to …`, `urged voters to …`.
  func infinitive(after verb: Int, _ limit: Int) -> Int? {
    var place = verb + 1
    while place < limit, place - verb < 6 {
      let item = items[place]
      if item.hash == Self.to, place + 2 < limit { return place }
      guard item.kind == .word || item.kind == .name,
        !item.has([.preposition, .auxiliary, .conjunction])
      else { return nil }
      place += 1
    }
    return nil
  }

  static let of = WordHash.hash("of".utf8)
  static let role = WordHash.hash("as".utf8)
  static let accusing: Set<UInt64> = Set(
    ["accused", "accuse", "accuses", "accusing"].map { WordHash.hash($0.utf8) })

  /// `accused her of …`, `described him as …`
  func blamed(after verb: Int, _ limit: Int) -> Int? {
    let link = Self.accusing.contains(items[verb].hash) ? Self.of : Self.role
    var place = verb + 1
    while place < limit, place - verb < 9 {
      let item = items[place]
      if item.hash == link { return place > verb + 1 && place + 1 < limit ? verb + 1 : nil }
      if item.kind == .comma || item.kind == .stop || item.kind == .stretch { return nil }
      if item.has([.auxiliary, .relative, .subordinator]), item.hash != link { return nil }
      place += 1
    }
    return nil
  }

  /// `called it "a mistake"`, `described him as "…"`: only where marks show the words.
  func labelled(after verb: Int, _ limit: Int) -> Int? {
    var place = verb + 1
    while place < limit, place - verb < 20 {
      let item = items[place]
      switch item.kind {
      case .stretch: return stretches[item.index].isTitleCased ? nil : verb + 1
      case .stop, .semicolon, .colon: return nil
      default:
        if item.has([.speech]), !item.has(.nounLike) { return nil }
      }
      place += 1
    }
    return nil
  }
}

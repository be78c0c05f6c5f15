/// Finds the noun phrase that is the subject of a verb, in the flow of one paragraph.
struct SubjectFinder {
  let items: [FlowItem]
  let mentions: [NameMention]

  // MARK: Before the verb

  /// The subject before the verb at `verb`, not before `floor`: `Sen. Brian Schatz of Hawaii, who …,
  /// said`. Nil where another phrase of the sentence has to give it (`… and said`).
  func before(_ verb: Int, floor: Int) -> CueSubject? {
    var place = verb - 1
    while place >= floor {
      let item = items[place]
      if item.kind == .word, item.has([.adverb, .auxiliary, .negation]), !item.has(.subjectPronoun)
      {
        place -= 1
        continue
      }
      if item.kind == .closing {
        guard let opening = opening(of: place, floor: floor) else { return nil }
        place = opening - 1
        continue
      }
      break
    }
    guard place >= floor else { return nil }
    let item = items[place]
    switch item.kind {
    case .name:
      if item.isPossessive { return nil }
      // `Stacy Baker of Columbia, South Carolina says`
      if mentions[item.index].kind == .place, place - 2 >= floor, items[place - 1].kind == .comma,
        items[place - 2].kind == .name
      {
        return phrase(endingAt: place - 2, floor: floor)
      }
      return phrase(endingAt: place, floor: floor)
    case .comma, .dash: return appositive(closedBy: place, floor: floor)
    case .word:
      if let source = pronoun(item) { return CueSubject(items: place..<place + 1, source: source) }
      if item.has(.relative) { return antecedent(of: place, floor: floor) }
      if item.has([.subordinator, .relative, .preposition]) { return nil }
      if item.isContentWord || item.has([.personNoun, .demonym, .common]) || isPlainNoun(item) {
        return phrase(endingAt: place, floor: floor)
      }
      return nil
    case .number: return phrase(endingAt: place, floor: floor)
    default: return nil
    }
  }

  private func pronoun(_ item: FlowItem) -> Source? {
    if item.has(.he) { return .he }
    if item.has(.she) { return .she }
    if item.has(.otherPronoun) { return .unnamed }
    return nil
  }

  private func isPlainNoun(_ item: FlowItem) -> Bool {
    item.has(.determiner) && !item.has(.preposition)
  }

  private func opening(of closing: Int, floor: Int) -> Int? {
    var place = closing - 1
    while place >= floor, closing - place < 12 {
      if items[place].kind == .opening { return place }
      place -= 1
    }
    return nil
  }

  /// The noun phrase whose last item is at `end`. Its head stands before its first preposition.
  private func phrase(endingAt end: Int, floor: Int) -> CueSubject? {
    var start = end
    var firstPreposition: Int?
    while start - 1 >= floor, end - start < 14 {
      let item = items[start - 1]
      if item.kind == .name || item.kind == .number {
        // Two names side by side: the first belongs to something else.
        if items[start].kind == .name, !item.isPossessive { break }
        start -= 1
        continue
      }
      if item.kind == .closing, let opening = opening(of: start - 1, floor: floor), opening > floor
      {
        start = opening
        continue
      }
      guard item.kind == .word else { break }
      if item.has(.determiner) {
        start -= 1
        guard start - 1 >= floor, joins(items[start - 1]), start - 2 >= floor,
          canEndPhrase(items[start - 2])
        else { break }
        firstPreposition = start - 1
        start -= 1
        continue
      }
      if joins(item) {
        guard start - 2 >= floor, canEndPhrase(items[start - 2]) else { break }
        firstPreposition = start - 1
        start -= 1
        continue
      }
      if item.has(.calendar) || item.has(.anyCue) || item.has(.closedClass) && !item.has(.common) {
        break
      }
      start -= 1
    }
    let head = (firstPreposition ?? end + 1) - 1
    let phrase = start..<end + 1
    guard items[head].kind == .name || isNominal(phrase, head: head) else { return nil }
    // `John Smith, a spokesman for the party told …`, without the second comma.
    if items[head].has([.personNoun, .office]), items[start].has(.determiner), start - 2 >= floor,
      items[start - 1].kind == .comma, let person = person(at: start - 2),
      mentions[items[start - 2].index].kind == .person, !items[start - 2].isPossessive
    {
      return CueSubject(items: start - 2..<end + 1, source: .person(person))
    }
    return subject(head: head, phrase: phrase)
  }

  /// Whether a phrase without a name looks like one: an article, a number or an owner in front, or a
  /// plural or a word for persons at its head; and no bare article.
  private func isNominal(_ phrase: Range<Int>, head: Int) -> Bool {
    let first = items[phrase.lowerBound]
    let last = items[head]
    if last.kind == .number { return true }
    if last.has(.determiner) {
      return phrase.count == 1 && Self.canStandAlone(last)
    }
    if phrase.contains(where: { items[$0].has([.participle, .auxiliary]) }) { return false }
    if first.has(.determiner) || first.kind == .number || first.isPossessive || first.isCapitalised
    {
      return true
    }
    return last.has([.personNoun, .common, .office, .demonym])
  }

  /// Whether an article-like word may be a subject by itself: `some said`.
  static func canStandAlone(_ item: FlowItem) -> Bool { standalone.contains(item.hash) }

  private static let standalone: Set<UInt64> = Set(
    ["some", "many", "most", "others", "both", "few", "several", "all", "another", "one", "two"].map
    {
      WordHash.hash($0.utf8)
    })

  /// A preposition inside a noun phrase.
  private func joins(_ item: FlowItem) -> Bool {
    item.has(.preposition) && Self.joining.contains(item.hash)
  }

  private static let joining: Set<UInt64> = Set(
    ["of", "for", "at", "in", "from", "with", "on", "to"].map { WordHash.hash($0.utf8) })

  private func canEndPhrase(_ item: FlowItem) -> Bool {
    switch item.kind {
    case .name, .closing: true
    case .word: item.isContentWord && !item.has([.anyCue, .calendar]) || item.has(.common)
    case .number: true
    default: false
    }
  }

  private func subject(head: Int, phrase: Range<Int>) -> CueSubject {
    if let person = person(at: head) { return CueSubject(items: phrase, source: .person(person)) }
    return CueSubject(
      items: phrase,
      source: .nominal(
        items[phrase.lowerBound].bytes.lowerBound..<items[phrase.upperBound - 1].bytes.upperBound))
  }

  private func person(at place: Int) -> Int? {
    guard items[place].kind == .name else { return nil }
    return mentions[items[place].index].person
  }

  /// `Erlan Idrissov, the minister, said`; `the minister, Erlan Idrissov, said`.
  private func appositive(closedBy closing: Int, floor: Int) -> CueSubject? {
    var nominal: CueSubject?
    var place = closing - 1
    while place > floor, closing - place < 40 {
      defer { place -= 1 }
      let item = items[place]
      if item.kind == .stretch || item.kind == .stop || item.kind == .semicolon { break }
      guard item.kind == items[closing].kind else { continue }
      let before = items[place - 1]
      if closing - place == 2, let inner = person(at: place + 1), before.kind == .word,
        before.isContentWord, mentions[items[place + 1].index].isPersonal
      {
        let start = phrase(endingAt: place - 1, floor: floor)?.items.lowerBound ?? place - 1
        return CueSubject(items: start..<closing, source: .person(inner))
      }
      if before.kind == .name || before.kind == .closing, !before.isPossessive {
        let end =
          before.kind == .closing ? (opening(of: place - 1, floor: floor) ?? 0) - 1 : place - 1
        guard end >= floor, let found = phrase(endingAt: end, floor: floor) else { continue }
        if case .person = found.source {
          return CueSubject(items: found.items.lowerBound..<closing, source: found.source)
        }
        nominal = nominal ?? found
      } else if before.isContentWord, nominal == nil {
        nominal = phrase(endingAt: place - 1, floor: floor)
      } else if let source = pronoun(before), nominal == nil {
        nominal = CueSubject(items: place - 1..<closing, source: source)
      }
    }
    return nominal
  }

  /// Whom `who` stands for.
  private func antecedent(of relative: Int, floor: Int) -> CueSubject? {
    var place = relative - 1
    if place >= floor, items[place].kind == .comma { place -= 1 }
    guard place >= floor else { return nil }
    if items[place].kind == .name || items[place].kind == .number || items[place].isContentWord
      || items[place].has(.common)
    {
      return phrase(endingAt: place, floor: floor)
    }
    return nil
  }

  // MARK: Behind the verb

  /// The subject from `start` on, where the verb stands before it: `said Sen. Sherrod Brown of Ohio`.
  func after(_ start: Int, limit: Int) -> CueSubject? {
    guard start < limit, !items[start].has([.relative, .preposition, .conjunction, .subordinator])
    else { return nil }
    if items[start].has([.he, .she]), let source = pronoun(items[start]) {
      return CueSubject(items: start..<start + 1, source: source)
    }
    var place = start
    var lastName: Int?
    loop: while place < limit, place - start < 14 {
      let item = items[place]
      switch item.kind {
      case .name:
        lastName = place
        place += 1
      case .number: place += 1
      case .word:
        if item.has(.determiner), place == start || items[place - 1].has([.determiner]) {
          place += 1
          continue
        }
        // `former secretary of state Hillary Clinton`, `the recently released report`
        if item.has(.preposition), place + 2 < limit, items[place + 2].kind == .name,
          items[place - 1].has(.office), items[place + 1].isContentWord
        {
          place += 2
          continue
        }
        if item.has(.adverb), place == start + 1, items[start].has(.determiner) {
          place += 1
          continue
        }
        if item.isContentWord || (place > start && item.has(.common)), !item.has(.calendar),
          !item.has(.anyCue) || place > start
        {
          // `said Trump before …`: a name is followed by its own nouns only.
          place += 1
          continue
        }
        if place == start, item.has([.common, .adverb, .determiner]), !item.has([.auxiliary]) {
          place += 1
          continue
        }
        break loop
      default: break loop
      }
    }
    guard place > start else { return nil }
    if let lastName, lastName == place - 1, !items[lastName].isPossessive {
      return subject(head: lastName, phrase: start..<place)
    }
    // `said the group's director, Paul Smith`
    if place + 1 < limit, items[place].kind == .comma, let person = person(at: place + 1),
      mentions[items[place + 1].index].isPersonal, items[place - 1].has([.personNoun, .office])
    {
      return CueSubject(items: start..<place + 2, source: .person(person))
    }
    if let lastName, !items[lastName].isPossessive,
      !items[place - 1].has([.personNoun, .office, .common]),
      mentions[items[lastName].index].isPersonal, lastName == start
    {
      return subject(head: lastName, phrase: start..<lastName + 1)
    }
    let head = items[place - 1]
    guard
      head.kind == .name || head.isContentWord || head.has([.common, .personNoun])
        || Self.canStandAlone(head)
    else { return nil }
    return subject(head: place - 1, phrase: start..<place)
  }

  // MARK: The sentence

  /// The subject of the sentence that begins at `start`, before `limit`: its first name or pronoun that
  /// depends on no preposition and owns nothing.
  func first(from start: Int, limit: Int) -> CueSubject? {
    var place = start
    while place < limit, items[place].kind != .name,
      items[place].has([.conjunction, .adverb]) || items[place].kind == .comma
    {
      place += 1
    }
    // An adverbial phrase or clause in front ends with a comma.
    if place < limit, items[place].kind == .word,
      items[place].has([.preposition, .subordinator, .participle]),
      let comma = (place..<limit).first(where: { items[$0].kind == .comma })
    {
      if let found = firstNoun(from: comma + 1, limit: limit) { return found }
    }
    return firstNoun(from: place, limit: limit)
  }

  /// The owner of what the sentence is about: `Clinton's response was: "…"`.
  func owner(from start: Int, limit: Int) -> CueSubject? {
    guard
      let place = (start..<limit).first(where: { items[$0].kind == .name && items[$0].isPossessive }
      )
    else { return nil }
    return subject(head: place, phrase: place..<place + 1)
  }

  private func firstNoun(from start: Int, limit: Int) -> CueSubject? {
    var place = start
    while place < limit {
      let item = items[place]
      let depends = place > start && items[place - 1].has(.preposition)
      if item.kind == .name, !item.isPossessive, !depends {
        // `Trump supporters`: the noun behind the name is the head.
        if place + 1 < limit, items[place + 1].isContentWord,
          items[place + 1].has([.personNoun, .common])
        {
          return after(place, limit: limit)
        }
        return subject(head: place, phrase: place..<place + 1)
      }
      if item.kind == .word, let source = pronoun(item) {
        return CueSubject(items: place..<place + 1, source: source)
      }
      if item.kind == .stretch { return nil }
      place += 1
    }
    return nil
  }
}

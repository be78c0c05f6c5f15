internal import Language

/// Subjects that stand behind their verb.
extension SubjectFinder {
  /// The subject from `start` on, where the verb stands before it: `said Sen. Anna Brandt of Ohio`.
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
        // `former secretary of state Anna Brandt`, `the recently released report`
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
          // `said Keller before …`: a name is followed by its own nouns only.
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
    // `said the group's director, Paul Brandt`
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
}

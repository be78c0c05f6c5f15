internal import Language

/// What a sentence is about, for verbs without a subject of their own.
extension SubjectFinder {
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

  /// The owner of what the sentence is about: `Keller's response was: "…"`.
  func owner(from start: Int, limit: Int) -> CueSubject? {
    guard
      let place = (start..<limit).first(where: { items[$0].kind == .name && items[$0].isPossessive }
      )
    else { return nil }
    return subject(head: place, phrase: place..<place + 1)
  }

  func firstNoun(from start: Int, limit: Int) -> CueSubject? {
    var place = start
    while place < limit {
      let item = items[place]
      let depends = place > start && items[place - 1].has(.preposition)
      if item.kind == .name, !item.isPossessive, !depends {
        // `Keller supporters`: the noun behind the name is the head.
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

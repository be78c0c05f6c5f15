internal import Language

/// Finds the noun phrase that is the subject of a verb, in the flow of one paragraph.
struct SubjectFinder {
  let items: [FlowItem]
  let mentions: [NameMention]

  /// The subject before the verb at `verb`, not before `floor`: `Sen. Anna Brandt of Hawaii, who …,
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
      // `Keller himself said`
      if item.has(.reflexive), place > floor {
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
      // `Maria Keller of Columbia, South Carolina says`
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

  func pronoun(_ item: FlowItem) -> Source? {
    if item.has(.he) { return .he }
    if item.has(.she) { return .she }
    if item.has(.otherPronoun) { return .unnamed }
    return nil
  }

  func isPlainNoun(_ item: FlowItem) -> Bool {
    item.has(.determiner) && !item.has(.preposition)
  }

  func opening(of closing: Int, floor: Int) -> Int? {
    var place = closing - 1
    while place >= floor, closing - place < 12 {
      if items[place].kind == .opening { return place }
      place -= 1
    }
    return nil
  }

  /// The noun phrase whose last item is at `end`. Its head stands before its first preposition.
  func phrase(endingAt end: Int, floor: Int) -> CueSubject? {
    var start = end
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
        start -= 1
        continue
      }
      if joins(item) {
        guard start - 2 >= floor, canEndPhrase(items[start - 2]) else { break }
        start -= 1
        continue
      }
      if item.has(.calendar) || item.has(.anyCue) || item.has(.closedClass) && !item.has(.common) {
        break
      }
      start -= 1
    }
    if items[start].has(.preposition), joins(items[start]) { start += 1 }
    guard start <= end else { return nil }
    // The head stands before the first preposition inside.
    let head = ((start + 1..<end + 1).first { joins(items[$0]) } ?? end + 1) - 1
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
  func isNominal(_ phrase: Range<Int>, head: Int) -> Bool {
    let first = items[phrase.lowerBound]
    let last = items[head]
    if last.kind == .number { return phrase.count > 1 }
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

  static let standalone: Set<UInt64> = Set(
    ["some", "many", "most", "others", "both", "few", "several", "all", "another", "one", "two"].map
    {
      WordHash.hash($0.utf8)
    })

  /// A preposition inside a noun phrase.
  func joins(_ item: FlowItem) -> Bool {
    item.has(.preposition) && Self.joining.contains(item.hash)
  }

  static let joining: Set<UInt64> = Set(
    ["of", "for", "at", "in", "from", "with", "on", "to"].map { WordHash.hash($0.utf8) })

  func canEndPhrase(_ item: FlowItem) -> Bool {
    switch item.kind {
    case .name, .closing: true
    case .word: item.isContentWord && !item.has([.anyCue, .calendar]) || item.has(.common)
    case .number: true
    default: false
    }
  }

  func subject(head: Int, phrase: Range<Int>) -> CueSubject {
    if let person = person(at: head) { return CueSubject(items: phrase, source: .person(person)) }
    // Without what hangs on its head: `a survey of voters in Ohio` is `a survey`.
    let bytes = items[phrase.lowerBound].bytes.lowerBound..<items[head].bytes.upperBound
    return CueSubject(items: phrase, source: .nominal(bytes))
  }

  func person(at place: Int) -> Int? {
    guard items[place].kind == .name else { return nil }
    return mentions[items[place].index].person
  }

  /// `Maria Keller, the minister, said`; `the minister, Maria Keller, said`.
  func appositive(closedBy closing: Int, floor: Int) -> CueSubject? {
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
  func antecedent(of relative: Int, floor: Int) -> CueSubject? {
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
}

internal import Language

/// What stands before a cue, and what goes on behind one that interrupts.
extension CueReader {
  /// The end of a sentence without its stop.
  func end(of sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound, items[end - 1].kind == .stop { end -= 1 }
    return end
  }

  func isStretch(_ place: Int) -> Bool { items[place].kind == .stretch }

  /// What stands before a cue that begins at `start`, if a comma or a closing mark parts them.
  func contentBefore(_ start: Int, floor: Int, interrupts: Bool = false) -> Range<Int>? {
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
  func holdsClause(_ range: Range<Int>) -> Bool {
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
  func continuation(from start: Int, in sentence: Range<Int>, isQuoted: Bool) -> Range<Int>? {
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
  func isJoined(_ place: Int) -> Bool {
    items[place].has(.participle) && place > 0
      && (items[place - 1].kind == .comma || items[place - 1].has(.conjunction))
  }
}

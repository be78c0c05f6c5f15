internal import Language

/// Where the words end that a cue verb governs.
extension Complement {
  static let contrasts: Set<UInt64> = Set(
    ["but", "while", "though", "although", "whereas", "which", "even"].map {
      WordHash.hash($0.utf8)
    })

  /// Where a label ends: behind its last quoted words and what hangs on them.
  func endOfLabel(from start: Int, limit: Int) -> Int {
    let end = self.end(from: start, limit: limit)
    guard var place = (start..<end).first(where: { items[$0].kind == .stretch }) else { return end }
    while place < end {
      let item = items[place]
      if item.kind == .comma || item.has([.auxiliary, .conjunction]),
        !isList(behind: place - 1, end)
      {
        return place
      }
      place += 1
    }
    return end
  }

  /// Where what begins at `start` ends: at a stretch that ends with its own comma or stop, or where
  /// another clause sets in (`…, but Democrats …`).
  func end(from start: Int, limit: Int) -> Int {
    var end = limit
    while end > start, items[end - 1].kind == .stop { end -= 1 }
    var place = start
    while place < end {
      let item = items[place]
      if item.kind == .stretch {
        let isWhole = place == start && place > 0 && isSeparator(items[place - 1])
        if isWhole || stretches[item.index].ending != .none, !isList(behind: place, end) {
          return place + 1
        }
      } else if place > start + 2,
        item.kind == .semicolon || isNewClause(at: place, end) || isLoneDash(place, in: start..<end)
          || isOtherVerb(at: place, end)
      {
        return place
      }
      place += 1
    }
    return end
  }

  func isSeparator(_ item: FlowItem) -> Bool { item.kind == .comma || item.kind == .colon }

  /// `"Send them home," and "Build the wall."`
  func isList(behind place: Int, _ end: Int) -> Bool {
    var next = place + 1
    while next < end, next - place < 4,
      items[next].kind == .comma || items[next].has([.conjunction, .that])
    {
      next += 1
    }
    return next > place + 1 && next < end && items[next].kind == .stretch
  }

  /// A dash that no second one answers.
  func isLoneDash(_ place: Int, in content: Range<Int>) -> Bool {
    items[place].kind == .dash
      && !content.contains { $0 != place && items[$0].kind == .dash }
  }

  /// `… and criticized him for …`: the next verb of the same subject.
  func isOtherVerb(at place: Int, _ end: Int) -> Bool {
    guard items[place].has(.conjunction), place + 1 < end else { return false }
    var next = place + 1
    while next < end, items[next].has(.adverb) { next += 1 }
    return next < end && items[next].has([.speech, .labelling]) && !items[next].has(.nounLike)
  }

  func isNewClause(at place: Int, _ end: Int) -> Bool {
    items[place].kind == .comma && place + 1 < end && Self.contrasts.contains(items[place + 1].hash)
      && !(place + 2 < end && items[place + 2].kind == .stretch)
  }
}

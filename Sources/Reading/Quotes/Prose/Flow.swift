internal import Language

/// A paragraph as the author's own words go on around the quoted stretches.
struct Flow: Sendable {
  var items: [FlowItem] = []
  /// The sentences as ranges of `items`, ascending.
  var sentences: [Range<Int>] = []

  /// Lines up the tokens of a paragraph; `mentions` and `stretches` are those that begin in it.
  init(
    tokens: [ProseToken], paragraph: Range<Int>, mentions: [NameMention], mentionRange: Range<Int>,
    stretches: [QuotedStretch]
  ) {
    items.reserveCapacity(paragraph.count)
    var place = paragraph.lowerBound
    var mention = mentionRange.lowerBound
    var stretch = 0
    while place < paragraph.upperBound {
      if stretch < stretches.count, stretches[stretch].tokens.lowerBound == place {
        let range = stretches[stretch].tokens
        items.append(
          FlowItem(
            kind: .stretch, index: stretch,
            bytes: Int(tokens[place].start)..<Int(tokens[range.upperBound - 1].end)))
        place = range.upperBound
        stretch += 1
        continue
      }
      while mention < mentionRange.upperBound, mentions[mention].tokens.lowerBound < place {
        mention += 1
      }
      if mention < mentionRange.upperBound, mentions[mention].tokens.lowerBound == place {
        let range = mentions[mention].tokens
        let last = tokens[range.upperBound - 1]
        items.append(
          FlowItem(
            kind: .name, index: mention, bytes: Int(tokens[place].start)..<Int(last.end),
            isCapitalised: true, isPossessive: last.isPossessive, isAbbreviated: last.isInitial))
        place = range.upperBound
        mention += 1
        continue
      }
      append(tokens[place], index: place)
      place += 1
    }
    findSentences(stretches)
  }

  private mutating func append(_ token: ProseToken, index: Int) {
    let kind: FlowItem.Kind
    switch token.kind {
    case .word: kind = .word
    case .number: kind = .number
    case .comma: kind = .comma
    case .stop: kind = .stop
    case .colon: kind = .colon
    case .semicolon: kind = .semicolon
    case .dash: kind = .dash
    case .opening: kind = .opening
    case .closing: kind = .closing
    case .mark:
      // `Democrats' claim`: a mark right behind an `s` that pairs with nothing.
      if token.mark.isSingle, !token.followsSpace, let last = items.indices.last,
        items[last].kind == .name || items[last].kind == .word
      {
        items[last].isPossessive = true
      }
      return
    case .other: kind = .other
    }
    items.append(
      FlowItem(
        kind: kind, index: index, bytes: token.bytes, classes: token.classes, hash: token.hash,
        isCapitalised: token.isCapitalised, isPossessive: token.isPossessive,
        isBaseForm: token.isBaseForm,
        isAbbreviated: token.isInitial || token.coreEnd == token.end && token.has(.abbreviation)))
  }

  /// In items: what goes on for longer is no sentence, and is cut.
  private static let sentenceLimit = 400

  private mutating func findSentences(_ stretches: [QuotedStretch]) {
    var start = 0
    for place in items.indices
    where endsSentence(place, stretches) || place - start >= Self.sentenceLimit {
      sentences.append(start..<place + 1)
      start = place + 1
    }
    if start < items.count { sentences.append(start..<items.count) }
  }

  private func endsSentence(_ place: Int, _ stretches: [QuotedStretch]) -> Bool {
    guard place + 1 < items.count else { return false }
    let next = items[place + 1]
    switch items[place].kind {
    case .stop:
      return next.isCapitalised || next.kind == .stretch || next.kind == .number
        || next.kind == .opening
    case .stretch:
      switch stretches[items[place].index].ending {
      case .none, .comma: return false
      case .stop:
        guard next.isCapitalised || next.kind == .stretch else { return false }
        return !isBareCue(after: place)
      case .question:
        guard next.isCapitalised || next.kind == .stretch else { return false }
        return !isCue(after: place)
      case .broken:
        return next.kind == .stretch || (next.isCapitalised && !isCue(after: place))
      }
    default: return false
    }
  }

  /// `Keller said.`, behind a stretch that ends with a full stop by mistake.
  private func isBareCue(after place: Int) -> Bool {
    guard place + 2 < items.count, items[place + 1].kind == .name, items[place + 2].has(.speech)
    else { return false }
    return place + 3 == items.count || items[place + 3].kind == .stop
  }

  /// Whether a cue with its subject follows: `Sen. Barbara Mikulski of Maryland asked`.
  private func isCue(after place: Int) -> Bool {
    var next = place + 1
    guard items[next].kind == .name || items[next].has(.subjectPronoun) else { return false }
    // `Keller pressed.`
    if next + 1 < items.count, items[next + 1].isContentWord,
      next + 2 == items.count || items[next + 2].kind == .stop
    {
      return true
    }
    let limit = min(next + 10, items.count)
    while next < limit, items[next].kind != .stop, items[next].kind != .stretch {
      if items[next].has(.speech) {
        return next + 1 == items.count
          || items[next + 1].kind != .stretch
            && items[next + 1].kind != .colon && !items[next + 1].has(.that)
      }
      next += 1
    }
    return false
  }
}

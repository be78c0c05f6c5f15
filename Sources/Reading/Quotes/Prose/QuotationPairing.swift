internal import Language

/// Pairs the quotation marks of a paragraph.
struct QuotationPairing {
  let text: [UInt8]
  let tokens: [ProseToken]

  /// In tokens: how far a nested quotation is followed, and how far one in single marks.
  static let nestingLimit = 4000
  /// How many marks are looked at to find the one that closes.
  static let markLimit = 64
  static let singleLimit = 1000

  /// The stretches of the paragraph with these tokens, ascending. Linear in the tokens.
  func stretches(in paragraph: Range<Int>) -> [QuotedStretch] {
    var found: [QuotedStretch] = []
    var singles = false
    var marks: [Int] = []
    for place in paragraph where tokens[place].mark != .none {
      if tokens[place].mark.isSingle { singles = true } else { marks.append(place) }
    }
    var end = paragraph.lowerBound
    for (index, place) in marks.enumerated() where place >= end && opens(place, paragraph) {
      let closing = close(of: index, among: marks, in: paragraph)
      append(place..<closing.token, closed: closing.isClosed, to: &found)
      end = closing.token
    }
    if singles { addSingles(in: paragraph, to: &found) }
    return found
  }

  /// Whether the mark may open a stretch.
  func opens(_ place: Int, _ paragraph: Range<Int>) -> Bool {
    switch tokens[place].mark {
    case .curlyOpen, .low: true
    case .guillemetLeft: !followedBySpace(place) || tokens[place].followsSpace
    case .guillemetRight: tokens[place].followsSpace && !followedBySpace(place)
    case .curlyClose: tokens[place].followsSpace && !followedBySpace(place)
    case .straight:
      looksOpening(place, paragraph) || (tokens[place].followsSpace && !looksClosing(place))
    default: false
    }
  }

  func followedBySpace(_ place: Int) -> Bool {
    let next = Int(tokens[place].end)
    guard next < text.count else { return true }
    return text[next] <= 0x20
      || (text[next] == 0xC2 && next + 1 < text.count && text[next + 1] == 0xA0)
  }

  func looksClosing(_ place: Int) -> Bool {
    !tokens[place].followsSpace && followedBySpace(place)
  }

  func looksOpening(_ place: Int, _ paragraph: Range<Int>) -> Bool {
    guard !followedBySpace(place) else { return false }
    if tokens[place].followsSpace || place == paragraph.lowerBound { return true }
    switch tokens[place - 1].kind {
    case .opening, .dash, .colon: return true
    // `she said."We need…`: the space was forgotten.
    case .stop, .comma: return place + 1 < paragraph.upperBound && tokens[place + 1].isCapitalised
    default: return false
    }
  }

  /// Where the stretch that the mark `index` opens ends: behind its closing mark, or at the
  /// paragraph's end. Looks at a bounded number of marks.
  func close(
    of index: Int, among marks: [Int], in paragraph: Range<Int>
  ) -> (token: Int, isClosed: Bool) {
    let open = marks[index]
    let opening = tokens[open].mark
    var depth = 1
    var firstClose: Int?
    for place in marks[(index + 1)...].prefix(Self.markLimit) {
      let mark = tokens[place].mark
      switch (opening, mark) {
      case (.straight, .straight), (.straight, .curlyClose), (.curlyOpen, .straight),
        (.curlyClose, .curlyClose), (.curlyClose, .straight):
        if mark == .straight, tokens[place].followsSpace, !followedBySpace(place) {
          // Another one opens: the first was never closed, unless this is a nested one.
          if let end = unclosedEnd(open, before: place) { return (end, true) }
          depth += 1
          continue
        }
        depth -= 1
      case (.low, .curlyOpen), (.low, .curlyClose), (.low, .straight), (.curlyOpen, .curlyClose),
        (.guillemetLeft, .guillemetRight), (.guillemetRight, .guillemetLeft):
        depth -= 1
      case (.curlyOpen, .curlyOpen), (.straight, .curlyOpen):
        if let end = unclosedEnd(open, before: place) { return (end, true) }
        depth += 1
        continue
      case (.low, .low), (.guillemetLeft, .guillemetLeft), (.guillemetRight, .guillemetRight):
        depth += 1
        continue
      default: continue
      }
      if firstClose == nil { firstClose = place + 1 }
      if place - open > Self.nestingLimit { break }
      if depth == 0 { return (place + 1, true) }
    }
    if depth > 1, let firstClose { return (firstClose, true) }
    return (paragraph.upperBound, false)
  }

  /// The end of a stretch whose closing mark is missing, where another opens behind the end of a
  /// sentence or a cue.
  func unclosedEnd(_ open: Int, before next: Int) -> Int? {
    var place = next - 1
    guard place > open + 1 else { return nil }
    guard tokens[place].kind == .stop || tokens[place].kind == .comma else { return nil }
    // The cue stands in the last sentence; what was said ends before it.
    while place > open + 1 {
      if tokens[place].kind == .comma || tokens[place].kind == .stop {
        let following = tokens[place + 1]
        if place + 1 < next, following.kind == .word,
          (place + 1..<min(place + 4, next)).contains(where: { tokens[$0].has([.speech]) })
        {
          return place + 1
        }
      }
      if next - place > 12 { break }
      place -= 1
    }
    return nil
  }

  func append(
    _ range: Range<Int>, closed: Bool, to found: inout [QuotedStretch]
  ) {
    let last = closed ? range.upperBound - 1 : range.upperBound
    let first = range.lowerBound + 1
    guard first < last else { return }
    var words = 0
    var longWords = 0
    var capitals = 0
    for token in tokens[first..<last] where token.kind == .word || token.kind == .number {
      words += 1
      if token.end - token.start > 3 {
        longWords += 1
        if token.isCapitalised || token.kind == .number { capitals += 1 }
      }
    }
    guard words > 0 else { return }
    var final = last - 1
    while final > first, tokens[final].kind == .mark { final -= 1 }
    let ending: QuotedStretch.Ending =
      switch tokens[final].kind {
      case .comma: .comma
      case .stop:
        switch text[Int(tokens[final].start)] {
        case 0x21, 0x3F: .question
        case 0x2E where tokens[final].end - tokens[final].start == 1: .stop
        default: .broken
        }
      case .dash, .semicolon, .colon: .broken
      default: tokens[final].isInitial || text[Int(tokens[final].end) - 1] == 0x2E ? .stop : .none
      }
    found.append(
      QuotedStretch(
        tokens: range, inner: Int(tokens[first].start)..<Int(tokens[last - 1].end), words: words,
        isOpenEnded: !closed, ending: ending, isTitleCased: capitals > 0 && capitals == longWords))
  }
}

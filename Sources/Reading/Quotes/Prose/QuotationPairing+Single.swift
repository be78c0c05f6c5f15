/// Single quotation marks, which are apostrophes too.
extension QuotationPairing {
  /// Adds the stretches between single marks, outside those found.
  func addSingles(in paragraph: Range<Int>, to found: inout [QuotedStretch]) {
    var added: [QuotedStretch] = []
    var next = 0
    var place = paragraph.lowerBound
    while place < paragraph.upperBound {
      if next < found.count, place >= found[next].tokens.lowerBound {
        place = max(place, found[next].tokens.upperBound)
        next += 1
        continue
      }
      let limit = next < found.count ? found[next].tokens.lowerBound : paragraph.upperBound
      if opensSingle(place, paragraph), let end = closeOfSingle(place, limit) {
        append(place..<end, closed: true, to: &added)
        place = end
      } else {
        place += 1
      }
    }
    guard !added.isEmpty else { return }
    found.append(contentsOf: added)
    found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  func opensSingle(_ place: Int, _ paragraph: Range<Int>) -> Bool {
    let mark = tokens[place].mark
    guard mark == .singleOpen || mark == .singleStraight, !followedBySpace(place) else {
      return false
    }
    return tokens[place].followsSpace || place == paragraph.lowerBound
      || tokens[place - 1].kind == .opening || tokens[place - 1].kind == .dash
  }

  /// The token behind the mark that closes. A stop or comma before it makes sure that it is no
  /// apostrophe; without one the first mark before white space or a stop will do.
  func closeOfSingle(_ open: Int, _ limit: Int) -> Int? {
    var first: Int?
    var place = open + 1
    let limit = min(limit, open + Self.singleLimit)
    while place < limit {
      let token = tokens[place]
      if token.mark == .singleClose || token.mark == .singleStraight, !token.followsSpace {
        let before = tokens[place - 1].kind
        if before == .comma || before == .stop { return place + 1 }
        if first == nil, followedBySpace(place) || closesBeforeStop(place, limit) {
          first = place + 1
        }
      } else if let first, opensSingleInside(place) {
        return first
      }
      place += 1
    }
    return first
  }

  func opensSingleInside(_ place: Int) -> Bool {
    let mark = tokens[place].mark
    return (mark == .singleOpen || mark == .singleStraight) && tokens[place].followsSpace
      && !followedBySpace(place)
  }

  func closesBeforeStop(_ place: Int, _ limit: Int) -> Bool {
    guard place + 1 < limit else { return true }
    let next = tokens[place + 1]
    return !next.followsSpace && next.kind != .word && next.kind != .number
  }
}

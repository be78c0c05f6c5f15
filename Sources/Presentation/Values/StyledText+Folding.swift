extension StyledText {
  /// The text cut behind `words` words, with a note of how many more there are; whole where no more
  /// than a few would be left out.
  public func folded(words: Int) -> StyledText {
    let all = wordRanges
    guard words > 0, all.count > words + Self.fewWords else { return self }
    return part(0..<all[words - 1].upperBound)
      + StyledText(" … (\(NumberText.grouped(all.count - words)) more words)", .dim)
  }

  /// The text cut down to the words around its parts of one style, about `words` altogether; the
  /// beginning where it has none. What is left out is marked.
  public func folded(words: Int, around style: Style) -> StyledText {
    let all = wordRanges
    guard words > 0, all.count > words + Self.fewWords else { return self }
    var wanted = Array(repeating: false, count: all.count)
    var room = words
    var word = 0
    for range in ranges(of: style) where room > 0 {
      while word < all.count, all[word].upperBound <= range.lowerBound { word += 1 }
      var last = word
      while last + 1 < all.count, all[last + 1].lowerBound < range.upperBound { last += 1 }
      for near in max(0, word - Self.context)...min(all.count - 1, last + Self.context)
      where !wanted[near] && room > 0 {
        wanted[near] = true
        room -= 1
      }
    }
    if room == words { return folded(words: words) }
    var result = StyledText()
    var index = 0
    while index < all.count {
      let start = index
      while index < all.count, wanted[index] == wanted[start] { index += 1 }
      if !result.isEmpty { result.append(" ") }
      if wanted[start] {
        result += part(all[start].lowerBound..<all[index - 1].upperBound)
      } else {
        result.append("…", .dim)
      }
    }
    return result
  }

  /// So many words more are not worth a cut.
  private static let fewWords = 12
  /// Words shown on both sides of a part.
  private static let context = 5

  /// The words as ranges of Unicode scalars.
  private var wordRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var offset = 0
    for scalar in runs.lazy.flatMap(\.text.unicodeScalars) {
      if scalar.properties.isWhitespace {
        if let first = start { ranges.append(first..<offset) }
        start = nil
      } else if start == nil {
        start = offset
      }
      offset += 1
    }
    if let first = start { ranges.append(first..<offset) }
    return ranges
  }

  /// The parts of one style, as ranges of Unicode scalars.
  private func ranges(of style: Style) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    for run in runs {
      let length = run.text.unicodeScalars.count
      if run.style == style { ranges.append(offset..<offset + length) }
      offset += length
    }
    return ranges
  }

  /// The scalars in `range`, with their styles.
  private func part(_ range: Range<Int>) -> StyledText {
    var result = StyledText()
    var offset = 0
    for run in runs {
      let scalars = run.text.unicodeScalars
      let length = scalars.count
      let inside = (range.lowerBound - offset..<range.upperBound - offset).clamped(to: 0..<length)
      if !inside.isEmpty {
        let kept = scalars.dropFirst(inside.lowerBound).prefix(inside.count)
        result.append(String(String.UnicodeScalarView(kept)), run.style)
      }
      offset += length
    }
    return result
  }
}

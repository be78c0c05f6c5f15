/// Labels with a colon that head lists and records rather than speech: `Opening hours: 10 to 18`.
enum LabelledLists {
  /// Whether the labels of a page are no speakers: most head a list of their own, or many follow each
  /// other in the order of a form that is filled in again and again.
  static func isList(_ page: Page, _ census: LabelCensus, _ spoken: [LabelCensus.Candidate]) -> Bool
  {
    let isNamed = spoken.contains { candidate in
      switch census.shapes[candidate.label].sort {
      case .name(let isStrong): isStrong
      case .asker, .answerer, .anonymous: true
      default: false
      }
    }
    return !isNamed
      && (isNumbers(page, spoken) || headsLists(page, spoken) || isRecord(page, spoken))
  }

  /// Whether most labels have figures behind them and no words.
  private static func isNumbers(_ page: Page, _ spoken: [LabelCensus.Candidate]) -> Bool {
    let bytes = page.bytes.span
    let numbers = spoken.count { candidate in
      let words = candidate.text..<max(candidate.text, Int(page.lines[candidate.line].end))
      return !words.isEmpty && !words.contains { Bytes.isLetter(bytes[$0]) }
    }
    return numbers * 2 > spoken.count
  }

  private static func headsLists(_ page: Page, _ spoken: [LabelCensus.Candidate]) -> Bool {
    let heads = spoken.count { candidate in
      let next = candidate.line + 1
      return candidate.text >= Int(page.lines[candidate.line].end) && next < page.lines.count
        && isItem(page, page.lines[next])
    }
    return heads * 2 > spoken.count
  }

  private static func isItem(_ page: Page, _ line: Line) -> Bool {
    let text = page.string(line)
    return line.style == .listItem || ["- ", "* ", "• "].contains { text.hasPrefix($0) }
  }

  /// At least four labels, each nearly always followed by the same one, and few sentences behind them:
  /// guests of a round table may be asked in the same order, too.
  private static func isRecord(_ page: Page, _ spoken: [LabelCensus.Candidate]) -> Bool {
    let sentences = spoken.count { PageHead.endsSentence(page.string(page.lines[$0.line])) }
    guard sentences * 2 < spoken.count else { return false }
    var followers: [Int: [Int: Int]] = [:]
    for (one, next) in zip(spoken, spoken.dropFirst()) {
      followers[one.label, default: [:]][next.label, default: 0] += 1
    }
    let recurring = followers.values.filter { $0.values.reduce(0, +) > 1 }
    guard recurring.count >= 4 else { return false }
    let usual = recurring.reduce(0) { $0 + ($1.values.max() ?? 0) }
    let all = recurring.reduce(0) { $0 + $1.values.reduce(0, +) }
    return usual * 10 >= all * 7
  }
}

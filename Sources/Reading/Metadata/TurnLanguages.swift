internal import Corpus

/// Finds the turns that are in another language than their document: interpreted press conferences,
/// interviews in two languages.
///
/// Most documents have one language, so little is spent on them: the script of the first bytes of each
/// turn, and a few short stretches from everywhere. Only where these differ is every turn looked at.
enum TurnLanguages {
  /// Gives the turns that are clearly in another language that language. O(turns) where there is none.
  static func mark(_ draft: inout DocumentDraft) {
    guard draft.turns.count > 1, let main = draft.language.flatMap(LanguageFinder.index) else {
      return
    }
    let bytes = draft.text
    let text = bytes.span
    guard hasOtherScript(text, draft.turns) || hasOtherWindow(text, main) else { return }
    var found: [Int: String] = [:]
    for (index, turn) in draft.turns.enumerated() {
      let sample = turn.bytes.prefix(600)
      if let other = other(text, sample, than: main, words: 6) {
        found[index] = LanguageFinder.code(other)
      }
    }
    for (index, language) in found { draft.turns[index].language = language }
  }

  /// The language of a stretch of text, if it is clearly not `main`.
  private static func other(
    _ text: Span<UInt8>, _ range: Range<Int>, than main: Int, words: Int
  ) -> Int? {
    let census = LanguageFinder.census(text, range)
    guard census.words >= words, let best = census.best, best != main else { return nil }
    let count = census.counts[best]
    let isClear = count >= 3 && count * 7 > census.words && census.counts[main] * 5 < count * 2
    return isClear ? best : nil
  }

  /// Whether turns begin in Latin letters here and in others there.
  private static func hasOtherScript(_ text: Span<UInt8>, _ turns: [TurnDraft]) -> Bool {
    var latin = false
    var others = false
    for turn in turns where turn.bytes.count > 16 {
      var high: UInt8 = 0
      for place in turn.bytes.lowerBound..<turn.bytes.lowerBound + 16 { high += text[place] >> 7 }
      // Each letter of another script has two bytes or more.
      if high > 8 { others = true } else if high < 4 { latin = true }
      if latin, others { return true }
    }
    return false
  }

  /// Whether any of some stretches from everywhere is in another language.
  private static func hasOtherWindow(_ text: Span<UInt8>, _ main: Int) -> Bool {
    let length = 240
    // In little text every turn may as well be looked at.
    guard text.count > windows * length * 2 else { return true }
    for window in 0..<windows {
      let start = (text.count - length) * window / (windows - 1)
      if other(text, start..<start + length, than: main, words: 10) != nil { return true }
    }
    return false
  }

  private static let windows = 6
}

import Corpus
import Presentation

/// A match with the text around it, inside its turn.
struct MatchInContext {
  let reference: String
  let document: Document
  let speaker: String?
  let role: String
  let left: String
  let match: String
  let right: String
  /// The blank that stands between the match and its neighbours, where there is one.
  let gapBefore: String
  let gapAfter: String

  init(_ tokens: Range<Int>, _ context: ContextExtent, in corpus: Corpus) {
    let first = tokens.lowerBound
    let last = tokens.upperBound - 1
    let sentence = corpus.sentenceIndex(ofToken: first)
    let turn = corpus.turnIndex(ofToken: first)
    let place = corpus.documents[corpus.documentIndex(ofTurn: turn)]
    reference = corpus.reference(ofSentence: sentence).description
    document = place
    speaker = corpus.speaker(ofTurn: turn).map { corpus.speakers[$0].name }
    role = corpus.role(ofTurn: turn).name
    let turnTokens = corpus.tokens(ofTurn: turn)
    let lastTurnTokens = corpus.tokens(ofTurn: corpus.turnIndex(ofToken: last))
    var start = turnTokens.lowerBound
    var end = lastTurnTokens.upperBound
    var characters: Int?
    switch context {
    case .turn: break
    case .sentence:
      start = corpus.tokens(ofSentence: sentence).lowerBound
      end = corpus.tokens(ofSentence: corpus.sentenceIndex(ofToken: last)).upperBound
    case .words(let count):
      start = max(start, first - count)
      end = min(end, last + 1 + count)
    case .characters(let count):
      // A token has at least one character.
      start = max(start, first - count)
      end = min(end, last + 1 + count)
      characters = count
    }
    func gap(before token: Int) -> String {
      guard start < token, token < end else { return "" }
      let touches =
        corpus.byteRange(ofToken: token - 1).upperBound
        == corpus.byteRange(ofToken: token).lowerBound
      return touches ? "" : " "
    }
    gapBefore = gap(before: first)
    gapAfter = gap(before: last + 1)
    match = corpus.text(across: tokens)
    let before = corpus.text(across: start..<first)
    let after = corpus.text(across: last + 1..<end)
    left = characters.map { String(before.suffix($0)) } ?? before
    right = characters.map { String(after.prefix($0)) } ?? after
  }
}

extension MatchInContext {
  /// The match as a line of a concordance.
  var line: ConcordanceLine {
    ConcordanceLine(
      reference: reference, speaker: speaker, left: left + gapBefore, match: match,
      right: gapAfter + right)
  }
}

extension Corpus {
  /// The text of tokens that may lie in more than one document.
  func text(across tokens: Range<Int>) -> String {
    var parts: [String] = []
    var start = tokens.lowerBound
    while start < tokens.upperBound {
      let end = documents[documentIndex(ofToken: start)].tokens.upperBound
      parts.append(text(ofTokens: start..<min(end, tokens.upperBound)))
      start = max(end, start + 1)
    }
    return parts.joined(separator: "\n")
  }
}

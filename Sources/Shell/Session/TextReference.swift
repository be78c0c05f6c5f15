import Corpus

/// A reference with the turns or sentences that it points at.
struct TextReference: Sendable {
  /// The word that was typed.
  var token: Token
  var passage: CorpusPassage
}

/// Turns or sentences of one document. (The room of results has passages of its own.)
typealias CorpusPassage = Passage

extension Session {
  /// What a reference points at.
  func passage(_ token: Token) throws -> CorpusPassage {
    let reference = Reference(parsing: token.text)
    if let passage = corpus.resolve(reference) { return passage }
    let document = try documentIndex(named: reference.document, at: token.span)
    let id = corpus.documents[document].id
    let turns = corpus.documents[document].turns
    guard let turn = reference.turn, turn >= 1, turn <= turns.count else {
      throw Diagnostic(
        "\(id) has no turn \(reference.turn ?? 0)", at: token.span,
        expected: ["\(id):1 to \(id):\(turns.count)"])
    }
    let sentences = corpus.turn(turns.lowerBound + turn - 1).sentences.count
    throw Diagnostic(
      "turn \(turn) of \(id) has no sentence \(reference.sentence ?? 0)", at: token.span,
      expected: ["\(id):\(turn).1 to \(id):\(turn).\(sentences)"])
  }
}

/// A pointer at text: a document, one of its turns, or one sentence of a turn. Written `ID`, `ID:12`
/// (turn 12) or `ID:12.3` (sentence 3 of turn 12).
public struct Reference: Sendable, Hashable, CustomStringConvertible {
  /// The document's id, or its number in load order.
  public var document: String
  /// The turn's number in the document, from 1.
  public var turn: Int?
  /// The sentence's number in the turn, from 1.
  public var sentence: Int?

  public init(document: String, turn: Int? = nil, sentence: Int? = nil) {
    self.document = document
    self.turn = turn
    self.sentence = sentence
  }

  /// Reads the written form. A colon that is not followed by a number belongs to the id.
  public init(parsing text: some StringProtocol) {
    self.init(document: String(text))
    guard let colon = text.lastIndex(of: ":") else { return }
    let numbers = text[text.index(after: colon)...].split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = numbers.first, let turn = Int(bounded: first), turn >= 0 else { return }
    if numbers.count == 2 {
      guard let sentence = Int(bounded: numbers[1]), sentence >= 0 else { return }
      self.sentence = sentence
    }
    document = String(text[..<colon])
    self.turn = turn
  }

  public var description: String {
    switch (turn, sentence) {
    case (let turn?, let sentence?): "\(document):\(turn).\(sentence)"
    case (let turn?, nil): "\(document):\(turn)"
    default: document
    }
  }
}

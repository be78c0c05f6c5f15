extension Corpus {
  /// The index of the document called `name`: its id, or its number in load order, from 1.
  public func documentIndex(named name: String) -> Int? {
    if let index = documentIDs.index(of: name) { return index }
    guard let number = Int(bounded: name), documents.indices.contains(number - 1) else {
      return nil
    }
    return number - 1
  }

  /// The reference of a turn: `ID:12`.
  public func reference(ofTurn index: Int) -> Reference {
    let turn = turn(index)
    return Reference(document: documents[turn.document].id, turn: turn.number)
  }

  /// The reference of a sentence: `ID:12.3`.
  public func reference(ofSentence index: Int) -> Reference {
    let turn = turn(turnIndex(ofSentence: index))
    return Reference(
      document: documents[turn.document].id, turn: turn.number,
      sentence: index - turn.sentences.lowerBound + 1)
  }

  /// The reference of the sentence that holds a corpus position.
  public func reference(ofToken position: Int) -> Reference {
    reference(ofSentence: sentenceIndex(ofToken: position))
  }

  /// What a reference points at, or `nil` where there is no such document, turn or sentence.
  public func resolve(_ reference: Reference) -> Passage? {
    guard let document = documentIndex(named: reference.document) else { return nil }
    let turns = documents[document].turns
    guard let number = reference.turn else {
      return Passage(document: document, turns: turns, sentences: documents[document].sentences)
    }
    guard number >= 1, number <= turns.count else { return nil }
    let index = turns.lowerBound + number - 1
    let sentences = turn(index).sentences
    guard let sentence = reference.sentence else {
      return Passage(document: document, turns: index..<index + 1, sentences: sentences)
    }
    guard sentence >= 1, sentence <= sentences.count else { return nil }
    let first = sentences.lowerBound + sentence - 1
    return Passage(document: document, turns: index..<index + 1, sentences: first..<first + 1)
  }
}

/// Turns or sentences of one document that a reference points at.
public struct Passage: Sendable, Equatable {
  public let document: Int
  public let turns: Range<Int>
  public let sentences: Range<Int>
}

extension Corpus {
  /// A corpus of `documents`, in this order.
  public init(_ documents: [DocumentDraft]) {
    self.init()
    add(documents)
  }

  /// Adds `documents` behind those already there. O(added).
  public mutating func add(_ documents: [DocumentDraft]) {
    let firstPosition = tokenCount
    var chunk = Chunk()
    var segmenter = Segmenter()
    let recent = RecentTokens()
    for document in documents { chunk.add(document, using: &segmenter, remembering: recent) }
    append(chunk)
    finishAdding(from: firstPosition)
  }

  /// Appends the columns of a chunk, renumbering its types.
  mutating func append(_ chunk: Chunk) {
    if let text = restoredText {
      text.makeAll()
      restoredText = nil
      savedCounts = Column()
    }
    let known = lexicon.count
    let typeIDs = lexicon.merge(chunk.lexicon)
    for id in known..<lexicon.count {
      flags.append(lexicon.withBytes(of: id) { TypeFlags(spelling: $0) }.rawValue)
    }
    lower.extend(to: lexicon)
    var token = 0
    var sentence = 0
    var turn = 0
    for (index, draft) in chunk.documents.enumerated() {
      let tokens = token..<token + chunk.tokenCounts[index]
      let sentences = sentence..<sentence + chunk.sentenceCounts[index]
      let turns = turn..<turn + draft.turns.count
      append(draft, of: chunk, tokens: tokens, sentences: sentences, turns: turns, typeIDs)
      token = tokens.upperBound
      sentence = sentences.upperBound
      turn = turns.upperBound
    }
  }

  private mutating func append(
    _ draft: DocumentDraft, of chunk: Chunk, tokens tokenRange: Range<Int>,
    sentences: Range<Int>, turns turnRange: Range<Int>, _ typeIDs: [UInt32]
  ) {
    let firstToken = tokenCount
    let firstSentence = sentenceCount
    let firstTurn = turnCount
    let firstByte = bytes.count
    let people = draft.speakers.map { speakerNames.index(of: $0, in: &speakers) }
    func person(_ index: Int?) -> Int? {
      guard let index, people.indices.contains(index) else { return nil }
      return people[index]
    }

    bytes.append(contentsOf: draft.text)
    tokens.value.append(chunk, tokens: tokenRange, sentences: sentences, typeIDs: typeIDs)
    var participants: [Int] = []
    func takePart(_ speaker: Int?) {
      if let speaker, !participants.contains(speaker) { participants.append(speaker) }
    }
    for (index, turn) in draft.turns.enumerated() {
      let speaker = person(turn.speaker)
      takePart(speaker)
      turns.firstToken.append(UInt32(firstToken) + chunk.turnTokens[turnRange.lowerBound + index])
      turns.firstSentence.append(
        UInt32(firstSentence) + chunk.turnSentences[turnRange.lowerBound + index])
      turns.speaker.append(Int32(speaker ?? -1))
      turns.role.append(turn.role.rawValue)
      turns.firstByte.append(UInt32(turn.bytes.lowerBound))
      turns.length.append(UInt32(turn.bytes.count))
      if let time = turn.time { turns.times.append(time.packed, at: firstTurn + index) }
      if let code = turn.language.flatMap(LanguageCode.number) {
        turns.languages.append(code, at: firstTurn + index)
      }
    }
    annotations.append(draft.annotation, firstToken: firstToken, tokenCount: tokenRange.count)

    let firstQuote = quotes.count
    // The first token of the document that begins at or behind an offset.
    func token(from place: Int) -> Int {
      tokenRange.partitioningIndex { Int(chunk.starts[$0]) >= place } - tokenRange.lowerBound
    }
    for quote in draft.quotes {
      let behind = draft.turns.partitioningIndex { $0.bytes.lowerBound > quote.bytes.lowerBound }
      guard behind > 0 else { continue }
      let turn = behind - 1
      takePart(person(quote.speaker))
      let first = token(from: quote.bytes.lowerBound)
      let last = token(from: quote.bytes.upperBound)
      quotes.append(
        Quote(
          turn: firstTurn + turn, speaker: person(quote.speaker), kind: quote.kind,
          bytes: firstByte + quote.bytes.lowerBound..<firstByte + quote.bytes.upperBound,
          tokens: firstToken + first..<firstToken + max(first, last),
          source: quote.source.map { firstByte + $0.lowerBound..<firstByte + $0.upperBound }))
    }
    let id = documentIDs.add(draft.id ?? "", index: documents.count)
    documents.append(
      Document(
        id: id, title: draft.title, date: draft.date, language: draft.language, kind: draft.kind,
        format: draft.format,
        // As a saved corpus keeps it.
        confidence: (draft.confidence * 1e6).rounded() / 1e6, source: draft.source,
        encoding: draft.encoding, metadata: draft.metadata, omittedLines: draft.omittedLines,
        warnings: draft.warnings, participants: participants, turns: firstTurn..<turnCount,
        sentences: firstSentence..<firstSentence + sentences.count,
        tokens: firstToken..<firstToken + tokenRange.count,
        quotes: firstQuote..<quotes.count, bytes: firstByte..<bytes.count))
  }

  /// Brings indexes and tables up to the tokens from `firstPosition` on.
  mutating func finishAdding(from firstPosition: Int) {
    resolveSpeakers()
    // The next file is then added in place, even while older copies of the corpus are in use.
    bytes.reserveSlack()
    tokens.value.reserveSlack()
    turns.reserveSlack()
    postings.value.index(words, from: firstPosition, typeCount: lexicon.count)
  }
}

/// What is kept of every token, and where sentences begin.
struct TokenColumns: Sendable {
  /// The type of every token.
  var words = Column<UInt32>()
  var layout = TokenLayout()
  /// The first token of every sentence.
  var sentenceStarts = Column<UInt32>()

  /// Appends the tokens of one document of a chunk.
  /// - Parameters:
  ///   - typeIDs: the id in the corpus of every type of the chunk.
  mutating func append(
    _ chunk: Chunk, tokens: Range<Int>, sentences: Range<Int>, typeIDs: [UInt32]
  ) {
    let firstToken = UInt32(words.count)
    unsafe words.appendUninitialized(tokens.count) { target in
      unsafe chunk.words.withUnsafeBufferPointer { words in
        unsafe typeIDs.withUnsafeBufferPointer { typeIDs in
          for (place, token) in tokens.enumerated() {
            unsafe target[place] = unsafe typeIDs[Int(words[token])]
          }
        }
      }
    }
    layout.append(chunk.gaps, starts: chunk.starts.span, tokens)
    unsafe sentenceStarts.appendUninitialized(sentences.count) { target in
      for (place, sentence) in sentences.enumerated() {
        unsafe target[place] = firstToken + chunk.sentenceStarts[sentence]
      }
    }
  }

  mutating func reserveSlack() {
    words.reserveSlack()
    layout.reserveSlack()
    sentenceStarts.reserveSlack()
  }

  var byteCount: Int { words.byteCount + layout.byteCount + sentenceStarts.byteCount }
}

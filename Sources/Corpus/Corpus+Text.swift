extension Corpus {
  /// The text at offsets into the bytes of the corpus.
  public func text(bytes range: Range<Int>) -> String {
    let range = range.clamped(to: bytes.indices)
    restoredText?.make(range)
    return unsafe bytes.withUnsafeBufferPointer { memory in
      unsafe String(decoding: UnsafeBufferPointer(rebasing: memory[range]), as: UTF8.self)
    }
  }

  /// The text of a turn, as in the source.
  public func text(ofTurn index: Int) -> String { text(bytes: turn(index).bytes) }

  /// The text of a sentence, as in the source, without the white space around it.
  public func text(ofSentence index: Int) -> String { text(ofTokens: tokens(ofSentence: index)) }

  /// The text from the first to the last of `tokens`, as in the source. The tokens lie in one
  /// document.
  public func text(ofTokens tokens: Range<Int>) -> String {
    text(bytes: byteRange(ofTokens: tokens))
  }

  /// Where the text of `tokens` lies, as offsets into the bytes of the corpus. O(1).
  public func byteRange(ofTokens tokens: Range<Int>) -> Range<Int> {
    guard let last = tokens.last else { return 0..<0 }
    let start = byteRange(ofToken: tokens.lowerBound).lowerBound
    return start..<Swift.max(start, byteRange(ofToken: last).upperBound)
  }

  /// Where a token lies, as offsets into the bytes of the corpus. O(log documents).
  public func byteRange(ofToken position: Int) -> Range<Int> {
    let document = documents[documentIndex(ofToken: position)]
    let start =
      document.bytes.lowerBound
      + tokens.value.layout.start(
        of: position, in: document.tokens, words: words, lexicon: lexicon)
    return start..<start + lexicon.length(Int(words[position]))
  }

  /// The spelling of a token.
  public func word(at position: Int) -> String { lexicon.string(Int(words[position])) }
}

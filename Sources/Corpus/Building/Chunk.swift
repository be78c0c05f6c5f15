/// Consecutive documents made into columns on one thread, with a lexicon of their own. Chunks are
/// added to the corpus in document order, which gives the same corpus whatever the number of threads.
struct Chunk: Sendable {
  var documents: [DocumentDraft] = []
  /// For every document, its counts of tokens and sentences.
  var tokenCounts: [Int] = []
  var sentenceCounts: [Int] = []
  /// The sentences before, the tokens before each turn of each document, counted in the document.
  var turnTokens: [UInt32] = []
  var turnSentences: [UInt32] = []
  var lexicon = Lexicon()
  /// The types of all tokens, as ids of `lexicon`.
  var words: [UInt32] = []
  /// Offsets of all tokens in the text of their document.
  var starts: [UInt32] = []
  var ends: [UInt32] = []
  /// The first token of every sentence, counted in its document.
  var sentenceStarts: [UInt32] = []

  private var segmenter = Segmenter()

  init() {}

  mutating func add(_ document: DocumentDraft) {
    segmenter.removeAll()
    if let annotation = document.annotation {
      addAnnotated(document, annotation)
    } else {
      for turn in document.turns {
        turnTokens.append(UInt32(segmenter.starts.count))
        turnSentences.append(UInt32(segmenter.sentenceStarts.count))
        segmenter.segment(document.text.span, turn.bytes)
      }
    }
    intern(document.text)
    starts.append(contentsOf: segmenter.starts)
    ends.append(contentsOf: segmenter.ends)
    sentenceStarts.append(contentsOf: segmenter.sentenceStarts)
    tokenCounts.append(segmenter.starts.count)
    sentenceCounts.append(segmenter.sentenceStarts.count)
    documents.append(document)
  }

  private mutating func intern(_ text: [UInt8]) {
    words.reserveCapacity(words.count + segmenter.starts.count)
    unsafe text.withUnsafeBufferPointer { text in
      for index in segmenter.starts.indices {
        let range = Int(segmenter.starts[index])..<Int(segmenter.ends[index])
        let token = unsafe UnsafeBufferPointer(rebasing: text[range])
        words.append(unsafe UInt32(lexicon.intern(token, hash: TokenHash.hash(token))))
      }
    }
  }

  /// Takes tokens and sentences as the source gives them. A turn begins a sentence.
  private mutating func addAnnotated(_ document: DocumentDraft, _ annotation: TokenAnnotation) {
    var sentence = annotation.sentenceStarts.makeIterator()
    var nextSentence = sentence.next()
    var token = 0
    for turn in document.turns {
      turnTokens.append(UInt32(token))
      turnSentences.append(UInt32(segmenter.sentenceStarts.count))
      let first = token
      while token < annotation.tokens.count,
        annotation.tokens[token].lowerBound < turn.bytes.upperBound
      {
        var begins = token == first
        while let start = nextSentence, start <= token {
          begins = true
          nextSentence = sentence.next()
        }
        if begins { segmenter.sentenceStarts.append(UInt32(token)) }
        segmenter.starts.append(UInt32(annotation.tokens[token].lowerBound))
        segmenter.ends.append(UInt32(annotation.tokens[token].upperBound))
        token += 1
      }
    }
  }
}

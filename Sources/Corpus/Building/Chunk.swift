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
  var words = Column<UInt32>()
  /// Offsets of all tokens in the text of their document.
  var starts = Column<UInt32>()
  /// The bytes between each token and the one before it, as `TokenLayout` keeps them.
  var gaps = TokenGaps()
  /// The first token of every sentence, counted in its document.
  var sentenceStarts: [UInt32] = []

  init() {}

  /// Adds a document, with `segmenter` as the room to work in.
  /// - Parameter recent: tokens of this chunk, and of no other.
  mutating func add(
    _ document: DocumentDraft, using segmenter: inout Segmenter,
    remembering recent: borrowing RecentTokens
  ) {
    segmenter.removeAll()
    if let annotation = document.annotation {
      segmenter.take { addAnnotated(document, annotation, to: &$0) }
    } else {
      for turn in document.turns {
        turnTokens.append(UInt32(segmenter.tokens.count))
        turnSentences.append(UInt32(segmenter.tokens.sentenceStarts.count))
        segmenter.segment(document.text.span, turn.bytes)
      }
    }
    lexicon.intern(
      document.text.span, starts: segmenter.tokens.starts, ends: segmenter.tokens.ends,
      remembering: recent, into: &words)
    starts.append(contentsOf: segmenter.tokens.starts)
    gaps.append(starts: segmenter.tokens.starts, ends: segmenter.tokens.ends)
    sentenceStarts.append(contentsOf: segmenter.tokens.sentenceStarts)
    tokenCounts.append(segmenter.tokens.count)
    sentenceCounts.append(segmenter.tokens.sentenceStarts.count)
    documents.append(document)
  }

  /// Takes tokens and sentences as the source gives them. A turn begins a sentence.
  private mutating func addAnnotated(
    _ document: DocumentDraft, _ annotation: TokenAnnotation, to tokens: inout TokenBuffer
  ) {
    tokens.reserve(annotation.tokens.count)
    var sentence = annotation.sentenceStarts.makeIterator()
    var nextSentence = sentence.next()
    var token = 0
    for turn in document.turns {
      turnTokens.append(UInt32(token))
      turnSentences.append(UInt32(tokens.sentenceStarts.count))
      let first = token
      while token < annotation.tokens.count,
        annotation.tokens[token].lowerBound < turn.bytes.upperBound
      {
        var begins = token == first
        while let start = nextSentence, start <= token {
          begins = true
          nextSentence = sentence.next()
        }
        if begins { tokens.beginSentence(at: token) }
        tokens.append(annotation.tokens[token].lowerBound, annotation.tokens[token].upperBound)
        token += 1
      }
    }
  }
}

import Synchronization

/// The text of an opened corpus, made from its tokens a document at a time, when it is first read.
///
/// Spellings and gaps say all of a text but what stands in the gaps, which nearly always is a space.
/// So a saved corpus keeps, beside its tokens, only what stands in the other gaps (`Remainder`), and
/// opening one reads nothing of the text. O(length of the document) once a document.
@safe final class RestoredText: @unchecked Sendable {
  /// What the tokens do not say of the text: for every document where its part of `bytes` begins; in
  /// it, for each gap that is neither empty nor a space, the tokens since the last one and the bytes
  /// of the gap; then the bytes behind the last token.
  struct Remainder: Sendable {
    var bytes = Column<UInt8>()
    var starts = Column<UInt64>()
  }

  /// The memory of the whole text. A document's part is written once, before anybody reads it.
  private let memory: UnsafeMutableBufferPointer<UInt8>
  private let documents: [Document]
  private let tokens: Deferred<TokenColumns>
  private let lexicon: Lexicon
  private let remainder: Remainder
  private let isMade: Mutex<[Bool]>

  init(
    _ documents: [Document], tokens: Deferred<TokenColumns>, lexicon: Lexicon,
    remainder: Remainder
  ) {
    self.documents = documents
    self.tokens = tokens
    self.lexicon = lexicon
    self.remainder = remainder
    isMade = Mutex(Array(repeating: false, count: documents.count))
    unsafe memory = .allocate(capacity: documents.last?.bytes.upperBound ?? 0)
  }

  deinit { unsafe memory.deallocate() }

  /// The text as a column. What has not been made is not to be read.
  var column: Column<UInt8> {
    unsafe Column(borrowing: UnsafeBufferPointer(memory), owner: self)
  }

  /// Makes the text of all documents.
  func makeAll() { unsafe make(0..<memory.count) }

  /// Makes the text of the documents that have a byte in `range`.
  func make(_ range: Range<Int>) {
    let tokens = tokens.value
    isMade.withLock { isMade in
      guard !documents.isEmpty else { return }
      var index = documents.lastIndex { $0.bytes.lowerBound <= range.lowerBound }
      while index < documents.count, documents[index].bytes.lowerBound < range.upperBound {
        if !isMade[index] {
          write(index, tokens)
          isMade[index] = true
        }
        index += 1
      }
    }
  }

  /// Writes the text of a document. Whatever the file holds, nothing is written outside of it.
  private func write(_ index: Int, _ tokens: TokenColumns) {
    let document = documents[index]
    let target = unsafe UnsafeMutableBufferPointer(rebasing: memory[document.bytes])
    let source = remainder.bytes
    var place = Int(min(UInt64(source.count), remainder.starts[index]))
    var next = document.tokens.lowerBound + nextDistance(&place)
    var end = 0
    func copy(_ count: Int) {
      for _ in 0..<count where end < target.count {
        unsafe target[end] = place < source.count ? source[place] : 0x20
        place += 1
        end += 1
      }
    }
    unsafe lexicon.bytes.withUnsafeBufferPointer { spellings in
      for position in document.tokens {
        let gap = Int(tokens.layout.gaps[position])
        if position == next {
          copy(tokens.layout.gap(at: position))
          next = position + nextDistance(&place)
        } else if gap > 0, end < target.count {
          unsafe target[end] = 0x20
          end += 1
        }
        for byte in lexicon.range(Int(tokens.words[position])) where end < target.count {
          unsafe target[end] = spellings[byte]
          end += 1
        }
      }
    }
    copy(target.count - end)
  }

  /// The tokens up to the next gap of the remainder.
  private func nextDistance(_ place: inout Int) -> Int {
    let source = remainder.bytes
    return Int(UInt32(truncatingIfNeeded: VariableLength.read(source.span, &place)))
  }
}

extension RestoredText.Remainder {
  /// The remainder of the documents of a corpus. O(tokens).
  init(_ corpus: Corpus) {
    let tokens = corpus.tokens.value
    let text = corpus.bytes
    for document in corpus.documents {
      starts.append(UInt64(bytes.count))
      var last = document.tokens.lowerBound
      var end = document.bytes.lowerBound
      for position in document.tokens {
        let gap = tokens.layout.gap(at: position)
        if gap > 1 || gap == 1 && text[end] != 0x20 {
          append(position - last)
          bytes.append(contentsOf: text.span.extracting(end..<end + gap))
          last = position
        }
        end += gap + corpus.lexicon.length(Int(tokens.words[position]))
      }
      // A distance that no token has.
      append(document.tokens.upperBound - last)
      bytes.append(contentsOf: text.span.extracting(end..<document.bytes.upperBound))
    }
  }

  private mutating func append(_ distance: Int) {
    var coded: [UInt8] = []
    VariableLength.append(UInt64(distance), to: &coded)
    bytes.append(contentsOf: coded)
  }
}

/// Room for the tokens and sentence starts of the documents being segmented, reused from one to the
/// next. Tokens are offsets into the text, ascending.
@safe struct TokenBuffer: ~Copyable {
  private(set) var startMemory: UnsafeMutablePointer<UInt32>
  private(set) var endMemory: UnsafeMutablePointer<UInt32>
  private var capacity: Int
  /// The number of tokens. Whoever writes behind the last one sets it.
  var count = 0
  /// The index of the first token of every sentence.
  private(set) var sentenceStarts: [UInt32] = []

  init() {
    capacity = 1 << 12
    unsafe startMemory = .allocate(capacity: capacity)
    unsafe endMemory = .allocate(capacity: capacity)
  }

  deinit {
    unsafe startMemory.deallocate()
    unsafe endMemory.deallocate()
  }

  mutating func removeAll() {
    count = 0
    sentenceStarts.removeAll(keepingCapacity: true)
  }

  /// Makes room for `added` more tokens. Room that is not written to costs address space only.
  mutating func reserve(_ added: Int) {
    guard count + added > capacity else { return }
    capacity = max(count + added, capacity * 2)
    unsafe startMemory = grown(startMemory)
    unsafe endMemory = grown(endMemory)
  }

  @unsafe private func grown(_ memory: UnsafeMutablePointer<UInt32>)
    -> UnsafeMutablePointer<UInt32>
  {
    let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
    unsafe larger.update(from: memory, count: count)
    unsafe memory.deallocate()
    return unsafe larger
  }

  /// Appends a token; there must be room for it.
  @inline(__always)
  mutating func append(_ start: Int, _ end: Int) {
    unsafe startMemory[count] = UInt32(truncatingIfNeeded: start)
    unsafe endMemory[count] = UInt32(truncatingIfNeeded: end)
    count += 1
  }

  /// Marks a token as the first of a sentence.
  mutating func beginSentence(at token: Int) {
    if sentenceStarts.last != UInt32(token) { sentenceStarts.append(UInt32(token)) }
  }

  /// Takes back the mark of a sentence that got no token.
  mutating func dropEmptySentence() {
    if let last = sentenceStarts.last, Int(last) == count { sentenceStarts.removeLast() }
  }

  /// Where each token begins.
  var starts: Span<UInt32> {
    @_lifetime(borrow self)
    get {
      let span = unsafe Span(_unsafeStart: UnsafePointer(startMemory), count: count)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  /// Where each token ends.
  var ends: Span<UInt32> {
    @_lifetime(borrow self)
    get {
      let span = unsafe Span(_unsafeStart: UnsafePointer(endMemory), count: count)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }
}

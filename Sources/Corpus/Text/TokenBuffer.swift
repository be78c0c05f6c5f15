import Glibc

/// Room for the tokens and sentence starts of the documents being segmented, reused from one to the
/// next. Tokens are offsets into the text, ascending.
@safe final class TokenBuffer {
  private(set) var starts: UnsafeMutablePointer<UInt32>
  private(set) var ends: UnsafeMutablePointer<UInt32>
  private var capacity: Int
  /// The number of tokens.
  private(set) var count = 0
  /// The index of the first token of every sentence.
  private(set) var sentenceStarts: [UInt32] = []

  init() {
    capacity = 1 << 12
    unsafe starts = .allocate(capacity: capacity)
    unsafe ends = .allocate(capacity: capacity)
  }

  deinit {
    unsafe starts.deallocate()
    unsafe ends.deallocate()
  }

  func removeAll() {
    count = 0
    sentenceStarts.removeAll(keepingCapacity: true)
  }

  /// Makes room for `added` more tokens. Room that is not written to costs address space only.
  func reserve(_ added: Int) {
    guard count + added > capacity else { return }
    let newCapacity = max(count + added, capacity * 2)
    let newStarts = UnsafeMutablePointer<UInt32>.allocate(capacity: newCapacity)
    let newEnds = UnsafeMutablePointer<UInt32>.allocate(capacity: newCapacity)
    unsafe newStarts.update(from: starts, count: count)
    unsafe newEnds.update(from: ends, count: count)
    unsafe starts.deallocate()
    unsafe ends.deallocate()
    unsafe starts = newStarts
    unsafe ends = newEnds
    capacity = newCapacity
  }

  /// Appends a token; there must be room for it.
  @inline(__always)
  func append(_ start: Int, _ end: Int) {
    unsafe starts[count] = UInt32(truncatingIfNeeded: start)
    unsafe ends[count] = UInt32(truncatingIfNeeded: end)
    count += 1
  }

  /// Marks the next token as the first of a sentence.
  func beginSentence() { sentenceStarts.append(UInt32(count)) }

  /// Takes back the mark of a sentence that got no token.
  func dropEmptySentence() {
    if let last = sentenceStarts.last, Int(last) == count { sentenceStarts.removeLast() }
  }

  var startSpan: Span<UInt32> {
    @_lifetime(borrow self)
    get {
      let span = unsafe Span(_unsafeStart: UnsafePointer(starts), count: count)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  var endSpan: Span<UInt32> {
    @_lifetime(borrow self)
    get {
      let span = unsafe Span(_unsafeStart: UnsafePointer(ends), count: count)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }
}

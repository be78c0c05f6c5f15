/// A growable column of fixed-width values: the storage of everything in a corpus that is counted in
/// tokens, turns or bytes.
///
/// A column is an append-only snapshot: copying it is O(1), and a copy keeps its own `count` while
/// both share one block of memory. Appending to the newest copy writes behind what older copies can
/// see, so a load that is given up leaves the corpus it started from untouched and nothing is copied.
/// Growth is geometric; appending is amortised O(1).
@safe public struct Column<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private var storage: ColumnStorage<Element>
  /// Where the elements of `storage` are. They move only while no other copy has them.
  @usableFromInline var base: UnsafeMutablePointer<Element>
  /// The number of elements this copy sees.
  public private(set) var count: Int

  /// An empty column with room for `capacity` elements. Untouched room costs address space only.
  public init(capacity: Int = 0) {
    storage = ColumnStorage(capacity: capacity)
    unsafe base = storage.base
    count = 0
  }

  /// A column that holds the elements of `elements`, in order.
  public init(_ elements: some Sequence<Element>) {
    self.init(capacity: elements.underestimatedCount)
    for element in elements { append(element) }
  }

  /// A column over memory that something else owns, such as a mapped file; it is copied before the
  /// first append.
  @unsafe init(borrowing elements: UnsafeBufferPointer<Element>, owner: AnyObject) {
    unsafe storage = ColumnStorage(borrowing: elements, owner: owner)
    unsafe base = storage.base
    count = elements.count
  }

  public var isEmpty: Bool { count == 0 }

  public var indices: Range<Int> { 0..<count }

  /// The element at `index`, which must be in `indices`. O(1).
  @inlinable public subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "column index out of range")
    return unsafe base[index]
  }

  /// All elements, without a copy.
  public var span: Span<Element> {
    @_lifetime(borrow self)
    get {
      let span = unsafe Span(_unsafeStart: UnsafePointer(base), count: count)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  /// Calls `body` with the memory of all elements. For the hot loops of this module and for C.
  @unsafe public func withUnsafeBufferPointer<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(UnsafeBufferPointer(start: base, count: count))
  }

  public mutating func append(_ element: Element) {
    makeRoom(for: 1)
    unsafe base[count] = element
    count += 1
    storage.used = count
  }

  /// Appends all of `elements`, in order.
  public mutating func append(contentsOf elements: Span<Element>) {
    unsafe elements.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress, !source.isEmpty else { return }
      unsafe appendUninitialized(source.count) { target in
        unsafe target.update(from: start, count: source.count)
      }
    }
  }

  public mutating func append(contentsOf elements: [Element]) {
    append(contentsOf: elements.span)
  }

  /// Appends `added` elements that `fill` writes; `fill` must write every one of them.
  @unsafe mutating func appendUninitialized(
    _ added: Int, fill: (UnsafeMutablePointer<Element>) -> Void
  ) {
    makeRoom(for: added)
    unsafe fill(base + count)
    count += added
    storage.used = count
  }

  /// The memory to write in place, for columns whose values are computed after they are sized.
  @unsafe mutating func withUnsafeMutableBase<Result>(
    _ body: (UnsafeMutablePointer<Element>) -> Result
  ) -> Result {
    makeRoom(for: 0)
    return unsafe body(base)
  }

  /// Makes sure that there is room to add a sixteenth of what is there without moving it. Room that is
  /// not written to costs address space only.
  mutating func reserveSlack() { makeRoom(for: count / 16 + 64) }

  /// The bytes that this column takes, without spare room.
  public var byteCount: Int { count * MemoryLayout<Element>.stride }

  private mutating func makeRoom(for added: Int) {
    let isShared = !isKnownUniquelyReferenced(&storage)
    if !isShared { storage.used = count }
    if storage.isWritable, storage.used == count, count + added <= storage.capacity { return }
    let capacity = max(count + added, count + count / 2, 16)
    if isShared || !storage.isWritable {
      storage = ColumnStorage(copying: storage, count: count, capacity: capacity)
    } else {
      storage.grow(to: capacity)
    }
    unsafe base = storage.base
  }
}

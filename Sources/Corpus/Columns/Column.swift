import Glibc

/// A growable column of fixed-width values: the storage of everything in a corpus that is counted in
/// tokens, turns or bytes.
///
/// A column is an append-only snapshot: copying it is O(1), and a copy keeps its own `count` while
/// both share one block of memory. Appending to the newest copy writes behind what older copies can
/// see, so a load that is given up leaves the corpus it started from untouched and nothing is copied.
/// Growth is geometric; appending is amortised O(1).
public struct Column<Element: BitwiseCopyable & Sendable>: Sendable {
  @usableFromInline var storage: ColumnStorage<Element>
  /// The number of elements this copy sees.
  public private(set) var count: Int

  /// An empty column with room for `capacity` elements. Untouched room costs address space only.
  public init(capacity: Int = 0) {
    storage = ColumnStorage(capacity: capacity)
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
    count = elements.count
  }

  public var isEmpty: Bool { count == 0 }

  public var indices: Range<Int> { 0..<count }

  /// The element at `index`, which must be in `indices`. O(1).
  @inlinable public subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "column index out of range")
    return unsafe storage.base[index]
  }

  /// All elements, without a copy.
  public var span: Span<Element> {
    @_lifetime(borrow self)
    get {
      let span = unsafe Span(_unsafeStart: UnsafePointer(storage.base), count: count)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  /// Calls `body` with the memory of all elements. For the hot loops of this module and for C.
  @unsafe public func withUnsafeBufferPointer<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(UnsafeBufferPointer(start: storage.base, count: count))
  }

  public mutating func append(_ element: Element) {
    makeRoom(for: 1)
    unsafe storage.base[count] = element
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
    unsafe fill(storage.base + count)
    count += added
    storage.used = count
  }

  /// The memory to write in place, for columns whose values are computed after they are sized.
  @unsafe mutating func withUnsafeMutableBase<Result>(
    _ body: (UnsafeMutablePointer<Element>) -> Result
  ) -> Result {
    makeRoom(for: 0)
    return unsafe body(storage.base)
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
  }
}

/// The memory of one or more copies of a column. Writes go only to elements behind those that any
/// other copy can see, which is what makes sharing it across threads sound.
@usableFromInline
@safe final class ColumnStorage<Element: BitwiseCopyable>: @unchecked Sendable {
  @usableFromInline private(set) var base: UnsafeMutablePointer<Element>
  private(set) var capacity: Int
  /// The elements written so far by the newest copy.
  var used: Int
  private let owner: AnyObject?

  var isWritable: Bool { owner == nil }

  init(capacity: Int) {
    unsafe base = Self.allocate(capacity)
    self.capacity = capacity
    used = 0
    owner = nil
  }

  @unsafe init(borrowing elements: UnsafeBufferPointer<Element>, owner: AnyObject) {
    if let start = elements.baseAddress {
      unsafe base = UnsafeMutablePointer(mutating: start)
    } else {
      unsafe base = Self.allocate(0)
    }
    capacity = elements.count
    used = elements.count
    self.owner = owner
  }

  init(copying other: ColumnStorage, count: Int, capacity: Int) {
    unsafe base = Self.allocate(capacity)
    unsafe base.update(from: other.base, count: count)
    self.capacity = capacity
    used = count
    owner = nil
  }

  /// Grows in place where the system can: large blocks are remapped, not copied.
  func grow(to newCapacity: Int) {
    guard let grown = unsafe realloc(base, newCapacity * MemoryLayout<Element>.stride) else {
      Self.outOfMemory(newCapacity)
    }
    unsafe base = grown.bindMemory(to: Element.self, capacity: newCapacity)
    capacity = newCapacity
  }

  deinit {
    if owner == nil { unsafe free(base) }
  }

  private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<Element> {
    guard let block = unsafe malloc(max(1, capacity) * MemoryLayout<Element>.stride) else {
      outOfMemory(capacity)
    }
    return unsafe block.bindMemory(to: Element.self, capacity: max(1, capacity))
  }

  /// As when a Swift array cannot grow: the process ends.
  private static func outOfMemory(_ capacity: Int) -> Never {
    preconditionFailure("out of memory for a column of \(capacity) elements")
  }
}

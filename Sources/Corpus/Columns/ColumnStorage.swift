import Glibc

/// The memory of one or more copies of a column. Writes go only to elements behind those that any
/// other copy can see, which is what makes sharing it across threads sound.
///
/// What changes lies behind a pointer, since every access to a variable of a class is checked for
/// exclusivity while the program runs, which in the loops of a load costs more than the access.
@usableFromInline
@safe final class ColumnStorage<Element: BitwiseCopyable>: @unchecked Sendable {
  @safe private struct State {
    var base: UnsafeMutablePointer<Element>
    var capacity: Int
    var used: Int
  }

  private let state: UnsafeMutablePointer<State>
  private let owner: AnyObject?

  var base: UnsafeMutablePointer<Element> { unsafe state.pointee.base }
  var capacity: Int { unsafe state.pointee.capacity }
  /// The elements written so far by the newest copy.
  var used: Int {
    get { unsafe state.pointee.used }
    set { unsafe state.pointee.used = newValue }
  }
  var isWritable: Bool { owner == nil }

  @unsafe private init(
    _ base: UnsafeMutablePointer<Element>, capacity: Int, used: Int, owner: AnyObject?
  ) {
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(to: State(base: base, capacity: capacity, used: used))
    self.owner = owner
  }

  convenience init(capacity: Int) {
    unsafe self.init(Self.allocate(capacity), capacity: capacity, used: 0, owner: nil)
  }

  /// Memory that `owner` keeps, which is not written to.
  @unsafe convenience init(borrowing elements: UnsafeBufferPointer<Element>, owner: AnyObject) {
    if let start = elements.baseAddress {
      unsafe self.init(
        UnsafeMutablePointer(mutating: start), capacity: elements.count, used: elements.count,
        owner: owner)
    } else {
      self.init(capacity: 0)
    }
  }

  convenience init(copying other: ColumnStorage, count: Int, capacity: Int) {
    let base = unsafe Self.allocate(capacity)
    unsafe base.update(from: other.base, count: count)
    unsafe self.init(base, capacity: capacity, used: count, owner: nil)
  }

  /// Grows in place where the system can: large blocks are remapped, not copied.
  func grow(to newCapacity: Int) {
    guard let grown = unsafe realloc(base, newCapacity * MemoryLayout<Element>.stride) else {
      Self.outOfMemory(newCapacity)
    }
    unsafe state.pointee.base = grown.bindMemory(to: Element.self, capacity: newCapacity)
    unsafe state.pointee.capacity = newCapacity
  }

  deinit {
    if owner == nil { unsafe free(base) }
    unsafe state.deallocate()
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

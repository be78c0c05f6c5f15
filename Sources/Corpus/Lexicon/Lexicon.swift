/// The distinct values of an attribute, numbered in the order of their first occurrence.
///
/// Strings lie one after another in one column of bytes; looking one up goes through an
/// open-addressing hash table. Ids never change, and adding values never moves old ones.
public struct Lexicon: Sendable {
  private(set) var bytes: Column<UInt8>
  /// Where each value begins in `bytes`; one more than there are values.
  private(set) var offsets: Column<UInt32>
  private(set) var table: LexiconTable

  public init() {
    bytes = Column()
    offsets = Column([0])
    table = LexiconTable(capacity: 64)
  }

  /// The lexicon of values that lie one after another in `bytes`. `nil` where `offsets` do not
  /// delimit them. O(bytes).
  init?(bytes: Column<UInt8>, offsets: Column<UInt32>) {
    guard let last = offsets.indices.last, offsets[0] == 0, Int(offsets[last]) == bytes.count,
      offsets.indices.dropFirst().allSatisfy({ offsets[$0 - 1] <= offsets[$0] })
    else { return nil }
    self.bytes = bytes
    self.offsets = offsets
    table = LexiconTable(capacity: max(64, (2 * offsets.count).nextPowerOfTwo))
    unsafe bytes.withUnsafeBufferPointer { memory in
      for id in ids {
        let hash = unsafe TokenHash.hash(UnsafeBufferPointer(rebasing: memory[range(id)]))
        table.insert(id: id, hash: hash)
      }
    }
  }

  /// The number of types.
  public var count: Int { offsets.count - 1 }

  public var ids: Range<Int> { 0..<count }

  /// The value of `id` as text. O(length).
  public func string(_ id: Int) -> String {
    unsafe bytes.withUnsafeBufferPointer { memory in
      unsafe String(decoding: UnsafeBufferPointer(rebasing: memory[range(id)]), as: UTF8.self)
    }
  }

  public subscript(id: Int) -> String { string(id) }

  /// The number of bytes of the value of `id`. O(1).
  public func length(_ id: Int) -> Int { Int(offsets[id + 1]) - Int(offsets[id]) }

  /// The bytes of the value of `id`, as offsets into the bytes of the lexicon.
  func range(_ id: Int) -> Range<Int> { Int(offsets[id])..<Int(offsets[id + 1]) }

  /// Calls `body` with the UTF-8 bytes of the value of `id`, without a copy.
  public func withBytes<Result>(of id: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes.span.extracting(range(id)))
  }

  /// The id of `value`, if the lexicon has it. O(length).
  public func find(_ value: String) -> Int? {
    var value = value
    return value.withUTF8 { memory in unsafe find(memory) }
  }

  @unsafe func find(_ value: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = unsafe TokenHash.hash(value)
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe offsets.withUnsafeBufferPointer { offsets in
        unsafe table.find(value, hash: hash, bytes: bytes, offsets: offsets)
      }
    }
  }

  /// The id of `value`, which is added if the lexicon does not have it. Amortised O(length).
  @discardableResult
  public mutating func intern(_ value: String) -> Int {
    var value = value
    return value.withUTF8 { memory in unsafe intern(memory, hash: TokenHash.hash(memory)) }
  }

  /// The id of a value of another lexicon, which is added if it is new.
  mutating func intern(_ id: Int, of other: Lexicon) -> Int {
    unsafe other.bytes.withUnsafeBufferPointer { memory in
      let value = unsafe UnsafeBufferPointer(rebasing: memory[other.range(id)])
      return unsafe intern(value, hash: TokenHash.hash(value))
    }
  }

  @unsafe mutating func intern(_ value: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let known = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe offsets.withUnsafeBufferPointer { offsets in
        unsafe table.find(value, hash: hash, bytes: bytes, offsets: offsets)
      }
    }
    return unsafe known ?? add(value, hash: hash)
  }

  /// Adds a value that is known to be absent.
  @unsafe mutating func add(_ value: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let id = count
    if let start = value.baseAddress {
      unsafe bytes.appendUninitialized(value.count) { target in
        unsafe target.update(from: start, count: value.count)
      }
    }
    offsets.append(UInt32(truncatingIfNeeded: bytes.count))
    table.insert(id: id, hash: hash)
    return id
  }

  /// The bytes that the lexicon takes in memory.
  public var byteCount: Int { bytes.byteCount + offsets.byteCount + table.byteCount }
}

extension Int {
  /// The least power of two that is not less.
  fileprivate var nextPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}

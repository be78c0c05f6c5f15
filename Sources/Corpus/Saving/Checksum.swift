/// A 64-bit checksum of bytes, against damage and not against attackers.
///
/// Four lanes of multiply and rotate over 32 bytes at a time, in the manner of xxHash
/// (Yann Collet, https://xxhash.com), which runs at the speed of memory.
struct Checksum {
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (prime1, prime2, 0, ~prime1)

  /// The bytes that are summed up at once.
  private static let blockLength = 1 << 20

  /// The checksum of `bytes`: of one block their sum, of more the sum of the sums of all blocks, which
  /// are made on all processors.
  static func of(_ bytes: RawSpan) -> UInt64 {
    guard bytes.byteCount > blockLength else { return ofBlock(bytes) }
    let count = (bytes.byteCount + blockLength - 1) / blockLength
    let sums: [UInt64] = unsafe bytes.withUnsafeBytes { memory in
      nonisolated(unsafe) let memory = unsafe memory
      return unsafe [UInt64](unsafeUninitializedCapacity: count) { sums, initialized in
        nonisolated(unsafe) let sums = unsafe sums
        inParallel(count) { block in
          let range = unsafe block * blockLength..<min(memory.count, (block + 1) * blockLength)
          unsafe sums[block] = unsafe ofBlock(
            RawSpan(_unsafeBytes: UnsafeRawBufferPointer(rebasing: memory[range])))
        }
        initialized = count
      }
    }
    return unsafe ofBlock(sums.span.bytes)
  }

  private static func ofBlock(_ bytes: RawSpan) -> UInt64 {
    unsafe bytes.withUnsafeBytes { memory in
      var sum = Checksum()
      let whole = memory.count / 32 * 32
      var place = 0
      while place < whole {
        sum.lanes.0 = unsafe round(sum.lanes.0, memory, place)
        sum.lanes.1 = unsafe round(sum.lanes.1, memory, place + 8)
        sum.lanes.2 = unsafe round(sum.lanes.2, memory, place + 16)
        sum.lanes.3 = unsafe round(sum.lanes.3, memory, place + 24)
        place += 32
      }
      var result =
        mixed(sum.lanes.0) &+ mixed(sum.lanes.1 &+ 1) &+ mixed(sum.lanes.2 &+ 2)
        &+ mixed(sum.lanes.3 &+ 3) &+ UInt64(memory.count)
      while place < memory.count {
        result = unsafe (result ^ UInt64(memory[place])) &* prime1
        result ^= result >> 29
        place += 1
      }
      return mixed(result)
    }
  }

  @inline(__always)
  @unsafe private static func round(
    _ lane: UInt64, _ memory: UnsafeRawBufferPointer, _ place: Int
  ) -> UInt64 {
    let word = unsafe memory.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    let sum = lane &+ word &* prime2
    return (sum << 31 | sum >> 33) &* prime1
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value ^= value >> 33
    value = value &* prime2
    value ^= value >> 29
    value = value &* prime1
    return value ^ (value >> 32)
  }
}

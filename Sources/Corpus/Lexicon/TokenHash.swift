import Glibc

/// The hash of a token's bytes: eight bytes at a time through multiply and fold, in the manner of
/// wyhash (Wang Yi, public domain). Stable between runs, not meant against attackers.
enum TokenHash {
  @inline(__always)
  @unsafe static func hash(_ value: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard let start = value.baseAddress else { return 0 }
    return unsafe hash(start, value.count)
  }

  @inline(__always)
  @unsafe static func hash(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
    var state = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var rest = count
    var place = unsafe UnsafeRawPointer(start)
    while rest >= 8 {
      state = unsafe mix(state ^ place.loadUnaligned(as: UInt64.self))
      unsafe place += 8
      rest -= 8
    }
    var tail: UInt64 = 0
    if rest >= 4 {
      tail = unsafe UInt64(place.loadUnaligned(as: UInt32.self)) << 32
      tail |= unsafe UInt64((place + rest - 4).loadUnaligned(as: UInt32.self))
    } else if rest > 0 {
      tail = unsafe UInt64(place.load(as: UInt8.self)) << 16
      tail |= unsafe UInt64((place + rest / 2).load(as: UInt8.self)) << 8
      tail |= unsafe UInt64((place + rest - 1).load(as: UInt8.self))
    }
    state = mix(state ^ tail ^ 0xA076_1D64_78BD_642F)
    return UInt32(truncatingIfNeeded: state ^ (state >> 32))
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}

/// Whether `count` bytes from `place` on in `left` equal those at `right`.
@inline(__always)
@unsafe func memoryIsEqual(
  _ left: UnsafePointer<UInt8>?, at place: Int, _ right: UnsafePointer<UInt8>?, _ count: Int
) -> Bool {
  guard let left = unsafe left, let right = unsafe right else { return count == 0 }
  return unsafe memcmp(left + place, right, count) == 0
}

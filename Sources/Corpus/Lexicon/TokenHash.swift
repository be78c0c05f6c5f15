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

/// Whether `count` bytes from `place` on in `left` equal those at `right`. Most tokens are short, so
/// up to sixteen bytes are compared in overlapping halves, without a call.
@inline(__always)
@unsafe func memoryIsEqual(
  _ left: UnsafePointer<UInt8>?, at place: Int, _ right: UnsafePointer<UInt8>?, _ count: Int
) -> Bool {
  guard let left = unsafe left, let right = unsafe right else { return count == 0 }
  let first = unsafe UnsafeRawPointer(left + place)
  let second = unsafe UnsafeRawPointer(right)
  func agree<Word: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, _: Word.Type) -> Bool {
    unsafe first.loadUnaligned(fromByteOffset: offset, as: Word.self)
      == second.loadUnaligned(fromByteOffset: offset, as: Word.self)
  }
  switch count {
  case 0: return true
  case 1: return agree(0, UInt8.self)
  case 2...3: return agree(0, UInt16.self) && agree(count - 2, UInt16.self)
  case 4...7: return agree(0, UInt32.self) && agree(count - 4, UInt32.self)
  case 8...16: return agree(0, UInt64.self) && agree(count - 8, UInt64.self)
  default: return unsafe memcmp(first, second, count) == 0
  }
}

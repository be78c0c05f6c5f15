/// The short tokens met last and their ids, in a small table that stays in the processor's cache.
///
/// A token of up to seven bytes and its length are one number, so finding it again is one comparison,
/// whatever its length. Each number has one place; who comes later takes it over.
@safe struct RecentTokens: ~Copyable {
  /// The most bytes a token may have.
  static let longest = 7
  private static let placeBits = 12

  private let places: UnsafeMutablePointer<Place>

  private struct Place {
    var key: UInt64
    var id: UInt32
  }

  init() {
    let count = 1 << Self.placeBits
    unsafe places = .allocate(capacity: count)
    unsafe places.initialize(repeating: Place(key: 0, id: 0), count: count)
  }

  deinit { unsafe places.deallocate() }

  /// The bytes of a token and their number, which is never zero. Eight bytes from `start` on must be
  /// readable.
  @inline(__always)
  @unsafe static func key(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let word = unsafe UInt64(
      littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
    let bits = UInt64(truncatingIfNeeded: count) &* 8
    return word & ((1 &<< bits) &- 1) | (bits &+ 1) &<< 56
  }

  /// The id of the token with this key, if it is still here.
  @inline(__always)
  subscript(key: UInt64) -> UInt32? {
    let place = unsafe places[Self.place(of: key)]
    return place.key == key ? place.id : nil
  }

  @inline(__always)
  func remember(_ key: UInt64, _ id: UInt32) {
    unsafe places[Self.place(of: key)] = Place(key: key, id: id)
  }

  @inline(__always)
  private static func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - placeBits))
  }
}

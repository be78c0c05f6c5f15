/// Unsigned integers in as many bytes as they need, seven bits a byte, the lowest first (LEB128).
enum VariableLength {
  /// Appends `value` to `bytes`.
  @inline(__always)
  static func append(_ value: UInt64, to bytes: inout [UInt8]) {
    var value = value
    while value >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: value))
  }

  /// Reads a value at `place`, which moves behind it. Bytes that are no value read as zero.
  @inline(__always)
  static func read(_ bytes: Span<UInt8>, _ place: inout Int) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = unsafe bytes[unchecked: place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return 0
  }
}

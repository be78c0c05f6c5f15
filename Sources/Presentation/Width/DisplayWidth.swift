/// The columns that text takes in a terminal, and making text fit a number of them.
public enum DisplayWidth {
  /// The columns of `text` on one line, after control characters have been made visible.
  public static func of(_ text: String) -> Int {
    of(text.utf8.span)
  }

  /// The columns of UTF-8 on one line.
  static func of(_ bytes: Span<UInt8>) -> Int {
    guard !isASCII(bytes) else { return bytes.count }
    var meter = WidthMeter()
    var width = 0
    var index = 0
    while index < bytes.count {
      let (scalar, length) = decodedScalar(bytes, at: index)
      width += meter.add(scalar)
      index += length
    }
    return width
  }

  /// `text` cut to at most `width` columns, ending in an ellipsis if anything was cut.
  public static func truncated(_ text: String, to width: Int) -> String {
    let bytes = text.utf8.span
    if bytes.count <= width || of(bytes) <= width { return text }
    guard width > 1 else { return width == 1 ? "…" : "" }
    let end = prefixEnd(of: bytes, width: width - 1)
    return String(decoding: text.utf8.prefix(end), as: UTF8.self) + "…"
  }

  /// The end of `text` in at most `width` columns, beginning with an ellipsis if anything was cut.
  public static func truncatedAtStart(_ text: String, to width: Int) -> String {
    let total = of(text)
    if total <= width { return text }
    guard width > 1 else { return width == 1 ? "…" : "" }
    let bytes = text.utf8.span
    let start = suffixStart(of: bytes, dropping: total - (width - 1))
    return "…" + String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
  }

  /// `text` with spaces after it (or before it) to make `width` columns.
  public static func padded(
    _ text: String, to width: Int, alignment: Table.Alignment = .leading
  ) -> String {
    let missing = width - of(text)
    guard missing > 0 else { return text }
    let spaces = String(repeating: " ", count: missing)
    return alignment == .leading ? text + spaces : spaces + text
  }

  /// The offset after the last sign that ends within `width` columns.
  static func prefixEnd(of bytes: Span<UInt8>, width: Int) -> Int {
    var meter = WidthMeter()
    var taken = 0
    var index = 0
    while index < bytes.count {
      let (scalar, length) = decodedScalar(bytes, at: index)
      taken += meter.add(scalar)
      if taken > width { return index }
      index += length
    }
    return index
  }

  /// The offset of the first sign that begins after at least `columns` columns.
  static func suffixStart(of bytes: Span<UInt8>, dropping columns: Int) -> Int {
    var meter = WidthMeter()
    var dropped = 0
    var index = 0
    while index < bytes.count {
      let (scalar, length) = decodedScalar(bytes, at: index)
      let added = meter.add(scalar)
      if dropped >= columns, added > 0 { return index }
      dropped += added
      index += length
    }
    return index
  }

  /// Whether all bytes are ASCII, so that bytes and columns are the same.
  static func isASCII(_ bytes: Span<UInt8>) -> Bool {
    var all: UInt8 = 0
    for index in bytes.indices { all |= bytes[index] }
    return all < 0x80
  }
}

/// The scalar whose UTF-8 begins at `index`, and its length. Bytes come from strings and are valid;
/// a sequence cut short reads as a single byte.
@inline(__always)
func decodedScalar(_ bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
  let first = UInt32(bytes[index])
  if first < 0x80 { return (first, 1) }
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  guard first >= 0xC0, index + length <= bytes.count else { return (0xFFFD, 1) }
  var scalar = first & (0x7F >> UInt32(length))
  for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
  return (scalar, length)
}

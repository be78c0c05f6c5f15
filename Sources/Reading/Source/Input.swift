/// Bytes to be read, and what is known of them.
struct Input: Sendable {
  /// The text as UTF-8, with its line ends unified; for binary containers the bytes as they are.
  var bytes: [UInt8]
  var path: String
  /// The ending of the file's name, in small letters, without the dot.
  var ending: String
  var encoding: TextEncoding
  var options: ReadingOptions

  /// The first bytes as text, for sniffing.
  var head: String { String(decoding: bytes.prefix(2048), as: UTF8.self) }

  /// Whether the source begins as HTML and XML do.
  var isMarkup: Bool {
    let spaces: Set<UInt8> = [9, 10, 13, 32, 0xEF, 0xBB, 0xBF]
    return bytes.prefix(64).first { !spaces.contains($0) } == 0x3C
  }
}

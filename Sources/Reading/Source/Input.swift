/// Bytes to be read, and what is known of them.
struct Input: Sendable {
  /// The text as UTF-8, with its line ends unified; for binary containers the bytes as they are.
  let bytes: [UInt8]
  let path: String
  /// The ending of the file's name, in small letters, without the dot.
  let ending: String
  let encoding: TextEncoding
  /// The encoding that the source names and is read in, where it is not among `TextEncoding`.
  let declaredEncoding: String?
  let options: ReadingOptions
  /// What was guessed or lost in decoding the bytes.
  let notes: ReadingNotes
  /// The first bytes as text, for sniffing.
  let head: String

  init(
    bytes: [UInt8], path: String, ending: String, encoding: TextEncoding,
    declaredEncoding: String? = nil, options: ReadingOptions,
    notes: ReadingNotes = ReadingNotes()
  ) {
    self.bytes = bytes
    self.path = path
    self.ending = ending
    self.encoding = encoding
    self.declaredEncoding = declaredEncoding
    self.options = options
    self.notes = notes
    head = String(decoding: bytes.prefix(2048), as: UTF8.self)
  }

  /// Whether the source begins as HTML and XML do.
  var isMarkup: Bool {
    bytes.prefix(64).first { !(9...10 ~= $0 || [13, 32, 0xEF, 0xBB, 0xBF].contains($0)) } == 0x3C
  }
}

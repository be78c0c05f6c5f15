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
  /// The files inside, where the source is an archive or a compressed file.
  let parts: [Archive.Entry]?
  /// Whether the bytes are no text but the source as it is.
  let isBinary: Bool
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
    parts = nil
    isBinary = false
    head = String(decoding: bytes.prefix(2048), as: UTF8.self)
  }

  /// An archive, a PDF or an old Office file; `nil` for text.
  init?(binary bytes: [UInt8], path: String, options: ReadingOptions) {
    let isPacked = Archive.isPacked(bytes)
    let magics: [[UInt8]] = [Array("%PDF".utf8), [0xD0, 0xCF, 0x11, 0xE0]]
    guard isPacked || magics.contains(where: { bytes.starts(with: $0) }) else { return nil }
    self.init(
      binary: bytes, parts: isPacked ? Archive.entries(bytes) ?? [] : nil, path: path,
      options: options)
  }

  /// The files of an archive.
  init(parts: [Archive.Entry], path: String) {
    self.init(binary: [], parts: parts, path: path, options: ReadingOptions())
  }

  private init(
    binary bytes: [UInt8], parts: [Archive.Entry]?, path: String, options: ReadingOptions
  ) {
    self.bytes = bytes
    self.path = path
    self.options = options
    self.parts = parts
    ending = Reader.ending(path)
    encoding = .utf8
    declaredEncoding = nil
    notes = ReadingNotes()
    isBinary = true
    head = ""
  }

  /// The bytes of the file called `name` in the archive.
  func part(_ name: String) -> [UInt8]? { parts?.first { $0.name == name }?.bytes }

  /// Whether the source begins as HTML and XML do.
  var isMarkup: Bool {
    bytes.prefix(64).first { !(9...10 ~= $0 || [13, 32, 0xEF, 0xBB, 0xBF].contains($0)) } == 0x3C
  }
}

extension Reader {
  /// The text of the file at `path` as it stands there, decoded but otherwise unchanged.
  ///
  /// - Throws: `ReadingProblem`, where it cannot be read or is not text.
  public static func source(path: String) throws(ReadingProblem) -> String {
    let bytes = try SourceFile.bytes(path)
    let encoding = EncodingDetector.encoding(of: bytes)
    let isWide = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
    if !isWide, bytes.prefix(4096).contains(0) {
      throw ReadingProblem(.binary, path: path, message: "this is a binary file, not text")
    }
    if !isWide, encoding != .utf8, let name = DeclaredEncoding.name(in: bytes),
      let text = DeclaredEncoding.utf8(bytes, from: name)
    {
      return String(decoding: text, as: UTF8.self)
    }
    return String(decoding: TextDecoder.utf8(bytes, from: encoding), as: UTF8.self)
  }
}

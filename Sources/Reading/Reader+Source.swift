extension Reader {
  /// The bytes of the file at `path`, which may go on inside an archive: `talks.zip/one.txt`.
  private static func bytes(ofMember path: String) throws(ReadingProblem) -> [UInt8] {
    if SourcePaths.exists(path) { return try SourceFile.bytes(path) }
    var outer = path
    while let slash = outer.lastIndex(of: "/") {
      outer = String(outer[..<slash])
      guard SourcePaths.exists(outer), !SourcePaths.isFolder(outer) else { continue }
      var bytes = try SourceFile.bytes(outer)
      var inner = String(path.dropFirst(outer.count + 1))
      while let part = Archive.entries(bytes)?.first(where: {
        inner == $0.name || inner.hasPrefix($0.name + "/")
      }) {
        bytes = part.bytes
        if inner == part.name { return bytes }
        inner = String(inner.dropFirst(part.name.count + 1))
      }
      break
    }
    return try SourceFile.bytes(path)
  }

  /// The text of the file at `path` as it stands there, decoded but otherwise unchanged.
  ///
  /// - Throws: `ReadingProblem`, where it cannot be read or is not text.
  public static func source(path: String) throws(ReadingProblem) -> String {
    let bytes = try bytes(ofMember: path)
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

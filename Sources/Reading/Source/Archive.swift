internal import CArchive

/// Archives and compressed files, through libarchive: ZIP, tar, gzip, xz, zstd, bzip2.
enum Archive {
  struct Entry {
    /// The path inside the archive; empty for a compressed file, which has no name.
    var name: String
    var bytes: [UInt8]
    /// Whether the bytes could not be unpacked, or not all of them.
    var isBroken = false
  }

  /// What is unpacked at most, against archives made to fill the memory.
  private static let mostBytes = 2 << 30

  /// Whether `bytes` begin as an archive or a compressed file does.
  static func isPacked(_ bytes: [UInt8]) -> Bool {
    let magics: [[UInt8]] = [
      [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B], [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00],
      [0x28, 0xB5, 0x2F, 0xFD], [0x42, 0x5A, 0x68],
    ]
    return magics.contains { bytes.starts(with: $0) }
  }

  /// `talk.txt` of `talk.txt.gz`.
  static func withoutEnding(_ path: String) -> String {
    let ending = Reader.ending(path)
    guard ["gz", "xz", "zst", "bz2", "tgz"].contains(ending) else { return path }
    return String(path.dropLast(ending.count + 1))
  }

  /// The files in the archive, in its order. Pictures and sound are not unpacked.
  ///
  /// - Returns: `nil` if the archive is broken before its first file.
  static func entries(_ bytes: [UInt8]) -> [Entry]? {
    guard let archive = unsafe archive_read_new() else { return nil }
    defer { unsafe archive_read_free(archive) }
    unsafe archive_read_support_filter_all(archive)
    unsafe archive_read_support_format_zip(archive)
    unsafe archive_read_support_format_tar(archive)
    unsafe archive_read_support_format_raw(archive)
    return unsafe bytes.withUnsafeBytes { buffer -> [Entry]? in
      guard unsafe archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK
      else { return nil }
      var entries: [Entry] = []
      var total = 0
      var entry: OpaquePointer?
      while total < mostBytes {
        let code = unsafe archive_read_next_header(archive, &entry)
        // A warning is about the name only: letters that the locale does not have.
        guard code == ARCHIVE_OK || code == ARCHIVE_WARN, let current = unsafe entry else {
          if code != ARCHIVE_EOF, code < ARCHIVE_WARN {
            entries.append(Entry(name: "the rest of the archive", bytes: [], isBroken: true))
          }
          break
        }
        let isRaw = unsafe archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_RAW
        let name = isRaw ? "" : unsafe self.name(current, number: entries.count + 1)
        guard !name.hasSuffix("/"), isRaw || !SourcePaths.isPassedOver(name) else { continue }
        let content = unsafe read(archive, limit: mostBytes - total)
        total += content.bytes.count
        entries.append(Entry(name: name, bytes: content.bytes, isBroken: content.isBroken))
      }
      return entries.isEmpty || entries.allSatisfy(\.isBroken) ? nil : entries
    }
  }

  /// The name of a file in the archive; names in no known encoding are decoded as bytes.
  private static func name(_ entry: OpaquePointer, number: Int) -> String {
    if let name = unsafe archive_entry_pathname_utf8(entry) { return unsafe String(cString: name) }
    guard let name = unsafe archive_entry_pathname(entry) else { return "file \(number)" }
    let bytes = unsafe Array(String(cString: name).utf8)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func read(_ archive: OpaquePointer, limit: Int) -> (
    bytes: [UInt8], isBroken: Bool
  ) {
    var content: [UInt8] = []
    var isBroken = false
    let chunk = 1 << 18
    while content.count < limit {
      let part = unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        let result = unsafe archive_read_data(archive, buffer.baseAddress, chunk)
        isBroken = isBroken || result < 0
        count = max(0, result)
      }
      if part.isEmpty { break }
      content += part
    }
    return (content, isBroken)
  }
}

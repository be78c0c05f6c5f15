internal import CArchive

/// Archives and compressed files, through libarchive: ZIP, tar, gzip, xz, zstd, bzip2.
enum Archive {
  struct Entry {
    /// The path inside the archive; empty for a compressed file, which has no name.
    var name: String
    var bytes: [UInt8]
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

  /// The files in the archive, in its order. `wanted` says by name which to unpack.
  ///
  /// - Returns: `nil` if the archive is broken before its first file.
  static func entries(_ bytes: [UInt8], where wanted: (String) -> Bool = { _ in true }) -> [Entry]?
  {
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
      while unsafe archive_read_next_header(archive, &entry) == ARCHIVE_OK,
        let current = unsafe entry
      {
        let isRaw = unsafe archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_RAW
        let name =
          unsafe archive_entry_pathname_utf8(current).map { unsafe String(cString: $0) } ?? ""
        guard isRaw || (wanted(name) && !name.hasSuffix("/")) else { continue }
        let content = unsafe read(archive, limit: mostBytes - total)
        total += content.count
        entries.append(Entry(name: isRaw ? "" : name, bytes: content))
        if total >= mostBytes { break }
      }
      return entries.isEmpty ? nil : entries
    }
  }

  private static func read(_ archive: OpaquePointer, limit: Int) -> [UInt8] {
    var content: [UInt8] = []
    let chunk = 1 << 18
    while content.count < limit {
      let part = unsafe [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        count = unsafe max(0, archive_read_data(archive, buffer.baseAddress, chunk))
      }
      if part.isEmpty { break }
      content += part
    }
    return content
  }
}

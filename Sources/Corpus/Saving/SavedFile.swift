import Glibc

/// Why a corpus could not be saved or opened.
public struct SavedCorpusError: Error, Sendable, CustomStringConvertible {
  public let path: String
  public let reason: String

  public var description: String { "\(path): \(reason)" }
}

/// The layout of a saved corpus.
///
/// A header of 64 bytes (magic, version, byte order, length of the file, place, size and checksum of
/// the table), then sections, each at a multiple of 64 bytes, then a table with the name, place,
/// length and checksum of every section. Numbers are in the byte order of the machine that wrote it.
enum SavedFile {
  static let magic: UInt64 = 0x4543_4E41_4C52_4150
  static let version: UInt32 = 4
  static let byteOrder: UInt32 = 0x0102_0304
  static let alignment = 64
  static let nameLength = 40
  /// Name, place, length, checksum.
  static let entryLength = nameLength + 24
}

extension Corpus {
  /// Whether a file that begins so is a saved corpus, of any version. At least 12 bytes are needed.
  public static func isSaved(beginning head: [UInt8]) -> Bool {
    let magic = (0..<8).map { UInt8(truncatingIfNeeded: SavedFile.magic >> (8 * UInt64($0))) }
    // The version that follows is small, so that no text has these bytes.
    return head.count >= 12 && head.starts(with: magic) && head[9..<12].allSatisfy { $0 == 0 }
  }
}

/// Writes a saved corpus beside the place it is to have, and moves it there when it is whole.
@safe struct SavedFileWriter: ~Copyable {
  private let path: String
  private let temporaryPath: String
  private let file: Int32
  private var offset = SavedFile.alignment
  private var table: [UInt8] = []
  private var isDone = false

  init(_ path: String) throws(SavedCorpusError) {
    self.path = path
    var status = stat()
    let mode = unsafe stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
    guard let made = TemporaryFile.make(beside: path, mode: mode) else {
      throw Self.systemError(path)
    }
    (file, temporaryPath) = made
  }

  deinit {
    close(file)
    if !isDone { TemporaryFile.remove(temporaryPath) }
  }

  private static func systemError(_ path: String) -> SavedCorpusError {
    SavedCorpusError(path: path, reason: unsafe String(cString: strerror(errno)))
  }

  /// Appends a section.
  mutating func write(_ name: String, _ bytes: RawSpan) throws(SavedCorpusError) {
    var entry = Array(name.utf8.prefix(SavedFile.nameLength))
    entry += [UInt8](repeating: 0, count: SavedFile.nameLength - entry.count)
    table += entry
    Self.append(UInt64(offset), to: &table)
    Self.append(UInt64(bytes.byteCount), to: &table)
    Self.append(Checksum.of(bytes), to: &table)
    try put(bytes, at: offset)
    let end = offset + bytes.byteCount
    offset = (end + SavedFile.alignment - 1) / SavedFile.alignment * SavedFile.alignment
  }

  mutating func write<Element>(_ name: String, _ column: Column<Element>) throws(SavedCorpusError) {
    unsafe try write(name, column.span.bytes)
  }

  mutating func write(_ name: String, _ bytes: [UInt8]) throws(SavedCorpusError) {
    unsafe try write(name, bytes.span.bytes)
  }

  /// Writes table and header, brings all to the disk, and gives the file its name.
  mutating func finish() throws(SavedCorpusError) {
    unsafe try put(table.span.bytes, at: offset)
    var header: [UInt8] = []
    Self.append(SavedFile.magic, to: &header)
    Self.append(SavedFile.version, to: &header)
    Self.append(SavedFile.byteOrder, to: &header)
    Self.append(UInt64(offset + table.count), to: &header)
    Self.append(UInt64(offset), to: &header)
    Self.append(UInt64(table.count), to: &header)
    unsafe Self.append(Checksum.of(table.span.bytes), to: &header)
    unsafe Self.append(Checksum.of(header.span.bytes), to: &header)
    unsafe try put(header.span.bytes, at: 0)
    // A save that was given up leaves the file as it was.
    guard !Cancellation.isRequested else { return }
    guard fsync(file) == 0, TemporaryFile.move(temporaryPath, to: path) else {
      throw Self.systemError(path)
    }
    isDone = true
  }

  private static func append<Value: FixedWidthInteger>(_ value: Value, to bytes: inout [UInt8]) {
    unsafe withUnsafeBytes(of: value) { unsafe bytes.append(contentsOf: $0) }
  }

  private func put(_ bytes: RawSpan, at place: Int) throws(SavedCorpusError) {
    var written = 0
    while written < bytes.byteCount, !Cancellation.isRequested {
      let count = unsafe bytes.withUnsafeBytes { memory in
        unsafe pwrite(
          file, memory.baseAddress.map { unsafe $0 + written },
          min(memory.count - written, 1 << 24), off_t(place + written))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.systemError(path) }
      written += count
    }
  }
}

/// A saved corpus mapped into memory, which nobody writes to. Every place and length in its table has been checked.
@safe final class MappedFile: @unchecked Sendable {
  let path: String
  private let base: UnsafeRawPointer
  private let length: Int
  private let sections: [String: (range: Range<Int>, checksum: UInt64)]

  init(_ path: String) throws(SavedCorpusError) {
    func failure(_ reason: String) -> SavedCorpusError {
      SavedCorpusError(path: path, reason: reason)
    }
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(unsafe String(cString: strerror(errno))) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw failure("is not a saved corpus")
    }
    let length = Int(status.st_size)
    guard length >= SavedFile.alignment,
      let base = unsafe mmap(nil, length, PROT_READ, MAP_PRIVATE, file, 0),
      unsafe base != MAP_FAILED
    else { throw failure("is not a saved corpus") }
    self.path = path
    self.length = length
    unsafe self.base = UnsafeRawPointer(base)
    do {
      sections = unsafe try Self.sections(UnsafeRawBufferPointer(start: base, count: length))
    } catch {
      unsafe munmap(base, length)
      throw failure(error.reason)
    }
  }

  deinit { unsafe munmap(UnsafeMutableRawPointer(mutating: base), length) }

  private struct Damage: Error { let reason: String }

  /// The sections, by name.
  @unsafe private static func sections(
    _ memory: UnsafeRawBufferPointer
  ) throws(Damage) -> [String: (range: Range<Int>, checksum: UInt64)] {
    func number<Value: FixedWidthInteger & BitwiseCopyable>(_ place: Int, _: Value.Type) -> Value {
      unsafe memory.loadUnaligned(fromByteOffset: place, as: Value.self)
    }
    func checksum(_ range: Range<Int>) -> UInt64 {
      unsafe Checksum.of(RawSpan(_unsafeBytes: UnsafeRawBufferPointer(rebasing: memory[range])))
    }
    guard number(0, UInt64.self) == SavedFile.magic else {
      throw Damage(reason: "is not a saved corpus")
    }
    guard number(12, UInt32.self) == SavedFile.byteOrder else {
      throw Damage(reason: "was saved on a machine with another byte order")
    }
    guard number(8, UInt32.self) == SavedFile.version else {
      throw Damage(reason: "was saved by another version of Parlance; save it again from its texts")
    }
    guard checksum(0..<48) == number(48, UInt64.self),
      number(16, UInt64.self) == UInt64(memory.count),
      let start = Int(exactly: number(24, UInt64.self)),
      let size = Int(exactly: number(32, UInt64.self)), size % SavedFile.entryLength == 0,
      start <= memory.count, size == memory.count - start,
      checksum(start..<start + size) == number(40, UInt64.self)
    else { throw Damage(reason: "is damaged or was not written to its end") }
    var sections: [String: (range: Range<Int>, checksum: UInt64)] = [:]
    for entry in stride(from: start, to: start + size, by: SavedFile.entryLength) {
      let name = unsafe String(
        decoding: memory[entry..<entry + SavedFile.nameLength].prefix { $0 != 0 }, as: UTF8.self)
      let values = entry + SavedFile.nameLength
      guard let first = Int(exactly: number(values, UInt64.self)),
        let count = Int(exactly: number(values + 8, UInt64.self)), first <= start,
        count <= start - first, first % SavedFile.alignment == 0
      else { throw Damage(reason: "is damaged: section \(name) lies outside the file") }
      sections[name] = (first..<first + count, number(values + 16, UInt64.self))
    }
    return sections
  }

  /// A section as a column that reads from the file. Empty where there is no such section.
  func column<Element>(_ name: String, of _: Element.Type = Element.self) -> Column<Element> {
    guard let section = sections[name] else { return Column() }
    let start = unsafe (base + section.range.lowerBound).assumingMemoryBound(to: Element.self)
    let elements = unsafe UnsafeBufferPointer(
      start: start, count: section.range.count / MemoryLayout<Element>.stride)
    return unsafe Column(borrowing: elements, owner: self)
  }

  /// Whether the bytes of a section are those that were written.
  func isIntact(_ name: String) -> Bool {
    guard let section = sections[name] else { return false }
    let memory = unsafe UnsafeRawBufferPointer(
      start: base + section.range.lowerBound, count: section.range.count)
    return unsafe Checksum.of(RawSpan(_unsafeBytes: memory)) == section.checksum
  }

  /// Throws where one of the sections is damaged.
  func verify(_ names: [String]) throws(SavedCorpusError) {
    for name in names where !isIntact(name) {
      throw SavedCorpusError(path: path, reason: "is damaged: section \(name)")
    }
  }

  var sectionNames: [String] { sections.keys.sorted() }
}

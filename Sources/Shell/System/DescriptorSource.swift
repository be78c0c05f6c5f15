internal import Corpus
internal import Glibc

/// Reads from open files.
enum DescriptorSource {
  private static let pieceSize = 1 << 16

  /// What can be read now, at most 64 kB; empty at the end, `nil` where reading fails.
  static func read(_ descriptor: Int32) -> [UInt8]? {
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: pieceSize) { memory, used in
      repeat {
        count = unsafe Glibc.read(descriptor, memory.baseAddress, pieceSize)
      } while count < 0 && errno == EINTR && !Cancellation.isRequested
      used = max(0, count)
    }
    return count < 0 ? nil : bytes
  }

  /// Everything up to the end, `nil` where reading fails.
  static func readAll(_ descriptor: Int32) -> [UInt8]? {
    var all: [UInt8] = []
    while let piece = read(descriptor) {
      if piece.isEmpty { return all }
      all += piece
    }
    return nil
  }

  /// The content of a file.
  /// - Throws: a `Diagnostic` that says why it cannot be read.
  static func contents(of path: String, at span: Range<Int>? = nil) throws -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Diagnostic("'\(path)' cannot be read: \(SystemError.message)", at: span)
    }
    defer { close(descriptor) }
    guard let bytes = readAll(descriptor) else {
      throw Diagnostic("'\(path)' cannot be read: \(SystemError.message)", at: span)
    }
    return bytes
  }
}

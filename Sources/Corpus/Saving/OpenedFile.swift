import Synchronization

/// The file that a corpus was opened from, and what has been found wrong with its large sections.
final class OpenedFile: Sendable {
  private let file: MappedFile
  private let found = Mutex<String?>(nil)

  init(_ file: MappedFile) { self.file = file }

  /// Compares the checksums of sections.
  func check(_ sections: Set<String>) {
    for section in sections.sorted() where !file.isIntact(section) {
      found.withLock {
        $0 = "\(file.path): is damaged: section \(section); what is shown may be wrong"
      }
    }
  }

  var damage: String? { found.withLock { $0 } }
}

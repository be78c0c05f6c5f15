import Synchronization

/// The file that a corpus was opened from, and what has been found wrong with its large sections.
final class OpenedFile: Sendable {
  private let file: MappedFile
  private let found = Mutex<String?>(nil)

  init(_ file: MappedFile) { self.file = file }

  /// Compares the checksum of a section.
  func check(_ section: String) {
    if !file.isIntact(section) {
      found.withLock {
        $0 = "\(file.path): is damaged: section \(section); what is shown may be wrong"
      }
    }
  }

  var damage: String? { found.withLock { $0 } }
}

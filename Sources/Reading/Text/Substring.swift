internal import Glibc

extension String {
  /// Whether `part` occurs in the text, byte by byte. For short texts: O(count * part.count) at worst.
  func holds(_ part: String) -> Bool {
    var text = self
    var part = part
    return text.withUTF8 { text in
      part.withUTF8 { part in
        guard let pattern = part.baseAddress, !part.isEmpty else { return true }
        guard let start = text.baseAddress else { return false }
        var place = unsafe UnsafeRawPointer(start)
        var rest = text.count - part.count + 1
        while rest > 0, let found = unsafe memchr(place, Int32(pattern.pointee), rest) {
          if unsafe memcmp(found, pattern, part.count) == 0 { return true }
          let next = unsafe UnsafeRawPointer(found) + 1
          rest -= unsafe next - place
          unsafe place = next
        }
        return false
      }
    }
  }
}

extension String {
  /// Whether `part` occurs in the text, byte by byte. For short texts: O(count * part.count) at worst.
  func holds(_ part: String) -> Bool {
    let text = utf8
    guard let first = part.utf8.first else { return true }
    var rest = text[...]
    while let place = rest.firstIndex(of: first) {
      if text[place...].starts(with: part.utf8) { return true }
      rest = text[text.index(after: place)...]
    }
    return false
  }
}

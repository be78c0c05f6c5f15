/// Going up and down through the entries that begin with what was typed.
struct HistoryWalk {
  private let entries: [String]
  /// What was typed before the walk began; going down ends there.
  private let draft: String
  private var place: Int
  /// What is shown.
  private(set) var current: String

  init(entries: [String], from draft: String) {
    self.entries = entries
    self.draft = draft
    place = entries.count
    current = draft
  }

  /// The next older entry; nil if there is none.
  mutating func older() -> String? {
    var index = place
    while index > 0 {
      index -= 1
      if matches(entries[index]) {
        place = index
        current = entries[index]
        return current
      }
    }
    return nil
  }

  /// The next newer entry, in the end what was typed; nil if that is shown already.
  mutating func newer() -> String? {
    guard place < entries.count else { return nil }
    var index = place + 1
    while index < entries.count, !matches(entries[index]) { index += 1 }
    place = index
    current = index < entries.count ? entries[index] : draft
    return current
  }

  /// Entries that are the same as what is shown would look like a key without effect.
  private func matches(_ entry: String) -> Bool {
    entry != current && entry.utf8.starts(with: draft.utf8)
  }
}

/// Looking for entries that hold a word, from the newest.
struct HistorySearch {
  private let entries: [String]
  private(set) var pattern = ""
  private var place: Int
  /// The entry that is shown; nil if none holds the pattern.
  private(set) var hit: String?

  init(entries: [String]) {
    self.entries = entries
    place = entries.count
  }

  /// Adds to the pattern and looks on from where the search is.
  mutating func extend(by text: String) {
    pattern += text
    find(upTo: min(place + 1, entries.count))
  }

  /// Takes the last sign of the pattern away and looks from the newest entry again.
  mutating func shorten() {
    guard !pattern.isEmpty else { return }
    pattern.removeLast()
    find(upTo: entries.count)
  }

  /// Goes on to an older entry. Says whether there is one.
  mutating func older() -> Bool {
    guard !pattern.isEmpty else { return false }
    let shown = (place, hit)
    var end = place
    repeat {
      find(upTo: end)
      end = place
    } while hit != nil && hit == shown.1
    if hit == nil { (place, hit) = shown }
    return shown.0 != place
  }

  private mutating func find(upTo end: Int) {
    guard !pattern.isEmpty else {
      (place, hit) = (entries.count, nil)
      return
    }
    let folded = pattern.lowercased()
    if let found = entries[..<end].lastIndex(where: { $0.lowercased().contains(folded) }) {
      (place, hit) = (found, entries[found])
    } else {
      (place, hit) = (entries.count, nil)
    }
  }
}

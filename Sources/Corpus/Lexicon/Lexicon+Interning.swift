extension Lexicon {
  /// Interns every token of a text, in order.
  ///
  /// The loop of a load that runs once a token: hash, probe, compare. Most tokens are short and were
  /// seen a moment ago; they touch nothing but `recent`.
  /// - Parameters:
  ///   - text: the bytes of the document.
  ///   - starts: where each token begins in `text`.
  ///   - ends: where each ends.
  ///   - recent: tokens of this lexicon, and of no other.
  ///   - ids: receives the id of every token.
  mutating func intern(
    _ text: Span<UInt8>, starts: Span<UInt32>, ends: Span<UInt32>,
    remembering recent: borrowing RecentTokens, into ids: inout Column<UInt32>
  ) {
    let tokenCount = starts.count
    unsafe text.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return }
      unsafe ids.appendUninitialized(tokenCount) { target in
        for index in 0..<tokenCount {
          let start = unsafe Int(starts[unchecked: index])
          let count = unsafe Int(ends[unchecked: index]) - start
          let token = unsafe UnsafeBufferPointer(start: base + start, count: count)
          // Near the end of the text there may be no eight bytes to read.
          let isShort = count <= RecentTokens.longest && start + 8 <= text.count
          let key = isShort ? unsafe RecentTokens.key(base + start, count) : nil
          if let key, let id = recent[key] {
            unsafe target[index] = id
            continue
          }
          let id = unsafe UInt32(truncatingIfNeeded: intern(token, hash: TokenHash.hash(token)))
          unsafe target[index] = id
          if let key { recent.remember(key, id) }
        }
      }
    }
  }

  /// Interns all values of another lexicon, in their order.
  /// - Returns: the id here of every id there.
  mutating func merge(_ other: Lexicon) -> [UInt32] {
    other.ids.map { UInt32(truncatingIfNeeded: intern($0, of: other)) }
  }
}

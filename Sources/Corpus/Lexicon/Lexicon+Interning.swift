extension Lexicon {
  /// Interns every token of a text, in order.
  ///
  /// The loop of a load that runs once a token: hash, probe, compare. Tokens that the lexicon knows,
  /// which is nearly all of them, touch nothing but the table and the bytes of the type.
  /// - Parameters:
  ///   - text: the bytes of the document.
  ///   - starts: where each token begins in `text`.
  ///   - ends: where each ends.
  ///   - ids: receives the id of every token.
  mutating func intern(
    _ text: Span<UInt8>, starts: Span<UInt32>, ends: Span<UInt32>, into ids: inout [UInt32]
  ) {
    if ids.capacity < ids.count + starts.count {
      ids.reserveCapacity(max(ids.count + starts.count, ids.capacity * 2))
    }
    unsafe text.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return }
      var next = 0
      while next < starts.count {
        next = unsafe appendKnown(base, starts, ends, from: next, to: &ids)
        guard next < starts.count else { break }
        let start = Int(starts[next])
        let token = unsafe UnsafeBufferPointer(
          start: base + start, count: Int(ends[next]) - start)
        ids.append(unsafe UInt32(add(token, hash: TokenHash.hash(token))))
        next += 1
      }
    }
  }

  /// Appends the ids of the tokens from `first` on up to the first that the lexicon does not have.
  @unsafe private func appendKnown(
    _ base: UnsafePointer<UInt8>, _ starts: Span<UInt32>, _ ends: Span<UInt32>, from first: Int,
    to ids: inout [UInt32]
  ) -> Int {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe offsets.withUnsafeBufferPointer { offsets in
        unsafe table.withSlots { slots in
          let mask = slots.count - 1
          for index in first..<starts.count {
            let start = unsafe Int(starts[unchecked: index])
            let count = unsafe Int(ends[unchecked: index]) - start
            let token = unsafe base + start
            let hash = unsafe TokenHash.hash(token, count)
            var place = Int(hash) & mask
            while true {
              let slot = unsafe slots[place]
              if slot == 0 { return index }
              if UInt32(truncatingIfNeeded: slot >> 32) == hash {
                let id = UInt32(truncatingIfNeeded: slot) - 1
                let known = unsafe Int(offsets[Int(id)])
                if unsafe Int(offsets[Int(id) + 1]) - known == count
                  && memoryIsEqual(bytes.baseAddress, at: known, token, count)
                {
                  ids.append(id)
                  break
                }
              }
              place = (place + 1) & mask
            }
          }
          return starts.count
        }
      }
    }
  }

  /// Interns all values of another lexicon, in their order.
  /// - Returns: the id here of every id there.
  mutating func merge(_ other: Lexicon) -> [UInt32] {
    var ids: [UInt32] = []
    intern(
      other.bytes.span, starts: other.offsets.span.extracting(0..<other.count),
      ends: other.offsets.span.extracting(1..<other.count + 1), into: &ids)
    return ids
  }
}

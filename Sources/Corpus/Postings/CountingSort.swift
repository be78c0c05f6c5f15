import Dispatch

/// The positions of every type, by a counting sort in two passes on all processors.
///
/// Every processor counts a stretch of the column, the counts are added up to where each type's
/// positions of each stretch begin, and every processor then places its own stretch. No two write to
/// the same place, and the result does not depend on how many there are. O(tokens + types).
func countingSort(_ words: Column<UInt32>, from first: Int, typeCount: Int) -> (
  positions: Column<UInt32>, offsets: Column<UInt32>
) {
  let added = words.count - first
  let parts = added < 1 << 18 ? 1 : processorCount
  @Sendable func stretch(_ part: Int) -> Range<Int> {
    first + added * part / parts..<first + added * (part + 1) / parts
  }
  // Row `part` holds the counts of a stretch, and then where its positions of each type go.
  var table = Column<UInt32>(capacity: parts * typeCount)
  var offsets = Column<UInt32>(capacity: typeCount + 1)
  var positions = Column<UInt32>(capacity: added)
  unsafe table.appendUninitialized(parts * typeCount) { rows in
    unsafe rows.update(repeating: 0, count: parts * typeCount)
    unsafe words.withUnsafeBufferPointer { words in
      nonisolated(unsafe) let rows = unsafe rows
      nonisolated(unsafe) let words = unsafe words
      inParallel(parts) { part in
        let row = unsafe rows + part * typeCount
        for position in stretch(part) { unsafe row[Int(words[position])] += 1 }
      }
      var next: UInt32 = 0
      for type in 0..<typeCount {
        offsets.append(next)
        for part in 0..<parts {
          let count = unsafe rows[part * typeCount + type]
          unsafe rows[part * typeCount + type] = next
          next += count
        }
      }
      offsets.append(next)
      unsafe positions.appendUninitialized(added) { target in
        nonisolated(unsafe) let target = unsafe target
        inParallel(parts) { part in
          let row = unsafe rows + part * typeCount
          for position in stretch(part) {
            let type = unsafe Int(words[position])
            unsafe target[Int(row[type])] = UInt32(truncatingIfNeeded: position)
            unsafe row[type] += 1
          }
        }
      }
    }
  }
  return (positions, offsets)
}

/// Runs `body` with 0, 1, … `parts - 1`, on as many processors as there are.
func inParallel(_ parts: Int, _ body: @Sendable (Int) -> Void) {
  if parts == 1 {
    body(0)
  } else {
    DispatchQueue.concurrentPerform(iterations: parts, execute: body)
  }
}

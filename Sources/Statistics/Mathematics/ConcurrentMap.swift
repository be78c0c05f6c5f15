import Corpus
import Dispatch
import Synchronization

/// The results of `transform` for all of `parts`, in order, computed on all cores.
package func concurrentMap<Part: Sendable, Result: Sendable>(
  _ parts: [Part], _ transform: @Sendable (Part) -> Result
) -> [Result] {
  guard parts.count > 1 else { return parts.map(transform) }
  let results = Mutex([Result?](repeating: nil, count: parts.count))
  DispatchQueue.concurrentPerform(iterations: parts.count) { index in
    let result = transform(parts[index])
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}

/// How many parts a piece of work over `count` tokens or rows is worth cutting into.
func partCount(for count: Int) -> Int { count < 1 << 16 ? 1 : 4 }

extension Runs {
  /// The ranges, cut into at most `parts` lists of about equally many members, in order.
  func split(into parts: Int) -> [[Range<Int>]] {
    let share = max(1, (count + parts - 1) / max(1, parts))
    var result: [[Range<Int>]] = []
    var current: [Range<Int>] = []
    var room = share
    for range in ranges {
      var rest = range
      while !rest.isEmpty {
        let taken = rest.prefix(room)
        current.append(taken)
        rest = taken.upperBound..<rest.upperBound
        room -= taken.count
        if room == 0 {
          result.append(current)
          current = []
          room = share
        }
      }
    }
    if !current.isEmpty { result.append(current) }
    return result
  }
}

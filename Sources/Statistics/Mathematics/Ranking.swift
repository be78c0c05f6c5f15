/// The indices of all counts of at least `minimum`, the largest count first, equal ones in order of
/// index. O(n) but for the few counts of 4096 and more, which are sorted.
func ranking(of counts: some RandomAccessCollection<Int>, minimum: Int) -> [Int] {
  let limit = 4096
  let least = max(1, minimum)
  var places = [Int](repeating: 0, count: limit + 1)
  var large: [(count: Int, index: Int)] = []
  for (index, count) in counts.enumerated() where count >= least {
    if count >= limit { large.append((count, index)) } else { places[count] += 1 }
  }
  large.sort { ($1.count, $0.index) < ($0.count, $1.index) }
  var next = large.count
  for count in stride(from: limit - 1, through: 1, by: -1) {
    (places[count], next) = (next, next + places[count])
  }
  var result = [Int](repeating: 0, count: next)
  for (place, entry) in large.enumerated() { result[place] = entry.index }
  for (index, count) in counts.enumerated() where count >= least && count < limit {
    result[places[count]] = index
    places[count] += 1
  }
  return result
}

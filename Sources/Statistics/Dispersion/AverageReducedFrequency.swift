/// The average reduced frequency of something at the given places among `total` tokens:
/// (1/v) Σ min(d_i, v), where v = total / f and d_i are the distances between neighbours, the last to
/// the first going round. About f where it is spread evenly, about 1 where it comes in one place.
///
/// Source: Savický and Hlaváčová, "Measures of word commonness" (2002); distances as in Manatee.
///
/// - Parameter places: ascending, each in `0..<total`.
public func averageReducedFrequency(places: [Int], total: Int) -> Double {
  guard let first = places.first, let last = places.last, total > 0 else { return 0 }
  let share = Double(total) / Double(places.count)
  var sum = min(Double(first + total - last), share)
  for index in places.indices.dropFirst() {
    sum += min(Double(places[index] - places[index - 1]), share)
  }
  return sum / share
}

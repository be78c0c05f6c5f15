import Foundation

/// The words of a text for comparison: runs of letters, marks and digits, in lower case and in
/// compatibility form (NFKC).
public func words(of text: String?) -> [String] {
  guard let text else { return [] }
  var words: [String] = []
  var word = String.UnicodeScalarView()
  for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
    if CharacterSet.alphanumerics.contains(scalar) {
      word.append(scalar)
    } else if !word.isEmpty {
      words.append(String(word))
      word.removeAll()
    }
  }
  if !word.isEmpty { words.append(String(word)) }
  return words
}

/// F1 of two texts as multisets of words: 2 · common / (words of both).
func overlap(_ left: [String], _ right: [String]) -> Double {
  guard !left.isEmpty, !right.isEmpty else { return 0 }
  var counts: [String: Int] = [:]
  for word in left { counts[word, default: 0] += 1 }
  var common = 0
  for word in right {
    guard let count = counts[word], count > 0 else { continue }
    counts[word] = count - 1
    common += 1
  }
  return 2 * Double(common) / Double(left.count + right.count)
}

/// The places that two sequences have in common, as pairs of indices in order: a longest common
/// subsequence (Myers 1986, in the standard library).
func commonPlaces(_ left: [String], _ right: [String]) -> [(Int, Int)] {
  let difference = right.difference(from: left)
  var removed = Set<Int>()
  var inserted = Set<Int>()
  for change in difference {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  let kept = (
    left.indices.filter { !removed.contains($0) }, right.indices.filter { !inserted.contains($0) }
  )
  return Array(zip(kept.0, kept.1))
}

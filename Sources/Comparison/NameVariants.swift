import Corpus
import Summarization

/// Takes the forms of one name together: a country and what belongs to it (*Italy*, *Italian*,
/// *Italians*).
enum NameVariants {
  /// What may stand behind the common beginning of two forms of a name.
  private static let endings: Set<String> = [
    "", "a", "e", "i", "o", "y", "n", "an", "ans", "ian", "ians", "ean", "ish", "ese", "ic", "i",
    "ns", "s", "is", "ia", "ine", "ite",
  ]
  private static let leastBeginning = 4

  /// The concept of each stem, numbered from 0. O(stems log stems).
  static func concepts(of stems: [Int32], _ usage: WordUsage, _ content: ContentTerms) -> [Int32] {
    var concepts = [Int32](repeating: -1, count: stems.count)
    var next: Int32 = 0
    var names: [(spelling: [Character], index: Int)] = []
    for (index, stem) in stems.enumerated() {
      if usage.entry(stem).isName {
        names.append((Array(content.stems.string(Int(stem))), index))
      } else {
        concepts[index] = next
        next += 1
      }
    }
    names.sort { $0.spelling.lexicographicallyPrecedes($1.spelling) }
    var first: [Character] = []
    for name in names {
      if !areVariants(first, name.spelling) {
        first = name.spelling
        next += 1
      }
      concepts[name.index] = next - 1
    }
    return concepts
  }

  /// Whether two stems in alphabetical order are forms of one name.
  static func areVariants(_ first: [Character], _ second: [Character]) -> Bool {
    let common = zip(first, second).prefix { $0 == $1 }.count
    guard common >= leastBeginning else { return false }
    return endings.contains(String(first[common...])) && endings.contains(String(second[common...]))
  }
}

import Corpus
import Language

/// What the first words of a sentence give away: a pronoun that points back, or a formula that greets,
/// thanks, advertises or keeps house.
package struct Openings: Sendable {
  private let isPointer: [Bool]
  private let isConnective: [Bool]
  /// Formulas by their first word, each as the ids of its words.
  private let formulas: [Int32: [[Int32]]]

  package init(_ content: ContentTerms) {
    isPointer = content.mask { $0.pointers }
    isConnective = content.mask { $0.connectives }
    var formulas: [Int32: [[Int32]]] = [:]
    for formula in content.languages.flatMap(\.formulas.list) {
      let ids = formula.split(separator: " ").compactMap { content.lowers.find(String($0)) }
      guard ids.count == formula.split(separator: " ").count, let first = ids.first else {
        continue
      }
      formulas[Int32(first), default: []].append(ids.map(Int32.init))
    }
    self.formulas = formulas
  }

  /// Whether a sentence opens with a pronoun that points at something said before, perhaps behind a
  /// connective ("And they …").
  /// - Parameter words: the first words of the sentence as ids of lower-cased forms.
  package func pointsBack(_ words: ArraySlice<Int32>) -> Bool {
    let rest = words.prefix(2).drop { isConnective[Int($0)] }
    let first = rest.first ?? words.dropFirst(2).first
    return first.map { isPointer[Int($0)] } ?? false
  }

  /// How many of the words belong to a formula, wherever it stands in the sentence.
  package func formulaicWords(_ words: ArraySlice<Int32>) -> Int {
    var covered = 0
    var place = words.startIndex
    while place < words.endIndex {
      let longest = formulas[words[place]]?
        .filter { words[place...].starts(with: $0) }.map(\.count).max()
      covered += longest ?? 0
      place += max(1, longest ?? 0)
    }
    return covered
  }
}

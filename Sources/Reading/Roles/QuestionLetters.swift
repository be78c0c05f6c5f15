/// Single letters that stand for question and answer. Most mean something only beside their
/// counterpart: `P` asks where `R` answers, and is a participant or a person elsewhere.
struct QuestionLetters {
  private let present: Set<String>

  /// - Parameter labels: the labels or names of all speakers.
  init(_ labels: [String]) {
    present = Set(labels.lazy.filter { $0.unicodeScalars.count == 1 }.map { $0.lowercased() })
  }

  /// Whether `label` is a letter that tells nothing here.
  func isAmbiguous(_ label: String) -> Bool {
    guard label.unicodeScalars.count == 1 else { return false }
    let letter = label.lowercased()
    if letter == "q" { return false }
    return !Self.pairs.contains { question, answer in
      letter == question && present.contains(answer)
        || letter == answer && present.contains(question)
    }
  }

  private static let pairs = [
    ("q", "a"), ("q", "r"), ("f", "a"), ("d", "r"), ("p", "r"), ("в", "о"), ("i", "a"),
    ("i", "r"), ("i", "p"),
  ]
}

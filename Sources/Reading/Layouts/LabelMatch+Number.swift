extension LabelMatch {
  /// The match without a number that counts questions and answers: `Question 12`, `Antwort 3`. Numbers
  /// that tell people apart (`Speaker 2`) stay.
  func withoutNumber(_ bytes: Span<UInt8>) -> LabelMatch {
    guard let last = label.last, Bytes.isDigit(bytes[last]) else { return self }
    var place = last
    while place > label.lowerBound, Bytes.isDigit(bytes[place - 1]) { place -= 1 }
    let word = Bytes.trimmedEnd(bytes, label.lowerBound..<place)
    guard !word.isEmpty, word.count <= 16 else { return self }
    let text = String(decoding: word.map { bytes[$0] }, as: UTF8.self).lowercased()
    guard Self.counted.contains(text) else { return self }
    var match = self
    match.label = word
    return match
  }

  private static let counted: Set<String> = [
    "q", "a", "question", "answer", "frage", "antwort", "domanda", "risposta", "pregunta",
    "respuesta", "réponse", "вопрос", "ответ",
  ]
}

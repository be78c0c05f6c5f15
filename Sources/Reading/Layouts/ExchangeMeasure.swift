/// How much a row of passages looks like people who speak in turn: the one measure of confidence of all
/// layouts, and of each form of labels.
struct ExchangeMeasure {
  /// One passage that somebody may speak.
  struct Passage {
    /// Who speaks, as an index; the same for the same label or setting.
    var speaker: Int
    /// How likely the label names somebody, from 0 to 1.
    var likeness: Double
    /// Whether other texts set words so, too.
    var isLoose: Bool
    /// Whether the words are a sentence, not a value or a list.
    var speaks: Bool
    var asks: Bool
  }

  /// The share of passages that people speak: a label whose looks leave doubt counts where sentences
  /// follow it.
  let people: Double
  /// The share of passages whose speaker has several.
  let recurrence: Double
  /// The share of neighbours with different speakers.
  let alternation: Double
  let speech: Double
  let questions: Double
  /// Passages for each paragraph of the part that they are in, from 0 to 1; one in four is all.
  let coverage: Double
  let count: Int

  /// - Parameter paragraphs: how many paragraphs the part of the page has that the passages are in.
  init(_ passages: [Passage], paragraphs: Int) {
    count = passages.count
    let total = Double(max(1, passages.count))
    let asking = passages.count(where: \.asks)
    questions = Double(asking) / total
    speech = Double(passages.count(where: \.speaks)) / total
    var counts: [Int: Int] = [:]
    for passage in passages { counts[passage.speaker, default: 0] += 1 }
    recurrence = Double(passages.count { counts[$0.speaker, default: 0] > 1 }) / total
    let changes = zip(passages, passages.dropFirst()).count { $0.speaker != $1.speaker }
    alternation = Double(changes) / Double(max(1, passages.count - 1))
    coverage = min(1, 4 * total / Double(max(1, paragraphs)))
    // Looks that are no name's count for less where nobody asks: so do fields of forms and recipes.
    let asks = asking > 0
    people =
      passages.reduce(0) { sum, passage in
        let likeness = passage.likeness
        if likeness >= 0.8 { return sum + 1 }
        let trust = asks || likeness >= 0.6 && !passage.isLoose ? likeness : likeness / 2
        return sum + trust * (passage.speaks ? 1 : 0.2)
      } / total
  }

  /// How much the passages are laid out as an exchange is, from 0 to 1.
  private var exchange: Double {
    (1.5 * recurrence + alternation + speech + min(1, questions * 4) + 1.5 * coverage
      + min(0.5, Double(count) / 16)) / 6.5
  }

  /// From 0 to 1: people, times exchange.
  var confidence: Double { min(0.98, (people * exchange).squareRoot()) }

  /// How much a form that is used so speaks for a label of it, whatever the label looks like.
  var support: Double { min(1, people * 1.6) * exchange }
}

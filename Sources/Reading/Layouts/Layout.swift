internal import Corpus

/// A way to lay out who says what on a page.
protocol Layout: Sendable {
  /// Its name as `load` reports it.
  var name: String { get }

  /// The page read in this layout, with a confidence; `nil` if the page shows no sign of it.
  func read(_ page: Page) -> Conversation?
}

enum Layouts {
  /// All layouts, in the order in which ties are decided.
  static let all: [any Layout] = [
    LabelledLines(), DashDialogue(), SpeakerChanges(), QuestionsSetApart(), QuestionParagraphs(),
    Article(),
  ]

  /// The names that a user can ask for: layouts, and forms of labels.
  static let names: [String] = all.map(\.name) + LabelForms.all.map(\.name)

  /// The page in the layout that fits best.
  static func read(_ page: Page, named name: String? = nil) -> Conversation? {
    if let name {
      if let form = LabelForms.all.first(where: { $0.name == name }) {
        return LabelledLines(forms: [form]).read(page)
      }
      return all.first { $0.name == name }?.read(page)
    }
    if let bare = page.withoutLineNumbers(), let read = LabelledLines().read(bare),
      read.confidence >= 0.6
    {
      return read
    }
    var best: Conversation?
    var second: Conversation?
    for layout in all {
      if let best, best.confidence >= 0.9 { break }
      guard let read = layout.read(page) else { continue }
      if read.confidence > best?.confidence ?? 0 {
        second = best
        best = read
      } else if read.confidence > second?.confidence ?? 0 {
        second = read
      }
    }
    if let second, let found = best, !found.isProse, !second.isProse,
      found.confidence - second.confidence < 0.1
    {
      best?.notes.add(
        .label,
        "read as layout \(found.layout); \(second.layout) fits nearly as well (load … layout \(second.layout))"
      )
    }
    return best
  }
}

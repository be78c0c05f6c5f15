internal import Corpus

/// A typographic way to say who speaks at the beginning of a line.
protocol LabelForm: Sendable {
  /// Its name as `load` reports it, such as `bold-name`.
  var name: String { get }

  /// Whether the form is common outside transcripts too, so that only several names that recur speak
  /// for it.
  var needsRecurrence: Bool { get }

  /// Whether nothing but their recurrence tells labels of the form from other lines.
  var isBare: Bool { get }

  /// What a line begins with, if it is of this form. Called for every line, so it looks at bytes only
  /// and gives up early; whether the label is a name is judged later, once for each distinct label.
  func match(_ page: borrowing Page, _ line: Line) -> LabelMatch?
}

extension LabelForm {
  var needsRecurrence: Bool { false }
  var isBare: Bool { false }
}

/// A label found at the beginning of a line.
struct LabelMatch: Equatable {
  /// The label without marks of emphasis, colon and time.
  var label: Range<Int>
  /// Where the words of the speaker begin; the end of the line if they begin on the next.
  var text: Int
  /// Whether the form leaves no doubt: a typographic mark sets the label apart.
  var isMarked = false
  /// Whether it looks like what other texts have too, so that only its recurrence speaks for it.
  var isLoose = false
  /// The time that stands with it.
  var time: TurnTime?
}

enum LabelForms {
  /// The longest label in bytes: a name, an office and its institution.
  static let longestLabel = 110

  /// All forms, in the order in which ties are decided.
  static let all: [any LabelForm] = [
    BoldLabel(), LetterLabel(), NameTimeLabel(), ColonLabel(), CapitalsStopLabel(),
    BoldLeadLabel(), BracketLabel(), NameStopLabel(), SeparatedLabel(), NameLine(),
  ]
}

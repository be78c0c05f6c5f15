internal import Corpus

/// A typographic way to say who speaks at the beginning of a line, as data: adding one is one line in
/// `LabelForms.all`.
struct LabelForm: Sendable {
  /// Its name as `load` reports it, such as `bold-name`.
  let name: String
  /// How far other texts use the form too, in the unit of `LabelCensus.Entry.score`: 0 where hardly any
  /// does, below 0 where only names that recur are evidence.
  let prior: Double
  /// Whether sentences of prose begin so too, so that a line in the middle of a paragraph may.
  var readsAsProse = false
  /// What a line begins with, if it is of this form. It is called for every line, so it looks at bytes
  /// only and gives up early; the census judges later, once for each distinct label, whether it is a name.
  let match: @Sendable (_ page: borrowing Page, _ line: Line) -> LabelMatch?

  /// The prior of a form that the user shows by example: whatever has it speaks.
  static let taughtPrior = 8.0

  /// Whether the form is common outside transcripts.
  var needsRecurrence: Bool { prior < 0 }
}

/// A label found at the beginning of a line.
struct LabelMatch: Equatable {
  /// The label without marks of emphasis, colon and time.
  var label: Range<Int>
  /// Where the words of the speaker begin; the end of the line if they begin on the next.
  var text: Int
  /// Whether a typographic mark sets the label apart.
  var isMarked = false
  /// Whether this match is weaker evidence than its form: only its recurrence counts.
  var isLoose = false
  /// The time printed with the label.
  var time: TurnTime?
}

enum LabelForms {
  /// The longest label in bytes: a name, an office and its institution.
  static let longestLabel = 110

  /// All forms; a line has the first that gives something like a name.
  static let all: [LabelForm] = [
    LabelForm(name: "bold-name", prior: 0, match: LabelScanner.boldColon),
    LabelForm(name: "letter", prior: 0, match: LabelScanner.letter),
    LabelForm(name: "name-time", prior: 0, match: LabelScanner.time),
    LabelForm(name: "name-colon", prior: 0, match: LabelScanner.colon),
    LabelForm(name: "capitals-stop", prior: 0, match: LabelScanner.capitalsStop),
    LabelForm(name: "bold-lead", prior: -1.5, match: LabelScanner.boldLead),
    LabelForm(name: "bracketed-name", prior: -1.5, match: LabelScanner.bracket),
    LabelForm(name: "name-stop", prior: -2, readsAsProse: true, match: LabelScanner.stop),
    LabelForm(name: "name-separator", prior: -1.5, match: LabelScanner.separator),
    LabelForm(
      name: "initials-lead", prior: -2, readsAsProse: true, match: LabelScanner.initialsLead),
    LabelForm(name: "name-line", prior: -2, match: LabelScanner.nameLine),
  ]
}

extension LabelMatch {
  /// The match with the time marks at either end of the label, or in brackets before the words, taken
  /// from them: `Ada Lind (0:12)`, `[0:12] Ada Lind`, `Ada Lind: [0:12] Welcome`.
  func takingTimes(_ bytes: Span<UInt8>, before end: Int) -> LabelMatch {
    var match = self
    if let first = label.first, TimeMark.canBegin(bytes[first]),
      let mark = TimeMark(bytes, at: first, before: label.upperBound)
    {
      let name = Bytes.skipSpaces(bytes, mark.end, label.upperBound)
      if name < label.upperBound {
        match.label = name..<label.upperBound
        match.time = mark.time
      }
    }
    if let (name, mark) = Self.timeAtEnd(bytes, match.label) {
      match.label = name
      match.time = match.time ?? mark.time
    }
    if match.text < end, !Bytes.isDigit(bytes[match.text]), TimeMark.canBegin(bytes[match.text]),
      let mark = TimeMark(bytes, at: match.text, before: end)
    {
      match.text = Bytes.skipSpaces(bytes, mark.end, end)
      match.time = match.time ?? mark.time
    }
    return match
  }

  private static func timeAtEnd(
    _ bytes: Span<UInt8>, _ label: Range<Int>
  ) -> (Range<Int>, TimeMark)? {
    guard let last = label.last, last > label.lowerBound,
      Bytes.isDigit(bytes[last]) || bytes[last] == 0x5D || bytes[last] == 0x29
    else { return nil }
    var place = last
    while place > label.lowerBound, last - place < 40 {
      place -= 1
      if place > label.lowerBound, bytes[place - 1] <= 32, TimeMark.canBegin(bytes[place]),
        let mark = TimeMark(filling: place..<last + 1, of: bytes)
      {
        return (Bytes.trimmedEnd(bytes, label.lowerBound..<place), mark)
      }
    }
    return nil
  }

  /// The match without a number that counts questions and answers: `Question 12`, `Antwort 3`. Numbers
  /// that tell people apart (`Speaker 2`) stay.
  func withoutNumber(_ bytes: Span<UInt8>) -> LabelMatch {
    guard let last = label.last, Bytes.isDigit(bytes[last]) else { return self }
    var place = last
    while place > label.lowerBound, Bytes.isDigit(bytes[place - 1]) { place -= 1 }
    let word = Bytes.trimmedEnd(bytes, label.lowerBound..<place)
    guard !word.isEmpty, word.count <= 16 else { return self }
    let text = String(decoding: word.map { bytes[$0] }, as: UTF8.self).lowercased()
    guard LabelVocabulary.counted.contains(text) else { return self }
    var match = self
    match.label = word
    return match
  }
}

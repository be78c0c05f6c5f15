internal import Corpus

/// All labels that the lines of a page begin with, in some of the forms, and the judgement which of
/// them are speakers.
struct LabelCensus {
  /// A line that begins with something like a label.
  struct Candidate {
    var line: Int
    var label: Int
    var form: Int
    var text: Int
    var isMarked: Bool
    var time: TurnTime?
  }

  enum Verdict { case speaker, nonSpeech, rejected }

  let forms: [any LabelForm]
  private(set) var candidates: [Candidate] = []
  private(set) var table = LabelTable()
  private(set) var counts: [Int] = []
  private(set) var shapes: [LabelShape] = []
  private(set) var verdicts: [Verdict] = []
  private var marked: [Bool] = []
  /// Whether nothing but its recurrence tells the label from other lines.
  private var bare: [Bool] = []
  /// Whether the label has none but forms that are common outside transcripts too.
  private var loose: [Bool] = []
  /// Whether the label stands behind the end of a sentence at least once, as it does where lines are
  /// paragraphs; in captions a line may begin with any words.
  private var follows: [Bool] = []

  /// - Parameter known: shapes of labels found before.
  init(
    _ page: Page, lines: some Sequence<Int>, forms: [any LabelForm],
    known: [String: LabelShape] = [:]
  ) {
    self.forms = forms
    let quotations = page.lines.count { $0.style == .quotation }
    // What is quoted has labels of its own, unless all is set as a quotation.
    let skipsQuotations = quotations * 3 < page.lines.count
    for index in lines {
      let line = page.lines[index]
      if line.style == .rule || skipsQuotations && line.style == .quotation { continue }
      if let peeled = LinePrefix.peeled(page.bytes.span, line) {
        _ = add(page, index, peeled, isPeeled: true)
      } else if !add(page, index, line),
        LabelMatch.canBeginTime(page.bytes[Int(line.start)]),
        let stamp = Stamp(page.bytes.span, line)
      {
        _ = add(page, index, stamp.rest, at: stamp.time)
      }
    }
    shapes = table.labels.map { known[$0] ?? LabelShape($0) }
    judge(page)
  }

  /// Adds what `line` begins with, in the first form that it has; tells whether it has one.
  private mutating func add(
    _ page: Page, _ index: Int, _ line: Line, at time: TurnTime? = nil, isPeeled: Bool = false
  ) -> Bool {
    for (form, matcher) in forms.enumerated() {
      guard let found = matcher.match(page, line) else { continue }
      let match = found.takingTimes(page.bytes.span, before: Int(line.end))
        .withoutNumber(page.bytes.span)
      if index < 3, PageHead.isTitle(page, index, from: match.text),
        !match.isMarked || !Self.recurs(Int(line.start)..<match.text, in: page)
      {
        return true
      }
      let label = table.index(of: match.label, in: page.bytes)
      if label == counts.count {
        counts.append(0)
        marked.append(match.isMarked && !isPeeled)
        follows.append(false)
        bare.append(true)
        loose.append(true)
      }
      counts[label] += 1
      bare[label] = bare[label] && matcher.isBare
      let isLoose = matcher.needsRecurrence || match.isLoose || isPeeled
      loose[label] = loose[label] && isLoose
      if !page.isFlowing || index == 0
        || PageHead.endsSentence(page.string(page.lines[index - 1]))
      {
        follows[label] = true
      }
      candidates.append(
        Candidate(
          line: index, label: label, form: form, text: match.text, isMarked: match.isMarked,
          time: match.time ?? time))
      return true
    }
    return false
  }

  /// Whether other lines begin with the same bytes: a label, and the marks that set it apart.
  private static func recurs(_ beginning: Range<Int>, in page: Page) -> Bool {
    let label = page.bytes[beginning]
    return page.lines.count { page.bytes[$0.range].starts(with: label) } > 2
  }

  var labels: [String] { table.labels }

  /// The candidates whose label is a speaker.
  var spoken: [Candidate] { candidates.filter { verdicts[$0.label] == .speaker } }

  /// Whether only its recurrence speaks for a label.
  func isLoose(_ label: Int) -> Bool { loose[label] }

  /// How many different labels of speakers occur more than once.
  var recurringCount: Int { counts.indices.count { verdicts[$0] == .speaker && counts[$0] > 1 } }

  /// The capitals that most labels are in which leave little doubt.
  private func usualCapitals() -> LabelShape.Capitals? {
    var all = 0
    var initial = 0
    for (index, shape) in shapes.enumerated() {
      guard case .name = shape.sort, counts[index] > 1 || shape.sort == .name(strong: true) else {
        continue
      }
      if shape.capitals == .all { all += counts[index] } else { initial += counts[index] }
    }
    if all >= 4, all > initial * 4 { return .all }
    if initial >= 4, initial > all * 4 { return .initial }
    return nil
  }

  private mutating func judge(_ page: Page) {
    let usual = usualCapitals()
    let sure = counts.indices.reduce(0) { sum, index in
      if case .name = shapes[index].sort, counts[index] > 1 { return sum + counts[index] }
      return sum
    }
    verdicts = counts.indices.map { index in
      let shape = shapes[index]
      let count = counts[index]
      let isSure = marked[index] && shape.sort == .name(strong: true)
      if loose[index], count < (bare[index] ? 3 : 2), !isSure { return .rejected }
      if !follows[index], count < 3 { return .rejected }
      switch shape.sort {
      case .nonSpeech: return .nonSpeech
      case .asker, .answerer, .anonymous:
        let isLetter = labels[index].unicodeScalars.count <= 2
        return !isLetter || count > 2 || "QA".contains(labels[index]) ? .speaker : .rejected
      case .name(let strong):
        if let usual, shape.capitals != usual, count < 4 || usual == .all {
          return marked[index] && count > 1 ? .speaker : .rejected
        }
        if strong { return .speaker }
        if loose[index], shape.capitals != .all {
          return count > 2 && isRegular(index, in: page) ? .speaker : .rejected
        }
        if count > 2 { return .speaker }
        if count == 1, sure < 4 { return .rejected }
        return CommonNoun.occurs(labels[index], in: page) ? .rejected : .speaker
      case .lowerCase:
        return count > (marked[index] ? 1 : 3) && count * 10 > candidates.count
          ? .speaker : .rejected
      case .other:
        if marked[index], count > 2, shape.words.count <= 5 { return .speaker }
        // Nothing else comes before a colon so often.
        let isCode = labels[index].utf8.count <= 4
        return !loose[index] && count > (isCode ? 2 : 3) && count * 10 > candidates.count
          && shape.words.count <= 2 && labels[index].utf8.count <= 16
          && !LabelVocabulary.leadIns.contains(labels[index].lowercased())
          ? .speaker : .rejected
      }
    }
    acceptShortened()
  }

  /// Whether a single word that recurs before words is a name, and none that sentences begin with.
  private func isRegular(_ index: Int, in page: Page) -> Bool {
    let label = labels[index]
    guard !label.contains(",") else { return false }
    let key = label.lowercased()
    if LabelVocabulary.interjections.contains(key) { return false }
    return LabelVocabulary.offices.contains(key) || !CommonNoun.occurs(label, in: page)
  }

  /// A single word that is a name of somebody who has a fuller label is a speaker; so is a line of its
  /// own that gives in full, once, the name of somebody who speaks.
  private mutating func acceptShortened() {
    var full: Set<String> = []
    var surnames: Set<String> = []
    for index in counts.indices where verdicts[index] == .speaker {
      guard case .name(let strong) = shapes[index].sort else { continue }
      let words = PersonName(labels[index]).key
      if let last = words.last { surnames.insert(last) }
      guard strong else { continue }
      if let last = words.last { full.insert(last) }
      if let first = words.first { full.insert(first) }
    }
    for index in counts.indices where verdicts[index] == .rejected {
      guard case .name(let strong) = shapes[index].sort else { continue }
      let isKnown =
        strong
        ? loose[index] && !labels[index].contains(",")
          && PersonName(labels[index]).key.last.map(surnames.contains) == true
        : full.contains(labels[index].lowercased())
      if isKnown { verdicts[index] = .speaker }
    }
  }

  /// The index of the label with these bytes, if it is a speaker's.
  func speaker(_ range: Range<Int>, in page: Page) -> Int? {
    guard let label = table.known(range, in: page.bytes), verdicts[label] == .speaker else {
      return nil
    }
    return label
  }
}

/// Names are never written small; a word that a text also has in small letters is a common noun.
enum CommonNoun {
  static func occurs(_ word: String, in page: Page) -> Bool {
    let lower = Array(word.lowercased().utf8)
    guard let first = lower.first else { return false }
    let bytes = page.bytes.span
    var place = 0
    let last = bytes.count - lower.count
    while place <= last {
      if bytes[place] == first, place == 0 || !Bytes.isLetter(bytes[place - 1]) {
        var length = 1
        while length < lower.count, bytes[place + length] == lower[length] { length += 1 }
        if length == lower.count {
          let end = place + length
          if end == bytes.count || !Bytes.isLetter(bytes[end]) { return true }
        }
      }
      place += 1
    }
    return false
  }
}

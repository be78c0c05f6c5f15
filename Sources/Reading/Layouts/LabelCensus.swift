internal import Corpus

/// All labels that the lines of a page begin with, in some of the forms, and the judgement which of
/// them are speakers.
///
/// Evidence is counted in points, and a label with more than 0 is a speaker: how it looks, how often it
/// recurs, how common its form is elsewhere, how well the form covers the page (`ExchangeMeasure`),
/// whether it is capitalised as the others are, and whether it shortens the name of a known speaker.
struct LabelCensus {
  /// A line that begins with something like a label, or has one inside.
  struct Candidate {
    var line: Int
    var label: Int
    /// An index into `forms`.
    var form: Int
    /// Where the label begins, and where the words after it do.
    var start: Int
    var text: Int
    var isInner = false
    var time: TurnTime?
  }

  enum Verdict { case speaker, nonSpeech, doubtful, rejected }

  /// What is known of one distinct label.
  struct Entry {
    let label: String
    let shape: LabelShape
    var count = 0
    /// How often words that are a sentence follow it.
    var sentences = 0
    /// How often it heads a list (`Pros:` and three items).
    var lists = 0
    /// Whether a typographic mark sets it apart.
    var isMarked = false
    /// The prior of the form that most speaks for it.
    var prior = -10.0
    /// Whether it follows the end of a sentence at least once, as it does where lines are paragraphs; in
    /// captions a line may begin with any words.
    var followsSentence = false
    /// How well its form covers the page, from 0 to 1.
    var support = 0.0
    var firstLine: Int
    var score = 0.0
    var verdict = Verdict.rejected

    var isSpeaker: Bool { verdict == .speaker }
    /// Whether only its recurrence speaks for it.
    var isLoose: Bool { prior < 0 }
    /// How likely it names somebody; a mark around it adds to what its looks say, and decides nothing.
    var likeness: Double {
      guard isMarked else { return shape.likeness }
      return max(shape.likeness, shape.sort == .lowerCase ? 0.75 : min(0.79, shape.likeness + 0.3))
    }
  }

  let forms: [LabelForm]
  private(set) var candidates: [Candidate] = []
  private(set) var entries: [Entry] = []
  private var table = LabelTable()
  private let known: [String: LabelShape]
  private let breaks: ParagraphBreaks
  /// The letters that stand for question and answer on the page.
  private let letters: Set<String>

  /// - Parameter known: shapes of labels found before.
  init(
    _ page: Page, lines: some Sequence<Int>, forms: [LabelForm], known: [String: LabelShape] = [:]
  ) {
    self.forms = forms
    self.known = known
    breaks = ParagraphBreaks(page)
    let quotations = page.lines.count { $0.style == .quotation }
    // What is quoted has labels of its own, unless all is set as a quotation.
    let skipsQuotations = quotations * 3 < page.lines.count
    let colon = forms.firstIndex { $0.name == "name-colon" }
    letters = Self.questionLetters(page, lines, forms)
    for index in lines {
      let line = page.lines[index]
      if line.style == .rule || skipsQuotations && line.style == .quotation { continue }
      var start = Int(line.start)
      if let peeled = LinePrefix.peeled(page.bytes.span, line) {
        start = add(page, index, peeled, isPeeled: true) ?? start
      } else if let text = add(page, index, line) {
        start = text
      } else if TimeMark.canBegin(page.bytes[start]), let stamp = Stamp(page.bytes.span, line) {
        start = add(page, index, stamp.rest, at: stamp.time) ?? start
      }
      if let colon { addInner(page, index, after: start, form: colon) }
    }
    judge(page)
    addIntroduced(page, lines)
  }

  /// Adds what `line` begins with, in the first form that gives something like a name, else in the first
  /// form that it has; tells where the words after it begin.
  private mutating func add(
    _ page: Page, _ index: Int, _ line: Line, at time: TurnTime? = nil, isPeeled: Bool = false
  ) -> Int? {
    var best: (form: Int, match: LabelMatch, likeness: Double)?
    for (form, candidate) in forms.enumerated() {
      guard let found = candidate.match(page, line) else { continue }
      let match = found.takingTimes(page.bytes.span, before: Int(line.end))
        .withoutNumber(page.bytes.span)
      // A line that goes on with a paragraph begins with any words.
      if candidate.readsAsProse,
        breaks.isWrapped && !breaks.begins(page.lines[index]) || page.isFlowing
      {
        continue
      }
      if candidate.name == "letter", !letters.contains(page.string(match.label)) { continue }
      let likeness = entries[entry(match.label, page, index)].shape.likeness
      if likeness > best?.likeness ?? -1 { best = (form, match, likeness) }
      if likeness > 0 { break }
    }
    guard let (form, match, _) = best else { return nil }
    if index < 3, forms[form].prior < LabelForm.taughtPrior,
      PageHead.isTitle(page, index, from: match.text),
      !match.isMarked || !Self.recurs(Int(line.start)..<match.text, in: page)
    {
      return match.text
    }
    var prior = forms[form].prior
    if match.isLoose || isPeeled { prior = min(prior, -1.5) }
    let label = count(match.label, page, index, prior: prior)
    if entries[label].count == 1 { entries[label].isMarked = match.isMarked && !isPeeled }
    candidates.append(
      Candidate(
        line: index, label: label, form: form, start: match.label.lowerBound, text: match.text,
        time: match.time ?? time))
    return match.text
  }

  /// The letters that lines begin with as labels do and that mean something beside each other: `A` is an
  /// initial where no `Q` is.
  private static func questionLetters(
    _ page: Page, _ lines: some Sequence<Int>, _ forms: [LabelForm]
  ) -> Set<String> {
    guard let form = forms.first(where: { $0.name == "letter" }) else { return [] }
    var letters: Set<String> = []
    for index in lines {
      let line = page.lines[index]
      let bare = LinePrefix.peeled(page.bytes.span, line) ?? line
      if let match = form.match(page, bare) { letters.insert(page.string(match.label)) }
    }
    let pairs = QuestionLetters(Array(letters))
    return letters.filter { !pairs.isAmbiguous($0) }
  }

  /// Adds labels inside a line, after the end of a sentence: `… in Rome. STONE: And then?`
  private mutating func addInner(_ page: Page, _ index: Int, after start: Int, form: Int) {
    var place = start
    let end = Int(page.lines[index].end)
    while place < end, let inner = InnerLabel(page.bytes.span, place..<end) {
      place = inner.text
      guard entries[entry(inner.label, page, index)].shape.likeness >= 0.5 else { continue }
      let label = count(inner.label, page, index, prior: -1.5)
      candidates.append(
        Candidate(
          line: index, label: label, form: form, start: inner.label.lowerBound, text: inner.text,
          isInner: true))
    }
  }

  /// The index of a label's entry, which is made when it is new.
  private mutating func entry(_ label: Range<Int>, _ page: Page, _ line: Int) -> Int {
    let index = table.index(of: label, in: page.bytes)
    if index == entries.count {
      let text = table.labels[index]
      entries.append(
        Entry(label: text, shape: known[text] ?? LabelShape(text), firstLine: line))
    }
    return index
  }

  private mutating func count(_ label: Range<Int>, _ page: Page, _ line: Int, prior: Double) -> Int
  {
    let index = entry(label, page, line)
    entries[index].count += 1
    entries[index].prior = max(entries[index].prior, prior)
    if !page.isFlowing || line == 0
      || PageHead.endsSentence(page.string(page.lines[line - 1]))
    {
      entries[index].followsSentence = true
    }
    return index
  }

  /// Whether other lines begin with the same bytes: a label, and the marks that set it apart.
  private static func recurs(_ beginning: Range<Int>, in page: Page) -> Bool {
    let label = page.bytes[beginning]
    return page.lines.count { page.bytes[$0.range].starts(with: label) } > 2
  }

  var labels: [String] { entries.map(\.label) }

  /// The candidates whose label is a speaker.
  var spoken: [Candidate] { candidates.filter { entries[$0.label].isSpeaker } }

  /// How many different labels of speakers occur more than once.
  var recurringCount: Int { entries.count { $0.isSpeaker && $0.count > 1 } }

  /// The index of the label with these bytes, if it is a speaker's.
  func speaker(_ range: Range<Int>, in page: Page) -> Int? {
    guard let label = table.known(range, in: page.bytes), entries[label].isSpeaker else {
      return nil
    }
    return label
  }

  // MARK: Judgement

  private mutating func judge(_ page: Page) {
    for index in candidates.indices {
      let next = index + 1 < candidates.count ? candidates[index + 1] : nil
      let words = Words(page, breaks, candidates[index], before: next)
      if words.speaks { entries[candidates[index].label].sentences += 1 }
      if words.areList { entries[candidates[index].label].lists += 1 }
    }
    measureForms(page)
    let usual = usualCapitals()
    for index in entries.indices where entries[index].count > 0 {
      entries[index].score = score(entries[index], usual, page)
      entries[index].verdict = verdict(entries[index])
    }
    acceptShortened()
    // Where names in small letters speak, another may.
    if entries.contains(where: { $0.isSpeaker && $0.shape.sort == .lowerCase }) {
      for index in entries.indices
      where entries[index].count > 0 && entries[index].verdict == .rejected
        && entries[index].shape.sort == .lowerCase && !entries[index].isLoose
      {
        entries[index].verdict = .doubtful
      }
    }
  }

  /// A line that names a speaker, says that they speak and ends in a colon begins their words: `MR. DEAN
  /// asked the Government, upon notice:`.
  private mutating func addIntroduced(_ page: Page, _ lines: some Sequence<Int>) {
    let bytes = page.bytes.span
    let speakers = entries.indices.filter {
      entries[$0].isSpeaker && entries[$0].shape.words.count > 1
    }
    var introduced: [Candidate] = []
    for index in lines {
      let line = page.lines[index]
      guard bytes[Int(line.end) - 1] == 0x3A,
        let speaker = speakers.first(where: {
          page.bytes[line.range].starts(with: Array(entries[$0].label.utf8) + [32])
        })
      else { continue }
      let start = Int(line.start)
      let text = Bytes.skipSpaces(bytes, start + entries[speaker].label.utf8.count, Int(line.end))
      guard !candidates.contains(where: { $0.line == index && $0.label == speaker }) else {
        continue
      }
      introduced.append(
        Candidate(line: index, label: speaker, form: 0, start: start, text: text))
      entries[speaker].count += 1
    }
    guard !introduced.isEmpty else { return }
    let taken = Set(introduced.map(\.line))
    candidates.removeAll { taken.contains($0.line) }
    candidates = (candidates + introduced).sorted { ($0.line, $0.start) < ($1.line, $1.start) }
  }

  /// The capitals that most labels are in which leave little doubt.
  private func usualCapitals() -> LabelShape.Capitals? {
    var all = 0
    var initial = 0
    for entry in entries where entry.count > 0 {
      guard case .name = entry.shape.sort, entry.count > 1 || entry.shape.likeness == 1 else {
        continue
      }
      if entry.shape.capitals == .all { all += entry.count }
      if entry.shape.capitals == .initial { initial += entry.count }
    }
    if all >= 4, all > initial * 4 { return .all }
    if initial >= 4, initial > all * 4 { return .initial }
    return nil
  }

  /// Measures how well each form covers the page with what look like names, and gives it to its labels.
  private mutating func measureForms(_ page: Page) {
    for form in forms.indices {
      let own = candidates.filter { $0.form == form && entries[$0.label].likeness >= 0.5 }
      guard own.count > 2 else { continue }
      let measure = measure(page, own)
      for candidate in candidates
      where candidate.form == form && entries[candidate.label].likeness > 0 {
        entries[candidate.label].support = max(
          entries[candidate.label].support, measure.support)
      }
    }
  }

  /// The points for and against a label.
  private func score(_ entry: Entry, _ usual: LabelShape.Capitals?, _ page: Page) -> Double {
    var score = 5 * entry.likeness - 2.5 + entry.prior
    switch entry.count {
    case 1: score -= 1
    case 2: score += 0.5
    case 3: score += 1.5
    default: score += entry.count < 8 ? 2 : 3
    }
    score += 6 * max(0, entry.support - 0.5)
    if !entry.followsSentence, entry.count < 3 { score -= 6 }
    guard case .name(let isStrong) = entry.shape.sort else {
      // `Sprecher: Ohm, Brede` lists who speaks.
      return entry.count == 1 && entry.sentences == 0 ? score - 4 : score
    }
    if let usual, entry.shape.capitals != .none, entry.shape.capitals != usual {
      score -= usual == .all ? 5 : 3
    }
    if !isStrong, entry.shape.capitals == .initial,
      LabelVocabulary.interjections.contains(entry.label.lowercased())
        || CommonNoun.occurs(entry.label, in: page)
    {
      score -= entry.isLoose ? 5 : 4
    }
    return score
  }

  private func verdict(_ entry: Entry) -> Verdict {
    if entry.prior >= LabelForm.taughtPrior { return .speaker }
    if entry.lists == entry.count { return .rejected }
    switch entry.shape.sort {
    case .nonSpeech: return entry.isLoose && entry.count < 2 ? .rejected : .nonSpeech
    case .leadIn: return .rejected
    case .lowerCase where !entry.isMarked && entry.count * 10 <= candidates.count:
      return .rejected
    case .other:
      // Nothing else comes before a colon so often.
      if entry.isMarked {
        return entry.count > 2 && entry.shape.words.count <= 5 ? .speaker : .rejected
      }
      let isShort = entry.label.utf8.count <= 16 && entry.shape.words.count <= 2
      let isCode = entry.label.utf8.count <= 4
      return !entry.isLoose && isShort && entry.count > (isCode ? 2 : 3)
        && entry.count * 10 > candidates.count ? .speaker : .rejected
    default: break
    }
    if entry.score > 0 { return .speaker }
    let isNear = entry.isLoose ? entry.support > 0.6 && entry.score > -2.5 : entry.score > -1.5
    return isNear && entry.likeness >= 0.5 ? .doubtful : .rejected
  }

  /// A label that shortens the name of somebody who speaks, or is it in other capitals, is a speaker; so
  /// is one that gives the name in full, once.
  private mutating func acceptShortened() {
    var words: Set<String> = []
    var surnames: Set<String> = []
    var names: Set<[String]> = []
    var initials: Set<String> = []
    for entry in entries where entry.isSpeaker {
      guard case .name(let isStrong) = entry.shape.sort else { continue }
      let name = PersonName(entry.label)
      let key = name.key
      names.insert(key)
      guard let first = key.first, let last = key.last else { continue }
      surnames.insert(last)
      if isStrong { words.formUnion([first, last]) }
      if key.count > 1 { initials.insert(name.initials) }
    }
    for entry in entries where entry.isSpeaker {
      if let letters = PersonName(entry.label).abbreviation { initials.insert(letters) }
    }
    for index in entries.indices where entries[index].count > 0 {
      let entry = entries[index]
      guard entry.verdict == .rejected || entry.verdict == .doubtful else { continue }
      let name = PersonName(entry.label)
      let key = name.key
      let isKnown: Bool
      switch entry.shape.sort {
      case .name(let isStrong):
        isKnown =
          names.contains(key) || !isStrong && words.contains(entry.label.lowercased())
          || isStrong && entry.isLoose && !entry.label.contains(",")
            && key.last.map(surnames.contains) == true
      case .other, .lowerCase, .leadIn:
        isKnown =
          names.contains(key)
          || initials.contains(PersonName.letters(entry.label))
      default: isKnown = false
      }
      if isKnown, !entry.isLoose || entry.count > 1 || entry.support > 0.5 {
        entries[index].verdict = .speaker
      }
    }
  }

  // MARK: Measure

  /// The measure of the exchange that `candidates` are.
  func measure(_ page: Page, _ candidates: [Candidate]) -> ExchangeMeasure {
    guard let first = candidates.first else { return ExchangeMeasure([], paragraphs: 1) }
    let paragraphs = page.lines[first.line...].count { breaks.begins($0) }
    return ExchangeMeasure(
      candidates.indices.map { index in
        let candidate = candidates[index]
        let next = index + 1 < candidates.count ? candidates[index + 1] : nil
        let words = Words(page, breaks, candidate, before: next)
        return ExchangeMeasure.Passage(
          speaker: candidate.label, likeness: entries[candidate.label].likeness,
          isLoose: entries[candidate.label].isLoose, speaks: words.speaks, asks: words.asks)
      }, paragraphs: paragraphs)
  }

  /// What follows a label.
  private struct Words {
    var speaks = false
    var asks = false
    /// Whether nothing but a list follows.
    var areList = false

    init(
      _ page: Page, _ breaks: ParagraphBreaks, _ candidate: Candidate, before next: Candidate?
    ) {
      let bytes = page.bytes.span
      let own = candidate.text..<max(candidate.text, Int(page.lines[candidate.line].end))
      if candidate.line + 1 < page.lines.count,
        own.allSatisfy({ bytes[$0] <= 0x20 || bytes[$0] == UInt8(ascii: "*") }),
        LinePrefix.peeled(bytes, page.lines[candidate.line + 1]) != nil
      {
        areList = true
        return
      }
      // In wrapped text a paragraph goes on to the line before the next label.
      var last = candidate.line
      let limit = min(next?.line ?? page.lines.count, page.lines.count, candidate.line + 40)
      while breaks.isWrapped || page.isFlowing, last + 1 < limit,
        !breaks.begins(page.lines[last + 1])
      {
        last += 1
      }
      let end = Int(page.lines[last].end)
      let isFollowed = next?.line == candidate.line
      var range = candidate.text..<max(candidate.text, isFollowed ? next?.start ?? end : end)
      if range.isEmpty {
        let next = candidate.line + 1
        guard next < page.lines.count, page.lines[next].style != .listItem,
          LinePrefix.peeled(bytes, page.lines[next]) == nil
        else { return }
        range = page.lines[next].range
      }
      let sentence = Delimiter.sentence(bytes, range)
      asks = sentence == .question
      speaks = sentence != .none || range.count > 80
    }
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

internal import Corpus

/// Transcripts that say at the beginning of a line who speaks. Which typographic forms a page uses is
/// found by counting; labels count as speakers by how they look, recur and take turns.
struct LabelledLines: Layout {
  let name = "labels"
  var forms: [LabelForm] = LabelForms.all

  func read(_ page: Page) -> Conversation? {
    let lines = sample(page.lines.count)
    let bold = LabelCensus(page, lines: lines, forms: forms.filter { $0.name == "bold-name" })
    let isBold = bold.recurringCount > 1 && bold.spoken.count * 3 > lines.count
    // Where names are set in bold throughout, nothing else need be looked for.
    let sample = isBold ? bold : LabelCensus(page, lines: lines, forms: forms)
    let chosen = isBold ? bold.forms : chosenForms(sample)
    guard !chosen.isEmpty else { return nil }
    let known = Dictionary(
      sample.entries.map { ($0.label, $0.shape) }, uniquingKeysWith: { first, _ in first })
    let census = LabelCensus(page, lines: page.lines.indices, forms: chosen, known: known)
    let spoken = census.spoken
    guard let first = spoken.first else { return nil }
    let confidence = confidence(page, census, spoken, firstLine: first.line)
    guard confidence > 0 else {
      // What looked like labels of a loose form was none; a strict form may still be there.
      let strict = forms.filter { !$0.needsRecurrence }
      let isLoose = spoken.contains { census.entries[$0.label].isLoose }
      guard isLoose, !strict.isEmpty, strict.count < forms.count else { return nil }
      return LabelledLines(forms: strict).read(page)
    }
    var conversation = TurnAssembly(page, census).conversation(firstLine: first.line)
    conversation.layout = primary(census, spoken)?.name ?? name
    conversation.confidence = confidence
    conversation.evidence = evidence(census, spoken)
    note(page, census, in: &conversation)
    return conversation
  }

  /// The forms that the page uses, judged by a sample of its lines.
  private func chosenForms(_ census: LabelCensus) -> [LabelForm] {
    let spoken = census.spoken
    var matches = [Int](repeating: 0, count: forms.count)
    for candidate in spoken { matches[candidate.form] += 1 }
    guard let most = matches.max(), most > 0, let primary = matches.firstIndex(of: most) else {
      return []
    }
    // Beside the form that most labels have, another counts if the same people have labels in both,
    // or if it is frequent itself.
    let known = Set(spoken.filter { $0.form == primary }.map(\.label))
    return forms.indices.filter { form in
      if form == primary { return true }
      let own = spoken.filter { $0.form == form }
      let familiar = own.count { known.contains($0.label) }
      if forms[form].needsRecurrence {
        let times = Dictionary(grouping: own, by: \.label).mapValues(\.count)
        let recurring = own.count { times[$0.label] ?? 0 > 1 }
        if familiar > 1 || recurring > 1 && recurring * 5 > most { return true }
      } else if familiar > 0 || own.count > 1 && own.count * 5 > most {
        return true
      }
      let asks = own.contains { census.entries[$0.label].shape.sort == .asker }
      return asks && own.count > 1 || forms[primary].name == "letter" && !own.isEmpty
    }.map { forms[$0] }
  }

  /// The lines to judge by: all of them, or some from the beginning and some from everywhere.
  private func sample(_ count: Int) -> [Int] {
    guard count > 400 else { return Array(0..<count) }
    return Array(0..<150) + stride(from: 150, to: count, by: max(1, (count - 150) / 150))
  }

  private func confidence(
    _ page: Page, _ census: LabelCensus, _ spoken: [LabelCensus.Candidate], firstLine: Int
  ) -> Double {
    if forms.allSatisfy({ $0.prior >= LabelForm.taughtPrior }) { return 0.98 }
    let measure = census.measure(page, spoken)
    let isLoose = spoken.count { census.entries[$0.label].isLoose } * 2 > spoken.count
    if isLoose {
      guard census.recurringCount >= 2, spoken.count >= 4, measure.alternation >= 0.4,
        measure.coverage >= 1.0 / 3
      else { return 0 }
    }
    if Self.isRecord(census, spoken, measure) { return 0 }
    if spoken.count >= 3, census.recurringCount >= 1 { return measure.confidence }
    let shapes = spoken.map { census.entries[$0.label].shape }
    if shapes.contains(where: { $0.sort == .asker }) { return max(0.6, measure.confidence) }
    let covered = page.bytes.count - Int(page.lines[firstLine].start)
    guard shapes.allSatisfy({ $0.likeness == 1 }), covered * 2 > page.bytes.count else { return 0 }
    if spoken.count >= 2 { return max(0.6, measure.confidence) }
    // One name at the head of a text is a speaker where it has an office or is set in capitals.
    let office = shapes[0].words.contains { LabelVocabulary.offices.contains($0.lowercased()) }
    let isMarked = census.entries[spoken[0].label].isMarked
    return office || shapes[0].capitals == .all || isMarked ? 0.55 : 0
  }

  /// Whether at least four labels follow each other in the order of a form that is filled in again and
  /// again, with few sentences after them; guests of a round table may be asked in the same order, too.
  private static func isRecord(
    _ census: LabelCensus, _ spoken: [LabelCensus.Candidate], _ measure: ExchangeMeasure
  ) -> Bool {
    guard measure.speech < 0.5, measure.people < 0.9 else { return false }
    var followers: [Int: [Int: Int]] = [:]
    for (one, next) in zip(spoken, spoken.dropFirst()) {
      followers[one.label, default: [:]][next.label, default: 0] += 1
    }
    let recurring = followers.values.filter { $0.values.reduce(0, +) > 1 }
    guard recurring.count >= 4 else { return false }
    let usual = recurring.reduce(0) { $0 + ($1.values.max() ?? 0) }
    let all = recurring.reduce(0) { $0 + $1.values.reduce(0, +) }
    return usual * 10 >= all * 7
  }

  /// The form that most labels of speakers have.
  private func primary(_ census: LabelCensus, _ spoken: [LabelCensus.Candidate]) -> LabelForm? {
    var counts = [Int](repeating: 0, count: census.forms.count)
    for candidate in spoken { counts[candidate.form] += 1 }
    let best = counts.indices.max { counts[$0] < counts[$1] }
    return best.map { census.forms[$0] }
  }

  /// Names the labels that look like speakers and were not taken for any.
  private func note(_ page: Page, _ census: LabelCensus, in conversation: inout Conversation) {
    for entry in census.entries where entry.count > 0 && !entry.isLoose {
      switch entry.verdict {
      case .doubtful:
        conversation.notes.add(
          .label, line: Int(page.lines[entry.firstLine].number),
          "'\(entry.label)' may be a speaker: the words after it have no speaker",
          count: entry.count)
      case .rejected where entry.likeness >= 0.8 && entry.shape.sort != .leadIn:
        conversation.notes.add(
          .label, line: Int(page.lines[entry.firstLine].number),
          "'\(entry.label)' looks like a speaker and is read as words of the speaker before it",
          count: entry.count)
      default: continue
      }
    }
  }

  private func evidence(_ census: LabelCensus, _ spoken: [LabelCensus.Candidate]) -> [String] {
    let speakers = census.entries.filter(\.isSpeaker).sorted { $0.count > $1.count }
    let named = speakers.prefix(8).map { "\($0.label) \($0.count)" }
    var evidence = [
      "\(spoken.count) lines begin with a label of \(speakers.count) speakers: "
        + named.joined(separator: ", ")
    ]
    let rejected = census.entries.filter { $0.count > 0 && $0.verdict == .rejected }
    if !rejected.isEmpty {
      evidence.append(
        "not taken for speakers: " + rejected.prefix(8).map(\.label).joined(separator: ", "))
    }
    return evidence
  }
}

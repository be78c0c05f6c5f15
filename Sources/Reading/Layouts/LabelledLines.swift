/// Transcripts that say at the beginning of a line who speaks. Which typographic forms a page uses is
/// found by counting; labels count as speakers by how they look, recur and take turns.
struct LabelledLines: Layout {
  let name = "labels"
  var forms: [any LabelForm] = LabelForms.all

  func read(_ page: Page) -> Conversation? {
    let lines = sample(page.lines.count)
    let bold = LabelCensus(page, lines: lines, forms: forms.filter { $0 is BoldLabel })
    let isBold = bold.recurringCount > 1 && bold.spoken.count * 3 > lines.count
    // Where names are set in bold throughout, nothing else need be looked for.
    let sample = isBold ? bold : LabelCensus(page, lines: lines, forms: forms)
    let chosen = isBold ? bold.forms : chosenForms(sample)
    guard !chosen.isEmpty else { return nil }
    let known = Dictionary(uniqueKeysWithValues: zip(sample.labels, sample.shapes))
    let census = LabelCensus(page, lines: page.lines.indices, forms: chosen, known: known)
    let spoken = census.spoken
    guard let first = spoken.first else { return nil }
    let confidence = confidence(page, census, spoken, firstLine: first.line)
    guard confidence > 0 else {
      // What looked like labels of a loose form was none; a strict form may still be there.
      let strict = forms.filter { !$0.needsRecurrence }
      let isLoose = spoken.contains { census.isLoose($0.label) }
      guard isLoose, !strict.isEmpty, strict.count < forms.count else { return nil }
      return LabelledLines(forms: strict).read(page)
    }
    var conversation = TurnAssembly(page, census).conversation(firstLine: first.line)
    conversation.layout = primary(census, spoken)?.name ?? name
    conversation.confidence = confidence
    conversation.evidence = evidence(census, spoken)
    return conversation
  }

  /// The forms that the page uses, judged by a sample of its lines.
  private func chosenForms(_ census: LabelCensus) -> [any LabelForm] {
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
      if own.count > 1, own.count * 5 > most || familiar > 0 { return true }
      let asks = own.contains { census.shapes[$0.label].sort == .asker }
      return asks && own.count > 1 || forms[primary] is LetterLabel && !own.isEmpty
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
    let total = page.bytes.count
    guard total > 0 else { return 0 }
    if LabelledLists.isList(page, census, spoken) { return 0 }
    let covered = Double(total - Int(page.lines[firstLine].start)) / Double(total)
    let recurring = census.recurringCount
    if spoken.count(where: { census.isLoose($0.label) }) * 2 > spoken.count {
      guard recurring >= 2, spoken.count >= 4, isExchange(page, spoken) else { return 0 }
    }
    let hasAsker = spoken.contains { census.shapes[$0.label].sort == .asker }
    if spoken.count >= 3, recurring >= 1 {
      let density = Double(spoken.count) / Double(page.lines.count)
      let base =
        0.6 + 0.1 * Double(min(recurring, 2)) + 0.2 * min(1, Double(spoken.count) / 8)
      return min(0.98, density < 0.01 && !hasAsker ? base * 0.5 : base)
    }
    if hasAsker { return 0.6 }
    let strong = spoken.allSatisfy { census.shapes[$0.label].sort == .name(strong: true) }
    guard strong, covered > 0.5 else { return 0 }
    if spoken.count >= 2 { return 0.6 }
    let shape = census.shapes[spoken[0].label]
    let office = shape.words.contains { LabelVocabulary.offices.contains($0.lowercased()) }
    return office || shape.capitals == .all || spoken[0].isMarked ? 0.55 : 0
  }

  /// Whether labels are as frequent as those of an exchange are, and take turns.
  private func isExchange(_ page: Page, _ spoken: [LabelCensus.Candidate]) -> Bool {
    var changes = 0
    for index in spoken.indices.dropFirst() where spoken[index].label != spoken[index - 1].label {
      changes += 1
    }
    let paragraphs = ParagraphBreaks(page)
    let starts = page.lines.count { paragraphs.begins($0) }
    return changes * 10 >= (spoken.count - 1) * 4 && spoken.count * 12 >= starts
  }

  /// The form that most labels of speakers have.
  private func primary(_ census: LabelCensus, _ spoken: [LabelCensus.Candidate])
    -> (any LabelForm)?
  {
    var counts = [Int](repeating: 0, count: census.forms.count)
    for candidate in spoken { counts[candidate.form] += 1 }
    let best = counts.indices.max { counts[$0] < counts[$1] }
    return best.map { census.forms[$0] }
  }

  private func evidence(_ census: LabelCensus, _ spoken: [LabelCensus.Candidate]) -> [String] {
    let speakers = census.counts.indices.filter { census.verdicts[$0] == .speaker }
      .sorted { census.counts[$0] > census.counts[$1] }
    let named = speakers.prefix(8).map { "\(census.labels[$0]) \(census.counts[$0])" }
    var evidence = [
      "\(spoken.count) lines begin with a label of \(speakers.count) speakers: "
        + named.joined(separator: ", ")
    ]
    let rejected = census.counts.indices.filter { census.verdicts[$0] == .rejected }
    if !rejected.isEmpty {
      evidence.append(
        "not taken for speakers: "
          + rejected.prefix(8).map { census.labels[$0] }.joined(separator: ", "))
    }
    return evidence
  }
}

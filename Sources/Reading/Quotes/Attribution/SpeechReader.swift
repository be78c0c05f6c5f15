import Corpus

/// Goes through the paragraphs of a text in order and gives what is said to those who say it.
struct SpeechReader {
  private let text: [UInt8]
  private let tokens: [ProseToken]
  private let mentions: [NameMention]
  private var people: People
  private var focus = Focus()
  private var speakers: SpeakerList
  private var statements: [Statement] = []
  /// Whether the last paragraph ended inside a quotation.
  private var isOpen = false
  /// The speaker of the last direct statement, while only quotations follow it.
  private var lastSpeaker: Int?

  init(
    text: [UInt8], tokens: [ProseToken], mentions: [NameMention], people: People,
    known: [SpeakerDraft]
  ) {
    self.text = text
    self.tokens = tokens
    self.mentions = mentions
    self.people = people
    speakers = SpeakerList(text: text, known: known)
  }

  // MARK: Paragraphs

  /// Reads the next paragraph.
  mutating func read(_ paragraph: Range<Int>, mentions mentionRange: Range<Int>) {
    let stretches = QuotationPairing(text: text, tokens: tokens).stretches(in: paragraph)
    let flow = Flow(
      tokens: tokens, paragraph: paragraph, mentions: mentions, mentionRange: mentionRange,
      stretches: stretches)
    takeSignature(flow.items)
    let reader = CueReader(items: flow.items, mentions: mentions, stretches: stretches)
    let first = statements.count
    var claimed = [Bool](repeating: false, count: stretches.count)
    for sentence in flow.sentences {
      read(sentence, of: flow, reader, stretches, firstStatement: first, &claimed)
    }
    isOpen = stretches.last?.isOpenEnded ?? false
    if statements.count == first { lastSpeaker = nil }
  }

  /// A paragraph such as `— Maria Keller, engineer` says whose the quotation before it is.
  private mutating func takeSignature(_ items: [FlowItem]) {
    guard items.count > 1, items.count < 20, items[0].kind == .dash, items[1].kind == .name,
      let last = statements.indices.last, statements[last].sourceBytes == nil,
      statements[last].isDirect
    else { return }
    let person = mentions[items[1].index].person
    people.confirm(person)
    focus.noteSubject(person)
    statements[last].sourceBytes = items[1].bytes
    statements[last].speaker = index(of: .person(person))
  }

  private mutating func read(
    _ sentence: Range<Int>, of flow: Flow, _ reader: CueReader, _ stretches: [QuotedStretch],
    firstStatement: Int, _ claimed: inout [Bool]
  ) {
    let items = flow.items
    let before = statements.count
    for cue in reader.cues(in: sentence) {
      guard let subject = cue.subject else { continue }
      let speaker = resolve(subject, items)
      var pieces: [Range<Int>] = []
      var isDirect = true
      for part in [cue.before, cue.after].compactMap({ $0 }) where !part.isEmpty {
        let bytes =
          items[part.lowerBound].bytes.lowerBound..<items[part.upperBound - 1].bytes.upperBound
        pieces.append(bytes)
        for place in part {
          if items[place].kind == .stretch {
            claimed[items[place].index] = true
          } else if items[place].kind != .comma, !items[place].has(.that) {
            isDirect = false
          }
        }
      }
      guard !pieces.isEmpty, isDirect || speaker != nil else { continue }
      note(speaker)
      statements.append(
        Statement(
          pieces: pieces, source: subject.source,
          sourceBytes: bytes(of: subject, items), isDirect: isDirect,
          speaker: speaker.flatMap { index(of: $0) }))
      lastSpeaker = statements.last?.speaker
    }
    if statements.count == before { followSubject(of: sentence, items, reader) }
    readUnclaimed(sentence, items, stretches, firstStatement: firstStatement, &claimed)
    for item in items[sentence] where item.kind == .name {
      let mention = mentions[item.index]
      if people.all[mention.person].kind == .person { focus.noteMention(mention.person) }
    }
  }

  /// Takes note of who spoke, for the pronouns that follow.
  private mutating func note(_ speaker: Source?) {
    guard let speaker else { return }
    if case .person(let person) = speaker, people.all[person].kind == .person {
      focus.noteSubject(person)
    } else {
      focus.group = speaker
    }
  }

  private func bytes(of subject: CueSubject, _ items: [FlowItem]) -> Range<Int> {
    items[subject.items.lowerBound].bytes
      .lowerBound..<items[subject.items.upperBound - 1].bytes.upperBound
  }

  /// Stretches that no cue of their sentence governs: they go on with what was said before, or their
  /// punctuation alone shows that somebody speaks.
  private mutating func readUnclaimed(
    _ sentence: Range<Int>, _ items: [FlowItem], _ stretches: [QuotedStretch], firstStatement: Int,
    _ claimed: inout [Bool]
  ) {
    for place in sentence where items[place].kind == .stretch && !claimed[items[place].index] {
      let stretch = stretches[items[place].index]
      guard stretch.words > 1 else { continue }
      let isWhole = sentence.allSatisfy { $0 == place || items[$0].kind == .stop }
      if !isWhole {
        guard stretch.words > 2, let subject = looseSubject(of: place, in: sentence, items, stretch)
        else { continue }
        claimed[items[place].index] = true
        let speaker = resolve(subject, items)
        note(speaker)
        lastSpeaker = speaker.flatMap { index(of: $0) }
        statements.append(
          Statement(
            pieces: [items[place].bytes], source: subject.source,
            sourceBytes: bytes(of: subject, items),
            isDirect: true, speaker: lastSpeaker))
        continue
      }
      claimed[items[place].index] = true
      if statements.count > firstStatement, let last = statements.indices.last,
        statements[last].pieces.last.map({ $0.upperBound <= items[place].bytes.lowerBound }) == true
      {
        statements[last].pieces.append(items[place].bytes)
        continue
      }
      let speaker = lastSpeaker ?? focus.subject.flatMap { index(of: .person($0)) }
      statements.append(
        Statement(
          pieces: [items[place].bytes], source: .unnamed, sourceBytes: nil, isDirect: true,
          speaker: speaker))
      lastSpeaker = speaker
    }
  }

  /// Who speaks a stretch that a comma or colon sets off without a known cue: `"…?" Hannity pressed`,
  /// `Rubio fired back: "…"`.
  private func looseSubject(
    of place: Int, in sentence: Range<Int>, _ items: [FlowItem], _ stretch: QuotedStretch
  ) -> CueSubject? {
    let subjects = SubjectFinder(items: items, mentions: mentions)
    let next = place + 1
    if stretch.ending == .comma || stretch.ending == .question, next + 1 < sentence.upperBound,
      let subject = subjects.after(next, limit: sentence.upperBound)
    {
      let behind = subject.items.upperBound
      if behind < sentence.upperBound,
        items[behind].isContentWord || items[behind].has(.auxiliary)
          || subject.items.count > 1
      {
        return subject
      }
    }
    // `"…" — Maria Keller`
    if next + 1 < sentence.upperBound, items[next].kind == .dash, items[next + 1].kind == .name,
      place == sentence.lowerBound
    {
      return subjects.after(next + 1, limit: sentence.upperBound)
    }
    guard place > sentence.lowerBound, stretch.words > 2, !stretch.isTitleCased else { return nil }
    let before = items[place - 1]
    guard before.kind == .colon || before.kind == .comma, startsWithCapital(items[place]) else {
      return nil
    }
    return subjects.first(from: sentence.lowerBound, limit: place)
      ?? subjects.owner(from: sentence.lowerBound, limit: place)
  }

  private func startsWithCapital(_ item: FlowItem) -> Bool {
    var place = item.bytes.lowerBound
    while place < item.bytes.upperBound, text[place] >= 0x80 || text[place] < 0x30 { place += 1 }
    return place < item.bytes.upperBound && text[place] &- 0x41 < 26
  }

  /// Takes note of whom a sentence without cue is about.
  private mutating func followSubject(
    of sentence: Range<Int>, _ items: [FlowItem], _ reader: CueReader
  ) {
    let subjects = SubjectFinder(items: items, mentions: mentions)
    guard let subject = subjects.first(from: sentence.lowerBound, limit: sentence.upperBound),
      case .person(let person)? = resolve(subject, items), people.all[person].kind == .person
    else { return }
    lastSpeaker = nil
    focus.noteSubject(person)
  }

  // MARK: Who

  /// The person or phrase that a subject stands for.
  private mutating func resolve(_ subject: CueSubject, _ items: [FlowItem]) -> Source? {
    switch subject.source {
    case .person(let person):
      people.confirm(person)
      return subject.source
    case .he: return pronoun(.male)
    case .she: return pronoun(.female)
    case .nominal(let bytes):
      if let office = definiteOffice(subject, items),
        let person = focus.holder(of: office, among: people)
      {
        return .person(person)
      }
      return .nominal(bytes)
    case .unnamed: return isFirstPerson(subject, items) ? nil : focus.group
    }
  }

  private func isFirstPerson(_ subject: CueSubject, _ items: [FlowItem]) -> Bool {
    subject.items.contains { items[$0].has(.firstPerson) }
  }

  private mutating func pronoun(_ gender: NameMention.Gender) -> Source? {
    guard let person = focus.person(gender, among: people) else { return nil }
    people.confirm(person, gender: gender)
    return .person(person)
  }

  /// The office of `the president`, `his prime minister`.
  private func definiteOffice(_ subject: CueSubject, _ items: [FlowItem]) -> UInt64? {
    guard let last = subject.items.last, items[last].has([.office, .title]) else { return nil }
    let first = items[subject.items.lowerBound]
    guard first.has(.determiner) || first.isPossessive || first.isCapitalised else { return nil }
    return Offices.canonical(items[last].hash)
  }

  private mutating func index(of source: Source) -> Int? {
    switch source {
    case .person(let person): speakers.index(of: person, in: people, tokens: tokens)
    case .nominal(let bytes): speakers.index(ofPhrase: bytes)
    default: nil
    }
  }

  // MARK: The result

  /// What was found, in the order of the text.
  mutating func finish() -> QuotedSpeech {
    speakers.addAliases(mentions, tokens: tokens)
    var result = QuotedSpeech(speakers: speakers.drafts)
    for statement in statements.sorted(by: { start($0) < start($1) }) {
      for range in joined(statement.pieces) {
        let bytes = trimmed(range)
        guard !bytes.isEmpty, bytes.lowerBound >= (result.quotes.last?.bytes.upperBound ?? 0) else {
          continue
        }
        result.quotes.append(
          QuoteDraft(
            bytes: bytes, speaker: statement.speaker, kind: statement.isDirect ? .direct : .indirect
          ))
        result.sources.append(statement.sourceBytes)
      }
    }
    return result
  }

  /// The pieces of a statement, those together that only a cue shorter than themselves parts.
  private func joined(_ pieces: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var said = 0
    for piece in pieces {
      if let last = result.last, piece.lowerBound - last.upperBound <= said + piece.count {
        result[result.count - 1] = last.lowerBound..<piece.upperBound
        said += piece.count
      } else {
        result.append(piece)
        said = piece.count
      }
    }
    return result
  }

  private func start(_ statement: Statement) -> Int { statement.pieces.first?.lowerBound ?? 0 }

  /// Without the outer quotation marks, white space and the comma before the cue.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    QuoteTrimming(text: text).trimmed(range)
  }
}

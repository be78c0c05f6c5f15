internal import Corpus

/// Makes a document of a conversation: who the labels are, who asks, what is known of the whole.
struct DraftAssembly {
  let input: Input
  let format: String

  func draft(_ conversation: Conversation, metadata: [MetadataEntry]) -> DocumentDraft {
    var draft = DocumentDraft(
      source: input.path, format: format + " " + conversation.layout)
    draft.confidence = conversation.confidence
    draft.encoding = input.declaredEncoding ?? input.encoding.rawValue
    draft.text = conversation.text.bytes
    draft.annotation = conversation.annotation
    draft.warnings = conversation.notes.warnings(path: input.path)
    draft.omittedLines = conversation.omitted.sorted { $0.line < $1.line }
    let facts = Facts(metadata, input.options.metadata)
    draft.metadata = facts.others
    draft.title = facts.title ?? conversation.title
    let register = register(conversation, facts, title: draft.title)
    draft.speakers = register.speakers
    addTurns(conversation, register, title: draft.title, to: &draft)
    draft.date = date(facts, conversation, title: draft.title)
    draft.language = facts.language ?? LanguageFinder.language(of: draft.text)
    TurnLanguages.mark(&draft)
    draft.kind =
      facts.kind
      ?? KindFinder.kind(
        title: draft.title, path: input.path, isProse: conversation.isProse,
        roles: draft.turns.map(\.role), speakers: draft.speakers.count, metadata: metadata)
    addQuotes(to: &draft)
    draft.id = id(draft, facts)
    if let offices = register.officeList {
      draft.metadata.append(MetadataEntry(key: "offices", value: offices))
    }
    return draft
  }

  /// Quotes stand in what nobody says: the paragraphs of an article, the lead of an interview.
  private func addQuotes(to draft: inout DocumentDraft) {
    let prose = draft.turns.filter { $0.role == .narration }.map(\.bytes)
    guard !prose.isEmpty else { return }
    let found = QuoteFinder(
      text: draft.text, paragraphs: prose, people: draft.speakers, language: draft.language
    ).find()
    draft.quotes = found.quotes
    draft.speakers = found.speakers
  }

  private func id(_ draft: DocumentDraft, _ facts: Facts) -> String? {
    if let id = input.options.id ?? facts.id ?? DocumentNames.id(fromPath: input.path) { return id }
    if let id = draft.title.flatMap(DocumentNames.id(fromTitle:)) { return id }
    let surnames = draft.speakers.filter(\.isPerson).prefix(2)
      .compactMap { $0.name.split(separator: " ").last }
    return DocumentNames.slug(surnames.joined(separator: "-"))
  }

  private func register(_ conversation: Conversation, _ facts: Facts, title: String?)
    -> SpeakerRegister
  {
    var counts = [Int](repeating: 0, count: conversation.labels.count)
    for utterance in conversation.utterances {
      if let label = utterance.label { counts[label] += 1 }
    }
    return SpeakerRegister(
      labels: conversation.labels, counts: counts,
      context: [title ?? ""] + facts.participants
        + conversation.omitted.lazy.filter { $0.reason == "heading" }.map(\.text),
      hasGivenNames: conversation.hasGivenNames)
  }

  private func addTurns(
    _ conversation: Conversation, _ register: SpeakerRegister, title: String?,
    to draft: inout DocumentDraft
  ) {
    let letters = QuestionLetters(register.speakers.map(\.name))
    var behaviours = register.sorts.enumerated().map { index, sort in
      RoleFinder.Behaviour(
        sort: letters.isAmbiguous(register.speakers[index].name) ? .other : sort)
    }
    let titleWords = Set((title ?? "").split { !$0.isLetter }.map { $0.lowercased() })
    for (index, speaker) in register.speakers.enumerated() where register.speakers[index].isPerson {
      let surname = speaker.name.split(separator: " ").last.map { $0.lowercased() } ?? ""
      behaviours[index].isNamedInTitle = titleWords.contains(surname)
    }
    let text = conversation.text.bytes.span
    for utterance in conversation.utterances {
      guard let label = utterance.label, let speaker = register.speakerOfLabel[label] else {
        continue
      }
      behaviours[speaker].turns += 1
      behaviours[speaker].bytes += utterance.bytes.count
      if Self.asks(text, utterance.bytes) { behaviours[speaker].questions += 1 }
    }
    let roles = RoleFinder(behaviours)
    var asked = false
    draft.turns = conversation.utterances.map { utterance in
      let speaker = utterance.label.flatMap { register.speakerOfLabel[$0] }
      let role = utterance.role ?? roles.role(of: speaker, afterQuestion: asked)
      if role == .question { asked = true }
      return TurnDraft(
        bytes: utterance.bytes, speaker: speaker, role: role, time: utterance.time)
    }
  }

  /// Whether a turn has a question mark among its last words.
  private static func asks(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var place = range.upperBound - 1
    let limit = max(range.lowerBound, range.upperBound - 80)
    while place >= limit {
      if text[place] == 0x3F { return true }
      place -= 1
    }
    return false
  }

  private func date(_ facts: Facts, _ conversation: Conversation, title: String?) -> String? {
    if let date = facts.date { return date }
    if let title, let found = DateFinder.first(in: title), found.isFull { return found.iso }
    if let line = conversation.dateLine, let found = DateFinder.first(in: line) { return found.iso }
    let name = input.path.split(separator: "/").last.map(String.init) ?? ""
    return DateFinder.first(in: name).flatMap { $0.isFull ? $0.iso : nil }
  }
}

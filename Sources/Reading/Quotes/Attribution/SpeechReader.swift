internal import Language
import Corpus

/// Goes through the paragraphs of a text in order and gives what is said to those who say it.
struct SpeechReader {
  let text: [UInt8]
  let tokens: [ProseToken]
  let mentions: [NameMention]
  var people: People
  var focus = Focus()
  var speakers: SpeakerList
  var statements: [Statement] = []
  /// Whether the last paragraph ended inside a quotation.
  var isOpen = false
  /// The speaker of the last direct statement, while only quotations follow it.
  var lastSpeaker: Int?

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

  mutating func read(
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
  mutating func note(_ speaker: Source?) {
    guard let speaker else { return }
    if case .person(let person) = speaker, people.all[person].kind == .person {
      focus.noteSubject(person)
    } else {
      focus.group = speaker
    }
  }

  func bytes(of subject: CueSubject, _ items: [FlowItem]) -> Range<Int> {
    items[subject.items.lowerBound].bytes
      .lowerBound..<items[subject.items.upperBound - 1].bytes.upperBound
  }

  /// Takes note of whom a sentence without cue is about.
  mutating func followSubject(
    of sentence: Range<Int>, _ items: [FlowItem], _ reader: CueReader
  ) {
    let subjects = SubjectFinder(items: items, mentions: mentions)
    guard let subject = subjects.first(from: sentence.lowerBound, limit: sentence.upperBound),
      case .person(let person)? = resolve(subject, items), people.all[person].kind == .person
    else { return }
    lastSpeaker = nil
    focus.noteSubject(person)
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
            bytes: bytes, speaker: statement.speaker,
            kind: statement.isDirect ? .direct : .indirect, source: statement.sourceBytes))
      }
    }
    return result
  }

  /// The pieces of a statement, those together that only a cue shorter than themselves parts.
  func joined(_ pieces: [Range<Int>]) -> [Range<Int>] {
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

  func start(_ statement: Statement) -> Int { statement.pieces.first?.lowerBound ?? 0 }

  /// Without the outer quotation marks, white space and the comma before the cue.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    QuoteTrimming(text: text).trimmed(range)
  }
}

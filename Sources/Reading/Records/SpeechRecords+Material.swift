internal import Corpus

extension SpeechRecords {
  /// The speech as a document: turns where speakers are given, cues where only times are, lines of text
  /// where neither is.
  func material(metadata: [MetadataEntry]) -> Material? {
    guard !pieces.isEmpty else { return nil }
    if pieces.contains(where: { $0.speaker != nil || $0.role != nil }) {
      return .conversation(conversation(), metadata: metadata)
    }
    if pieces.contains(where: { $0.start != nil }) {
      var conversation = CaptionSpeech(cues(), endsAtSentences: true).conversation()
      conversation.evidence.insert(evidence, at: 0)
      conversation.omitted += omitted
      conversation.title = conversation.title ?? title
      return .conversation(conversation, metadata: metadata)
    }
    let bytes = Array(pieces.map(\.text).joined(separator: areWords ? " " : "\n").utf8)
    var page = Page(bytes: bytes, lines: LineScanner.lines(of: bytes))
    page.metadata = metadata
    page.omitted = omitted
    return .page(page)
  }

  private func time(_ pieces: ArraySlice<Piece>) -> TurnTime? {
    pieces.lazy.compactMap(\.start).first.flatMap { start in
      TurnTime(
        startSeconds: start, endSeconds: pieces.reversed().lazy.compactMap(\.end).first)
    }
  }

  private func conversation() -> Conversation {
    var conversation = Conversation(layout: "turns", capacity: 1 << 12)
    conversation.evidence = [evidence]
    conversation.omitted = omitted
    conversation.title = title
    conversation.dateLine = dateLine
    conversation.hasGivenNames = true
    var place = 0
    while place < pieces.count {
      let first = pieces[place]
      var end = place + 1
      while end < pieces.count, goesOn(pieces[end], after: pieces[end - 1], speaker: first.speaker)
      {
        end += 1
      }
      let label = first.speaker.map { conversation.label($0) }
      let parts = pieces[place..<end].map(\.text)
      let text = isSheet ? parts.joined(separator: "\n\n") : Self.joined(parts)
      conversation.add(
        label: label, role: first.role, time: time(pieces[place..<end])
      ) { $0.append(text) }
      place = end
    }
    return conversation
  }

  /// Whether a piece belongs to the turn of the one before: words of one speaker, sentences of one
  /// paragraph.
  private func goesOn(_ piece: Piece, after last: Piece, speaker: String?) -> Bool {
    if isSheet { return piece.speaker == nil && speaker != nil }
    guard piece.speaker == speaker || areWords && piece.speaker == nil else { return false }
    return areWords || piece.group == last.group && piece.group >= 0 && groupsAreTurns
  }

  /// Whether the pieces of every group have one speaker, as the sentences of paragraphs do.
  private var groupsAreTurns: Bool {
    var speakers: [Int: String?] = [:]
    for piece in pieces {
      if let known = speakers[piece.group], known != piece.speaker { return false }
      speakers[piece.group] = piece.speaker
    }
    return speakers.count > 1 || pieces.count == 1
  }

  /// Pieces as cues: each a line, words put together until a sentence ends or somebody pauses.
  private func cues() -> [CaptionCues.Cue] {
    var cues: [CaptionCues.Cue] = []
    var place = 0
    while place < pieces.count {
      var end = place + 1
      if areWords {
        while end < pieces.count, end - place < 200 {
          let last = pieces[end - 1]
          let pause = (pieces[end].start ?? 0) - (last.end ?? last.start ?? 0)
          if pause > 1 || PageHead.endsSentence(last.text) && end - place > 12 { break }
          end += 1
        }
      }
      let time = time(pieces[place..<end]) ?? cues.last?.time ?? TurnTime(start: 0)
      let text = Self.joined(pieces[place..<end].map(\.text))
      let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed(of: " \t") }
        .filter { !$0.isEmpty }
      if !lines.isEmpty {
        cues.append(CaptionCues.Cue(time: time, lines: lines, voice: nil, line: place + 1))
      }
      place = end
    }
    return cues
  }

  /// Words and marks as text. Where blanks are among the pieces they are all there are; otherwise one
  /// is between two words, and none before a mark that closes.
  private static func joined(_ pieces: [String]) -> String {
    guard pieces.count > 1 else { return pieces.first?.trimmed(of: " \n\t") ?? "" }
    if pieces.contains(where: { $0.allSatisfy(\.isWhitespace) })
      || pieces.dropFirst().allSatisfy({ $0.first?.isWhitespace == true })
    {
      return pieces.joined().trimmed(of: " \n\t")
    }
    var text = ""
    for piece in pieces {
      let isMark = piece.allSatisfy { !$0.isLetter && !$0.isNumber }
      if !text.isEmpty, !isMark, text.last?.isWhitespace == false { text += " " }
      text += piece
    }
    return text.trimmed(of: " \n")
  }
}

internal import Corpus

/// What the columns of a table of speech hold.
struct TableColumns {
  /// The heads in small letters; empty where the table has none.
  private(set) var heads: [String] = []
  private(set) var hasHead = false
  private(set) var text = 0
  private(set) var speaker: Int?
  private(set) var role: Int?
  private(set) var start: Int?
  private(set) var end: Int?
  /// The column that parts the rows into documents.
  private(set) var document: Int?
  /// Whether every row is a document of its own: there is a title, date or id, and no speaker.
  private(set) var isDocumentTable = false
  private(set) var description = ""

  init?(_ table: DelimitedTable) {
    guard let first = table.rows.first else { return nil }
    let heads = first.fields.map { $0.lowercased() }
    func column(_ names: [String]) -> Int? {
      names.lazy.compactMap { heads.firstIndex(of: $0) }.first
    }
    if let text = column(Self.textHeads) {
      self.heads = heads
      hasHead = true
      self.text = text
      speaker = column(Self.speakerHeads)
      role = column(["role"])
      start = column(Self.startHeads)
      end = start == nil ? nil : column(Self.endHeads)
      document = column([
        "document", "doc", "file", "filename", "interview", "interview_id", "doc_id",
      ])
      let describing = column(["title", "date", "id", "headline", "published"])
      isDocumentTable = speaker == nil && describing != nil
      if document == text || document == speaker { document = nil }
    } else {
      guard let guess = Self.guess(table) else { return nil }
      text = guess.text
      speaker = guess.speaker
      hasHead = guess.hasHead
      self.heads = hasHead ? heads : []
    }
    let named = self.heads
    func name(_ index: Int) -> String {
      named.indices.contains(index) ? named[index] : "column \(index + 1)"
    }
    description = "text in `\(name(text))`" + (speaker.map { ", speakers in `\(name($0))`" } ?? "")
  }

  /// When a row is said: marks of playing time, or seconds.
  func time(of row: DelimitedTable.Row) -> TurnTime? {
    func seconds(_ column: Int?) -> Double? {
      guard let text = column.map({ row.field($0) }), !text.isEmpty else { return nil }
      let bytes = Array(text.utf8)
      return TimeMark(filling: bytes.indices, of: bytes.span)?.time.startSeconds ?? Double(text)
    }
    return seconds(start).flatMap { TurnTime(startSeconds: $0, endSeconds: seconds(end)) }
  }

  /// Columns by what they hold: the longest values are text, few short recurring names speakers.
  private static func guess(_ table: DelimitedTable) -> (text: Int, speaker: Int?, hasHead: Bool)? {
    let body = table.rows.dropFirst().prefix(200)
    let width = table.rows.map(\.fields.count).max() ?? 0
    guard width > 0, !body.isEmpty else { return nil }
    let lengths = (0..<width).map { column in
      body.reduce(0) { $0 + $1.field(column).utf8.count } / body.count
    }
    guard let text = lengths.indices.max(by: { lengths[$0] < lengths[$1] }), lengths[text] > 12
    else {
      return nil
    }
    let speaker = (0..<width).first { column in
      guard column != text else { return false }
      let values = body.map { $0.field(column) }.filter { !$0.isEmpty }
      let distinct = Set(values)
      guard !values.isEmpty, distinct.count * 3 <= max(values.count, 3) || distinct.count <= 3
      else {
        return false
      }
      return distinct.allSatisfy { value in
        switch LabelShape(value.trimmed(of: " :")).sort {
        case .other, .nonSpeech: return false
        default: return value.contains(where: \.isLetter)
        }
      }
    }
    let head = table.rows[0].field(text)
    let hasHead = head.utf8.count * 4 < lengths[text] && !PageHead.endsSentence(head)
    return (text, speaker, hasHead)
  }

  private static let startHeads = [
    "start", "start_time", "start time", "starttime", "begin", "time", "timestamp", "timecode",
    "time_start", "in", "tc in", "offset",
  ]
  private static let endHeads = [
    "end", "end_time", "end time", "endtime", "stop", "time_end", "out", "tc out",
  ]
  private static let textHeads = [
    "text", "words", "utterance", "content", "transcript", "transcription", "sentence", "message",
    "speech", "quote", "comment", "body", "dialogue", "line", "turn_text", "текст", "testo",
    "inhalt", "texte", "texto",
  ]
  private static let speakerHeads = [
    "speaker", "speaker_name", "speaker name", "name", "who", "participant", "person", "character",
    "author", "source", "role", "говорящий", "sprecher", "locuteur", "hablante", "parlante",
  ]
}

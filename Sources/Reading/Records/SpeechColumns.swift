internal import Corpus

/// What the columns of a table of speech contain, by their names and by their values.
///
/// Names decide where they are known, in any spelling (`speaker_name`, `Speaker Name`); the values are
/// a check on them and decide otherwise: the longest values are text, few short values that recur and
/// alternate are names.
struct SpeechColumns {
  private(set) var text: Int?
  /// Whether the text column was found by its name.
  private(set) var isTextNamed = false
  private(set) var speaker: Int?
  private(set) var role: Int?
  private(set) var start: Int?
  private(set) var end: Int?
  private(set) var length: Int?
  /// What sort of thing a row is: speech, heading, scene.
  private(set) var kind: Int?
  /// The column that divides the rows into documents.
  private(set) var document: Int?
  /// Columns with one value in all rows.
  private(set) var constants: [Int] = []
  /// Letters in all values of the text column.
  private(set) var letters = 0
  private(set) var meanWords = 0.0
  /// The share of rows that name a speaker.
  private(set) var speakerShare = 0.0

  init(_ table: SpeechTable) {
    let names = table.keys.map(Self.normal)
    let profiles = table.keys.indices.map { table.profile($0) }
    func ranked(_ known: [String], where isFit: (Int) -> Bool) -> [Int] {
      var found: [(rank: Int, column: Int)] = []
      for (column, name) in names.enumerated() where profiles[column].filled > 0 {
        let rank =
          known.firstIndex(of: name.full)
          ?? (Self.general.contains(name.last) ? nil : known.firstIndex(of: name.last))
        if let rank, isFit(column) { found.append((rank, column)) }
      }
      return found.sorted { ($0.rank, $0.column) < ($1.rank, $1.column) }.map(\.column)
    }
    let isUnnamed = table.keys.allSatisfy { $0.utf8.allSatisfy(Bytes.isDigit) }
    func hasLetters(_ column: Int) -> Bool {
      profiles[column].letters > profiles[column].filled / 2
    }
    let namedText = ranked(Self.textNames, where: hasLetters).first
    isTextNamed = namedText != nil
    text = namedText ?? Self.longestText(table, profiles, isUnnamed: isUnnamed)
    if let text {
      letters = profiles[text].letters
      meanWords = profiles[text].meanWords
    }
    start = ranked(Self.startNames) { Self.isTime(profiles[$0]) }.first
    end = ranked(Self.endNames) { Self.isTime(profiles[$0]) && $0 != start }.first
    length = ranked(Self.lengthNames) { Self.isTime(profiles[$0]) }.first
    document =
      ranked(Self.documentNames) { $0 != text }.first
      .flatMap { profiles[$0].filled == table.rows.count ? $0 : nil }
    let isDocumentTable = document.map { profiles[$0].distinct.count == table.rows.count } ?? false
    kind = ranked(Self.kindNames) { $0 != text && profiles[$0].distinct.count <= 12 }.first
    speaker = Self.speaker(
      table, profiles,
      named: ranked(Self.speakerNames) { column in
        column != text && column != start && column != end && column != length
      }, general: Set(table.keys.indices.filter { Self.general.contains(names[$0].full) }),
      text: isDocumentTable || meanWords < 1.6 ? nil : text, kind: kind)
    role = ranked(["role"]) { $0 != text }.first
    constants = table.keys.indices.filter {
      profiles[$0].distinct.count == 1 && profiles[$0].filled == table.rows.count
        && table.rows.count > 1 && $0 != text && $0 != speaker
    }
    if isUnnamed, start == nil { findUnnamedTimes(table, profiles) }
    if let speaker {
      speakerShare = Double(profiles[speaker].filled) / Double(max(1, table.rows.count))
    }
  }

  /// The column with the most text. Columns without names need not hold whole sentences.
  private static func longestText(
    _ table: SpeechTable, _ profiles: [SpeechTable.Profile], isUnnamed: Bool
  ) -> Int? {
    var best: Int?
    for (column, profile) in profiles.enumerated() {
      guard profile.letters > profile.filled / 2 else { continue }
      guard profile.distinct.count > 1 || table.rows.count == 1 else { continue }
      guard isUnnamed || profile.meanWords >= 2.5 else { continue }
      if profile.distinct.contains(where: { $0.utf8.starts(with: "http".utf8) }) { continue }
      if let known = best, profiles[known].letters >= profile.letters { continue }
      best = column
    }
    return best
  }

  /// Columns without names: the first that only grows is the start, one that is never before it the end.
  private mutating func findUnnamedTimes(_ table: SpeechTable, _ profiles: [SpeechTable.Profile]) {
    let numeric = table.keys.indices.filter { column in
      profiles[column].numbers == table.rows.count && column != text && column != speaker
    }
    func grows(_ column: Int) -> Bool {
      zip(table.rows.indices, table.rows.indices.dropFirst()).allSatisfy { first, next in
        Double(table.cell(first, column)) ?? 0 <= Double(table.cell(next, column)) ?? 0
      }
    }
    start = numeric.first { grows($0) }
    guard let start else { return }
    end = numeric.first { $0 > start && grows($0) }
  }

  /// Names beside numbers are preferred, then the more telling column name. A column with one value is
  /// a speaker only where its name says nothing else.
  private static func speaker(
    _ table: SpeechTable, _ profiles: [SpeechTable.Profile], named: [Int], general: Set<Int>,
    text: Int?, kind: Int?
  ) -> Int? {
    let fit = named.filter { column in
      let profile = profiles[column]
      guard profile.meanWords <= 12 else { return false }
      return !general.contains(column) || isRecurring(profile, of: table.rows.count)
    }
    if let name = fit.first(where: { profiles[$0].letters > 0 && !isAnonymous(profiles[$0]) }) {
      return name
    }
    if let label = fit.first { return label }
    guard let text, table.rows.count >= 3 else { return nil }
    return table.keys.indices.filter { column in
      let profile = profiles[column]
      guard column != text, column != kind, profile.distinct.count > 1, profile.meanWords <= 6,
        isRecurring(profile, of: table.rows.count)
      else { return false }
      return profile.distinct.count { isName($0) } * 3 >= profile.distinct.count * 2
    }.max { profiles[$0].changes < profiles[$1].changes }
  }

  private static func isRecurring(_ profile: SpeechTable.Profile, of rows: Int) -> Bool {
    profile.distinct.count > 1
      && (profile.distinct.count * 2 <= profile.filled || profile.distinct.count <= 4)
  }

  private static func isName(_ value: String) -> Bool {
    switch LabelShape(value.trimmed(of: " :")).sort {
    case .other, .leadIn, .nonSpeech, .lowerCase: false
    default: value.utf8.count <= 80 && value.contains(where: \.isLetter)
    }
  }

  private static func isAnonymous(_ profile: SpeechTable.Profile) -> Bool {
    profile.distinct.allSatisfy { value in
      value.utf8.contains(where: Bytes.isDigit)
        && value.split { !$0.isLetter }.allSatisfy { $0.count <= 8 }
        && value.count { $0.isLetter } <= 8
    }
  }

  private static func isTime(_ profile: SpeechTable.Profile) -> Bool {
    profile.distinct.prefix(20).allSatisfy { RecordTimes.isTime($0) }
  }

  /// A column name in small letters and without signs, whole and from its last dot on.
  private static func normal(_ key: String) -> (full: String, last: String) {
    func bare(_ text: some StringProtocol) -> String {
      text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
    return (bare(key), bare(key.split(separator: ".").last ?? ""))
  }

  /// Names that say too little inside other objects (`media.name`) or for a column with one value.
  private static let general: Set<String> = [
    "name", "from", "user", "source", "author", "person", "character", "role", "sender", "label",
    "actor", "type", "id", "file", "time", "offset", "line", "value", "title", "in", "out", "class",
    "start", "end", "fromid", "userid", "doc", "channel",
  ]

  private static let textNames = [
    "punctuatedword", "punct", "alternativespunctuatedword", "nbestdisplay", "displaytext",
    "display", "text", "texts", "utterance", "transcript", "transcription", "sentence", "content",
    "message", "messagetext", "speech", "words", "dialogue", "dialog", "turntext", "quote",
    "comment", "body", "word", "phrase", "caption", "utf8", "line", "value", "bodytext",
    "alternativescontent", "alternativestranscript", "fala", "texto", "текст", "реплика",
    "репліка", "testo", "battuta", "inhalt", "äußerung", "wortlaut", "texte", "propos", "parole",
    "réplique", "diálogo", "intervención", "tekst", "wypowiedź", "发言", "内容", "文本", "発言", "本文",
    "متن", "النص", "טקסט", "대사", "내용",
  ]
  private static let speakerNames = [
    "speakername", "speakerfullname", "speakerdisplayname", "userrealname", "username",
    "userdisplayname", "authorname", "sendername", "fromname", "participantname", "personname",
    "realname", "displayname", "fullname", "speaker", "who", "participant", "interlocutor",
    "person", "name", "character", "author", "sender", "user", "from", "actor", "speakerlabel",
    "spk", "speakertag", "speakerid", "speakernumber", "speakerno", "participantid", "userid",
    "channellabel", "channel", "channelid", "channeltag", "locutor", "orador", "falante",
    "sprecher", "sprecherin", "redner", "locuteur", "intervenant", "orateur", "hablante",
    "parlante", "oratore", "говорящий", "спикер", "участник", "мовець", "mówca", "spreker", "发言人",
    "说话人", "話者", "발언자", "화자", "المتحدث", "דובר", "source", "role",
  ]
  private static let startNames = [
    "start", "starttime", "startms", "starttimems", "startsec", "starttimesec", "startseconds",
    "startsecs", "starttimestamp", "startoffset", "starttimeseconds", "startoffsetseconds",
    "begin", "begintime", "beginms", "ts", "tstartms", "toffsetms", "offsetinticks", "offset",
    "offsetms", "audiooffset", "timespan", "timestart", "tcin", "timecodein", "timein", "in",
    "timestamp",
    "timestampms", "timecode", "tc", "time", "from", "startmillis", "inicio", "début", "inizio",
    "начало",
  ]
  private static let endNames = [
    "end", "endtime", "endms", "endtimems", "endsec", "endtimesec", "endseconds", "endsecs",
    "endtimestamp", "endoffset", "endtimeseconds", "endoffsetseconds", "stop", "stoptime", "endts",
    "timeend", "tcout", "timecodeout", "timeout", "out", "to", "endmillis", "fim", "fin", "fine",
    "ende", "конец",
  ]
  private static let lengthNames = [
    "duration", "durationms", "ddurationms", "durationinticks", "dur", "length", "durationseconds",
  ]
  private static let kindNames = ["subtype", "type", "kind", "class", "category", "klasse"]
  private static let documentNames = [
    "conversationid", "conversation", "dialogueid", "dialogid", "document", "documentid", "doc",
    "docid", "file", "filename", "interview", "interviewid", "episodeid", "episode", "callid",
    "sessionid", "transcriptid", "meetingid", "debateid",
  ]
}

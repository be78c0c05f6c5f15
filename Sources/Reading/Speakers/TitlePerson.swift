/// The one person whom a title names as the partner of a conversation.
enum TitlePerson {
  /// The name in `Eva Holm: “Look at the water”` or `A talk with Eva Holm`; `nil` where no name is
  /// plain.
  static func name(in title: String) -> String? {
    let text = title.trimmed(of: " .\u{A0}")
    var candidates: [String] = []
    if let colon = text.firstIndex(of: ":") { candidates.append(String(text[..<colon])) }
    let lower = text.lowercased()
    guard lower.utf8.count == text.utf8.count else { return candidates.first(where: isName) }
    for word in links {
      for range in lower.ranges(of: word) {
        let offset = lower.utf8.distance(from: lower.startIndex, to: range.upperBound)
        let rest = String(text.utf8.dropFirst(offset)) ?? ""
        let end = rest.firstIndex { ",:;–—|(-!?".contains($0) } ?? rest.endIndex
        candidates.append(String(rest[..<end]).trimmed(of: " \u{A0}"))
      }
    }
    return candidates.first(where: isName) ?? interviewed(in: title)
  }

  /// The partner of a conversation whose title may be nothing but the name: `Lena Moor`.
  static func partner(in title: String) -> String? {
    name(in: title) ?? (isName(title) && PersonName(title).office == nil ? title : nil)
  }

  /// The one who speaks all of a page with such a title, or a line that says so: `Minister Ada Lind’s
  /// remarks`, `noon briefing by Bo Ekman, Spokesperson`, `Rede von Ada Lind`.
  static func orator(in title: String) -> String? {
    let words = title.split { $0 == " " || $0 == "\u{A0}" }
    let keys = words.map { LabelShape.strip($0) }
    for (index, key) in keys.enumerated() where speeches.contains(key) {
      if index > 0, ["'s", "’s"].contains(where: { words[index - 1].hasSuffix($0) }) {
        let lead = words[..<index].joined(separator: " ").dropLast(2)
        if let name = capitalised(String(lead), atEnd: true) { return name }
      }
      if index + 2 < keys.count, authorWords.contains(keys[index + 1]) {
        let rest = words[(index + 2)...].joined(separator: " ")
        if let name = capitalised(rest, atEnd: false) { return name }
      }
    }
    return nil
  }

  /// The longest run of capitalised words at one end of `text` that is a name.
  private static func capitalised(_ text: String, atEnd: Bool) -> String? {
    let words = text.split(separator: " ")
    var run: [Substring] = []
    for word in atEnd ? Array(words.reversed()) : words {
      let bare = word.last == "," ? word.dropLast() : word
      guard bare.first?.isUppercase == true || LabelVocabulary.particles.contains(String(bare)),
        run.count < 6
      else { break }
      run.append(bare)
      if bare.count < word.count { break }
    }
    while let last = run.last, last.first?.isUppercase != true { run.removeLast() }
    let name = (atEnd ? run.reversed() : run).joined(separator: " ")
    guard LabelShape(name).sort == .name(strong: true), PersonName(name).words.count > 1 else {
      return nil
    }
    return name
  }

  private static let speeches: Set<String> = [
    "remarks", "speech", "address", "briefing", "keynote", "lecture", "testimony", "rede",
    "ansprache", "vortrag", "discours", "allocution", "discurso", "discorso", "intervento",
    "palavras", "toespraak", "przemówienie", "projev", "konuşması",
  ]
  private static let authorWords: Set<String> = [
    "by", "of", "von", "de", "du", "del", "di", "van", "da", "do",
  ]

  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (2...4).contains(words.count) && LabelShape(text).sort == .name(strong: true)
      && words.first.map { !openings.contains($0.lowercased()) } == true
  }

  private static let openings: Set<String> = [
    "interview", "the", "our", "my", "in", "how", "why", "what", "q&a", "entrevista", "intervista",
    "podcast", "episode", "exclusive",
  ]

  private static let links = [
    " with ", " mit ", " avec ", " con ", " interviews ", "interview: ", "interview ",
  ]

  /// The name behind a word for interviews; `nil` where no name of two words or more stands there.
  static func interviewed(in title: String) -> String? {
    let words = title.split { $0 == " " || $0 == "\u{A0}" }
    guard
      let cue = words.firstIndex(where: { word in
        let word = word.lowercased()
        return cues.contains { word.hasPrefix($0) }
      })
    else { return nil }
    var place = cue + 1
    while place < words.count, linkWords.contains(words[place].lowercased()) { place += 1 }
    var name: [Substring] = []
    while place < words.count, name.count < 6 {
      let word = words[place]
      let bare = word.last.map { ",:;.".contains($0) } == true ? word.dropLast() : word
      let isParticle =
        LabelVocabulary.particles.contains(String(bare)) && !linkWords.contains(String(bare))
      guard bare.first?.isUppercase == true || isParticle && !name.isEmpty else { break }
      name.append(bare)
      if bare.count < word.count, word.last != "." { break }
      place += 1
    }
    while let last = name.last, last.first?.isUppercase != true { name.removeLast() }
    let text = name.joined(separator: " ")
    guard PersonName(text).words.count >= 2, case .name(strong: true) = LabelShape(text).sort else {
      return nil
    }
    return text
  }

  private static let cues = [
    "interview", "conversation", "intervist", "gespräch", "entretien", "entrevista", "интервью",
    "беседа", "q&a",
  ]
  private static let linkWords: Set<String> = [
    "with", "of", "to", "by", "mit", "von", "con", "a", "de", "del", "avec", "с", "der", "the",
  ]
}

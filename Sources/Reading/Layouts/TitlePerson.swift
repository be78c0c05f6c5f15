/// The person whom a title says the conversation is with: `Interview with Ada Lind on moths`.
enum TitlePerson {
  /// The name behind a word for interviews; `nil` where no name of two words or more stands there.
  static func interviewed(in title: String?) -> String? {
    guard let title else { return nil }
    let words = title.split { $0 == " " || $0 == "\u{A0}" }
    guard
      let cue = words.firstIndex(where: { word in
        let word = word.lowercased()
        return cues.contains { word.hasPrefix($0) }
      })
    else { return nil }
    var place = cue + 1
    while place < words.count, links.contains(words[place].lowercased()) { place += 1 }
    var name: [Substring] = []
    while place < words.count, name.count < 6 {
      let word = words[place]
      let bare = word.last.map { ",:;.".contains($0) } == true ? word.dropLast() : word
      let isParticle =
        LabelVocabulary.particles.contains(String(bare)) && !links.contains(String(bare))
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
  private static let links: Set<String> = [
    "with", "of", "to", "by", "mit", "von", "con", "a", "de", "del", "avec", "с", "der", "the",
  ]
}

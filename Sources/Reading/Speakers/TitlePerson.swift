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
    return candidates.first(where: isName)
  }

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
}

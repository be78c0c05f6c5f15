/// The name in a line that tells who wrote a text.
enum Byline {
  /// The name in `by Eva Holm | The Daily`; `nil` where none stands.
  static func name(_ line: String, site: String?) -> String? {
    var text = line.collapsed
    var isCut = true
    while isCut {
      isCut = false
      let lower = text.lowercased()
      if let opening = openings.first(where: { lower.hasPrefix($0) }) {
        text = String(text.dropFirst(opening.count)).trimmed(of: " :")
        isCut = true
      }
    }
    // `Posted on May 5, 2019 by Eva Holm`
    if text.contains(where: \.isNumber) {
      for mark in [" by ", " von ", " par ", " di ", " por "] {
        if let range = text.ranges(of: mark).last { text = String(text[range.upperBound...]) }
      }
    }
    for mark in [" | ", " - ", " – ", " — ", " · ", " • ", "\u{A0}|", " on ", " am "] {
      if let range = text.ranges(of: mark).first { text = String(text[..<range.lowerBound]) }
    }
    text = text.trimmed(of: " ,.:|-–—")
    let words = text.split(separator: " ")
    let isName =
      (1...8).contains(words.count) && text.utf8.count <= 80 && text.contains(where: \.isLetter)
      && !text.contains(where: \.isNumber) && !text.contains("@") && !text.holds("://")
    guard isName, text.lowercased() != site?.lowercased() else { return nil }
    return nobody.contains(text.lowercased()) ? nil : text
  }

  private static let openings = [
    "by ", "by:", "von ", "par ", "di ", "por ", "door ", "af ", "автор", "текст:", "author",
    "autor", "written by", "posted by", "published by", "interview by",
    "publiziert am", "veröffentlicht am", "veröffentlicht von", "published", "publié le",
    "interview: ", "interview von", "text: ", "text von", "geschrieben von", "écrit par",
    "a cura di", "беседовал", "беседовала",
  ]

  private static let nobody: Set<String> = [
    "no author", "admin", "administrator", "editor", "staff", "redaktion", "redazione", "redacción",
    "rédaction", "webmaster", "unknown", "anonymous", "author", "autor", "team", "online", "gast",
    "posted on", "comments", "written",
  ]
}

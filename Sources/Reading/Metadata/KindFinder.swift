internal import Corpus

/// Tells what sort of text a document is by its title, its labels and its roles.
enum KindFinder {
  static func kind(
    title: String?, path: String, isProse: Bool, roles: [Role], speakers: Int,
    metadata: [MetadataEntry]
  ) -> DocumentKind {
    let hints =
      ([title ?? "", path] + metadata.filter { $0.key == "tags" || $0.key == "kind" }.map(\.value))
      .joined(separator: " ").lowercased()
    func has(_ words: String...) -> Bool { words.contains { hints.holds($0) } }
    if has("briefing", "press conference", "news conference", "gaggle", "press call") {
      return .briefing
    }
    if !isProse {
      if has("debate") { return .debate }
      if has("interview", "интервью", "intervista", "entrevista", "entretien") { return .interview }
      if roles.contains(.question) { return .interview }
      if speakers == 1 { return .speech }
      return speakers == 0 ? .other : .interview
    }
    if has("speech", "remarks", "address by", "выступление", "discorso", "rede ") { return .speech }
    return .article
  }
}

/// Finds the person of the corpus that a document's speaker is.
///
/// People of different documents are one when their full names agree, whatever their case. A name of
/// one word is too little to go by, so it stands for itself.
struct SpeakerNames: Sendable {
  private var indexByName: [String: Int] = [:]

  /// The index of `draft` in `speakers`, to which it is added if it is new.
  mutating func index(of draft: SpeakerDraft, in speakers: inout [Speaker]) -> Int {
    let key = (draft.isPerson ? "" : "\u{1}") + draft.name.lowercased()
    if let index = indexByName[key] {
      for alias in draft.aliases where !speakers[index].aliases.contains(alias) {
        speakers[index].aliases.append(alias)
      }
      return index
    }
    indexByName[key] = speakers.count
    speakers.append(Speaker(name: draft.name, aliases: draft.aliases))
    return speakers.count - 1
  }
}

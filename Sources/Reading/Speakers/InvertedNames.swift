/// Names with the surname first and a comma: `Berg, Una`, as directories and meeting programs have them.
enum InvertedNames {
  /// Whether a document has its names so: all labels with a comma do, and there are two at least.
  static func areUsed(_ labels: [String]) -> Bool {
    let commas = labels.filter { LabelShape.withoutNotes($0).contains(",") }
    return commas.count > 1 && commas.count * 2 >= labels.count
      && commas.allSatisfy { plain($0) != nil }
  }

  /// `Una Berg` for `Berg, Una (Guest)`; `nil` where the words after the comma are no forenames.
  static func plain(_ label: String) -> String? {
    let parts = LabelShape.withoutNotes(label).split(separator: ",").map {
      $0.split(separator: " ")
    }
    guard parts.count == 2, (1...3).contains(parts[0].count), (1...2).contains(parts[1].count),
      parts[0].dropLast().allSatisfy({ LabelVocabulary.particles.contains($0.lowercased()) }),
      parts[1].allSatisfy({ word in
        let key = LabelShape.strip(word)
        return word.first?.isUppercase == true && !LabelVocabulary.offices.contains(key)
          && !LabelVocabulary.postnominals.contains(key)
      })
    else { return nil }
    return (parts[1] + parts[0]).joined(separator: " ")
  }
}

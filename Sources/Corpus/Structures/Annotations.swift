/// The attributes and structures that annotated input brings beside words, turns and sentences.
struct Annotations: Sendable {
  /// One value a token, or a region.
  struct Values: Sendable {
    var lexicon = Lexicon()
    var column = Column<UInt32>()

    /// Gives all up to `count` that have no value the value `""`.
    mutating func pad(to count: Int) {
      guard column.count < count else { return }
      let empty = UInt32(lexicon.intern(""))
      while column.count < count { column.append(empty) }
    }
  }

  struct Regions: Sendable {
    var starts = Column<UInt32>()
    var ends = Column<UInt32>()
    var values: [String: Values] = [:]
  }

  /// By name, in the order of their first appearance.
  var attributeNames: [String] = []
  var attributes: [String: Values] = [:]
  var structureNames: [String] = []
  var structures: [String: Regions] = [:]

  /// Appends the annotation of the tokens from `firstToken` on. Tokens without a value have `""`.
  mutating func append(_ annotation: TokenAnnotation?, firstToken: Int, tokenCount: Int) {
    for attribute in annotation?.attributes ?? [] where attributes[attribute.name] == nil {
      attributeNames.append(attribute.name)
      attributes[attribute.name] = Values()
    }
    for name in attributeNames {
      guard var values = attributes.removeValue(forKey: name) else { continue }
      values.pad(to: firstToken)
      if let source = annotation?.attributes.first(where: { $0.name == name }) {
        let renumbered = source.values.map { UInt32(values.lexicon.intern($0)) }
        for id in source.ids.prefix(tokenCount) where Int(id) < renumbered.count {
          values.column.append(renumbered[Int(id)])
        }
      }
      values.pad(to: firstToken + tokenCount)
      attributes[name] = values
    }
    for structure in annotation?.structures ?? [] {
      append(structure.regions, of: structure.name, firstToken: firstToken)
    }
  }

  private mutating func append(
    _ added: [TokenAnnotation.Region], of name: String, firstToken: Int
  ) {
    if structures[name] == nil { structureNames.append(name) }
    var regions = structures.removeValue(forKey: name) ?? Regions()
    let first = regions.starts.count
    for key in Set(added.flatMap { $0.attributes.map(\.key) }) where regions.values[key] == nil {
      regions.values[key] = Values()
    }
    for region in added {
      regions.starts.append(UInt32(firstToken + region.tokens.lowerBound))
      regions.ends.append(UInt32(firstToken + region.tokens.upperBound))
    }
    for key in regions.values.keys.sorted() {
      guard var values = regions.values.removeValue(forKey: key) else { continue }
      values.pad(to: first)
      for region in added {
        let value = region.attributes.first { $0.key == key }?.value ?? ""
        values.column.append(UInt32(values.lexicon.intern(value)))
      }
      regions.values[key] = values
    }
    structures[name] = regions
  }
}

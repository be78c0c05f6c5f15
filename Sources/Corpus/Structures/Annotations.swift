/// The attributes and structures that annotated input brings beside words, turns and sentences.
struct Annotations: Sendable {
  struct TokenValues: Sendable {
    var lexicon = Lexicon()
    var column = Column<UInt32>()
  }

  struct Regions: Sendable {
    var starts = Column<UInt32>()
    var ends = Column<UInt32>()
    var values: [String: (lexicon: Lexicon, ids: Column<UInt32>)] = [:]
  }

  /// By name, in the order of their first appearance.
  var attributeNames: [String] = []
  var attributes: [String: TokenValues] = [:]
  var structureNames: [String] = []
  var structures: [String: Regions] = [:]

  /// Appends the annotation of the tokens from `firstToken` on. Tokens without a value have `""`.
  mutating func append(_ annotation: TokenAnnotation?, firstToken: Int, tokenCount: Int) {
    for attribute in annotation?.attributes ?? [] where attributes[attribute.name] == nil {
      attributeNames.append(attribute.name)
      attributes[attribute.name] = TokenValues()
    }
    for name in attributeNames {
      guard var values = attributes.removeValue(forKey: name) else { continue }
      pad(&values.column, to: firstToken, with: values.lexicon.intern(""))
      if let source = annotation?.attributes.first(where: { $0.name == name }) {
        let renumbered = source.values.map { UInt32(values.lexicon.intern($0)) }
        let empty = UInt32(values.lexicon.intern(""))
        for id in source.ids.prefix(tokenCount) {
          values.column.append(Int(id) < renumbered.count ? renumbered[Int(id)] : empty)
        }
      }
      pad(&values.column, to: firstToken + tokenCount, with: values.lexicon.intern(""))
      attributes[name] = values
    }
    for structure in annotation?.structures ?? [] {
      append(structure.regions, of: structure.name, firstToken: firstToken)
    }
  }

  private func pad(_ column: inout Column<UInt32>, to count: Int, with id: Int) {
    while column.count < count { column.append(UInt32(id)) }
  }

  private mutating func append(
    _ added: [TokenAnnotation.Region], of name: String, firstToken: Int
  ) {
    if structures[name] == nil { structureNames.append(name) }
    var regions = structures.removeValue(forKey: name) ?? Regions()
    let first = regions.starts.count
    for key in Set(added.flatMap { $0.attributes.map(\.key) }) where regions.values[key] == nil {
      regions.values[key] = (Lexicon(), Column())
    }
    for region in added {
      regions.starts.append(UInt32(firstToken + region.tokens.lowerBound))
      regions.ends.append(UInt32(firstToken + region.tokens.upperBound))
    }
    for key in regions.values.keys.sorted() {
      guard var values = regions.values.removeValue(forKey: key) else { continue }
      pad(&values.ids, to: first, with: values.lexicon.intern(""))
      for region in added {
        let value = region.attributes.first { $0.key == key }?.value ?? ""
        values.ids.append(UInt32(values.lexicon.intern(value)))
      }
      regions.values[key] = values
    }
    structures[name] = regions
  }
}

internal import Corpus

/// What a page says of its text to search engines: JSON-LD with the words of schema.org.
struct StructuredData {
  private(set) var headline: String?
  private(set) var date: String?
  private(set) var authors: [String] = []
  private(set) var outlet: String?
  /// The whole text, which pages that fetch theirs later may still carry here.
  private(set) var body: String?
  /// Names of people and organisations by the ids that other objects refer to.
  private var names: [String: String] = [:]

  /// - Parameter scripts: the texts of the page's elements of type `application/ld+json`.
  init(_ scripts: [String]) {
    var objects: [JSONValue] = []
    for script in scripts where script.utf8.count < 1 << 22 {
      var parser = JSONParser(Array(script.trimmed(of: " \n\r\t;").utf8))
      if let value = try? parser.next() { Self.collect(value, &objects) }
    }
    for object in objects {
      if let id = object["@id"]?.text, let name = object["name"]?.text, names[id] == nil {
        names[id] = name
      }
    }
    if let text = objects.first(where: { Self.type($0, endsIn: Self.texts) }) { take(text) }
    if let page = objects.first(where: { Self.type($0, endsIn: ["Page"]) }) {
      date = date ?? page["datePublished"]?.text
      outlet = outlet ?? page["publisher"].flatMap { people($0).first }
    }
  }

  private mutating func take(_ object: JSONValue) {
    headline = (object["headline"] ?? object["name"])?.text
    date = (object["datePublished"] ?? object["uploadDate"] ?? object["dateCreated"])?.text
    authors = (object["author"] ?? object["creator"]).map(people) ?? []
    outlet = object["publisher"].flatMap { people($0).first }
    body = (object["articleBody"] ?? object["transcript"] ?? object["text"])?.text
  }

  /// All objects in lists and graphs.
  private static func collect(_ value: JSONValue, _ objects: inout [JSONValue]) {
    switch value {
    case .array(let values): for inner in values { collect(inner, &objects) }
    case .object:
      objects.append(value)
      for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
        if let inner = value[key] { collect(inner, &objects) }
      }
    default: break
    }
  }

  private static func type(_ object: JSONValue, endsIn endings: [String]) -> Bool {
    guard let type = object["@type"] else { return false }
    let types = type.array?.compactMap(\.text) ?? [type.text].compactMap(\.self)
    return types.contains { type in endings.contains { type.hasSuffix($0) } }
  }

  /// The names in a string, an object or a list of them.
  private func people(_ value: JSONValue) -> [String] {
    switch value {
    case .string(let name): return [name]
    case .array(let values): return values.flatMap(people)
    case .object:
      if let name = value["name"] { return people(name) }
      return value["@id"]?.text.flatMap { names[$0] }.map { [$0] } ?? []
    default: return []
    }
  }

  private static let texts = [
    "Article", "Posting", "Report", "Interview", "Episode", "Conversation", "VideoObject",
    "CreativeWork",
  ]
}

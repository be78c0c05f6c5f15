internal import Corpus

/// What an HTML page says of itself: `<meta>`, `<title>`, structured data, headings, `<time>`, bylines.
struct PageFacts {
  private(set) var metadata: [MetadataEntry] = []
  /// The text that the structured data of the page gives, where it gives one.
  let body: String?

  init(_ root: MarkupElement) {
    var survey = Survey()
    survey.read(root)
    let data = StructuredData(survey.scripts)
    body = data.body
    func first(_ keys: String...) -> String? { keys.lazy.compactMap { survey.meta[$0] }.first }
    var title = PageTitle(element: survey.title, headings: survey.headings)
    title.site = first("og:site_name", "application-name") ?? data.outlet
    title.shared = first("og:title", "twitter:title", "dc.title", "title") ?? data.headline
    add("title", title.best)
    add(
      "date",
      first(
        "article:published_time", "date", "dc.date", "dc.date.issued", "datepublished", "pubdate",
        "publishdate", "publish-date", "sailthru.date", "parsely-pub-date", "dcterms.created",
        "dcterms.date", "og:published_time", "article.published", "citation_publication_date")
        ?? data.date ?? survey.addressDate ?? survey.time ?? survey.dateLine
        ?? first("last-modified"))
    let named =
      [
        "author", "article:author", "dc.creator", "parsely-author", "sailthru.author",
        "citation_author",
      ]
      .compactMap { survey.meta[$0] } + [data.authors.joined(separator: "; ")] + survey.bylines
    add("author", named.lazy.compactMap { Byline.name($0, site: title.site) }.first)
    add("outlet", title.outlet)
    add("language", root.value("lang").map { String($0.prefix(2)) })
    add("description", first("og:description", "description"))
  }

  private mutating func add(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    metadata.append(MetadataEntry(key: key, value: value))
  }
}

/// What is found in one walk over a page.
private struct Survey {
  var meta: [String: String] = [:]
  var headings: [(text: String, rank: Int)] = []
  var title: String?
  var scripts: [String] = []
  /// A date in the address that the page gives for itself: `/2019/12/05/`.
  var addressDate: String?
  /// The first `<time>`, those below a heading first: above may stand today's.
  var time: String? { (times.first { $0.isBelow } ?? times.first)?.text }
  /// The first date in an element that is named for dates, those below a heading first.
  var dateLine: String? { (dateLines.first { $0.isBelow } ?? dateLines.first)?.text }
  private var times: [(text: String, isBelow: Bool)] = []
  private var dateLines: [(text: String, isBelow: Bool)] = []
  /// Texts of elements that are named for authors.
  var bylines: [String] = []
  private var purposes = PurposeReader()

  mutating func read(_ element: MarkupElement) {
    for child in element.elements {
      take(child)
      switch child.name {
      case "nav", "aside", "footer", "script", "style", "title": continue
      default: if !purposes.purpose(of: child).contains(.comments) { read(child) }
      }
    }
  }

  private mutating func take(_ element: MarkupElement) {
    switch element.name {
    case "meta":
      let key = element.value("property") ?? element.value("name") ?? element.value("itemprop")
      if let key = key?.lowercased(), let content = element.value("content")?.collapsed,
        !content.isEmpty, meta[key] == nil
      {
        meta[key] = content
        if key == "og:url" { takeAddress(content) }
      }
    case "link":
      if element.value("rel") == "canonical", let address = element.value("href") {
        takeAddress(address)
      }
    case "title": title = title ?? element.text.collapsed
    case "script":
      if element.value("type") == "application/ld+json" { scripts.append(element.text) }
    case "h1", "h2":
      let text = element.text.collapsed
      if !text.isEmpty { headings.append((text, element.name == "h1" ? 1 : 2)) }
    default: takeLabelled(element)
    }
  }

  private mutating func takeLabelled(_ element: MarkupElement) {
    if element.name == "time", times.count < 20 {
      let stamp = element.value("datetime") ?? element.beginning(80)
      if DateFinder.first(in: stamp) != nil { times.append((stamp, !headings.isEmpty)) }
    }
    let property = element.value("itemprop")
    if property == "datePublished", meta["datepublished"] == nil {
      meta["datepublished"] =
        element.value("content") ?? element.value("datetime") ?? element.beginning(80)
    }
    let label = (element.value("class") ?? "") + " " + (element.value("id") ?? "")
    let isByline =
      property == "author" || element.value("rel") == "author"
      || Self.isNamed(label, for: Self.authorWords)
    if isByline, bylines.count < 8 {
      let text = element.beginning(120)
      if !text.isEmpty, text.utf8.count < 100 { bylines.append(text) }
    }
    if dateLines.count < 20, isByline || Self.isNamed(label, for: Self.dateWords) {
      let text = element.beginning(120)
      if text.utf8.count < 100, DateFinder.first(in: text) != nil {
        dateLines.append((text, !headings.isEmpty))
      }
    }
  }

  private mutating func takeAddress(_ address: String) {
    guard addressDate == nil else { return }
    let parts = address.split(separator: "/").map(String.init)
    for index in parts.indices.dropLast(2) {
      let date = parts[index..<index + 3]
      if date.map(\.count) == [4, 2, 2], date.allSatisfy({ $0.allSatisfy(\.isNumber) }) {
        let stamp = date.joined(separator: "-")
        if DateFinder.iso(fromValue: stamp) != nil { addressDate = stamp }
        return
      }
    }
  }

  /// Whether one of the words that a label is made of is in `words`.
  private static func isNamed(_ label: String, for words: Set<String>) -> Bool {
    label.utf8.count > 1
      && PurposeReader.words(label[...]).contains { words.contains($0) }
  }

  private static let authorWords: Set<String> = ["author", "byline", "autor", "auteur", "autore"]
  private static let dateWords: Set<String> = [
    "date", "odate", "published", "publish", "pubdate", "posted", "datum", "dateline", "timestamp",
    "datetime", "postdate", "fecha", "datetext", "meta",
  ]
}

internal import Corpus

/// What an HTML page says of itself: `<meta>`, `<title>`, `<time>`, the first heading.
struct PageFacts {
  private(set) var metadata: [MetadataEntry] = []

  init(_ root: MarkupElement) {
    var meta: [String: String] = [:]
    var headings: [String] = []
    var firstHeading: String?
    var time: String?
    var titleElement: String?
    root.walk { element in
      switch element.name {
      case "meta":
        let key = element.value("property") ?? element.value("name") ?? element.value("itemprop")
        if let key, let content = element.value("content")?.collapsed, !content.isEmpty {
          meta[key.lowercased()] = meta[key.lowercased()] ?? content
        }
      case "title" where titleElement == nil: titleElement = element.text.collapsed
      case "h1", "h2":
        let text = element.text.collapsed
        if !text.isEmpty { headings.append(text) }
        if element.name == "h1" { firstHeading = firstHeading ?? text }
      case "time" where time == nil:
        time = element.value("datetime") ?? element.text.collapsed
      case "script", "style": return false
      default: break
      }
      return true
    }
    func first(_ keys: String...) -> String? { keys.lazy.compactMap { meta[$0] }.first }
    let site = first("og:site_name", "application-name")
    let title = Self.title(
      headings: headings, first: firstHeading,
      meta: first("og:title", "twitter:title", "dc.title", "title"), element: titleElement,
      site: site)
    add("title", title)
    add(
      "date",
      first(
        "article:published_time", "date", "dc.date", "dc.date.issued", "datepublished", "pubdate",
        "publishdate", "publish-date", "sailthru.date", "parsely-pub-date", "dcterms.created",
        "og:published_time", "article.published", "last-modified")
        ?? Self.structuredDate(root) ?? time)
    add(
      "author", first("author", "article:author", "dc.creator", "twitter:creator", "parsely-author")
    )
    add("outlet", site)
    add("language", root.value("lang").map { String($0.prefix(2)) })
    add("description", first("og:description", "description"))
  }

  private mutating func add(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    metadata.append(MetadataEntry(key: key, value: value))
  }

  /// The longest heading that the page's titles repeat; else the titles without the site's name.
  private static func title(
    headings: [String], first: String?, meta: String?, element: String?, site: String?
  ) -> String? {
    let titles = [meta, element].compactMap { $0?.lowercased() }
    let repeated = headings.filter { heading in
      heading != site && heading.count > 3 && titles.contains { $0.holds(heading.lowercased()) }
    }
    if let heading = repeated.max(by: { $0.count < $1.count }) { return heading }
    if let meta, meta != site { return withoutSite(meta, site) }
    if let first, first != site, first.count > 10 { return first }
    return element.map { withoutSite($0, site) } ?? first
  }

  /// A title without the name of the site behind or before it.
  private static func withoutSite(_ title: String, _ site: String?) -> String {
    for mark in [" | ", " » ", " « ", " · ", " – ", " — ", " - ", " : "] {
      guard let range = title.ranges(of: mark).last else { continue }
      let (head, tail) = (String(title[..<range.lowerBound]), String(title[range.upperBound...]))
      if let site, tail.lowercased() == site.lowercased() { return head }
      if let site, head.lowercased() == site.lowercased() { return tail }
      if mark == " | " || mark == " » " || mark == " « " || tail.count * 3 < head.count {
        return head
      }
    }
    return title
  }

  /// `"datePublished":"2019-12-05…"` in the structured data that pages carry for search engines.
  private static func structuredDate(_ root: MarkupElement) -> String? {
    var date: String?
    root.walk { element in
      if element.name == "script", element.value("type") == "application/ld+json", date == nil {
        let parts = element.text.split(separator: "\"datePublished\"", maxSplits: 1)
        if parts.count == 2 {
          date = parts[1].split(separator: "\"", maxSplits: 2).dropFirst().first.map(String.init)
        }
      }
      return date == nil
    }
    return date
  }
}

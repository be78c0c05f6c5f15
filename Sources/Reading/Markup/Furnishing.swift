/// What is around the text of web pages, by the names of elements and what their authors call them.
struct Furnishing: Sendable {
  /// Whether the classes and ids of elements count.
  let heedsLabels: Bool

  func isFurniture(_ element: MarkupElement) -> Bool {
    if Self.names.contains(element.name) { return true }
    if element.name == "body" || element.name == "article" || element.name == "main" {
      return false
    }
    if element.value("hidden") != nil || element.value("aria-hidden") == "true" { return true }
    if let style = element.value("style"),
      style.holds("display:none") || style.holds("display: none")
    {
      return true
    }
    if let role = element.value("role"), Self.roles.contains(role) { return true }
    guard heedsLabels, element.name != "p", element.name != "h1" else { return false }
    return labels(element).contains { label in
      label.split(separator: " ").contains { isMark($0) }
    }
  }

  /// Whether a class or id begins or ends with a word for furniture: `site-footer`, `comments-area`.
  private func isMark(_ label: Substring) -> Bool {
    if label == "hidden" { return true }
    let parts = label.lowercased().split { !$0.isLetter }
    guard let first = parts.first, let last = parts.last else { return false }
    return Self.marks.contains(String(first)) || Self.marks.contains(String(last))
  }

  /// How likely an element is to hold the main text, by its name and class.
  func weight(_ element: MarkupElement) -> Double {
    if element.name == "article" || element.name == "main" { return 1.3 }
    if element.name == "body" || element.name == "html" { return 0.9 }
    for label in labels(element) {
      if words(label).contains(where: { Self.mainMarks.contains(String($0)) }) { return 1.25 }
    }
    return 1
  }

  private func labels(_ element: MarkupElement) -> [String] {
    [element.value("class") ?? "", element.value("id") ?? ""].filter { !$0.isEmpty }
  }

  private func words(_ label: String) -> [Substring] {
    label.lowercased().split { !$0.isLetter }
  }

  private static let names: Set<String> = [
    "script", "style", "noscript", "nav", "footer", "aside", "form", "iframe", "svg", "button",
    "select", "option", "input", "textarea", "label", "template", "canvas", "object", "embed",
    "audio", "video", "link", "dialog", "menu", "map", "head", "title",
  ]

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog",
  ]

  private static let marks: Set<String> = [
    "nav", "navi", "navigation", "navbar", "menu", "sidebar", "footer", "comments",
    "comment",
    "commentlist", "respond", "share", "sharing", "sharedaddy", "social", "related", "breadcrumb",
    "breadcrumbs", "cookie", "cookies", "advert", "advertisement", "ads", "ad", "promo",
    "newsletter",
    "widget", "widgets", "subscribe", "subscription", "pagination", "pager", "toolbar", "popup",
    "modal", "banner", "tagcloud", "postmetadata", "recommended",
    "masthead", "skip", "outbrain", "taboola", "disqus", "trackback", "trackbacks", "pingback",
    "sponsor", "sponsored", "login", "signup", "copyright", "impressum", "toc",
    "blogroll", "teaser", "teasers", "tags", "bottom", "meta", "authorbox", "byline", "categories",
  ]

  private static let mainMarks: Set<String> = [
    "article", "content", "entry", "post", "story", "transcript", "main", "body", "text",
  ]
}

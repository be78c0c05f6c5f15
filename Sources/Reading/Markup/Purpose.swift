/// What the author of a page calls an element, as far as it tells text from furniture.
struct Purpose: OptionSet, Sendable, Equatable {
  let rawValue: UInt16

  /// Around the text: menus, side bars, comments, notices.
  static let furniture = Purpose(rawValue: 1)
  /// Perhaps around the text: captions, bylines, tags.
  static let ornament = Purpose(rawValue: 2)
  /// What readers wrote below the text, which can be longer than it.
  static let comments = Purpose(rawValue: 4)
  /// The text or something around it.
  static let main = Purpose(rawValue: 8)
  /// The text and nothing else.
  static let body = Purpose(rawValue: 16)
  /// A lead, its own or that of another text.
  static let lead = Purpose(rawValue: 64)
  /// Not shown at first.
  static let hidden = Purpose(rawValue: 128)
  /// The name of who speaks.
  static let speaker = Purpose(rawValue: 256)
  /// What somebody asks.
  static let question = Purpose(rawValue: 512)
  /// One of the texts of a page.
  static let post = Purpose(rawValue: 32)
}

/// Reads classes and ids; what one says is worked out once a page.
struct PurposeReader {
  private var known: [String: Purpose] = [:]

  init() {}

  mutating func purpose(of element: MarkupElement) -> Purpose {
    var purpose: Purpose = []
    for (name, value) in element.attributes where !value.isEmpty {
      switch name {
      case "class", "id": purpose.formUnion(labels(value))
      case "itemprop": purpose.formUnion(Self.properties[value] ?? [])
      case "role": if value == "main" || value == "article" { purpose.insert(.main) }
      default: break
      }
    }
    switch element.name {
    case "article": purpose.formUnion([.main, .post])
    case "main": purpose.insert(.main)
    default: break
    }
    return purpose
  }

  private mutating func labels(_ value: String) -> Purpose {
    if let purpose = known[value] { return purpose }
    var purpose: Purpose = []
    for label in value.prefix(1000).split(whereSeparator: \.isWhitespace) {
      purpose.formUnion(Self.label(label))
    }
    known[value] = purpose
    return purpose
  }

  /// What one class or id says: its words in order, `post-share__list` or `relatedArticles`.
  static func label(_ label: Substring) -> Purpose {
    let words = words(label)
    guard let first = words.first, let last = words.last else { return [] }
    let lower = words.joined(separator: "-")
    if offPaper.contains(lower) { return .furniture }
    // `no-sidebar`, `has-comments`: what an element is not, or holds among others.
    if denials.contains(first) { return [] }
    var purpose: Purpose = []
    if words.contains(where: aside.contains) || edges.contains(first) || first == "widget"
      || edges.contains(last)
    {
      purpose.insert(.furniture)
    }
    if words.contains(where: { comments.contains($0) }) {
      let rest = words.filter { !comments.contains($0) }
      if rest.allSatisfy(groups.contains) { purpose.insert(.comments) }
      if first == words.first(where: comments.contains) || comments.contains(last) {
        purpose.insert(.furniture)
      }
    }
    if words.contains(where: { word in stems.contains { word.hasSuffix($0) } }) {
      purpose.insert(.furniture)
    }
    if words.contains("caption") || last.hasSuffix("caption") || ornaments.contains(first)
      || ornaments.contains(last)
    {
      purpose.insert(.ornament)
    }
    if words.contains("author") || words.contains("autor"), words.contains(where: cards.contains) {
      purpose.insert(.ornament)
    }
    if lower == "hidden" { purpose.insert(.hidden) }
    if last == "teaser" || last == "intro" { purpose.insert(.lead) }
    if pairs.contains(where: { lower.holds($0) }) { purpose.insert(.furniture) }
    guard purpose.isEmpty else { return purpose }
    if speakers.contains(first) || speakers.contains(last) { purpose.insert(.speaker) }
    if questions.contains(first) || questions.contains(last) { purpose.insert(.question) }
    if words.contains(where: mains.contains) { purpose.insert(.main) }
    if bodies.contains(lower) { purpose.insert(.body) }
    if posts.contains(lower) { purpose.insert(.post) }
    return purpose
  }

  /// The words of a label in small letters, cut at signs, digits and capitals.
  static func words(_ label: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var wasSmall = false
    for byte in label.utf8.prefix(200) {
      let isCapital = byte &- 65 < 26
      let isSmall = byte &- 97 < 26 || byte >= 0x80
      if !isCapital && !isSmall || isCapital && wasSmall {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isCapital || byte &- 97 < 26 {
        word.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
      }
      wasSmall = isSmall
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static let properties: [String: Purpose] = [
    "articleBody": .body, "text": .main, "mainContentOfPage": .main, "blogPost": .post,
    "comment": [.comments, .furniture], "breadcrumb": .furniture, "author": .ornament,
    "caption": .ornament, "publisher": .furniture,
  ]

  /// Words that name furniture wherever they stand in a label.
  private static let aside: Set<String> = [
    "nav", "navi", "navigation", "navbar", "subnav", "menu", "submenu", "sidebar", "footer",
    "breadcrumb", "breadcrumbs", "share", "sharing", "sharebar", "sharedaddy", "addtoany",
    "addthis", "social", "socials", "related", "recommended", "recommendation", "recommendations",
    "cookie", "cookies", "gdpr", "advert", "adverts", "advertisement", "advertising", "adsense",
    "newsletter", "subscribe", "subscription", "pagination", "pager", "paywall", "popup",
    "outbrain",
    "taboola", "disqus", "trackback", "trackbacks", "pingback", "pingbacks", "tagcloud", "blogroll",
    "teaser", "teasers", "sponsor", "sponsored", "sponsors", "signup", "login", "masthead",
    "toolbar", "promo", "promos", "jetpack", "noprint", "verwandt", "teilen", "werbung", "anzeige",
    "partager", "condividi", "compartir", "readmore", "donate", "donation", "colophon",
  ]

  /// Ends of longer words that name furniture: `leftsidebar`.
  private static let stems = [
    "sidebar", "footer", "breadcrumb", "breadcrumbs", "navigation", "navbar", "newsletter",
  ]

  /// Words that name furniture where a label begins or ends with them.
  private static let edges: Set<String> = [
    "ad", "ads", "banner", "banners", "skip", "widgets", "modal", "respond", "bottom", "toc",
    "popular", "trending", "recent", "impressum", "copyright", "license", "licence", "legal",
    "disclaimer", "disclosure", "explore", "fbook", "facebook", "whatsapp", "feedback", "rating",
    "ratings", "upsell", "cta", "prevnext", "sitemap", "langs", "languages",
  ]

  /// Words for what may be part of the text or not.
  private static let ornaments: Set<String> = [
    "meta", "postmetadata", "tags", "taglist", "categories", "byline", "bylines", "authorbox",
    "caption", "captions", "credit", "credits", "player", "app", "apps", "biography",
    "authorbio", "keywords", "timestamp", "print", "actions", "tools", "buttons",
    "button",
  ]

  private static let comments: Set<String> = [
    "comment", "comments", "commentlist", "commentarea", "commentform", "kommentar", "kommentare",
    "commentaires", "commenti", "comentarios", "respond", "replies",
  ]

  /// Words that may stand beside one for comments in what holds all of them.
  private static let groups: Set<String> = [
    "area", "list", "section", "wrapper", "wrap", "container", "block", "box", "template", "the",
    "post", "article", "entry", "content", "title", "form", "thread", "inner", "region", "outer",
  ]

  private static let cards: Set<String> = [
    "box", "bio", "info", "card", "about", "profile", "desc", "description", "details", "avatar",
    "byline", "meta", "block", "footer",
  ]

  private static let denials: Set<String> = [
    "no", "not", "has", "have", "with", "without", "is", "can", "js",
  ]

  /// Several words that name furniture together.
  private static let pairs = [
    "also-like", "read-more", "read-next", "most-read", "more-stories", "more-articles",
    "more-from", "about-author", "about-the-author", "up-next", "next-post", "prev-post",
    "previous-post", "post-footer", "entry-footer", "article-footer", "follow-us", "site-header",
    "site-info", "page-header-bar", "top-bar", "tag-list", "tag-links", "cat-links", "back-to-top",
    "latest-news", "latest-posts", "post-nav", "author-archive",
  ]

  /// What an author keeps from being printed or seen, and so does not count to the text.
  private static let offPaper: Set<String> = [
    "noprint", "no-print", "notforprint", "not-for-print", "hidden-print", "print-hidden",
    "d-print-none", "donotprint", "do-not-print", "dontprint", "print-none", "sr-only",
    "screen-reader-text", "visually-hidden", "visuallyhidden", "screenreader", "offscreen",
  ]

  private static let mains: Set<String> = [
    "article", "content", "entry", "post", "story", "transcript", "main", "body", "text",
    "interview", "artikel", "beitrag", "inhalt", "articulo", "articolo",
  ]

  private static let speakers: Set<String> = [
    "speaker", "speakername", "sprecher", "sprecherin", "interlocutor", "orateur", "locutor",
  ]

  private static let questions: Set<String> = [
    "question", "frage", "domanda", "pregunta", "vopros", "interviewfrage",
  ]

  private static let bodies: Set<String> = [
    "article-body", "articlebody", "article-content", "article-text", "article-main",
    "entry-content", "post-content", "post-body", "post-text", "story-body", "story-content",
    "story-text", "storycontent", "body-text", "body-copy", "content-body", "article-copy",
    "content-text", "main-text", "news-text", "news-body", "news-content", "text-content",
    "transcript", "transcript-body", "interview-body", "interview-text", "artikeltext",
    "article-body-content", "entrytext", "entry-text", "entry-body", "page-content",
    "mw-parser-output",
    "mw-content-text", "node-content", "blog-content", "blog-post-content", "td-post-content",
    "field-name-body", "single-post-content", "articletext", "storytext", "maincontent-text",
  ]

  private static let posts: Set<String> = ["hentry", "post", "h-entry", "blog-post", "blogpost"]
}

/// What is around the text of web pages: by the names of elements, by what their authors call them,
/// and by how much of the page is in them.
struct Furnishing: Sendable {
  /// How far what authors call their elements is trusted.
  enum Trust: Int, Sendable {
    /// Names of elements alone.
    case none
    /// Also what hides elements, and words that name furniture.
    case furniture
    /// Also words for what may be part of the text.
    case ornaments
  }

  let trust: Trust
  /// Bytes of text on the page that stand in no link and nothing that is always furniture. What holds
  /// most of them is no furniture, whatever it is called: pages stand in forms, in dialogs, in
  /// elements called `content-with-sidebar`.
  let prose: Int

  /// The reason for elements that are not shown.
  static let hidden = "hidden"

  /// Why an element never holds text.
  static func isNeverText(_ name: String) -> Bool { never.contains(name) }

  /// Why `element`, of which `inside` is what is left, is no part of the text; `nil` if it may be.
  func reason(_ element: MarkupElement, inside: PageElement) -> String? {
    if Self.never.contains(inside.name) { return "page furniture" }
    if inside.name == "body" || inside.name == "html" { return nil }
    let purpose = inside.purpose
    if purpose.contains(.comments), trust != .none { return "comments" }
    if inside.prose * 2 > prose || inside.holdsText { return nil }
    if Self.usually.contains(inside.name) { return "page furniture" }
    if inside.name == "figure", !holdsText(inside) { return "caption" }
    guard trust != .none else { return nil }
    if purpose.contains(.hidden) || isHidden(element) { return Self.hidden }
    if let role = element.value("role"), Self.roles.contains(role) { return "page furniture" }
    if inside.isHeading || inside.name == "article" || inside.name == "main" { return nil }
    if !purpose.isDisjoint(with: [.post, .body]) { return nil }
    // What a paragraph is called says less than what it says.
    if inside.name == "p", inside.prose > 250 { return nil }
    if purpose.contains(.furniture) {
      // What leads nowhere is perhaps called a teaser because it is the lead.
      return purpose.contains(.lead) && inside.links == 0 ? nil : "page furniture"
    }
    return trust == .ornaments && purpose.contains(.ornament) ? "page furniture" : nil
  }

  private func isHidden(_ element: MarkupElement) -> Bool {
    if element.value("hidden") != nil || element.value("aria-hidden") == "true" { return true }
    guard let style = element.value("style") else { return false }
    return style.holds("display:none") || style.holds("display: none")
      || style.holds("visibility:hidden") || style.holds("visibility: hidden")
  }

  /// Whether a figure is a quotation, a table or code rather than an image.
  private func holdsText(_ figure: PageElement) -> Bool {
    figure.elements.contains { element in
      switch element.name {
      case "p", "blockquote", "pre", "table": true
      case "figcaption": false
      default: holdsText(element)
      }
    }
  }

  private static let never: Set<String> = [
    "script", "style", "noscript", "nav", "iframe", "svg", "select", "option", "input", "textarea",
    "template", "canvas", "object", "embed", "audio", "video", "link", "map", "head", "title",
    "datalist", "math",
  ]

  private static let usually: Set<String> = [
    "footer", "aside", "form", "button", "label", "dialog", "menu", "figcaption",
  ]

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog",
    "alert", "alertdialog", "tablist", "toolbar",
  ]
}

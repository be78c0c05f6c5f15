internal import Corpus

/// Chats of Telegram exported as HTML: a message has `from_name` and `text`; one that is `joined` goes on
/// with the sender of the one before.
enum TelegramPage {
  /// The chat on a page; `nil` for other pages.
  static func material(_ root: MarkupElement) -> Material? {
    guard root.first(where: { has($0, "chat_page") }) != nil else { return nil }
    var conversation = Conversation(layout: "messages", capacity: 1 << 14)
    conversation.hasGivenNames = true
    var metadata: [MetadataEntry] = []
    if let title = root.first(where: { has($0, "page_header") })?.text.collapsed, !title.isEmpty {
      metadata.append(MetadataEntry(key: "title", value: title))
    }
    var sender: String?
    var messages = 0
    root.walk { element in
      guard has(element, "message") else { return true }
      if let name = part("from_name", of: element) { sender = name }
      guard let text = part("text", of: element), !has(element, "service") else {
        if let text = part("body", of: element) ?? part("details", of: element) {
          conversation.omitted.append(
            OmittedLine(line: element.line, text: text, reason: "message without words"))
        }
        return false
      }
      messages += 1
      // `04.03.2020 10:00:00`
      if metadata.count < 2, let day = element.first(where: { has($0, "date") })?.value("title") {
        metadata.append(MetadataEntry(key: "date", value: String(day.prefix(10))))
      }
      let label = sender.map { conversation.label($0) }
      conversation.add(label: label) { $0.append(text) }
      return false
    }
    guard messages > 0 else { return nil }
    conversation.evidence = ["\(messages) messages of Telegram"]
    return .conversation(conversation, metadata: metadata)
  }

  private static func has(_ element: MarkupElement, _ kind: String) -> Bool {
    element.value("class")?.split(separator: " ").contains { $0 == kind } ?? false
  }

  private static func part(_ kind: String, of element: MarkupElement) -> String? {
    guard let part = element.first(where: { has($0, kind) }) else { return nil }
    let text = MarkupLines(part).lines.map(\.text).joined(separator: "\n")
    return text.isEmpty ? nil : text
  }
}

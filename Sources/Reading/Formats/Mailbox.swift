internal import Corpus

/// Mail: a mailbox of messages (mbox) or one message. The messages of a thread are one conversation,
/// each message a turn of its sender; what it quotes of others is left out.
///
/// Format: RFC 4155 (mbox), RFC 5322 (messages).
struct Mailbox: Format {
  let name = "mbox"
  let endings = ["mbox", "eml"]

  func confidence(_ input: Input) -> Double {
    let isMailbox = input.bytes.starts(with: "From ".utf8)
    guard isMailbox || endings.contains(input.ending) else { return 0 }
    guard ("\n" + input.head).holds("\nFrom: ") else { return 0 }
    return isMailbox ? 0.95 : 0.9
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    var threads: [(subject: String, messages: [MailMessage])] = []
    var places: [String: Int] = [:]
    for range in Self.messages(input.bytes) {
      let message = MailMessage(input.bytes, range)
      let key = message.subject.lowercased()
      if let place = places[key], !key.isEmpty {
        threads[place].messages.append(message)
      } else {
        places[key] = threads.count
        threads.append((message.subject, [message]))
      }
    }
    return threads.map { .conversation(Self.conversation($0.messages), metadata: Self.facts($0)) }
  }

  /// A message begins at a line `From ADDRESS DATE` that stands first or below a blank line.
  private static func messages(_ bytes: [UInt8]) -> [Range<Int>] {
    let lines = LineScanner.lines(of: bytes)
    var starts: [Int] = []
    for (index, line) in lines.enumerated() where index == 0 || line.gap > 0 {
      guard line.indent == 0, bytes[line.range].starts(with: Array("From ".utf8)),
        index + 1 < lines.count, lines[index + 1].gap == 0,
        bytes[line.range].contains(0x3A)
      else { continue }
      starts.append(Int(line.start))
    }
    if starts.isEmpty { starts = [0] }
    return zip(starts, starts.dropFirst() + [bytes.count]).map { $0..<$1 }
  }

  private static func conversation(_ messages: [MailMessage]) -> Conversation {
    var conversation = Conversation(layout: "messages", capacity: 1 << 12)
    conversation.hasGivenNames = true
    conversation.evidence = ["\(messages.count) messages with this subject"]
    for message in messages {
      let label = message.sender.isEmpty ? nil : conversation.label(message.sender)
      conversation.add(label: label) { $0.append(message.said) }
    }
    return conversation
  }

  private static func facts(
    _ thread: (subject: String, messages: [MailMessage])
  ) -> [MetadataEntry] {
    var entries: [MetadataEntry] = []
    if !thread.subject.isEmpty {
      entries.append(MetadataEntry(key: "title", value: thread.subject))
    }
    if let date = thread.messages.first?.date {
      entries.append(MetadataEntry(key: "date", value: date))
    }
    return entries
  }
}

internal import Corpus

/// Captions of the Synchronized Accessible Media Interchange (SAMI): HTML in which `SYNC` elements give
/// the milliseconds where their paragraphs come up. Each class of paragraphs is a language; the one with
/// the most text is read.
///
/// Format: https://learn.microsoft.com/previous-versions/windows/desktop/dnacc/understanding-sami-1.0
struct SAMI: Format {
  let name = "sami"
  let endings = ["smi", "sami"]

  func confidence(_ input: Input) -> Double {
    input.isMarkup && input.head.lowercased().holds("<sami") ? 0.97 : 0
  }

  func open(_ input: Input) throws(ReadingProblem) -> [Material] {
    guard let root = MarkupParser.html(input.bytes) else {
      throw ReadingProblem(.malformed, path: input.path, message: "this is no HTML")
    }
    var tracks: [String: [CaptionCues.Cue]] = [:]
    var starts: [UInt32] = []
    // Elements that are never closed come out inside each other: only what is before the next counts.
    func walk(_ element: MarkupElement, _ time: inout UInt32?, _ track: inout String) {
      var text = MarkupElement(name: "p", attributes: [], children: [], line: element.line)
      func flush() {
        let lines = MarkupLines(text).lines.map(\.text)
        if !lines.isEmpty, let time {
          tracks[track, default: []].append(
            CaptionCues.Cue(
              time: TurnTime(start: time), lines: lines, voice: nil, line: element.line))
        }
        text.children = []
      }
      for child in element.children {
        guard case .element(let inner) = child,
          ["sync", "p", "body", "sami", "html"].contains(inner.name)
        else {
          text.children.append(child)
          continue
        }
        flush()
        if inner.name == "sync", let start = inner.value("start").flatMap({ UInt32($0) }) {
          time = start
          starts.append(start)
        } else if inner.name == "p" {
          track = inner.value("class")?.lowercased() ?? track
        }
        walk(inner, &time, &track)
      }
      flush()
    }
    var time: UInt32?
    var track = ""
    walk(root, &time, &track)
    func size(_ cues: [CaptionCues.Cue]) -> Int {
      var size = 0
      for cue in cues { for line in cue.lines { size += line.utf8.count } }
      return size
    }
    let names = tracks.keys.sorted()
    guard let best = names.max(by: { size(tracks[$0] ?? []) < size(tracks[$1] ?? []) }),
      var cues = tracks[best]
    else {
      throw ReadingProblem(.noText, path: input.path, message: "no captions found in this file")
    }
    for index in cues.indices {
      let start = cues[index].time.start
      cues[index].time = TurnTime(start: start, end: starts.first { $0 > start })
    }
    var metadata: [MetadataEntry] = []
    if let title = root.first(where: { $0.name == "title" })?.text.collapsed, !title.isEmpty {
      metadata.append(MetadataEntry(key: "title", value: title))
    }
    var conversation = CaptionSpeech(cues).conversation()
    for (other, cues) in tracks.sorted(by: { $0.key < $1.key }) where other != best {
      conversation.omitted += cues.map {
        OmittedLine(line: $0.line, text: $0.lines.joined(separator: " "), reason: "other language")
      }
    }
    return [.conversation(conversation, metadata: metadata)]
  }
}

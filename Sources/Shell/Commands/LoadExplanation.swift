import Corpus
import Presentation

/// What a document was recognised by: how it is laid out, how sure that is, and what was left out.
struct LoadExplanation {
  let document: Document
  /// Sentences of the reader: labels found and rejected, marks, the date line.
  let evidence: [String]

  /// Up to how many lines left out are listed.
  private static let listed = 8

  var json: JSON {
    [
      "document": .string(document.id), "format": .string(document.format),
      "confidence": .double(document.confidence), "evidence": .strings(evidence),
      "omittedLines": .array(
        document.omittedLines.map {
          ["line": .int($0.line), "text": .string($0.text), "reason": .string($0.reason)]
        }),
    ]
  }

  var blocks: [Block] {
    let percent = Int((document.confidence * 100).rounded())
    var lines = [
      StyledText("taken for \(document.format), \(document.encoding), \(percent) % sure")
    ]
    lines += evidence.map { StyledText($0) }
    let omitted = document.omittedLines
    lines += omitted.prefix(Self.listed).map {
      StyledText("line \($0.line) left out (\($0.reason)): \($0.text.prefix(60))")
    }
    if omitted.count > Self.listed {
      lines.append(StyledText("\(omitted.count) lines left out in all"))
    }
    return [.heading(StyledText(document.id, .reference)), .list(lines)]
  }
}

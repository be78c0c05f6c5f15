import Corpus
import Presentation

/// Shows errors and warnings: the one place that knows what they look like.
enum ErrorReport {
  /// An error with its place, as text or as a JSON object on one line.
  static func text(
    of failure: Failure, as format: OutputFormat, color: Bool, isWarning: Bool = false
  ) -> String {
    let severity = isWarning ? "warning" : "error"
    return format == .json
      ? json(failure, severity).description + "\n" : readable(failure, severity, color: color)
  }

  private static func json(_ failure: Failure, _ severity: String) -> JSON {
    let diagnostic = failure.diagnostic
    return [
      "type": .string(severity), "message": .string(diagnostic.message),
      "at": ["line": .int(failure.place.line), "column": .int(failure.place.column)],
      "expected": .strings(diagnostic.expected), "suggestion": .string(diagnostic.suggestion),
      "source": .string(failure.place.source), "advice": .string(diagnostic.advice),
    ]
  }

  private static func readable(
    _ failure: Failure, _ severity: String, color: Bool
  ) -> String {
    let place = failure.place
    let diagnostic = failure.diagnostic
    var text = place.source.map { "\($0.visible):\(place.line):\(place.column): " } ?? ""
    let theme = Theme(color: color)
    text +=
      theme.painted("\(severity):", .error) + " " + diagnostic.message.visible + "\n"
    if !place.text.isEmpty {
      let column = DisplayWidth.of(place.before)
      let marked = max(1, DisplayWidth.of(place.marked))
      let caret = "^" + String(repeating: "~", count: min(marked, 60) - 1)
      text += "  \(theme.painted(place.text, .plain))\n  \(String(repeating: " ", count: column))"
      text += theme.painted(caret, .error) + "\n"
    }
    if let suggestion = diagnostic.suggestion {
      text += "  did you mean '\(suggestion.visible)'?\n"
    }
    if !diagnostic.expected.isEmpty {
      text += "  expected: \(diagnostic.expected.joined(separator: ", ").visible)\n"
    }
    if let advice = diagnostic.advice { text += "  \(advice.visible)\n" }
    return text
  }
}

extension Session {
  /// Shows an error.
  func report(_ failure: Failure) {
    tell(
      ErrorReport.text(
        of: failure, as: format, color: renderingContext.color, isWarning: warnsOfFailures))
  }

  /// Shows a warning about a source that was read.
  func warn(_ warning: SourceWarning) {
    if format == .json {
      let object = warning.json.adding([(key: "type", value: "warning")])
      tell(object.description + "\n")
    } else {
      let place = warning.path + (warning.line.map { ":\($0)" } ?? "")
      tell("\(place.visible): warning: \(warning.text.visible)\n")
    }
  }

  /// Says something that a person at the prompt wants to know.
  func note(_ text: String) {
    if isInteractive, !isQuiet { tell(text.visible + "\n") }
  }

  /// Writes a message, unless the user has stopped what leads to it.
  func tell(_ text: String) {
    progress?.hide()
    if !Cancellation.isRequested { messages.write(text) }
  }
}

extension SourceWarning {
  /// Kind, message and, where there are several places, how many.
  var text: String {
    "\(kind.rawValue): \(message)" + (count > 1 ? " (\(count) times)" : "")
  }

  var json: JSON {
    [
      "path": .string(path), "line": .int(line), "kind": .string(kind.rawValue),
      "message": .string(message), "count": .int(count),
    ]
  }
}

extension String {
  /// The text with controls and invisible signs shown, as names and texts of strangers may hold them.
  var visible: String { VisibleText.escaped(self) }
}

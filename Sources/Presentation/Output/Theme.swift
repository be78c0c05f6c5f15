/// How styles look in a terminal: the only place that knows a colour.
///
/// Only the sixteen colours that the user's terminal defines are used, so that they fit its
/// background; where there is no colour, added and removed text is put in brackets and the rest
/// is plain.
public struct Theme: Sendable, Hashable {
  /// Whether styles are shown by escape sequences at all.
  public var color: Bool

  public init(color: Bool) { self.color = color }

  /// The parameters of the escape sequence that begins a style; nil where it looks like plain text.
  public func parameters(_ style: StyledText.Style) -> String? {
    guard color else { return nil }
    return switch style {
    case .plain: nil
    case .strong: "1"
    case .dim: "2"
    case .match: "1;31"
    case .reference: "36"
    case .speaker: "1;32"
    case .added: "32"
    case .removed: "31"
    case .keyword: "36"
    case .quoted: "33"
    case .warning: "33"
    case .error: "1;31"
    }
  }

  /// What is put around a run where there is no colour.
  func brackets(_ style: StyledText.Style) -> (open: String, close: String)? {
    guard !color else { return nil }
    return switch style {
    case .added: ("{+", "+}")
    case .removed: ("[-", "-]")
    default: nil
    }
  }

  /// `text` in a style for a terminal, as it is without one. Controls in `text` are made visible.
  public func painted(_ text: String, _ style: StyledText.Style) -> String {
    var bytes: [UInt8] = []
    VisibleText.append(text, to: &bytes)
    let visible = String(decoding: bytes, as: UTF8.self)
    guard let parameters = parameters(style) else { return visible }
    return "\u{1B}[\(parameters)m\(visible)\u{1B}[0m"
  }
}

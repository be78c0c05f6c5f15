import Presentation

/// A result with both forms, as commands make them.
struct Example: Presentable {
  var json: JSON = .null
  var blocks: [Block]
}

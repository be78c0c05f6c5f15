/// The arguments of a program: flags and options are taken out, what is left are paths.
public struct ArgumentList {
  public private(set) var rest = Array(CommandLine.arguments.dropFirst())

  public init() {}

  /// Takes a flag; whether it was given.
  public mutating func flag(_ name: String) -> Bool {
    guard let index = rest.firstIndex(of: name) else { return false }
    rest.remove(at: index)
    return true
  }

  /// Takes an option with its value.
  public mutating func option(_ name: String) -> String? {
    guard let index = rest.firstIndex(of: name), index + 1 < rest.count else { return nil }
    defer { rest.removeSubrange(index...index + 1) }
    return rest[index + 1]
  }
}

@testable import Reading

/// A validator of the part of JSON Schema that `Documentation/output.schema.json` uses: `$ref` to
/// `$defs`, `type`, `const`, `enum`, `anyOf`, `oneOf`, `properties`, `required`,
/// `additionalProperties` and `items`.
struct JSONSchema {
  private let root: JSONValue

  init(_ root: JSONValue) {
    self.root = root
  }

  /// The values that the `type` of a top-level object may have.
  var types: Set<String> {
    Set(
      root["oneOf"]?.array?.compactMap { resolved($0)["properties"]?["type"]?["const"]?.text } ?? []
    )
  }

  /// What is wrong with a value, each with its path; empty if nothing is.
  func faults(in value: JSONValue) -> [String] {
    guard
      let branch = root["oneOf"]?.array?.map(resolved).first(where: {
        $0["properties"]?["type"]?["const"]?.text == value["type"]?.text
      })
    else { return ["there is no type '\(value["type"]?.text ?? "")'"] }
    return faults(in: value, branch, value["type"]?.text ?? "")
  }

  private func resolved(_ schema: JSONValue) -> JSONValue {
    guard let name = schema["$ref"]?.text?.split(separator: "/").last else { return schema }
    return root["$defs"]?[String(name)] ?? .null
  }

  private func faults(in value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    let schema = resolved(schema)
    guard case .object(let rules) = schema else { return ["\(path): the schema refers to nothing"] }
    var faults: [String] = []
    for (rule, argument) in rules {
      switch rule {
      case "type":
        let names = argument.array?.compactMap(\.text) ?? [argument.text ?? ""]
        if !names.contains(where: { Self.isOf($0, value) }) {
          faults.append("\(path) is no \(names.joined(separator: " or ")): \(value)")
        }
      case "const", "enum":
        let choices = argument.array ?? [argument]
        if !choices.contains(where: { "\($0)" == "\(value)" }) {
          faults.append("\(path) is none of \(choices.map { $0.text ?? "null" }): \(value)")
        }
      case "anyOf":
        let each = argument.array?.map { self.faults(in: value, $0, path) } ?? []
        if !each.contains(where: \.isEmpty) { faults += each.first ?? [] }
      case "required":
        for name in argument.array?.compactMap(\.text) ?? [] where value[name] == nil {
          faults.append("\(path).\(name) is missing")
        }
      case "properties", "additionalProperties":
        guard rule == "additionalProperties" || schema["additionalProperties"] == nil else {
          continue
        }
        faults += membersFaults(of: value, schema, path)
      case "items":
        for (index, item) in (value.array ?? []).enumerated() {
          faults += self.faults(in: item, argument, "\(path)[\(index)]")
        }
      case "description": break
      default: faults.append("\(path): the validator does not know '\(rule)'")
      }
    }
    return faults
  }

  private func membersFaults(of value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.flatMap { member -> [String] in
      let below = "\(path).\(member.key)"
      if let known = schema["properties"]?[member.key] {
        return faults(in: member.value, known, below)
      }
      switch schema["additionalProperties"] {
      case .object(let rules): return faults(in: member.value, .object(rules), below)
      case .bool(false): return ["\(below) is not documented"]
      default: return []
      }
    }
  }

  private static func isOf(_ type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("null", .null), ("string", .string), ("boolean", .bool), ("array", .array),
      ("object", .object), ("number", .number):
      true
    case ("integer", .number(let text)): Int(text) != nil
    default: false
    }
  }
}

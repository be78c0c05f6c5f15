extension TextOutput {
  /// Appends a value on one line, without a line end.
  public func append(_ value: JSON) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .int(let number): append(String(number))
    case .double(let number):
      append(number.isFinite ? NumberText.shortest(number) : "null")
    case .string(let text): appendQuoted(text)
    case .array(let elements):
      append(byte: UInt8(ascii: "["))
      for index in elements.indices where isWanted {
        if index > 0 { append(byte: UInt8(ascii: ",")) }
        append(elements[index])
        flushIfFull()
      }
      append(byte: UInt8(ascii: "]"))
    case .object(let members):
      append(byte: UInt8(ascii: "{"))
      var isFirst = true
      for (key, member) in members {
        if !isFirst { append(byte: UInt8(ascii: ",")) }
        isFirst = false
        appendQuoted(key)
        append(byte: UInt8(ascii: ":"))
        append(member)
      }
      append(byte: UInt8(ascii: "}"))
    }
  }

  /// Appends a string in quotation marks, escaped as RFC 8259 asks and no further.
  func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let source = text.utf8.span
    if Self.needsEscape(source) {
      appendEscaped(source)
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ source: Span<UInt8>) -> Bool {
    var found: UInt8 = 0
    for index in source.indices {
      let byte = source[index]
      found |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
    }
    return found != 0
  }

  private func appendEscaped(_ source: Span<UInt8>) {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(source.count + 16)
    for index in source.indices {
      let byte = source[index]
      switch byte {
      case 0x22, 0x5C:
        escaped.append(0x5C)
        escaped.append(byte)
      case 0x0A: escaped.append(contentsOf: [0x5C, UInt8(ascii: "n")])
      case 0x0D: escaped.append(contentsOf: [0x5C, UInt8(ascii: "r")])
      case 0x09: escaped.append(contentsOf: [0x5C, UInt8(ascii: "t")])
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        escaped.append(contentsOf: [0x5C, UInt8(ascii: "u"), 0x30, 0x30])
        escaped.append(digits[Int(byte >> 4)])
        escaped.append(digits[Int(byte & 15)])
      default: escaped.append(byte)
      }
    }
    bytes.append(contentsOf: escaped)
  }
}

/// Writes each result as one JSON value on a line of its own.
struct JSONRenderer: Renderer {
  func render(_ result: any Presentable, into output: TextOutput) {
    output.append(result.json)
    output.append(byte: UInt8(ascii: "\n"))
    output.flushIfFull()
  }
}

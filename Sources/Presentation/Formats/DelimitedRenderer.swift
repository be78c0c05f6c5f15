/// Writes a result's table as comma-separated values (RFC 4180) or tab-separated values.
///
/// The head is the columns' keys, numbers are written in full, absent values as empty fields.
/// Lines end in a line feed. In tab-separated values tabs and line ends inside fields are blanks.
struct DelimitedRenderer: Renderer {
  enum Delimiter {
    case commas, tabs
  }

  private let delimiter: Delimiter

  init(_ delimiter: Delimiter) { self.delimiter = delimiter }

  func render(_ result: any Presentable, into output: TextOutput) throws(PresentationError) {
    guard let table = result.table else {
      throw PresentationError(
        "this result is not a table",
        suggestion: "write it as text, markdown, html or json")
    }
    write(table.columns.map { .text($0.key) }, into: output)
    for number in table.rows.indices where output.isWanted {
      write(table.rows[number], into: output)
      output.flushIfFull()
    }
  }

  private func write(_ cells: [Table.Cell], into output: TextOutput) {
    var isFirst = true
    for cell in cells {
      if !isFirst { output.append(byte: delimiter == .commas ? 0x2C : 0x09) }
      isFirst = false
      switch cell {
      case .empty: break
      case .text(let text): write(text, into: output)
      case .styled(let text): write(text.plain, into: output)
      case .int(let number): output.append(String(number))
      case .real(let number, _):
        if number.isFinite { output.append(NumberText.shortest(number)) }
      }
    }
    output.append(byte: 0x0A)
  }

  private func write(_ text: String, into output: TextOutput) {
    switch delimiter {
    case .commas: output.appendField(text)
    case .tabs: output.appendTabFree(text)
    }
  }
}

extension TextOutput {
  /// Appends a field of RFC 4180: in quotation marks where it holds a comma, a quotation mark, a line
  /// end, or blanks at its ends.
  fileprivate func appendField(_ text: String) {
    let source = text.utf8.span
    var marks = 0
    var special: UInt8 = 0
    for index in source.indices {
      let byte = source[index]
      marks += byte == 0x22 ? 1 : 0
      special |= (byte == 0x2C ? 1 : 0) | (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0)
    }
    let padded = !source.isEmpty && (source[0] == 0x20 || source[source.count - 1] == 0x20)
    guard marks > 0 || special != 0 || padded else { return append(text) }
    append(byte: 0x22)
    if marks == 0 {
      append(text)
    } else {
      var doubled: [UInt8] = []
      doubled.reserveCapacity(source.count + marks)
      for index in source.indices {
        if source[index] == 0x22 { doubled.append(0x22) }
        doubled.append(source[index])
      }
      append(doubled)
    }
    append(byte: 0x22)
  }

  /// Appends text with blanks for its tabs and line ends.
  fileprivate func appendTabFree(_ text: String) {
    let source = text.utf8.span
    var special: UInt8 = 0
    for index in source.indices {
      let byte = source[index]
      special |= (byte == 0x09 ? 1 : 0) | (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0)
    }
    guard special != 0 else { return append(text) }
    append(text.utf8.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 })
  }
}

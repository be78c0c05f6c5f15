internal import CXML

/// Parses HTML and XML with libxml2. Nothing is fetched, external entities are not read.
enum MarkupParser {
  /// The root of an HTML page in UTF-8, as forgiving as browsers are; `nil` if nothing is in it.
  static func html(_ bytes: [UInt8]) -> MarkupElement? {
    unsafe parse(bytes) { memory, count in
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue
      guard let context = unsafe htmlNewParserCtxt() else { return nil }
      defer { unsafe htmlFreeParserCtxt(context) }
      // Pages may be nested as deep as they like; what is deep is flattened below.
      unsafe context.pointee.options |= Int32(bitPattern: XML_PARSE_HUGE.rawValue)
      return unsafe htmlCtxtReadMemory(
        context, memory, count, nil, "UTF-8", Int32(bitPattern: options))
    }
  }

  /// The root of an XML document; broken ones as far as they can be read.
  static func xml(_ bytes: [UInt8]) -> MarkupElement? {
    unsafe parse(bytes) { memory, count in
      let options =
        XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        | XML_PARSE_NONET.rawValue
      // Bytes are UTF-8 here, whatever encoding the document says it was in.
      return unsafe xmlReadMemory(memory, count, nil, "UTF-8", Int32(bitPattern: options))
    }
  }

  private static func parse(
    _ bytes: [UInt8], _ read: (UnsafePointer<CChar>?, Int32) -> xmlDocPtr?
  ) -> MarkupElement? {
    guard isReady, bytes.count < Int(Int32.max) else { return nil }
    // What is wrong with a source is not for the library to print; the setting is the thread's own.
    unsafe xmlSetStructuredErrorFunc(nil) { _, _ in }
    return unsafe bytes.withUnsafeBytes { buffer in
      let memory = unsafe buffer.bindMemory(to: CChar.self).baseAddress
      guard let document = unsafe read(memory, Int32(buffer.count)) else { return nil }
      defer { unsafe xmlFreeDoc(document) }
      guard let root = unsafe xmlDocGetRootElement(document) else { return nil }
      return unsafe element(root, depth: 0)
    }
  }

  /// Elements deeper than this become the text that is in them.
  private static let deepest = 400

  /// libxml2 is made ready once, before threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private static func element(_ node: xmlNodePtr, depth: Int) -> MarkupElement {
    var element = MarkupElement(
      name: unsafe string(node.pointee.name), attributes: [], children: [],
      line: unsafe xmlGetLineNo(node))
    var attribute = unsafe node.pointee.properties
    while let current = unsafe attribute {
      var value = ""
      var part = unsafe current.pointee.children
      while let text = unsafe part {
        value += unsafe string(text.pointee.content)
        unsafe part = text.pointee.next
      }
      element.attributes.append((unsafe string(current.pointee.name), value))
      unsafe attribute = current.pointee.next
    }
    var child = unsafe node.pointee.children
    while let current = unsafe child {
      switch unsafe current.pointee.type {
      case XML_ELEMENT_NODE where depth < deepest:
        element.children.append(.element(unsafe self.element(current, depth: depth + 1)))
      case XML_ELEMENT_NODE: unsafe flatten(current, into: &element)
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        element.children.append(.text(unsafe string(current.pointee.content)))
      default: break
      }
      unsafe child = current.pointee.next
    }
    return element
  }

  /// Adds the texts inside `top`, each a paragraph, without recursion.
  private static func flatten(_ top: xmlNodePtr, into element: inout MarkupElement) {
    var node = unsafe top
    while true {
      if unsafe node.pointee.type == XML_TEXT_NODE {
        var paragraph = MarkupElement(
          name: "p", attributes: [], children: [], line: unsafe xmlGetLineNo(node))
        paragraph.children.append(.text(unsafe string(node.pointee.content)))
        element.children.append(.element(paragraph))
      }
      if unsafe node.pointee.type == XML_ELEMENT_NODE, let child = unsafe node.pointee.children {
        unsafe node = child
        continue
      }
      while unsafe node != top, unsafe node.pointee.next == nil,
        let parent = unsafe node.pointee.parent
      {
        unsafe node = parent
      }
      guard unsafe node != top, let next = unsafe node.pointee.next else { return }
      unsafe node = next
    }
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }

  private static func string(_ text: UnsafeMutablePointer<xmlChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }
}

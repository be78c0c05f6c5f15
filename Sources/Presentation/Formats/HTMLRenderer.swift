struct HTMLRenderer: Renderer {
  func render(_ result: any Presentable, into output: TextOutput) {}
}

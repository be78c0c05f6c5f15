// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the program does not build with it.
let package = Package(
  name: "benchmarks",
  targets: [.executableTarget(name: "benchmarks")],
  swiftLanguageModes: [.v6]
)

// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "parlance",
  products: [.executable(name: "parlance", targets: ["parlance"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.3.0"),
  ],
  targets: [
    .systemLibrary(name: "CEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),

    .target(name: "Language"),
    .target(name: "Corpus", dependencies: ["Language", "CStemmer"]),
    .target(name: "Reading", dependencies: ["Language", "Corpus", "CXML", "CArchive"]),
    .target(name: "Query", dependencies: ["Corpus", "CPCRE2"]),
    .target(name: "Statistics", dependencies: ["Language", "Corpus"]),
    .target(
      name: "Summarization",
      dependencies: [
        "Language", "Corpus", "Statistics",
        .product(name: "HeapModule", package: "swift-collections"),
      ]),
    .target(name: "Comparison", dependencies: ["Corpus", "Statistics", "Summarization"]),
    .target(name: "Presentation"),
    .target(
      name: "Shell",
      dependencies: [
        "Corpus", "Reading", "Query", "Statistics", "Summarization", "Comparison", "Presentation",
      ]),
    .target(name: "Terminal", dependencies: ["CEdit", "Presentation"]),
    .executableTarget(
      name: "parlance",
      dependencies: [
        "Corpus", "Shell", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(name: "LanguageTests", dependencies: ["Language"]),
    .testTarget(name: "CorpusTests", dependencies: ["Corpus"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading"]),
    .testTarget(name: "QueryTests", dependencies: ["Query", "Reading"]),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics", "Reading"]),
    .testTarget(name: "SummarizationTests", dependencies: ["Summarization", "Reading"]),
    .testTarget(name: "ComparisonTests", dependencies: ["Comparison", "Reading"]),
    .testTarget(name: "PresentationTests", dependencies: ["Presentation"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "parlance"]),
    .testTarget(
      name: "ShellTests", dependencies: ["Shell", "Reading", "parlance"], exclude: ["Goldens"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableExperimentalFeature("Lifetimes"),
  ]
}

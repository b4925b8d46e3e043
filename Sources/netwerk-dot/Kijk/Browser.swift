import Foundation

/// The browser of whoever sits at this computer (English: *browser*).
enum Browser {
  /// Opens an address where there is a screen and something that can; does nothing otherwise.
  static func open(_ adres: String) {
    let omgeving = ProcessInfo.processInfo.environment
    #if os(macOS)
      let openers = ["/usr/bin/open"]
    #else
      guard omgeving["DISPLAY"] != nil || omgeving["WAYLAND_DISPLAY"] != nil else { return }
      let openers = (omgeving["PATH"] ?? "").split(separator: ":").map { "\($0)/xdg-open" }
    #endif
    guard let opener = openers.first(where: FileManager.default.isExecutableFile) else { return }
    let proces = Process()
    proces.executableURL = URL(fileURLWithPath: opener)
    proces.arguments = [adres]
    proces.standardOutput = FileHandle.nullDevice
    proces.standardError = FileHandle.nullDevice
    try? proces.run()
  }
}

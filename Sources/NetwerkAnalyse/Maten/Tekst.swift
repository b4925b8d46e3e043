import Netwerk

/// The same words in Dutch and in English (English: *text*).
public struct Tekst: Hashable, Sendable, Benoemd {
  public let nederlands: String
  public let engels: String

  public init(_ nederlands: String, _ engels: String) {
    self.nederlands = nederlands
    self.engels = engels
  }

  init(_ iets: some Benoemd) {
    self.init(iets.naam(in: .nederlands), iets.naam(in: .engels))
  }

  public func naam(in taal: Taal) -> String { taal == .nederlands ? nederlands : engels }
}

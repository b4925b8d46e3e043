import NIOCore
import NIOHTTP1
import NIOPosix

/// Speaks HTTP with programs on this computer, and with nobody else (English: *local server*).
///
/// It listens on 127.0.0.1, which no other computer can reach.
struct LokaleServer {
  typealias Verbinding = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

  /// The port it listens on.
  let poort: Int
  private let stekker: NIOAsyncChannel<Verbinding, Never>

  /// What is sent back.
  struct Antwoord: Sendable {
    var code: HTTPResponseStatus
    var koppen: HTTPHeaders
    var inhoud: [UInt8]
  }

  /// - Parameter poort: 0 lets the system choose.
  /// - Throws: when the port is taken.
  init(poort: UInt16) async throws {
    stekker = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .bind(host: "127.0.0.1", port: Int(poort)) { kanaal in
        kanaal.eventLoop.makeCompletedFuture {
          try kanaal.pipeline.syncOperations.configureHTTPServerPipeline()
          return try Verbinding(wrappingChannelSynchronously: kanaal)
        }
      }
    self.poort = stekker.channel.localAddress?.port ?? Int(poort)
  }

  /// Answers every request until the task is cancelled.
  func dien(_ antwoord: @escaping @Sendable (HTTPRequestHead) async -> Antwoord) async throws {
    try await stekker.executeThenClose { verbindingen in
      try await withThrowingTaskGroup(of: Void.self) { groep in
        for try await verbinding in verbindingen {
          // A connection that breaks off concerns nobody else.
          groep.addTask { try? await Self.bedien(verbinding, antwoord) }
        }
      }
    }
  }

  private static func bedien(
    _ verbinding: Verbinding, _ antwoord: @Sendable (HTTPRequestHead) async -> Antwoord
  ) async throws {
    try await verbinding.executeThenClose { inkomend, uitgaand in
      var kop: HTTPRequestHead?
      for try await deel in inkomend {
        if case .head(let nieuwe) = deel { kop = nieuwe }
        guard case .end = deel, let vraag = kop else { continue }
        let antwoord = await antwoord(vraag)
        var koppen = antwoord.koppen
        koppen.replaceOrAdd(name: "Content-Length", value: "\(antwoord.inhoud.count)")
        if !vraag.isKeepAlive { koppen.replaceOrAdd(name: "Connection", value: "close") }
        try await uitgaand.write(
          .head(HTTPResponseHead(version: vraag.version, status: antwoord.code, headers: koppen)))
        try await uitgaand.write(.body(.byteBuffer(ByteBuffer(bytes: antwoord.inhoud))))
        try await uitgaand.write(.end(nil))
        if !vraag.isKeepAlive { return }
      }
    }
  }
}

import Dispatch
import Foundation
import NetwerkReeks

/// Turns Ctrl-C and a request to end into a sign to stop, so that what was begun is finished; asked
/// a second time, the tool ends at once (English: *interruption*).
final class Onderbreking {
  let stop: Stopteken
  private let bronnen: [any DispatchSourceSignal]

  init() {
    let stop = Stopteken()
    self.stop = stop
    bronnen = [SIGINT, SIGTERM].map { teken in
      signal(teken, SIG_IGN)
      let bron = DispatchSource.makeSignalSource(signal: teken, queue: .global())
      bron.setEventHandler {
        if stop.isGegeven { _exit(128 + teken) }
        stop.geef()
      }
      bron.resume()
      return bron
    }
  }
}

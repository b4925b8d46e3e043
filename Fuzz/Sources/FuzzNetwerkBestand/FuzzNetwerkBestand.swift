import Netwerk
import NetwerkBestand

/// Reads any bytes as a netwerk file: never a crash, always a network or a fout, and a network that
/// can be written reads back as itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func leesWillekeurigeBytes(_ begin: UnsafePointer<UInt8>, _ aantal: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: begin, count: aantal))
  let lezing = NetwerkDecoder().lees(bytes, bestand: "fuzz")
  precondition((lezing.netwerk == nil) == !lezing.fouten.isEmpty)
  for melding in lezing.meldingen {
    precondition(melding.regel >= 1 && melding.kolom >= 1)
    precondition(!melding.tekst(in: .nederlands).isEmpty && !melding.tekst(in: .engels).isEmpty)
  }
  if let netwerk = lezing.netwerk {
    let encoder = NetwerkEncoder()
    for tekst in [encoder.yaml(netwerk), encoder.json(netwerk)] {
      precondition(NetwerkDecoder().lees(tekst, bestand: "fuzz").netwerk == netwerk)
    }
  }
  return 0
}

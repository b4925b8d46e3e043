import Foundation
import Netwerk
import NetwerkPrivacy
import NetwerkTestSupport

// Questions with the answers of NetwerkPrivacy, one JSON object on each line, for scripts/check-privacy
// to answer anew with other programs.
var toeval = Toeval(1)
let regels = JSONEncoder()
regels.outputFormatting = [.sortedKeys]

func toon(_ vraag: some Encodable) throws {
  print(String(decoding: try regels.encode(vraag), as: UTF8.self))
}

for _ in 0..<500 { try toon(Pseudoniemvraag(&toeval)) }
for _ in 0..<200 { try toon(Tabelvraag(&toeval)) }
for groep in 0..<4 { try toon(Netwerkvraag(&toeval, aantal: 400, grootte: 3 + groep)) }

import Netwerk
import NetwerkBestand
import Testing

@Suite struct `YAML die niet klopt` {
  @Test(arguments: [
    (
      "  - { naam: Ria, rol: zus\n  - { naam: Ton }\n",
      "4:5 deze haak gaat niet dicht; er mist een '}', of een komma tussen twee delen"
    ),
    (
      "  - naam: Ria\n    steun: [advies\n",
      "5:12 deze haak gaat niet dicht; er mist een ']', of een komma tussen twee delen"
    ),
    ("  - naam: \"Ria\n  - naam: Ton\n", "4:11 dit aanhalingsteken gaat niet dicht"),
    (
      "  - naam: Ria\n    notitie: let op: nat\n",
      "5:20 een dubbele punt midden in een tekst; zet de tekst tussen aanhalingstekens, of kijk of de regel goed is ingesprongen"
    ),
    (
      "  - naam: Ria\n   rol: zus\n",
      "5:4 deze regel springt niet in zoals de regels erboven; zet ze gelijk"
    ),
    (
      "  - naam: Ria\n    rol zus\n    kring: 1\n",
      "5:5 hier mist een dubbele punt achter de sleutel, zoals in 'naam: Ria'"
    ),
    (
      "  - naam: @ria\n",
      "4:11 een tekst kan niet met '@' beginnen; zet de tekst tussen aanhalingstekens"
    ),
    (
      "  - naam: \"a\\qb\"\n",
      "4:13 na '\\' staat iets onbekends; schrijf '\\\\' voor een schuine streep"
    ),
    (
      "  - naam: !!binary Ria\n    rol: zus\n",
      "4:11 de typeaanduiding 'tag:yaml.org,2002:binary' kan hier niet; zet een tekst die met '!' begint tussen aanhalingstekens"
    ),
    (
      "  - ? [a, b]\n    : c\n    naam: Ria\n    rol: zus\n",
      "4:7 voor een dubbele punt hoort één woord, zoals 'naam:'"
    ),
  ])
  func `krijgt een zin die de plaats en de oplossing noemt`(personen: String, melding: String) {
    #expect(meldingen(netwerk(personen: personen)) == [melding])
  }
}

public struct Netwerk {}

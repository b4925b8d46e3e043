/// How a neighbourhood is looked at, and what of it is told (English: *settings*).
public struct Buurtinstelling: Hashable, Sendable {
  /// Numbers below it are not told; see ``Onderdrukking``.
  public var drempel = 5
  /// So many informal contacts or fewer are few.
  public var weinigContacten = 2
  public var grenzen = Buurtdraaglast.Grenzen()
  /// Up to so many nodes the betweenness is exact.
  public var exactTot = 2000
  /// From so many nodes it is estimated beyond.
  public var bronnen = 256
  /// A list is no longer than this.
  public var hoogsteRijen = 20
  /// Whether people are listed by kenmerk: for who has the key and may use it.
  public var metPseudoniemen = false

  public init() {}
}

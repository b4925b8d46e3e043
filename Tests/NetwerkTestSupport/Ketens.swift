import Netwerk

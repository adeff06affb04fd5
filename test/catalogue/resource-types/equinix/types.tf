# https://docs.equinix.com/fabric/fabric-locations/
resource "equinix_fabric_connection" "left_out" {} # network ?left-to-provider

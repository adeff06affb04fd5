# https://previder.com/datacenters
resource "previder_staas_environment" "left_out" {} # hosting NL
resource "previder_virtual_firewall" "left_out" {} # network NL
resource "previder_virtual_network" "left_out" {} # network NL

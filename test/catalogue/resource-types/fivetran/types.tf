# https://fivetran.com/docs/using-fivetran/fivetran-dashboard/account-settings/data-residency
resource "fivetran_connector" "out" { group_id = fivetran_destination.out.group_id } # processing US
resource "fivetran_connector" "in" { group_id = fivetran_destination.in.group_id } # processing DE
resource "fivetran_destination" "out" { region = "AWS_US_EAST_1" } # processing US
resource "fivetran_destination" "in" { region = "AWS_EU_CENTRAL_1" } # processing DE

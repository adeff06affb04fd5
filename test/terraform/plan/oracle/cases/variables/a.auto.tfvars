stage = "prd"

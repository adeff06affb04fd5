omgeving = "productie"
regio    = "eu-central-1"

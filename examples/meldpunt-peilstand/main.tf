# Foto's en meldingen van burgers.
module "meldingen" {
  source = "./modules/opslag"

  naam   = "meldingen"
  labels = local.labels
}

# Tweede kopie, voor als Frankfurt uitvalt.
module "archief" {
  source = "./modules/opslag"

  naam   = "archief"
  labels = local.labels

  providers = {
    aws = aws.uitwijk
  }
}

resource "aws_db_instance" "meldingen" {
  identifier        = "meldingen"
  engine            = "postgres"
  instance_class    = "db.t4g.medium"
  allocated_storage = 50
  storage_encrypted = true
}

resource "aws_acm_certificate" "site" {
  provider = aws.cdn

  domain_name       = "peilstand.example"
  validation_method = "DNS"
}

resource "aws_cloudfront_distribution" "site" {
  enabled = true

  origin {
    origin_id   = "meldingen"
    domain_name = module.meldingen.domein
  }

  default_cache_behavior {
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    target_origin_id       = "meldingen"
    viewer_protocol_policy = "redirect-to-https"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    acm_certificate_arn = aws_acm_certificate.site.arn
    ssl_support_method  = "sni-only"
  }
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/a/b"
  port              = 80
  protocol          = "HTTP" # expect NLC-KEY-002

  default_action {
    type = "forward"
  }
}

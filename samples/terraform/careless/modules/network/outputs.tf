output "subnet_ids" {
  value = [aws_subnet.subnet_a.id, aws_subnet.subnet_b.id]
}

output "app_security_group_id" {
  value = aws_security_group.app_security_group.id
}

output "database_security_group_id" {
  value = aws_security_group.database_security_group.id
}

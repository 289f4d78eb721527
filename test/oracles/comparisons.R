# Rscript comparisons.R, in this folder. Expected values from R's own prop.test, fisher.test and t.test (R 4.2.2).
source("json.R")
set.seed(20260301)

wilson <- function(x, n, level) suppressWarnings(prop.test(x, n, conf.level = level, correct = FALSE)$conf.int)

for (i in 1:25) {
  n <- sample(1:400, 1)
  x <- sample(0:n, 1)
  level <- sample(c(0.8, 0.9, 0.95, 0.99), 1)
  add("WILSON", list(x, n, level), row_of(x / n, wilson(x, n, level)))
}

for (i in 1:25) {
  n <- sample(1:200, 2)
  x <- c(sample(0:n[1], 1), sample(0:n[2], 1))
  level <- sample(c(0.9, 0.95, 0.99), 1)
  p <- x / n
  a <- wilson(x[1], n[1], level)
  b <- wilson(x[2], n[2], level)
  d <- p[1] - p[2]
  bounds <- c(d - sqrt((p[1] - a[1])^2 + (b[2] - p[2])^2), d + sqrt((a[2] - p[1])^2 + (p[2] - b[1])^2))
  add("PROPDIFF", list(x[1], n[1], x[2], n[2], level), row_of(d, bounds))
}

for (i in 1:60) {
  n <- sample(c(1:12, 20, 45, 150, 900), 2, replace = TRUE)
  x <- c(sample(0:n[1], 1), sample(0:n[2], 1))
  counts <- rbind(x, n - x)
  expected <- outer(rowSums(counts), colSums(counts)) / sum(counts)
  p <- if (min(expected) < 5) fisher.test(counts)$p.value else prop.test(x, n, correct = FALSE)$p.value
  add("PROPTEST", list(x[1], n[1], x[2], n[2]), p)
}

for (i in 1:25) {
  a <- round(rnorm(sample(2:30, 1), 70, 12), 1)
  b <- round(rnorm(sample(2:30, 1), 75, 5), 1)
  result <- t.test(a, b)
  add("WELCH", list(column(a), column(b)), row_of(result$statistic, result$parameter, result$p.value))
}

adjusted <- function(scores) {
  n <- length(scores) + 3
  p <- (sum(scores >= 9) + 0.75) / n
  d <- (sum(scores <= 6) + 0.75) / n
  list(value = p - d, variance = (p + d - (p - d)^2) / n)
}
nps <- function(scores) 100 * (mean(scores >= 9) - mean(scores <= 6))

for (i in 1:20) {
  a <- sample(0:10, sample(3:60, 1), replace = TRUE, prob = c(rep(1, 7), 4, 4, 6, 6))
  b <- sample(0:10, sample(3:60, 1), replace = TRUE, prob = c(rep(2, 7), 4, 4, 3, 3))
  u <- adjusted(a)
  v <- adjusted(b)
  level <- sample(c(0.9, 0.95), 1)
  half <- qnorm((1 + level) / 2) * sqrt(u$variance)
  add("NPSCI", list(column(a), level), row_of(nps(a), 100 * pmax(-1, u$value - half), 100 * pmin(1, u$value + half)))
  error <- sqrt(u$variance + v$variance)
  bounds <- u$value - v$value + c(-1, 1) * qnorm(0.975) * error
  p <- 2 * pnorm(-abs(u$value - v$value) / error)
  add("NPSTEST", list(column(a), column(b)), row_of(nps(a) - nps(b), 100 * bounds, p))
}

write_cases("comparisons.json")

# Rscript surveys.R, in this folder. Written anew over vectors in R 4.2.2; intervals from t.test, prop.test, and
# the package survey for weighted means.
source("json.R")
suppressPackageStartupMessages(library(survey))
set.seed(20260310)

detail <- function(id, args, gives) add("DETAIL", c(list(paste0(id, ":value,lower,upper")), args), gives)

for (i in 1:20) {
  x <- sample(1:7, sample(3:80, 1), replace = TRUE, prob = runif(7))
  n <- length(x)
  if (sd(x) > 0) {
    ci <- t.test(x)$conf.int
    detail("CES", list(column(x), "mean"), row_of(mean(x), max(1, ci[1]), min(7, ci[2])))
  }
  agree <- sum(x >= 5)
  detail("CES", list(column(x), "agree"),
    row_of(agree / n, suppressWarnings(prop.test(agree, n, correct = FALSE)$conf.int)))
  p <- (sum(x >= 6) + 0.75) / (n + 3)
  d <- (sum(x <= 3) + 0.75) / (n + 3)
  half <- qnorm(0.975) * sqrt((p + d - (p - d)^2) / (n + 3))
  detail("CES", list(column(x), "net"), row_of(100 * (mean(x >= 6) - mean(x <= 3)),
    100 * max(-1, p - d - half), 100 * min(1, p - d + half)))
}

for (i in 1:15) {
  x <- round(runif(sample(10:40, 1), 0, 100), 1)
  w <- sample(1:9, length(x), replace = TRUE)
  fit <- svymean(~x, svydesign(ids = ~1, weights = ~w, data = data.frame(x, w)))
  detail("MEANSCORE", list(column(x), column(w)),
    row_of(weighted.mean(x, w), coef(fit) + c(-1, 1) * qt(0.975, length(x) - 1) * SE(fit)[1]))
  detail("MEANSCORE", list(column(x)), row_of(mean(x), t.test(x)$conf.int))
}

for (i in 1:10) {
  x <- sample(c(1:5, NA), sample(5:40, 1), replace = TRUE)
  counts <- table(factor(x, 1:5))
  if (sum(counts) > 0) add("LIKERT", list(column(x)), cbind(1:5, counts, counts / sum(counts)))
}

for (i in 1:20) {
  complaints <- sample(0:9, sample(10:40, 1), replace = TRUE)
  base <- sample(10:200, length(complaints), replace = TRUE)
  fit <- svyratio(~complaints, ~base, svydesign(ids = ~1, weights = ~1, data = data.frame(complaints, base)))
  ci <- coef(fit) + c(-1, 1) * qt(0.975, length(base) - 1) * SE(fit)[1]
  detail("COMPLAINTRATE", list(column(complaints), column(base), 1000),
    row_of(1000 * sum(complaints) / sum(base), 1000 * max(0, ci[1]), 1000 * min(1, ci[2])))
}

for (i in 1:15) {
  n <- sample(5:30, 1)
  rows <- lapply(1:n, function(k) sample(c("price", "service", "delay", "quality"), sample(1:3, 1)))
  value <- sample(1:50, n, replace = TRUE)
  all <- unlist(rows)
  sums <- tapply(rep(value, lengths(rows)), factor(all, unique(all)), sum)
  sums <- sums[order(-sums)]
  add("REASONS", list(column(sapply(rows, paste, collapse = "; ")), column(value)), lapply(seq_along(sums), function(k)
    list(names(sums)[k], sums[[k]], sums[[k]] / sum(sums), sum(sums[1:k]) / sum(sums))))
}

for (i in 1:20) {
  margin <- sample(1:20, 1) / 100
  level <- sample(c(0.8, 0.9, 0.95, 0.99), 1)
  population <- sample(1:5000, 1)
  n <- qnorm((1 + level) / 2)^2 / 4 / margin^2
  add("SURVEYSIZE", list(margin, "", level), ceiling(n))
  add("SURVEYSIZE", list(margin, population, level), ceiling(n / (1 + (n - 1) / population)))
}

write_cases("surveys.json")

# Rscript reliability.R, in this folder. Expected values from psych::alpha (psych 2.2.9, R 4.2.2).
source("json.R")
suppressMessages(library(psych))
set.seed(20260302)

with_blanks <- function(items, some) {
  items[sample(length(items), some)] <- NA
  items
}

for (i in 1:20) {
  k <- sample(3:8, 1)
  n <- sample(12:60, 1)
  trait <- rnorm(n)
  items <- sapply(1:k, function(j) pmin(5, pmax(1, round(3 + runif(1, 0.2, 1.5) * trait + rnorm(n)))))
  dimnames(items) <- NULL
  items <- with_blanks(items, sample(0:4, 1))
  complete <- items[complete.cases(items), ]
  result <- suppressMessages(suppressWarnings(alpha(complete, check.keys = FALSE, n.iter = 1)))
  add("ALPHA", list(items), result$total$raw_alpha)
  add("ALPHA", list(items, TRUE), result$total$std.alpha)
  add("ITEMTOTAL", list(items), cbind(result$item.stats$r.drop, result$alpha.drop$raw_alpha))
}

items <- as.matrix(attitude)
dimnames(items) <- NULL
result <- alpha(items, check.keys = FALSE, n.iter = 1)
add("ALPHA", list(items), result$total$raw_alpha, "attitude")
add("ALPHA", list(items, TRUE), result$total$std.alpha, "attitude standardised")

write_cases("reliability.json")

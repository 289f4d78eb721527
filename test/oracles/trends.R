# Rscript trends.R, in this folder. Mann-Kendall by cor.test, Holt by HoltWinters, averages by filter (R 4.2.2).
source("json.R")
set.seed(20260306)

sen <- function(x, t) {
  pairs <- combn(length(x), 2)
  median((x[pairs[2, ]] - x[pairs[1, ]]) / (t[pairs[2, ]] - t[pairs[1, ]]))
}

for (i in 1:40) {
  n <- sample(c(4:12, 25, 60), 1)
  x <- round(50 + sample(c(0, 0.4), 1) * seq_len(n) + rnorm(n, 0, 2), sample(c(0, 3), 1))
  if (length(unique(x)) == 1) next
  t <- sort(sample(n + 3, n))
  test <- suppressWarnings(cor.test(x, t, method = "kendall", exact = FALSE, continuity = TRUE))
  s <- sum(sign(outer(x, x, `-`))[lower.tri(diag(n))])
  z <- unname(test$statistic)
  p <- if (n <= 10 && !anyDuplicated(x)) cor.test(x, t, method = "kendall", exact = TRUE)$p.value else test$p.value
  series <- rep(NA, n + 3)
  series[t] <- x
  add("TRENDTEST", list(column(series)), row_of(s, z, p, sen(x, t)))
}

for (i in 1:8) {
  x <- round(rnorm(sample(1:20, 1), 10, 3), 2)
  lambda <- round(runif(1), 2)
  add("EWMA", list(column(x), lambda), column(c(filter(lambda * x, 1 - lambda, "recursive", init = x[1]))))
}

forecasts <- function(fit, n, horizon, chosen) {
  df <- n - 2 - chosen
  h <- seq_len(horizon)
  steps <- (fit$alpha * (1 + h * fit$beta))^2
  half <- qt(0.975, df) * sqrt(fit$SSE / df * (1 + cumsum(c(0, steps[-horizon]))))
  value <- unname(fit$coefficients[1] + h * fit$coefficients[2])
  cbind(value, value - half, value + half)
}

for (i in 1:20) {
  n <- sample(6:24, 1)
  x <- round(50 + 0.5 * seq_len(n) + rnorm(n, 0, 3), 2)
  horizon <- sample(2:12, 1)
  a <- round(runif(1, 0.05, 1), 2)
  b <- round(runif(1, 0.05, 1), 2)
  fit <- HoltWinters(x, alpha = a, beta = b, gamma = FALSE)
  add("PROJECTION", list(column(x), horizon, a, b), forecasts(fit, n, horizon, 0))
}

write_cases("trends.json")

# The weights that fit best, by optim() from many starts over HoltWinters' own errors.
cases <- list()
for (i in 1:12) {
  n <- sample(8:24, 1)
  x <- round(50 + cumsum(rnorm(n, 0.5, 2)) + rnorm(n, 0, 1), 2)
  sse <- function(w) HoltWinters(x, alpha = max(w[1], 1e-12), beta = max(w[2], 1e-12), gamma = FALSE)$SSE
  starts <- expand.grid(seq(0.05, 0.95, 0.15), seq(0.05, 0.95, 0.15))
  tries <- apply(starts, 1, function(w) optim(w, sse, method = "L-BFGS-B", lower = 0, upper = 1,
                                              control = list(factr = 10, pgtol = 0)))
  best <- tries[[which.min(sapply(tries, function(each) each$value))]]$par
  fit <- HoltWinters(x, alpha = max(best[1], 1e-12), beta = max(best[2], 1e-12), gamma = FALSE)
  add("PROJECTION", list(column(x), 4), forecasts(fit, n, 4, 2))
}
write_cases("projection.json")

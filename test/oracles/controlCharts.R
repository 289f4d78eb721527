# Rscript controlCharts.R, in this folder. Limits and rules written anew in R 4.2.2, with runs by rle().
source("json.R")
set.seed(20260305)

limits <- function(x) {
  mr <- mean(abs(diff(x)))
  c(mean(x), mean(x) - 3 * mr / 1.128, mean(x) + 3 * mr / 1.128, 3.267 * mr)
}

flag_runs <- function(side, length) {
  run <- sequence(rle(side)$lengths)
  ifelse(side != 0 & run >= length, side, 0)
}
flag_some <- function(side, need, of) sapply(seq_along(side), function(i)
  if (side[i] != 0 && sum(side[max(1, i - of + 1):i] == side[i]) >= need) side[i] else 0)

rules <- function(x, base) {
  l <- limits(x[seq_len(min(base, length(x)))])
  z <- (x - l[1]) / ((l[3] - l[1]) / 3)
  zone <- function(k) ifelse(abs(z) > k, sign(z), 0)
  list(
    limits = zone(3), run8 = flag_runs(sign(z), 8), run7 = flag_runs(sign(z), 7),
    `3of4` = flag_some(zone(1.5), 3, 4), `2of3` = flag_some(zone(2), 2, 3),
    trend6 = c(0, flag_runs(sign(diff(x)), 5))
  )
}

for (i in 1:20) {
  n <- sample(c(10, 24, 40), 1)
  x <- round(50 + cumsum(rnorm(n, 0, sample(c(0.3, 1), 1))) + rnorm(n, 0, 1.5), 2)
  base <- sample(c(8, 12, 100), 1)
  add("XMR", list(column(x), base), matrix(limits(x[seq_len(min(base, n))]), nrow = 1))
  broken <- rules(x, base)
  better <- sample(c("higher", "lower"), 1)
  gives <- lapply(1:n, function(i) {
    hits <- names(broken)[sapply(broken, function(side) side[i] != 0)]
    if (length(hits) == 0) list("", "") else
      list(paste(hits, collapse = ","), broken[[hits[1]]][i] * (if (better == "higher") 1 else -1))
  })
  add("SIGNALS", list(column(x), paste(names(broken), collapse = ","), better, base), gives)
}

for (i in 1:10) {
  sizes <- sample(20:200, 15)
  defects <- rbinom(15, sizes, runif(1, 0.01, 0.3))
  p <- sum(defects) / sum(sizes)
  half <- 3 * sqrt(p * (1 - p) / sizes)
  add("PCHART", list(column(defects), column(sizes)), cbind(defects / sizes, p, pmax(0, p - half), pmin(1, p + half)))
}

write_cases("controlCharts.json")

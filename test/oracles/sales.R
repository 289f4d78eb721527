# Rscript sales.R, in this folder. Written anew over vectors, in R 4.2.2; percentiles by quantile(), type 7.
source("json.R")
set.seed(20260313)

stages <- c("lead", "visit", "offer", "signed", "paid")
for (i in 1:20) {
  reached <- sample(5, sample(8:60, 1), replace = TRUE)
  value <- sample(1:100, length(reached), replace = TRUE)
  ends <- sort(sample(5, 2))
  args <- list(column(stages[reached]), column(stages), stages[ends[1]], stages[ends[2]])
  if (any(reached >= ends[1])) add("CONVERSION", args, mean(reached[reached >= ends[1]] >= ends[2]))
  sums <- sapply(1:5, function(k) sum(value[reached >= k]))
  before <- c(NA, sums[-5])
  add("FUNNEL", list(column(stages[reached]), paste(stages, collapse = ", "), column(value)), lapply(1:5, function(k)
    list(stages[k], sums[k], if (k == 1 || before[k] == 0) "" else sums[k] / before[k], sums[k] / sums[1])))
}

for (i in 1:20) {
  n <- sample(10:50, 1)
  created <- sample(45000:46000, n, replace = TRUE)
  closed <- created + sample(0:400, n, replace = TRUE)
  status <- sample(c("won", "lost", "open"), n, replace = TRUE, prob = c(0.6, 0.2, 0.2))
  p <- sample(c(0.25, 0.5, 0.75), 1)
  if (!any(status == "won")) next
  add("SALESCYCLE", list(column(created), column(closed), column(status), p),
    quantile((closed - created)[status == "won"], p, names = FALSE))
  if (any(status != "open")) add("WINRATE", list(column(status)), mean(status[status != "open"] == "won"))
}

for (i in 1:15) {
  ends <- sort(sample(46000:46120, 2))
  today <- sample(ends[1]:(ends[2] + 20), 1)
  off <- sample(46000:46120, 4)
  workdays <- function(from, to) { days <- from:to; sum((days - 2) %% 7 < 5 & !(days %in% off)) }
  actual <- sample(10:500, 1); target <- sample(100:600, 1)
  last <- min(today, ends[2])
  add("PACE", list(actual, target, ends[1], ends[2], today),
    actual / (target * (last - ends[1] + 1) / (ends[2] - ends[1] + 1)))
  if (workdays(ends[1], last) > 0) add("PACE", list(actual, target, ends[1], ends[2], today, column(off)),
    actual / (target * workdays(ends[1], last) / workdays(ends[1], ends[2])))
}

for (i in 1:15) {
  n <- sample(1:30, 1)
  target <- round(runif(n, 0, 200), 2)
  actual <- ifelse(runif(n) < 0.15, NA, round(target * runif(n, 0, 1.6), 2))
  known <- !is.na(actual)
  if (any(known)) add("ATTAINMENT", list(column(actual), column(target)), sum(actual[known]) / sum(target[known]))
  market <- round(runif(n, 100, 200), 1)
  own <- ifelse(runif(n) < 0.15, NA, round(market * runif(n), 1))
  known <- !is.na(own)
  if (any(known)) add("MARKETSHARE", list(column(own), column(market)), sum(own[known]) / sum(market[known]))
  if (any(known)) add("HHI", list(column(own)), sum(prop.table(own[known])^2))
  if (any(known)) add("RELATIVESHARE", list(market[1], column(own)), market[1] / max(own, na.rm = TRUE))
  x <- round(runif(2, 1, 500), 2)
  years <- sample(1:9, 1)
  add("GROWTHRATE", list(x[2], x[1]), x[2] / x[1] - 1)
  add("CAGR", list(x[1], x[2], years), expm1(log(x[2] / x[1]) / years))
  parts <- c(sample(1:80, 1), round(runif(1, 1000, 50000)), round(runif(1), 3), sample(10:200, 1))
  add("VELOCITY", as.list(parts), prod(parts[1:3]) / parts[4])
}

write_cases("sales.json")

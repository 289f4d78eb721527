# Rscript customers.R, in this folder. Written anew over vectors in R 4.2.2; intervals of ratios from the package
# survey. Days are Excel's serials; GINI is the mean difference, scores of RFM come from rank().
source("json.R")
suppressPackageStartupMessages(library(survey))
set.seed(20260311)

day0 <- as.Date("1899-12-30")
serial <- function(date) as.integer(date - day0)
blank_some <- function(x, share = 0.1) ifelse(runif(length(x)) < share, NA, x)
people <- function(n, of = 12) paste0("C", sample(of, n, replace = TRUE))
months_before <- function(date, months) seq(date, by = paste0("-", months, " months"), length.out = 2)[2]
detail <- function(id, measures, args, gives) add("DETAIL", c(list(paste0(id, ":", measures)), args), gives)

for (i in 1:15) {
  start <- people(sample(3:20, 1)); end <- people(sample(3:20, 1), 15)
  kept <- mean(unique(start) %in% end)
  add("RETENTION", list(column(start), column(end)), kept)
  add("CHURN", list(column(start), column(end)), 1 - kept)
}

for (i in 1:20) {
  n <- sample(10:60, 1)
  started <- sample(45000:46000, n, replace = TRUE)
  lost <- blank_some(started + sample(0:900, n, replace = TRUE), 0.5)
  value <- sample(0:500, n, replace = TRUE)
  period <- sort(sample(45300:46100, 2))
  risk <- started < period[1] & (is.na(lost) | lost >= period[1])
  kept <- risk & (is.na(lost) | lost > period[2])
  if (sum(value[risk]) == 0) next
  detail("RETENTIONSTATUS", "value,n,leftout", list(column(started), column(lost), period[1], period[2]),
    row_of(sum(kept) / sum(risk), sum(risk), n - sum(risk)))
  add("RETENTIONSTATUS", list(column(started), column(lost), period[1], period[2], column(value)),
    sum(value[kept]) / sum(value[risk]))
}

for (i in 1:20) {
  n <- sample(10:60, 1)
  due <- sample(46000:46365, n, replace = TRUE)
  renewed <- blank_some(due - sample(-40:60, n, replace = TRUE), 0.4)
  period <- sort(sample(46000:46365, 2))
  as_of <- sample(46000:46400, 1)
  in_it <- due >= period[1] & due <= min(period[2], as_of)
  done <- in_it & !is.na(renewed) & renewed <= as_of
  if (any(in_it)) add("RENEWALRATE", list(column(due), column(renewed), period[1], period[2], as_of),
    sum(done) / sum(in_it))
}

for (i in 1:20) {
  n <- sample(10:80, 1)
  customer <- people(n); date <- sample(46000:46060, n, replace = TRUE)
  times <- sample(1:4, 1)
  period <- sort(sample(46000:46060, 2))
  in_it <- date >= period[1] & date <= period[2]
  days <- tapply(date[in_it], customer[in_it], function(d) length(unique(d)))
  ci <- suppressWarnings(prop.test(sum(days >= times), length(days), correct = FALSE)$conf.int)
  detail("REPURCHASE", "value,numerator,denominator,n,lower,upper",
    list(column(customer), column(date), period[1], period[2], times),
    row_of(mean(days >= times), sum(days >= times), length(days), sum(in_it), ci))
}

for (i in 1:30) {
  started <- sample(serial(as.Date("2022-01-01")):serial(as.Date("2026-12-31")), 80, replace = TRUE)
  first <- as.Date("2023-01-01") + sample(0:1000, 1)
  next_day <- first + sample(10:120, 1)
  if (i %% 2 == 0) {
    first <- as.Date(format(first, "%Y-%m-01"))
    next_day <- seq(first, by = "month", length.out = 13)[sample(2:13, 1)]
    span <- length(seq(first, next_day, by = "month")) - 1
    before <- months_before(first, span)
  } else before <- first - as.integer(next_day - first)
  year <- i %% 3 == 0
  if (year) {
    if (format(first, "%d") > "28" || format(next_day, "%d") > "28") next
    then <- c(months_before(first, 12), months_before(next_day, 12))
  } else then <- c(before, first)
  within <- function(a, b) sum(started >= serial(a) & started < serial(b))
  if (!year && i %% 2 == 1 && format(first, "%d") == "01" && format(next_day, "%d") == "01") next
  if (within(then[1], then[2]) == 0) next
  add("NEWCUSTOMERGROWTH",
    list(column(started), serial(first), serial(next_day) - 1, if (year) "lastyear" else "previous"),
    within(first, next_day) / within(then[1], then[2]) - 1)
}

for (i in 1:15) {
  n <- sample(10:60, 1)
  start <- sample(c(0, 0, 100:900), n, replace = TRUE)
  end <- round(start * runif(n, 0, 1.6)) + sample(c(0, 200), n, replace = TRUE)
  base <- start > 0
  design <- svydesign(ids = ~1, weights = ~1, data = data.frame(s = start[base], e = end[base],
    k = pmin(start[base], end[base])))
  bounds <- function(top) {
    fit <- svyratio(as.formula(paste0("~", top)), ~s, design)
    coef(fit) + c(-1, 1) * qt(0.975, sum(base) - 1) * SE(fit)[1]
  }
  gross <- bounds("k")
  if (sum(base) < 10) next
  detail("NRR", "value,lower,upper,n", list(column(start), column(end)),
    row_of(sum(end[base]) / sum(start[base]), bounds("e"), sum(base)))
  detail("GRR", "value,lower,upper,n", list(column(start), column(end)),
    row_of(sum(pmin(start, end)[base]) / sum(start[base]), max(0, gross[1]), min(1, gross[2]), sum(base)))
}

for (i in 1:15) {
  n <- sample(10:80, 1)
  customer <- people(n, 15); date <- sample(45900:46050, n, replace = TRUE)
  money <- sample(-50:500, n, replace = TRUE); bins <- sample(2:9, 1)
  as_of <- 46040
  seen <- date <= as_of
  who <- unique(customer[seen])
  orders <- sapply(who, function(w) sum(seen & customer == w & money >= 0))
  who <- who[orders > 0]
  by <- function(f) sapply(who, function(w) f(which(seen & customer == w)))
  last <- by(function(k) max(date[k][money[k] >= 0]))
  often <- by(function(k) sum(money[k] >= 0))
  total <- by(function(k) sum(money[k]))
  score <- function(x) ceiling(bins * (2 * rank(x) - 1) / (2 * length(x)))
  s <- cbind(score(last), score(often), score(total))
  add("RFM", list(column(customer), column(date), column(money), as_of, bins), lapply(seq_along(who), function(k)
    list(who[k], as_of - last[[k]], often[[k]], total[[k]], s[k, 1], s[k, 2], s[k, 3], paste(s[k, ], collapse = ""))))
}

for (i in 1:15) {
  x <- sample(c(0, 1:40), sample(2:40, 1), replace = TRUE) + 0
  if (sum(x) == 0) next
  add("GINI", list(column(x)), mean(abs(outer(x, x, "-"))) / (2 * mean(x)))
  add("HHI", list(column(x)), sum(prop.table(x)^2))
  a <- sample(c(0.5, 0.7, 0.8), 1); b <- sample(c(0.9, 0.95), 1)
  above <- sapply(x, function(v) sum(x[x > v]) / sum(x))
  add("ABC", list(column(x), a, b), column(ifelse(above < a - 1e-9, "A", ifelse(above < b - 1e-9, "B", "C"))))
  segment <- people(sample(5:60, 1), sample(2:8, 1))
  p <- prop.table(table(segment))
  h <- -sum(p * log(p))
  if (length(p) == 1) next
  for (m in list(list("effective", exp(h)), list("evenness", h / log(length(p))), list("entropy", h),
    list("simpson", 1 / sum(p^2)))) add("SEGMENTATION", list(column(segment), m[[1]]), m[[2]])
}

write_cases("customers.json")

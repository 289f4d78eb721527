# Rscript service.R, in this folder. Waiting times by survfit() of the package survival, working hours by counting
# minutes, the rest written anew over vectors, in R 4.2.2. Moments are Excel's serials, in eighths of a day.
source("json.R")
suppressPackageStartupMessages(library(survival))
set.seed(20260312)

detail <- function(id, measures, args, gives) add("DETAIL", c(list(paste0(id, ":", measures)), args), gives)

# Each step of the Kaplan-Meier curve as so many equal values; between two of them PERCENTILE.INC.
percentile_open <- function(time, done, p) {
  fit <- survfit(Surv(time, done) ~ 1)
  mass <- -diff(c(1, fit$surv)) * length(time)
  value <- fit$time[mass > 1e-12]
  mass <- mass[mass > 1e-12]
  if (length(value) == 0) return(NA)
  from <- cumsum(c(0, mass))[seq_along(mass)]
  wanted <- p * (length(time) - 1)
  if (wanted > sum(mass) - 1 + 1e-9) return(NA)
  approx(c(rbind(from, from + mass - 1)), rep(value, each = 2), min(wanted, sum(mass) - 1), ties = "ordered")$y
}

for (i in 1:40) {
  n <- sample(10:40, 1)
  received <- 46000 + sample(0:800, n, replace = TRUE) / 8
  hours <- 3 * sample(1:500, n, replace = TRUE)
  as_of <- 46000 + sample(200:800, 1) / 8 + 1 / 16
  handled <- ifelse(runif(n) < 0.2, NA, received + hours / 24)
  p <- sample(c(0.25, 0.5, 0.75, 0.9), 1)
  there <- received <= as_of
  if (sum(there) < 10) next
  done <- there & !is.na(handled) & handled <= as_of
  time <- ifelse(done, hours, (as_of - received) * 24)[there]
  detail(sample(c("RESPONSETIME", "RESOLVETIME"), 1), "value,n,leftout",
    list(column(received), column(handled), as_of, p),
    list(list(percentile_open(round(time, 6), done[there], p), sum(there), n - sum(there))))
  known <- !is.na(handled)
  if (sum(known) >= 10) add("RESOLVETIME", list(column(received), column(handled), "", p), quantile(hours[known], p, names = FALSE))
}

# Monday to Friday 9:00-12:30 and 13:30-18:00, Saturday 10:00-12:00; one day off.
opened <- function(minute, off) {
  day <- minute %/% 1440
  clock <- minute %% 1440
  weekday <- (day - 2) %% 7
  work <- weekday < 5 & ((clock >= 540 & clock < 750) | (clock >= 810 & clock < 1080))
  (work | (weekday == 5 & clock >= 600 & clock < 720)) & !(day %in% off)
}
for (i in 1:25) {
  start <- 46000 * 1440 + sample(0:40000, 1)
  end <- start + sample(0:20000, 1)
  off <- 46000 + sample(0:27, 2)
  minutes <- if (end > start) sum(opened(start:(end - 1), off)) else 0
  add("WORKHOURS", list(start / 1440, end / 1440, "9:00-12:30, 13:30-18:00 Mon-Fri; 10:00-12:00 Sat", column(off)),
    minutes / 60)
}

for (i in 1:20) {
  n <- sample(5:60, 1)
  received <- 46000 + sample(0:300, n, replace = TRUE) / 8
  resolved <- ifelse(runif(n) < 0.3, NA, received + sample(1:70, n, replace = TRUE) / 8)
  limit <- sample(c(6, 9, 24, 72), n, replace = TRUE)
  as_of <- 46000 + sample(70:300, 1) / 8 + 1 / 16
  due <- received <= as_of & (as_of - received) * 24 > limit - 1e-9
  if (!any(due)) next
  met <- due & !is.na(resolved) & (resolved - received) * 24 <= limit + 1e-6
  add("SLA", list(column(received), column(resolved), column(limit), as_of), sum(met) / sum(due))
  add("RESOLUTIONRATE", list(column(received), column(resolved), as_of, column(limit)), sum(met) / sum(due))
  add("RESOLUTIONRATE", list(column(received), column(resolved), as_of),
    sum(!is.na(resolved) & resolved <= as_of) / sum(received <= as_of))
  in_time <- !is.na(resolved) & (resolved - received) * 24 <= limit + 1e-6
  add("TIMELINESS", list(column(received), column(resolved), column(limit)), mean(in_time))
}

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

for (i in 1:10) {
  table <- matrix(ifelse(runif(40) < 0.3, NA, "x"), ncol = 4)
  filled <- !is.na(table)
  wanted <- c(TRUE, sample(c(TRUE, FALSE), 3, replace = TRUE))
  records <- rowSums(filled) > 0
  add("COMPLETENESS", list(table, row_of(wanted)), sum(filled[records, wanted]) / (sum(records) * sum(wanted)))
  key <- sample(letters, sample(5:60, 1), replace = TRUE)
  add("DUPLICATES", list(column(key)), mean(duplicated(key)))
}

write_cases("service.json")

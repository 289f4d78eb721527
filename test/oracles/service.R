# Rscript service.R, in this folder. Waiting times by survfit() of the package survival, working hours by counting
# minutes, the rest written anew over vectors, in R 4.2.2. Moments are Excel's serials, most in eighths of a day.
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
    list(list(percentile_open(round(time * 3600) / 3600, done[there], p), sum(there), n - sum(there))))
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
# 22:00-6:00 from Sunday to Thursday: the night of a day off goes, the one that ends on it stays.
at_night <- function(minute, off) {
  begun <- (minute - 360) %/% 1440
  clock <- minute %% 1440
  (clock >= 1320 | clock < 360) & ((begun - 2) %% 7 < 4 | (begun - 2) %% 7 == 6) & !(begun %in% off)
}
for (i in 1:25) {
  start <- 46000 * 1440 + sample(0:40000, 1)
  end <- start + sample(0:20000, 1)
  off <- 46000 + sample(0:27, 2)
  minutes <- if (end > start) sum(opened(start:(end - 1), off)) else 0
  add("WORKHOURS", list(start / 1440, end / 1440, "9:00-12:30, 13:30-18:00 Mon-Fri; 10:00-12:00 Sat", column(off)),
    minutes / 60)
  nights <- if (end > start) sum(at_night(start:(end - 1), off)) else 0
  add("WORKHOURS", list(start / 1440, end / 1440, "22:00-6:00 Sun-Thu", column(off)), nights / 60)
}

# The same through the waiting times, with open cases, and through the limit.
for (i in 1:15) {
  n <- sample(12:30, 1)
  received <- 46000 * 1440 + sample(0:20000, n, replace = TRUE)
  resolved <- ifelse(runif(n) < 0.2, NA, received + sample(0:6000, n, replace = TRUE))
  off <- 46000 + sample(0:14, 2)
  as_of <- 46000 * 1440 + sample(12000:22000, 1) + 0.5
  worked <- function(from, to) sum(opened(seq_len(to - from) + from - 1, off)) / 60
  there <- received <= as_of
  if (sum(there) < 10) next
  done <- there & !is.na(resolved) & resolved <= as_of
  age <- mapply(worked, received[there], floor(as_of)) + (opened(floor(as_of), off)) / 120
  time <- ifelse(done[there], mapply(worked, received[there], ifelse(done, resolved, received)[there]), age)
  hours <- "9:00-12:30, 13:30-18:00 Mon-Fri; 10:00-12:00 Sat"
  p <- sample(c(0.25, 0.5, 0.75, 0.9), 1)
  detail("RESPONSETIME", "value,n,leftout",
    list(column(received / 1440), column(resolved / 1440), as_of / 1440, p, hours, column(off)),
    list(list(percentile_open(round(time * 3600) / 3600, done[there], p), sum(there), n - sum(there))))
  limit <- sample(c(2, 8, 17.5), n, replace = TRUE)
  due <- age > limit[there]
  took <- ifelse(is.na(resolved), Inf, mapply(worked, received, ifelse(is.na(resolved), received, resolved)))
  if (any(due)) add("SLA",
    list(column(received / 1440), column(resolved / 1440), column(limit), as_of / 1440, hours, column(off)),
    mean((took <= limit + 1e-9)[there][due]))
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

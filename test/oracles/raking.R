# Rscript raking.R, in this folder. Expected weights from survey::rake and survey::calibrate (survey 4.1, R 4.2.2).
source("json.R")
suppressMessages(library(survey))
set.seed(20260304)

for (i in 1:12) {
  n <- sample(40:90, 1)
  region <- sample(c("North", "South", "West"), n, replace = TRUE, prob = c(3, 2, 1))
  tier <- sample(c("A", "B"), n, replace = TRUE, prob = c(1, 2))
  regions <- c(North = 0.3, South = 0.3, West = 0.4)
  tiers <- c(A = 0.55, B = 0.45)
  design <- svydesign(ids = ~1, weights = rep(1, n), data = data.frame(region, tier))
  targets <- rbind(cbind("region", names(regions), regions), cbind("tier", names(tiers), tiers))
  targets <- lapply(1:5, function(r) list(targets[r, 1], targets[r, 2], as.numeric(targets[r, 3])))
  plain <- rake(
    design, list(~region, ~tier),
    list(data.frame(region = names(regions), Freq = n * regions), data.frame(tier = names(tiers), Freq = n * tiers)),
    control = list(maxit = 1000, epsilon = 1e-12)
  )
  add("RAKE", list(cbind(region, tier), targets), column(unname(weights(plain))))
  cap <- round(0.5 * max(weights(plain)) + 0.5 * max(n * regions / table(region), n * tiers / table(tier)), 2)
  if (cap >= max(weights(plain))) next
  population <- c(`(Intercept)` = n, regionSouth = n * 0.3, regionWest = n * 0.4, tierB = n * 0.45)
  capped <- try(calibrate(design, ~ region + tier, population, calfun = "raking", bounds = c(0, cap),
                          maxit = 2000, epsilon = 1e-12), silent = TRUE)
  if (inherits(capped, "try-error")) next
  add("RAKE", list(cbind(region, tier), targets, cap), column(unname(weights(capped))))
}

for (i in 1:5) {
  w <- round(runif(sample(5:30, 1), 0, 4), 3)
  add("ESS", list(column(w)), sum(w)^2 / sum(w^2))
}

write_cases("raking.json")

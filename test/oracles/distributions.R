# Rscript distributions.R, in this folder. Tails and quantiles of R 4.2.2: list(argument, df, value).
source("json.R")

for (z in c(0, 0.001, 0.5, 1, 1.96, 2.4999, 2.5, 3, 5, 8, 20, 37)) add("normal", list(z), 2 * pnorm(-z))
for (df in c(0.5, 1, 1.5, 2, 3, 4.7, 10, 30, 100, 136.875, 1000, 1e5))
  for (t in c(0, 1e-5, 0.1, 0.5, 1, 1.5, 2, 3, 5, 10, 50)) add("student", list(t, df), 2 * pt(-t, df))
for (df in c(1, 2, 3, 3.5, 4, 5, 7, 9, 10, 20, 30, 100, 1000))
  for (alpha in c(0.2, 0.1, 0.05, 0.01, 0.001)) add("quantile", list(alpha, df), qt(alpha / 2, df, lower.tail = FALSE))

write_cases("distributions.json")

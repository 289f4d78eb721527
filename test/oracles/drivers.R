# Rscript drivers.R, in this folder. LMG by lm() in every order of the drivers, relative weights by eigen(), R 4.2.2.
source("json.R")
set.seed(20260303)

orders <- function(v) if (length(v) == 1) list(v) else
  do.call(c, lapply(seq_along(v), function(i) lapply(orders(v[-i]), function(rest) c(v[i], rest))))

r2 <- function(y, x, columns) if (length(columns) == 0) 0 else summary(lm(y ~ x[, columns]))$r.squared

lmg <- function(y, x) {
  all <- orders(seq_len(ncol(x)))
  parts <- numeric(ncol(x))
  for (order in all) for (k in seq_along(order))
    parts[order[k]] <- parts[order[k]] + r2(y, x, order[1:k]) - r2(y, x, order[seq_len(k - 1)])
  parts / length(all)
}

johnson <- function(y, x) {
  e <- eigen(cor(x))
  lambda <- e$vectors %*% diag(sqrt(e$values), nrow = ncol(x)) %*% t(e$vectors)
  drop(lambda^2 %*% solve(lambda, cor(x, y))^2)
}

shares <- function(measure, weights) cbind(measure, weights / sum(weights))

for (i in 1:5) {
  p <- sample(2:5, 1)
  n <- 5 * p + 10 + sample(0:30, 1)
  common <- rnorm(n)
  x <- sapply(1:p, function(j) round(runif(1) * common + rnorm(n), 2))
  y <- round(drop(x %*% runif(p, -0.2, 1)) + rnorm(n), 2)
  by_lmg <- lmg(y, x)
  by_johnson <- johnson(y, x)
  betas <- unname(coef(lm(scale(y) ~ scale(x)))[-1])
  simple <- drop(cor(x, y))
  add("DRIVERS", list(column(y), x), shares(by_lmg, by_lmg))
  add("DRIVERS", list(column(y), x, "johnson"), shares(by_johnson, by_johnson))
  add("DRIVERS", list(column(y), x, "beta"), shares(betas, betas^2))
  add("DRIVERS", list(column(y), x, "correlation"), shares(simple, simple^2))
}

x <- as.matrix(swiss[, -1])
dimnames(x) <- NULL
for (method in c("lmg", "johnson")) {
  parts <- if (method == "lmg") lmg(swiss$Fertility, x) else johnson(swiss$Fertility, x)
  add("DRIVERS", list(column(swiss$Fertility), x, method), shares(parts, parts), paste("swiss", method))
}

write_cases("drivers.json")

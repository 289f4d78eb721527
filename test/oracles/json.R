# Writes cases as JSON, one a line: add(id, args, gives). NA stands for a blank cell, a matrix for rows of cells,
# list(...) for a mixed row. Base R; the scripts beside also use the packages psych, survey (with MASS) and survival.

json <- function(x) {
  if (is.null(x)) return("null")
  if (is.matrix(x)) return(paste0("[", paste(apply(x, 1, function(row) json_row(row)), collapse = ","), "]"))
  if (is.list(x)) return(paste0("[", paste(vapply(x, json, ""), collapse = ","), "]"))
  if (length(x) == 1) return(json_cell(x))
  json_row(x)
}

json_row <- function(x) paste0("[", paste(vapply(x, json_cell, ""), collapse = ","), "]")

json_cell <- function(x) {
  if (is.na(x)) return("null")
  if (is.character(x)) return(paste0('"', x, '"'))
  if (is.logical(x)) return(tolower(as.character(x)))
  format(x, digits = 15, trim = TRUE)
}

column <- function(x) matrix(x, ncol = 1)

row_of <- function(...) matrix(c(...), nrow = 1)

cases <- list()

add <- function(id, args, gives, name = NULL) {
  named <- if (is.null(name)) "" else paste0('"name":"', name, '",')
  line <- paste0('{"id":"', id, '",', named, '"args":', json(args), ',"gives":', json(gives), "}")
  cases[[length(cases) + 1]] <<- line
}

write_cases <- function(path) {
  writeLines(c("[", paste0(unlist(cases), c(rep(",", length(cases) - 1), "")), "]"), path)
}

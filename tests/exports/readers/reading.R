# Reads every CSV file below a folder as readr does by itself, and again by the lines beside it (.R), and says where a value is
# lost or another than the text that stands in the file; the last line counts what was read.
suppressMessages(library(readr))

folder <- commandArgs(trailingOnly = TRUE)[1]
files <- list.files(folder, pattern = "\\.csv$", recursive = TRUE)
cells <- 0

say <- function(...) cat(..., "\n")

# A reading with what it was warned of.
reading <- function(read) {
  warned <- character()
  df <- withCallingHandlers(read(), warning = function(each) {
    warned <<- c(warned, conditionMessage(each))
    invokeRestart("muffleWarning")
  })
  list(df = df, warned = warned)
}

same <- function(text, value) {
  if (is.logical(value)) return(text == tolower(as.character(value)))
  if (is.numeric(value)) return(!grepl("^0[0-9]", text) & abs(as.numeric(text) - value) < 1e-9 * pmax(1, abs(value)))
  text == as.character(value)
}

check <- function(file, how, read, text) {
  result <- reading(read)
  for (each in result$warned) say(file, how, "warned")
  for (name in names(text)) {
    there <- !is.na(text[[name]])
    value <- result$df[[name]]
    # A column without any value is of no type that matters.
    if (!any(there)) next
    wrong <- is.na(value[there]) | !suppressWarnings(same(text[[name]][there], value[there]))
    if (any(wrong)) say(file, how, name, class(value)[1], text[[name]][there][wrong][1])
    cells <<- cells + sum(there)
  }
  if (nrow(result$df) != nrow(text)) say(file, how, "rows")
}

for (file in files) {
  path <- file.path(folder, file)
  text <- read_csv(path, col_types = cols(.default = "c"), na = "", trim_ws = FALSE)
  check(file, "without types:", function() read_csv(path, show_col_types = FALSE), text)
  lines <- sub("\\.en\\.csv$", ".R", path)
  if (lines != path) check(file, "with types:", function() eval(parse(lines)), text)
}
say("read", length(files), "files")
if (cells < 1000) say("but hardly a cell")

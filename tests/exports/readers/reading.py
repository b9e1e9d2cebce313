"""Reads every CSV file below a folder as pandas does by itself, and again by the lines beside it (.py), and says where a value is
lost or another than the text that stands in the file; the last line counts what was read."""
import csv
import pathlib
import sys
import warnings

import pandas as pd

warnings.simplefilter("error")
folder = pathlib.Path(sys.argv[1])
files = sorted(folder.rglob("*.csv"))
cells = 0


def same(text, value):
    if isinstance(value, bool) or type(value).__name__ == "bool_":
        return text == str(value).lower()
    if isinstance(value, str):
        return text == value
    if isinstance(value, pd.Timestamp):
        return text == value.strftime("%Y-%m-%d")
    return not (len(text) > 1 and text[0] == "0" and text[1].isdigit()) and abs(float(text) - value) < 1e-9 * max(1, abs(value))


def check(file, how, read, rows, header):
    global cells
    try:
        df = read()
    except Warning as warned:
        print(file, how, "warned", warned)
        return
    if len(df) != len(rows) or list(df.columns) != header:
        print(file, how, "rows or columns")
        return
    for at, name in enumerate(header):
        for text, value in zip((row[at] for row in rows), df[name]):
            if text == "":
                if not pd.isna(value):
                    print(file, how, name, "not empty")
                continue
            cells += 1
            if pd.isna(value) or not same(text, value):
                print(file, how, name, df[name].dtype, text)
                break


for path in files:
    name = path.relative_to(folder)
    with open(path, encoding="utf-8-sig", newline="") as opened:
        header, *rows = csv.reader(opened)
    check(name, "without types:", lambda: pd.read_csv(path), rows, header)
    if path.name.endswith(".en.csv"):
        lines = path.with_name(path.name.replace(".en.csv", ".py")).read_text(encoding="utf-8")
        check(name, "with types:", lambda: eval(lines, {"pd": pd}), rows, header)
print("read", len(files), "files")
if cells < 1000:
    print("but hardly a cell")

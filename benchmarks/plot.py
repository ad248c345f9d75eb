"""Draw the figures of `make bench` for the documentation: `make bench-plot`."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median
from typing import Any

import matplotlib as mpl

mpl.use("svg")
from matplotlib import pyplot as plt

RESULTS = Path("benchmarks/results.json")
PICTURES = Path("docs/pictures")
OURS, BAR = "#3b6ea5", "#b03a2e"
# The same bytes for the same figures, and text that can be read and searched.
mpl.rcParams.update({"svg.hashsalt": "softlayer-sdk", "svg.fonttype": "none", "font.size": 9})


def ratios(figures: list[dict[str, Any]], file: Path) -> None:
    """Bars of the ratios to the official client, with their spread and the most each may be."""
    shown = [each for each in figures if each["unit"] == "ratio" and each["theirs"] is not None]
    shown.reverse()
    labels = [f"{each['what']}\nagainst {each['against']}" for each in shown]
    middles = [median(each["values"]) for each in shown]
    spread = [
        [middle - min(each["values"]) for middle, each in zip(middles, shown, strict=True)],
        [max(each["values"]) - middle for middle, each in zip(middles, shown, strict=True)],
    ]
    figure, axes = plt.subplots(figsize=(8, 0.45 * len(shown) + 1), layout="constrained")
    axes.barh(labels, middles, color=OURS, xerr=spread, error_kw={"elinewidth": 1})
    for row, each in enumerate(shown):
        if each["bar"] is not None:
            axes.plot([each["bar"]] * 2, [row - 0.4, row + 0.4], color=BAR, linewidth=2)
    axes.axvline(1, color="black", linewidth=0.8)
    axes.set_xlabel("ours over theirs: shorter is better; red is the most it may be")
    figure.savefig(file, metadata={"Date": None})


def growth(microseconds: dict[str, float], file: Path) -> None:
    """A line of what a row costs, by the length of the list."""
    lengths = [int(length) for length in microseconds]
    figure, axes = plt.subplots(figsize=(6, 2.6), layout="constrained")
    axes.plot(lengths, list(microseconds.values()), marker="o", color=OURS)
    axes.set_xscale("log")
    axes.set_ylim(bottom=0)
    axes.set_xlabel("rows of the list")
    axes.set_ylabel("microseconds a row")
    figure.savefig(file, metadata={"Date": None})


def main() -> None:
    """Draw both pictures."""
    found = json.loads(RESULTS.read_text(encoding="utf-8"))
    PICTURES.mkdir(exist_ok=True)
    ratios(found["figures"], PICTURES / "speed_ratios.svg")
    growth(found["growth"], PICTURES / "speed_growth.svg")


if __name__ == "__main__":
    main()

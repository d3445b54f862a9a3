#!/usr/bin/env python3
"""Whole builds of one Arabic news corpus with gen and with Hugo, in turn, each from nothing.

    compare.py --work /dev/shm/whole --articles 10000 [--site same|related|full] [--runs 5] [--gen "PATH/gen"]

--site same     the pages of both sites are the same: articles, home, sections, tags, RSS, sitemap (default)
--site related  the same, with articles related by shared tags on each article page
--site full     gen with everything that its default theme writes, against the same Hugo site

Without --gen, the program is published from this checkout into the folder of --work, once. Prints the median wall and CPU seconds
and the peak memory of the whole process, and the ratios of the medians. DIR of --work gets corpora and outputs; a file system in
memory gives the steadiest figures. Hugo is taken from the PATH.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
NOW = "2026-11-22T12:00:00Z"


def published(work):
    folder = os.path.join(work, "program")
    if not os.path.exists(folder):
        subprocess.check_call(["dotnet", "publish", os.path.join(HERE, "../../../src/Generator.Cli"), "-c", "Release", "-o", folder, "--nologo", "-v", "quiet"])
    return os.path.join(folder, "gen")


def replace(path, old, new):
    with open(path, encoding="utf-8") as f:
        text = f.read()
    assert old in text, (path, old)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text.replace(old, new))


def site(work, peer, kind, articles):
    folder = os.path.join(work, "%s-%s-%d" % (peer, kind, articles))
    if os.path.exists(folder):
        return folder
    shutil.copytree(os.path.join(HERE, "sites", peer), folder)
    os.makedirs(os.path.join(folder, "static"))
    shutil.copy(os.path.join(HERE, "sites", "style.css"), os.path.join(folder, "static"))
    if kind == "full" and peer == "gen":
        shutil.rmtree(os.path.join(folder, "templates"))
        path = os.path.join(folder, "site.yml")
        with open(path, encoding="utf-8") as f:
            text = f.read()
        start, end = text.index("permalink:"), text.index("sections:\n")
        with open(path, "w", encoding="utf-8") as f:
            f.write(text[:start] + text[end:])
    if kind == "related" and peer == "gen":
        replace(os.path.join(folder, "templates/article.html"), "(article.section.articles | without article) limit:5", "article.related")
    if kind == "related" and peer == "hugo":
        replace(os.path.join(folder, "layouts/_default/single.html"), "range first 6 .CurrentSection.RegularPages", "range first 6 (.Site.RegularPages.Related .)")
    subprocess.check_call([sys.executable, os.path.join(HERE, "make_corpus.py"), "--articles", str(articles), "--seed", "1", "--layout", peer, "--out", folder],
                          stderr=subprocess.DEVNULL)
    return folder


def run(command, folder):
    for made in ("out", ".gen", "resources"):
        shutil.rmtree(os.path.join(folder, made), ignore_errors=True)
    os.sync()
    start = time.monotonic()
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    messages = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    if status:
        sys.exit("%s failed: %s" % (command[0], messages.decode(errors="replace")))
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def files(folder):
    return sum(len(names) for _, _, names in os.walk(os.path.join(folder, "out")))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--gen")
    arguments.add_argument("--work", required=True)
    arguments.add_argument("--articles", type=int, default=10000)
    arguments.add_argument("--site", choices=("same", "related", "full"), default="same")
    arguments.add_argument("--runs", type=int, default=5)
    a = arguments.parse_args()
    commands = {"gen": (a.gen.split() if a.gen else [published(a.work)]) + ["build", "--output", "out", "--now", NOW, "--quiet"], "hugo": ["hugo", "--quiet", "--destination", "out"]}
    folders = {peer: site(a.work, peer, a.site, a.articles) for peer in commands}
    figures = {peer: [] for peer in commands}
    for turn in range(-1, a.runs):
        for peer, command in commands.items():
            result = run(command, folders[peer])
            if turn >= 0:
                figures[peer].append(result)
    medians = {peer: [statistics.median(column) for column in zip(*rows)] for peer, rows in figures.items()}
    for peer, (wall, cpu, peak) in medians.items():
        print("%-5s %-8s %6d articles %7d files   wall %7.2f s   CPU %7.2f s   peak %6.0f MB" % (peer, a.site, a.articles, files(folders[peer]), wall, cpu, peak))
    print("gen is %.1f times faster by wall time, %.1f times by CPU time" % tuple(medians["hugo"][i] / medians["gen"][i] for i in (0, 1)))


if __name__ == "__main__":
    main()

"""From prepared arrays to the best student: teachers, what they teach, teachers taught by them, students, choice, export.

    python pipeline.py DATA OUT_FOLDER REFERENCE.json [AT_ONCE [SECONDS [RECIPE]]]

RECIPE is one of recipe.py's, "full" unless told. AT_ONCE networks train side by side: as many as there are cores, unless told. SECONDS: the most that one network may take,
one number for all, or three for teachers, second teachers and students ("200,200,400"); 0: no limit. What is there already, of the same
settings, is not made again, so that a run that was cut short goes on where it was.
"""
import os
import sys
from pathlib import Path

import export
import teach
from many import run, show
from recipe import RECIPES, Recipe


def taught(data: Path, out: Path, name: str, plan: dict[str, dict], at_once: int, others: tuple[str, ...] = ()) -> Path:
    """File of what the networks of a plan teach, together with others that are there."""
    results = run(str(data), out, plan, at_once)
    show(results)
    if len(results) < len(plan):
        raise RuntimeError("a teacher is missing")
    soft, names = out / f"{name}.npz", [*plan, *others]
    teachers = [out / f"{one}.pt" for one in names]
    if not soft.exists() or soft.stat().st_mtime < max(path.stat().st_mtime for path in teachers):
        teach.main(data, soft, teachers)
    return soft


def main(data: Path, out: Path, reference: Path, at_once: int, seconds: list[float], recipe: Recipe) -> None:
    limit = lambda plan, stage: {name: {**values, "seconds": seconds[stage]} for name, values in plan.items()}
    first = limit(recipe.teachers(), 0)
    soft = taught(data, out, "soft", first, at_once)
    second = limit(recipe.second_teachers(str(soft)), 1)
    both = taught(data, out, "soft-both", second, at_once, tuple(first))
    results = run(str(data), out, limit(recipe.students(str(both)), 2), at_once)
    show(results)
    best = results[0]["name"]
    print(f"the best on the held-out documents is {best}")
    export.main(data, out / f"{best}.pt", out / "export", reference)


if __name__ == "__main__":
    arguments = [Path(argument) for argument in sys.argv[1:4]]
    limits = [float(part) for part in (sys.argv[5] if len(sys.argv) > 5 else "0").split(",")]
    main(*arguments, int(sys.argv[4]) if len(sys.argv) > 4 else os.cpu_count() or 1, limits * (3 // len(limits)), RECIPES[sys.argv[6] if len(sys.argv) > 6 else "full"])

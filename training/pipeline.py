"""From prepared arrays to the best student: teachers, what they teach, students, choice, export.

    python pipeline.py DATA OUT_FOLDER REFERENCE.json [AT_ONCE]

AT_ONCE networks train side by side: as many as there are cores, unless told. What is there already is not made again.
"""
import os
import sys
from pathlib import Path

import export
import recipe
import teach
from many import run


def main(data: Path, out: Path, reference: Path, at_once: int) -> None:
    soft = out / "soft.npz"
    taught = recipe.teachers()
    if not soft.exists():
        run(str(data), out, {name: values for name, values in taught.items() if not (out / f"{name}.pt").exists()}, at_once)
        teach.main(data, soft, [out / f"{name}.pt" for name in taught])
    results = run(str(data), out, recipe.students(str(soft)), at_once)
    for result in results:
        print(" ".join(f"{key} {value}" for key, value in result.items() if key != "values"))
    best = results[0]["name"]
    print(f"the best on the held-out documents is {best}")
    export.main(data, out / f"{best}.pt", out / "export", reference)


if __name__ == "__main__":
    arguments = [Path(argument) for argument in sys.argv[1:4]]
    main(*arguments, at_once=int(sys.argv[4]) if len(sys.argv) > 4 else os.cpu_count() or 1)

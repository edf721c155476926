"""Trains several networks side by side on one device, each in its own process.

    python many.py DATA OUT_FOLDER PLAN.json [AT_ONCE]

PLAN.json: { "name": { settings }, ... }. Afterwards OUT_FOLDER holds NAME.pt, NAME.json and NAME.log of each.
"""
import json
import subprocess
import sys
import time
from pathlib import Path

TRAIN = Path(__file__).with_name("train.py")


def run(folder: str, out: Path, plan: dict[str, dict], at_once: int = 16) -> list[dict]:
    """Results, best first. A network that failed has none; its log says why."""
    out.mkdir(parents=True, exist_ok=True)
    waiting, running = [*plan.items()], []
    while waiting or running:
        while waiting and len(running) < at_once:
            name, values = waiting.pop(0)
            with open(out / f"{name}.log", "w") as log:
                command = [sys.executable, str(TRAIN), folder, str(out / f"{name}.pt"), json.dumps(values)]
                running.append(subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT))
        running = [process for process in running if process.poll() is None]
        time.sleep(0.5)
    results = [json.loads(path.read_text()) for name in plan if (path := out / f"{name}.json").exists()]
    for name in plan:
        if not (out / f"{name}.json").exists():
            print(name, "failed:", *(out / f"{name}.log").read_text().splitlines()[-3:], sep="\n    ")
    return sorted(results, key=lambda result: -result["all"])


if __name__ == "__main__":
    data, models, plan_file = sys.argv[1:4]
    at_once = int(sys.argv[4]) if len(sys.argv) > 4 else 16
    for result in run(data, Path(models), json.loads(Path(plan_file).read_text()), at_once):
        print(" ".join(f"{key} {value}" for key, value in result.items() if key != "values"))

"""Trains several networks side by side on one device, each in its own process.

    python many.py DATA OUT_FOLDER PLAN.json [AT_ONCE]

PLAN.json: { "name": { settings }, ... }. Afterwards OUT_FOLDER holds NAME.pt, NAME.json and NAME.log of each. What is there
already, of the same settings, is not trained again.
"""
import json
import subprocess
import sys
import time
from pathlib import Path

TRAIN = Path(__file__).with_name("train.py")


def result_of(out: Path, name: str, values: dict) -> dict | None:
    """What a network of these settings reached, if it was trained to its end."""
    path = out / f"{name}.json"
    result = json.loads(path.read_text()) if path.exists() else {}
    return result if result.get("values") == values else None


def run(folder: str, out: Path, plan: dict[str, dict], at_once: int = 16) -> list[dict]:
    """Results, best first. A network that failed has none; its log says why."""
    out.mkdir(parents=True, exist_ok=True)
    waiting = [(name, values) for name, values in plan.items() if not result_of(out, name, values)]
    running: list[subprocess.Popen] = []
    while waiting or running:
        while waiting and len(running) < at_once:
            name, values = waiting.pop(0)
            (out / f"{name}.json").unlink(missing_ok=True)
            with open(out / f"{name}.log", "w") as log:
                command = [sys.executable, str(TRAIN), folder, str(out / f"{name}.pt"), json.dumps(values)]
                running.append(subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT))
        running = [process for process in running if process.poll() is None]
        time.sleep(0.5)
    results = {name: result_of(out, name, values) for name, values in plan.items()}
    for name, result in results.items():
        if not result:
            print(name, "failed:", *(out / f"{name}.log").read_text().splitlines()[-3:], sep="\n    ")
    return sorted((result for result in results.values() if result), key=lambda result: -result["around"])


def show(results: list[dict]) -> None:
    for result in results:
        print(" ".join(f"{key} {value}" for key, value in result.items() if key != "values"), flush=True)


if __name__ == "__main__":
    data, models, plan_file = sys.argv[1:4]
    show(run(data, Path(models), json.loads(Path(plan_file).read_text()), int(sys.argv[4]) if len(sys.argv) > 4 else 16))

"""The settings that the shipped model was trained with. What else was tried, and what it gave, is in docs/model-card.md."""

FOLDS = 5

TEACHER = {
    "word": 128, "columns": 192, "hidden": 192, "link_columns": 96, "link_hidden": 64, "factors": 32, "cue": 96,
    "tables": [24, 24, 24, 24, 16], "made": True, "epochs": 20,
}  # fmt: skip
SECOND_TEACHER = {**TEACHER, "share": 0.5, "dropout": 0.2}
STUDENT = {
    "word": 48, "words": 16000, "tables": [16, 16, 16, 16, 8], "table_rows": [2048, 4096, 4096, 4096, 256],
    "columns": 96, "convolutions": 0, "hidden": 96, "dropout": 0.1, "made": True, "epochs": 34, "share": 0.6,
}  # fmt: skip


def fold_by_fold(name: str, values: dict, seeds) -> dict[str, dict]:
    """For each fifth of train, networks that have not seen it."""
    return {
        f"{name}-{fold}-{seed}": {**values, "folds": FOLDS, "fold": fold, "seed": 10 * fold + seed}
        for seed in seeds
        for fold in range(FOLDS)
    }


def teachers(seeds=(1, 2, 3)) -> dict[str, dict]:
    """Wide networks, which learn from labels."""
    return fold_by_fold("teacher", TEACHER, seeds)


def second_teachers(soft: str, seeds=(101, 102, 103)) -> dict[str, dict]:
    """The same, which learn from labels and from those before them (born-again networks, Furlanello et al. 2018)."""
    return fold_by_fold("again", {**SECOND_TEACHER, "soft": soft}, seeds)


def students(soft: str, seeds=range(11, 17)) -> dict[str, dict]:
    """Networks of the shipped size, which learn from labels and all teachers; the best on the held-out documents is kept."""
    return {f"student-{seed}": {**STUDENT, "soft": soft, "seed": seed} for seed in seeds}

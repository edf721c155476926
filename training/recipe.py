"""The settings that the shipped model was trained with, and those of a trial run, which goes the same way with next to no work.

What else was tried, and what it gave, is in docs/model-card.md.
"""
from dataclasses import dataclass

FOLDS = 5

TEACHER = {
    "word": 128, "columns": 192, "hidden": 192, "link_columns": 96, "link_hidden": 64, "factors": 32, "cue": 96,
    "tables": [24, 24, 24, 24, 16], "made": True, "epochs": 20,
}  # fmt: skip
SECOND_TEACHER = {**TEACHER, "share": 0.5, "dropout": 0.2}
STUDENT = {
    "word": 48, "words": 16000, "tables": [16, 16, 16, 16, 8], "table_rows": [2048, 4096, 4096, 4096, 256],
    "columns": 96, "hidden": 96, "dropout": 0.1, "made": True, "epochs": 34, "share": 0.6,
}  # fmt: skip
TINY = {
    "word": 16, "words": 3000, "columns": 32, "hidden": 32, "link_columns": 32, "link_hidden": 16, "factors": 8,
    "cue": 16, "tables": [8, 8, 8, 8, 8], "made": True, "batch": 512, "rate": 0.01, "epochs": 6,
}  # fmt: skip


def fold_by_fold(name: str, values: dict, seeds) -> dict[str, dict]:
    """For each fifth of train, networks that have not seen it."""
    return {
        f"{name}-{fold}-{seed}": {**values, "folds": FOLDS, "fold": fold, "seed": 10 * fold + seed}
        for seed in seeds
        for fold in range(FOLDS)
    }


@dataclass(frozen=True)
class Recipe:
    """Settings and seeds of the three generations."""

    teacher: dict
    second_teacher: dict
    student: dict
    teacher_seeds: tuple = (1, 2, 3)
    second_seeds: tuple = (101, 102, 103)
    student_seeds: tuple = (11, 12, 13, 14, 15, 16)

    def teachers(self) -> dict[str, dict]:
        """Wide networks, which learn from labels."""
        return fold_by_fold("teacher", self.teacher, self.teacher_seeds)

    def second_teachers(self, soft: str) -> dict[str, dict]:
        """The same, which learn from labels and from those before them (born-again networks, Furlanello et al. 2018)."""
        return fold_by_fold("again", {**self.second_teacher, "soft": soft}, self.second_seeds)

    def students(self, soft: str) -> dict[str, dict]:
        """Networks of the shipped size, which learn from labels and all teachers; the best on the held-out documents is kept."""
        return {f"student-{seed}": {**self.student, "soft": soft, "seed": seed} for seed in self.student_seeds}


RECIPES = {
    "full": Recipe(TEACHER, SECOND_TEACHER, STUDENT),
    "small": Recipe(TINY, {**TINY, "share": 0.5}, {**TINY, "share": 0.6}, (1,), (101,), (11, 12)),
}

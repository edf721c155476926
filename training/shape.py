"""How the network is built: everything that its weights' shapes follow from, and what training must know to build it."""
from dataclasses import asdict, dataclass, fields


@dataclass(frozen=True)
class Shape:
    """Sizes of the network. What the runtime's kernel asks: widths of matrices' inputs in eights, recurrent ones in sixteens."""

    word: int = 48
    """Columns of the word table."""
    words: int = 0
    """Words with a row of their own: the most useful ones; 0: all there are."""
    vectors: bool = True
    """Whether the word table starts from vectors learned from unlabelled text."""
    tables: tuple = (16, 24, 16, 16, 8)
    """Columns of the hashed tables: prefix 3, prefix 5, suffix 3, suffix 4, shape."""
    table_rows: tuple = (2048, 8192, 4096, 4096, 256)
    quote: int = 8
    place: int = 8
    columns: int = 96
    layers: int = 2
    hidden: int = 64
    cue: int = 48
    link_columns: int = 64
    link_hidden: int = 32
    factors: int = 16
    reach: int = 40
    dropout: float = 0.3

    @staticmethod
    def read(values: dict) -> "Shape":
        """Takes the fields of a shape out of a dictionary that may hold more."""
        known = {field.name for field in fields(Shape)}
        return Shape(**{k: tuple(v) if isinstance(v, list) else v for k, v in values.items() if k in known})

    def write(self) -> dict:
        return asdict(self)

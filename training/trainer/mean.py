"""The mean of the weights of runs that parted from one checkpoint: `python -m trainer.mean A.pt B.pt ... --out MEAN.pt`.

Wortsman et al. 2022, "Model soups". Of runs that parted early, or where a layer was learned in some of them only, the mean is
worse than any (docs/decisions/0007).
"""

import argparse
from pathlib import Path

import torch


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("weights", type=Path, nargs="+")
    p.add_argument("--out", type=Path, required=True)
    args = p.parse_args()
    runs = [torch.load(path, weights_only=True) for path in args.weights]
    mean = {k: sum(run[k] for run in runs) / len(runs) if v.is_floating_point() else v for k, v in runs[0].items()}
    torch.save(mean, args.out)


if __name__ == "__main__":
    main()

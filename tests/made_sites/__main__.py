"""`python -m tests.made_sites`: how much of the furniture of the twelve sites goes, and what of their articles is lost."""

import sys
import time

from newsclean.kit import load_kit
from tests.made_sites import SITES
from tests.made_sites.measure import NOTHING, measured, taught

if __name__ == "__main__":
    kit = load_kit()
    sizes = [int(size) for size in sys.argv[1:]] or [10, 20, 60]
    for size in sizes:
        for name, learn in (("without", False), ("with", True)):
            start = time.perf_counter()
            results = {site: measured(site, size, taught(site, size, kit) if learn else kit) for site in SITES}
            print(f"{size} pages a site, {name} templates, {time.perf_counter() - start:.0f} s")
            for site, result in {**results, "all": sum(results.values(), start=NOTHING)}.items():
                print(f"  {site:14}{result}")

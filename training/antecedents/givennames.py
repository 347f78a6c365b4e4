"""Makes core's list of given names that one gender bears, from the names of many countries in Faker (MIT licence).

    python3 -m antecedents.givennames FOLDER_WITH_FAKER OUT.tsv

A name counts where only one gender bears it in all countries, or in the United States, whose list says how often, one gender does twenty
times as often as the other, or one does in five times as many countries. Names in other scripts than Latin are left out.
"""

import importlib
import pkgutil
import re
import sys

LATIN = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿĀ-ſ]+(?:['’-]?[A-Za-zß-öø-ÿĀ-ſ]+)*$")
TIMES = 20
COUNTRIES = 5


def weighted(names):
    return dict(names) if hasattr(names, "items") else dict.fromkeys(names, 1)


def lists(folder):
    """Each country's providers: its code, the male and the female names with their weights."""
    sys.path.insert(0, folder)
    person = importlib.import_module("faker.providers.person")
    for module in sorted(m.name for m in pkgutil.iter_modules(person.__path__)):
        provider = importlib.import_module("faker.providers.person." + module).Provider
        male = getattr(provider, "first_names_male", ())
        female = getattr(provider, "first_names_female", ())
        if male and female:
            yield module, weighted(male), weighted(female)


def genders(folder):
    """Names by gender: {"m": names, "f": names}."""
    american, sides = ({}, {}), ({}, {})
    for country, *both in lists(folder):
        for side, names in enumerate(both):
            for name, weight in names.items():
                if LATIN.match(name):
                    sides[side].setdefault(name, set()).add(country)
                    if country == "en_US":
                        american[side][name] = weight
    found = {"m": [], "f": []}
    for name in sorted(set(sides[0]) | set(sides[1])):
        for letter, one, other in (("m", 0, 1), ("f", 1, 0)):
            alone = name in sides[one] and name not in sides[other]
            mostly = american[one].get(name, 0) > TIMES * american[other].get(name, 0) > 0
            elsewhere = len(sides[one].get(name, ())) >= COUNTRIES * len(sides[other].get(name, ())) > 0
            if alone or mostly or elsewhere:
                found[letter].append(name)
    return found


def main(folder, out):
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        print("# Given names and the gender that bears them, made by training/antecedents/givennames.py from Faker (MIT licence).", file=file)
        for letter, names in genders(folder).items():
            print(letter + "\t" + " ".join(names), file=file)


if __name__ == "__main__":
    main(*sys.argv[1:])

#!/usr/bin/env python3
"""Meets the vectors for canonical JSON, content hashes, salted hashes and effective markings without any code of
FORGE Exchange: Python 3 and its standard library are enough. Run it anywhere; it exits with 1 where a vector is not met.
"""

import calendar
import hashlib
import hmac
import json
import re
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
LEVELS = ["clear", "green", "amber", "amber+strict", "red"]
LISTS = ["sources", "markings", "missing", "claims"]


class Refused(Exception):
    """An input that must be refused, with the code of the refusal."""


# --- canonical JSON (RFC 8785) -------------------------------------------------------------------------------------


def number(value):
    """A number as ECMAScript writes it: the shortest digits that give the same double."""
    if isinstance(value, int):
        value = float(value)
    if value == 0:
        return "0"
    sign, value = ("-", -value) if value < 0 else ("", value)
    mantissa, _, exponent = repr(value).partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = "" if fraction == "0" else fraction
    digits = (whole + fraction).lstrip("0")
    # The value is 0.digits times ten to the power of point.
    point = int(exponent or 0) + (len(whole) if whole != "0" else -(len(fraction) - len(fraction.lstrip("0"))))
    digits = digits.rstrip("0")
    count = len(digits)
    if count <= point <= 21:
        return sign + digits + "0" * (point - count)
    if 0 < point <= 21:
        return sign + digits[:point] + "." + digits[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    power = point - 1
    head = digits[0] + ("." + digits[1:] if count > 1 else "")
    return f"{sign}{head}e{'+' if power > 0 else '-'}{abs(power)}"


def text(value):
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise Refused("canonical-refused")
    return json.dumps(value, ensure_ascii=False)


def canonical(value):
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, str):
        return text(value)
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    # Sorted by UTF-16 code units, which big-endian bytes keep in order.
    names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
    return "{" + ",".join(text(name) + ":" + canonical(value[name]) for name in names) + "}"


def run_canonical(case):
    made = canonical(json.loads(case["json"]))
    return {"canonical": made, "hash": "sha256:" + hashlib.sha256(made.encode("utf-8")).hexdigest()}


def run_salted(case):
    salt = bytes.fromhex(case["salt"])
    if len(salt) < 16:
        raise Refused("salt-too-short")
    if "value" not in case:
        raise Refused("canonical-refused")
    message = canonical([case["id"], case["at"], case["value"]]).encode("utf-8")
    return "hmac-sha256:" + hmac.new(salt, message, hashlib.sha256).hexdigest()


# --- effective marking ---------------------------------------------------------------------------------------------


def steps_of(pointer):
    if pointer == "":
        return []
    if not pointer.startswith("/") or re.search(r"~(?![01])", pointer):
        return None
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer[1:].split("/")]


def name_of(item):
    key = item if isinstance(item, str) else item.get("key") if isinstance(item, dict) else None
    if isinstance(item, str):
        return item
    return key if isinstance(key, str) and re.fullmatch(r"[a-z0-9][a-z0-9-]{0,79}", key) else None


def numeric_of(record, steps):
    """The steps of a keyed pointer by number; None where an item is not there."""
    here, out = record, []
    for step in steps:
        if isinstance(here, list):
            names = [name_of(item) for item in here]
            if names.count(step) == 1:
                index = names.index(step)
            elif re.fullmatch(r"0|[1-9][0-9]*", step) and int(step) < len(here) and names[int(step)] is None:
                index = int(step)
            else:
                return None
            out.append(str(index))
            here = here[index]
        else:
            out.append(step)
            here = here.get(step) if isinstance(here, dict) else None
    return out


def place_of(record, at):
    """The place that a pointer leads to, or the nearest that is there, and whether it is there itself."""
    steps = steps_of(at) if isinstance(at, str) else None
    if steps is None:
        return [], False
    for length in range(len(steps), -1, -1):
        found = numeric_of(record, steps[:length])
        if found is not None:
            return found, length == len(steps)
    return [], False


def places_of(record, entry):
    at = entry.get("at") if isinstance(entry, dict) else None
    if not isinstance(at, list) or not at:
        return [([], False)]
    return [place_of(record, one) for one in at]


def last_day(date):
    """The last day of a year, a month or a day; None where the text is no date."""
    match = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", date)
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    month = month or 12
    if not 1 <= month <= 12:
        return None
    most = calendar.monthrange(year, month)[1]
    day = day or most
    return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= most else None


def first_day(date):
    return date + "-01-01"[len(date) - 4 :] if len(date) < 10 else date


UNRESOLVED = {"level": "red", "audience": [], "resolved": False}


def terms_of(marking, today):
    if not isinstance(marking, dict) or marking.get("level") not in LEVELS:
        return UNRESOLVED
    audience = marking.get("audience")
    if audience is not None and not (isinstance(audience, list) and all(isinstance(one, str) for one in audience)):
        return UNRESOLVED
    until = marking.get("until")
    end = last_day(until) if isinstance(until, str) else None
    if end is not None and first_day(today) > end:
        return None
    return {"level": marking["level"], "audience": audience, "resolved": True}


def within(place, ancestor):
    return place[: len(ancestor)] == ancestor


def effective(header, record, pointer, today):
    rules = []

    def add(place, terms):
        if terms is not None:
            rules.append((place, terms))

    if isinstance(header, dict) and "marking" in header:
        add([], terms_of(header["marking"], today))
    if not isinstance(record, dict):
        add([], UNRESOLVED)
        record = {}
    markings = record.get("markings", [])
    if not isinstance(markings, list):
        add([], UNRESOLVED)
        markings = []
    for marking in markings:
        terms = terms_of(marking, today)
        if terms is not None:
            for place, exists in places_of(record, marking):
                add(place, terms if exists else UNRESOLVED)
    entries = [(name, index, entry) for name in LISTS if isinstance(record.get(name), list)
               for index, entry in enumerate(record[name])]
    for name, index, entry in entries:
        if isinstance(entry, dict) and "marking" in entry:
            add([name, str(index)], terms_of(entry["marking"], today))
    place = steps_of(pointer)
    applying = [terms for at, terms in rules if within(place, at)]
    for name, index, entry in entries:
        if within(place, [name, str(index)]):
            for spoken, _ in places_of(record, entry):
                applying += [terms for at, terms in rules
                             if within(spoken, at) or (name == "claims" and within(at, spoken))]
    level, audience, resolved = "clear", None, True
    for terms in applying:
        level = max(level, terms["level"], key=LEVELS.index)
        named = terms["audience"]
        if named is None and LEVELS.index(terms["level"]) >= 2:
            named = []
        if named is not None:
            audience = list(named) if audience is None else [one for one in audience if one in named]
        resolved = resolved and terms["resolved"]
    out = {"level": level if resolved else "red", "marked": bool(applying), "resolved": resolved}
    if audience is not None:
        out["audience"] = sorted(set(audience)) if resolved else []
    return out


def may_see(marking, audience, holder):
    if audience in ("holder", holder):
        return True
    if not marking["resolved"]:
        return False
    named = marking.get("audience")
    if audience == "public":
        return marking["level"] == "clear" and named is None
    if LEVELS.index(marking["level"]) <= 1:
        return named is None or audience in named
    return named is not None and audience in named


def run_marking(case, expected):
    record = case["record"]
    marking = effective(case["header"], record, case["pointer"], case["at"])
    identity = record.get("id") if isinstance(record, dict) else None
    holder = identity.split("/")[0] if isinstance(identity, str) and identity.count("/") == 2 else None
    return {"marking": marking, "maySee": {who: may_see(marking, who, holder) for who in expected["maySee"]}}


# --- all of them ---------------------------------------------------------------------------------------------------


def main():
    runs = {
        "canonical-json.json": lambda case: run_canonical(case["input"]),
        "salted-hashes.json": lambda case: run_salted(case["input"]),
        "effective-marking.json": lambda case: run_marking(case["input"], case["expected"]),
    }
    unmet = 0
    for name, run in runs.items():
        cases = json.loads((FOLDER / name).read_text(encoding="utf-8"))["cases"]
        met = 0
        for case in cases:
            try:
                answer = {"expected": run(case)}
            except Refused as refusal:
                answer = {"refused": str(refusal)}
            wanted = {key: case[key] for key in ("expected", "refused") if key in case}
            if answer == wanted:
                met += 1
            else:
                print(f"{name}: {case['description']}\n  wanted {wanted}\n  made   {answer}", file=sys.stderr)
        unmet += len(cases) - met
        print(f"{name}: {met} of {len(cases)}")
    return 1 if unmet else 0


if __name__ == "__main__":
    sys.exit(main())

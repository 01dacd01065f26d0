#!/usr/bin/env python3
"""Draws what each test message is to be about, before anybody writes a word: draw.py SEED WRITER COUNT > designs.txt

Test messages are written from these designs by people who know the labelling rules and nothing of the reader.
"""
import random
import sys

FINDINGS = {
    "EMERGENCY": [
        "short of breath, played down", "short of breath on effort only", "pain or tightness in the chest that is there now",
        "chest pain that came on days after treatment and has gone", "coughs up blood", "collapsed, with one of breathlessness, chest pain or coughing blood",
        "face droops or mouth hangs", "weak down one side", "trouble speaking", "sudden confusion", "sudden loss of sight, still there",
        "double vision", "lip, tongue or throat swollen", "wheeze", "hives over the whole body with faintness or vomiting",
        "foot cold, pale or blue, and very painful", "bleeding that firm pressure does not stop", "a seizure, also if over",
        "room spins or cannot keep the balance, still so", "stroke sign that has gone again"],
    "SAME_DAY": [
        "whole calf, ankle, foot or leg swollen", "one leg plainly larger", "new pain or tenderness deep in the calf",
        "hard red painful cord past the knee or heading for the groin", "skin at a treated spot white, dusky or purple-black",
        "skin at a treated spot breaking down", "severe pain", "pain rising fast", "fever or chills with hot spreading redness",
        "pus", "red streaks up the leg", "weak foot or leg, no stroke sign", "sight was disturbed after treatment, over now",
        "an attack like migraine after treatment, over now", "faintness after treatment, over now",
        "stocking so tight that toes are blue or numb", "hives away from the treated leg, without other signs",
        "a blood thinner stopped without advice"],
    "CONTACT_CLINIC": [
        "tender red cord below the knee, steady", "lumps so sore that they limit", "lump with tight or shiny skin", "blister", "small sore",
        "scab", "numb patch near a treated vein", "tingling near a treated vein", "local itch after day 2", "local hives after day 2",
        "local swelling after 2 weeks", "bruise after 3 weeks", "lump after 3 months", "brown staining after 6 months",
        "brown staining plainly darker than before", "new fine red vessels", "small veins unchanged after 6 weeks",
        "large vein unchanged after 4 months", "a vein that had gone is back", "stocking cannot be worn", "headache for more than a day",
        "question about a medicine being taken or stopped", "pregnancy or breastfeeding and what it means for safety"],
    "EXPECTED": [
        "itch or raised bumps at the punctures in the first 2 days", "redness along treated veins within 4 weeks, not sore", "bruise within 3 weeks",
        "mildly tender lump within 3 months", "mild ache within 4 weeks", "mild staining within 6 months", "small veins darker or unchanged within 6 weeks",
        "large vein unchanged within 4 months", "cramp that passed", "local swelling round the punctures within 2 weeks"],
    "QUESTION": [
        "travel", "exercise or sport", "stockings: why or how long", "number or spacing of sessions", "results: when to expect", "price or insurance",
        "which drug is used", "suitability", "sun, bath, sauna", "alcohol", "how it works or its history", "risks, asked as a question", "needles and pain"],
    "UNCLEAR": ["something is wrong and cannot be placed", "a hint without a finding", "a relative's vague worry"],
}
SHARES = {"EMERGENCY": 28, "SAME_DAY": 29, "CONTACT_CLINIC": 28, "EXPECTED": 24, "QUESTION": 14, "UNCLEAR": 7}
REGISTERS = ["plain and calm", "frightened at night", "formal letter", "text message", "dictated, spoken marks or none", "not a native speaker, thinks in another language",
             "a relative or carer writes", "clinician's shorthand", "jokes it away", "angry", "apologises for troubling", "measures and times everything",
             "rambling story", "old-fashioned words", "teenager's mother", "telegram style"]
TRAPS = ["none", "none", "none", "a denied finding that would be more urgent", "somebody else had something more urgent", "an own illness years ago, unchanged",
         "read or was warned about something more urgent", "own harmless explanation", "the main thing comes last, after small talk", "understatement, no medical word",
         "another ordinary finding beside it", "a question beside it", "alarming words for something harmless"]
LENGTHS = ["under 10 words", "10 to 20 words", "10 to 20 words", "20 to 40 words", "20 to 40 words", "40 to 80 words", "80 to 160 words"]
TYPING = ["clean", "clean", "a few typos", "all small letters", "no punctuation", "heavy typos"]
WHEN = ["says in own words how long ago the session was"] * 9 + ["does not say when; only the context knows"]


def main():
    rng = random.Random(f"{sys.argv[1]}-{sys.argv[2]}")
    count = int(sys.argv[3])
    total = sum(SHARES.values())
    designs = []
    for level, share in SHARES.items():
        findings = FINDINGS[level][:]
        rng.shuffle(findings)
        for at in range(round(count * share / total)):
            designs.append((level, findings[at % len(findings)]))
    rng.shuffle(designs)
    for number, (level, finding) in enumerate(designs, 1):
        print(f"{number}. {level}: {finding} | {rng.choice(REGISTERS)} | trap: {rng.choice(TRAPS)} | {rng.choice(LENGTHS)} | {rng.choice(TYPING)} | {rng.choice(WHEN)}"
              f" | {rng.choice(['foam', 'foam', 'liquid'])}, {rng.choice(['spider', 'reticular', 'varicose', 'varicose', 'truncal'])}")


main()

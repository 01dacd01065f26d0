#!/usr/bin/env python3
"""Draws what the next training messages should be about, so that nobody writes from one imagination.

    draw.py SEED COUNT > designs.txt
"""
import random
import sys

EMERGENCY = ("dyspnoea:6 chest-pain:4 chest-pain/tight:1 haemoptysis:3 syncope:2 gone:syncope:2 faintness:2 face-droop:3 speech-trouble:3 "
             "one-sided-weakness:3 one-sided-numbness:2 confusion:2 seizure:1 gone:seizure:1 imbalance:2 double-vision:1 "
             "vision-loss:2 visual-disturbance:1 migraine:1 headache/worst-ever:1 mouth-swelling:4 wheeze:3 "
             "hives-general+faintness:1 hives-general+vomiting:1 hives-general/within-hour:1 limb-cold+limb-colour:2 "
             "limb-cold+severe-pain/limb:2 limb-colour+severe-pain/limb:2 needle-pain/white-skin:1 bleeding:3 "
             "toes-stocking/still-after-removal:1 gone:dyspnoea:1 gone:chest-pain:1 spreading-redness+fever+confusion:1 self-harm:0.3")
SAME_DAY = ("leg-swelling:9 calf-pain:6 cord/climbing:4 skin-colour:4 skin-breakdown:3 severe-pain:4 spreading-redness:2 "
            "spreading-redness+fever:2 spreading-redness+rigors:1 pus:2 red-streaks:2 leg-weakness:4 gone:visual-disturbance:3 "
            "gone:migraine:2 gone:faintness:2 gone:vision-loss:1 toes-stocking:3 hives-general:4 lump/black:1 lump/pulsating:0.5 "
            "lump/untreated:1 blister/blood-filled:1 blister/dark-skin:1 numbness/large:2 fever:2 rigors:1 palpitations:1 "
            "limb-cold:0.7 limb-colour:0.7 needle-pain:0.5 bruise/growing:1 anticoagulant-stopped:1 local-swelling/spreading:1 "
            "gone:chest-pain/tight:1 rash/blistering:0.5")
CONTACT = ("cord:4 lump/limiting:4 lump/tense:2 blister:2 sore:2 scab:2 numbness:3 tingling:3 itch:3 hives-local:3 local-swelling:3 "
           "bruise:3 lump:3 staining:3 staining/darker:2 staining/eczema:1 matting:4 vein-unchanged/small:3 vein-unchanged/large:2 vein-returned:3 "
           "stocking-problem:3 headache:2 medicine-question:3 pregnancy:1.5 breastfeeding:1 rash:1 nausea:1 cough:1 redness:1 "
           "ache/moderate:1 gone:bleeding:1 massage-or-heat:0.7 outside-leg:0.7 under-18:0.4 leg-swelling/both-as-always:1 fever/low:0.5")
EXPECTED = ("itch:3 hives-local:3 redness:4 bruise:7 lump:5 ache:5 staining:4 vein-darker:3 vein-unchanged/small:3 "
            "vein-unchanged/large:3 gone:cramp:3 local-swelling:3 hair-or-dry-skin:0.5 headache:0.5 vein-unchanged:1")
OTHER = ("question:10 unwell:3 unwell/alarm:1 leg-pain-unplaced:1 only-others:1 only-if:1 only-past:1")

WHEN = {"itch": "day 0-2 or day 4-12", "hives-local": "day 0-2 or day 4-10", "local-swelling": "day 1-10 or day 17-40",
        "bruise": "day 2-19 or day 24-70", "lump": "day 5-85 or day 98-300", "redness": "day 2-26 or day 32-70",
        "staining": "day 20-170 or day 200-500", "vein-unchanged/small": "day 7-38 or day 47-120",
        "vein-unchanged/large": "day 14-110 or day 130-300", "headache": "a few hours or 2-6 days",
        "vein-darker": "day 2-38", "ache": "day 0-25"}
BENIGN = [c.rsplit(":", 1)[0] for c in EXPECTED.split()]
DENIED = ["no:dyspnoea", "no:chest-pain", "no:leg-swelling", "no:calf-pain", "no:fever", "no:redness", "no:ache", "no:lump",
          "no:pus", "no:faintness", "no:speech-trouble", "no:face-droop", "no:severe-pain", "no:mouth-swelling", "no:bleeding",
          "no:skin-colour", "no:numbness", "no:limb-cold", "no:spreading-redness", "no:haemoptysis", "no:visual-disturbance"]
TRAP = [("none", 30), ("denies 1-4 things, among them red flags of another kind", 22), ("the finding that matters comes in the very last sentence, after unrelated chat", 6),
        ("played down or joked about; never uses the medical or the obvious word, only what it stops them doing or what it looks like", 16),
        ("writer explains it away (age, unfit, wind, slept badly, nerves)", 6), ("somebody else's illness is mentioned too (other:)", 6),
        ("an own earlier illness is mentioned too (past: or risk:)", 7), ("a feared or read-about danger is mentioned too (if:)", 5),
        ("another complaint has cleared (gone:)", 6), ("put as a question", 6), ("two or three findings, mixed urgency", 14),
        ("lay, regional or metaphorical names for body parts and findings", 8), ("numbers, measurements or calendar dates carry the meaning", 7),
        ("corrects themselves in mid-message", 3), ("a business matter (bill, booking, parking) is the pretext", 4)]
REGISTER = [("plain, everyday", 22), ("formal letter or e-mail", 5), ("text-speak, no capitals, abbreviations", 10), ("many typing errors or misspellings", 9),
            ("voice-dictated (comma, full stop, homophones)", 5), ("non-native English, translated in the head (pick a language)", 10),
            ("a relative, friend or carer writes for the patient", 9), ("clinician or pharmacist shorthand", 4), ("angry or impatient", 5),
            ("apologetic, does not want to bother", 6), ("anxious, rambling", 6), ("terse notes, fragments", 9), ("British or Irish or Scottish or Australian dialect", 6),
            ("American", 6), ("elderly, old-fashioned", 4), ("teen or young adult", 3), ("third-person phone note by reception", 2), ("jokey, ironic", 6)]
LENGTH = [("3-8 words", 12), ("9-18 words", 30), ("19-35 words", 34), ("36-60 words", 17), ("70-120 words", 7)]
PERSON = ("teacher,bus driver,chef,florist,retired miner,runner,nurse's aunt,new mother,farmer,hairdresser,student,widower,office clerk,builder,"
          "dancer,shop assistant,postman,gardener,grandmother,violinist,police officer,swimmer,caretaker,truck driver,librarian,waiter,"
          "cyclist,priest,call-centre agent,carpenter,dog walker,night-shift cleaner,pilot,baker,golfer,bride to be,fisherman,programmer").split(",")
LABELS = [(EMERGENCY, 27), (SAME_DAY, 26), (CONTACT, 21), (EXPECTED, 17), (OTHER, 11)]


def pick(rng, pairs):
    return rng.choices([p[0] for p in pairs], [p[1] for p in pairs])[0]


def weighted(text):
    return [(w.rsplit(":", 1)[0], float(w.rsplit(":", 1)[1])) for w in text.split()]


def main():
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    rng = random.Random(seed)
    for n in range(1, count + 1):
        code = pick(rng, weighted(pick(rng, LABELS)))
        trap = pick(rng, TRAP)
        extra = ""
        if "denies" in trap:
            extra = " " + " ".join(rng.sample(DENIED, rng.randint(1, 3)))
        if "two or three" in trap:
            extra = " + " + " + ".join(rng.sample(BENIGN, rng.randint(1, 2)))
        when = WHEN.get(code, "")
        say = rng.choice(["say when the session was", "no date", "no date"])
        print(f"{seed}-{n:03d} | {code}{extra} | {trap} | {pick(rng, REGISTER)} | {pick(rng, LENGTH)} | {rng.choice(PERSON)}"
              f" | {say}{' (' + when + ')' if when and say != 'no date' else ''}")


main()

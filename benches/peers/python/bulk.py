"""JSON lines of cases in, JSON lines of replies out, in order, with replybook's names for what a reply has."""

import json
import sys

from replies import whole

sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
for line in sys.stdin:
    reply = whole(json.loads(line))
    message = {"subject": reply["subject"], "body": reply["body"]}
    answer = {"steps": [{"text": step} for step in reply["steps"]]}
    sys.stdout.write(json.dumps({"message": message, "answers": [answer]}, ensure_ascii=False) + "\n")

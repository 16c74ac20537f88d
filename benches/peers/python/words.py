"""Sentences, looked up by fluent.runtime in the benchmark's own .ftl files."""

from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

BENCHES = Path(__file__).resolve().parents[2]


def start(word):
    """A Fluent function does not know where its sentence stands: it gives the capital, and the layout takes it away."""
    return word[0].upper() + word[1:]


def bundle(language):
    bundle = FluentBundle([language], functions={"START": start}, use_isolating=False)
    for file in (BENCHES / "pack/locales" / language).iterdir():
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


BUNDLES = {language: bundle(language) for language in ("de", "en")}


def say(lang, key, **args):
    bundle = BUNDLES[lang]
    text, errors = bundle.format_pattern(bundle.get_message(key).value, args)
    if errors:
        raise errors[0]
    return text


def uncapital(text):
    return text[0].lower() + text[1:]

"""What Orca speaks with, for walks: writes every utterance to the file that HEARD names, and says nothing aloud.

Each line is a JSON array: "content" for the text of the page, or "added" for Orca's own words, and then the utterance.
"""

import json
import os

from gi.repository import GLib
from orca import chnames, settings, speechserver

# A pitch of their own, by which Orca's words are told from the page's.
OWN_PITCH = 1.0


class SpeechServer(speechserver.SpeechServer):
    """The methods that Orca calls, and no more."""

    _only = None

    @staticmethod
    def getFactoryName():
        return "ear"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @classmethod
    def getSpeechServer(cls, info=None):
        if cls._only is None:
            cls._only = cls()
        return cls._only

    @staticmethod
    def shutdownActiveServers():
        pass

    def __init__(self):
        super().__init__()
        self._file = open(os.environ["HEARD"], "a", encoding="utf-8")
        self._reading = None

    def _write(self, text, voice):
        # Here, because Orca replaces its voices after it has loaded this module.
        settings.voices[settings.SYSTEM_VOICE]["average-pitch"] = OWN_PITCH
        kind = "added" if (voice or {}).get("average-pitch") == OWN_PITCH else "content"
        self._file.write(json.dumps([kind, text], ensure_ascii=False) + "\n")
        self._file.flush()

    def getInfo(self):
        return ["ear", "ear"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        self._write(text or "", acss)

    def speakCharacter(self, character, acss=None):
        self._write(chnames.getCharacterName(character), acss)

    def speakKeyEvent(self, event, acss=None):
        """Keys are pressed by the walk, which knows them."""

    def sayAll(self, utteranceIterator, progressCallback):
        self._reading = utteranceIterator
        GLib.idle_add(self._read_on, utteranceIterator, progressCallback)

    def _read_on(self, iterator, progress):
        if iterator is not self._reading:
            return False
        try:
            context, voice = next(iterator)
        except StopIteration:
            return False
        self._write(context.utterance, voice)
        context.currentOffset = context.endOffset
        context.currentEndOffset = None
        progress(context.copy(), speechserver.SayAllContext.COMPLETED)
        GLib.idle_add(self._read_on, iterator, progress)
        return False

    def stop(self):
        self._reading = None

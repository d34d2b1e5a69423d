"""Orca’s voice during walks: writes every utterance, as JSON, on a line of the file that HEARD names."""

import json
import os

from gi.repository import GLib
from orca import chnames, speechserver


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

    def _write(self, text):
        self._file.write(json.dumps(text, ensure_ascii=False) + "\n")
        self._file.flush()

    def getInfo(self):
        return ["ear", "ear"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        self._write(text or "")

    def speakCharacter(self, character, acss=None):
        self._write(chnames.getCharacterName(character))

    def speakKeyEvent(self, event, acss=None):
        """Says nothing: the walk itself presses the keys, so it knows them."""

    def sayAll(self, utteranceIterator, progressCallback):
        self._reading = utteranceIterator
        GLib.idle_add(self._read_on, utteranceIterator, progressCallback)

    def _read_on(self, iterator, progress):
        if iterator is not self._reading:
            return False
        try:
            context, _voice = next(iterator)
        except StopIteration:
            return False
        self._write(context.utterance)
        context.currentOffset = context.endOffset
        context.currentEndOffset = None
        progress(context.copy(), speechserver.SayAllContext.COMPLETED)
        GLib.idle_add(self._read_on, iterator, progress)
        return False

    def stop(self):
        self._reading = None

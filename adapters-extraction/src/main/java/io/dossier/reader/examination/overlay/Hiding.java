package io.dossier.reader.examination.overlay;

/** How text is kept from being seen, in words that follow "which is". */
enum Hiding {
  INVISIBLE("set to be neither filled nor outlined"),
  SWITCHED_OFF("in a layer that is switched off"),
  OFF_PAGE("outside of what is shown of the page"),
  CLIPPED("clipped away"),
  TINY("too small to be read"),
  SAME_COLOUR("of the colour of its ground");

  private final String words;

  Hiding(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}

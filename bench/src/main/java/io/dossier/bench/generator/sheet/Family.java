package io.dossier.bench.generator.sheet;

/** Families of typefaces, named by what they look like; each has a bold and an italic cut. */
public enum Family {
  SANS("liberation/LiberationSans-", "Regular"),
  SERIF("liberation/LiberationSerif-", "Regular"),
  MONO("liberation/LiberationMono-", "Regular"),
  OPEN("fonts/ttf/OpenSans/OpenSans-", "Regular"),
  GROTESK("fonts/ttf/Roboto/Roboto-", "Regular"),
  CONDENSED("fonts/ttf/Roboto/RobotoCondensed-", "Regular"),
  HUMANIST("fonts/ttf/AlegreyaSans/AlegreyaSans-", "Regular"),
  TECHNICAL("fonts/ttf/Exo2/Exo2-", "Regular"),
  SOURCE("fonts/ttf/SourceSansPro/SourceSansPro-", "Regular");

  private final String path;
  private final String upright;

  Family(String path, String upright) {
    this.path = path;
    this.upright = upright;
  }

  String file(boolean bold, boolean italic) {
    String cut = (bold ? "Bold" : "") + (italic ? "Italic" : "");
    return path + (cut.isEmpty() ? upright : cut) + ".ttf";
  }
}

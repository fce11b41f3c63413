package fm.seda.mocks.catalogue;

import java.util.List;

/** Names that are easily written in two ways. None is anybody's. */
final class OddNames {

  static final List<String> ALL =
      List.of(
          "Sólveig Brandþór",
          "Café Zürnwald",
          "Ångström Weirdale",
          "Zoë Pellérine",
          "Los Faroles Hondos & Dueña",
          "Marrow & Tansy",
          "Tin, Tallow & Thread",
          "The Quillmakers",
          "Quillmakers United",
          "Sister Quill and the Ashes",
          "Łucja Wierzbanek",
          "DJ Ökapi",
          "ØDEMARK NORD",
          "Señor Tumbaga",
          "Håkon & the Sledges",
          "PLINTH!",
          "Hex+Vellum",
          "M.O.R.R.O.",
          "Cœur d'Étain",
          "Þokumenn",
          "Полынья Восемь",
          "灯台守七号",
          "Ēriks Vītoliņš-Kalve",
          "Dvořníček Trio",
          "J. P. Auberjonnet",
          "Ñandú Eléctrico",
          "Straße Neunzehn",
          "Kıvılcım Adası",
          "Ghøst Øvrelid",
          "Romeo Kestrel-9",
          "Ta$k Force Lemon",
          "The Ferrous",
          "Ferrous",
          "Naïve Orchard",
          "Mx. Bellwether feat",
          "1887 Lanterns");

  private OddNames() {}
}

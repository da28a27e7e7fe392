package io.howdidwedo.surveyservice.nextcycle;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether words tell what was, and ask for nothing. Only a guess, and only where words of telling
/// stand alone: whatever might be a wish is taken for one, and a person can always say otherwise.
final class ToldWords {
    /// What tells of the past, or that something was not there.
    private static final Set<String> TELLING =
            plain(
                    "was were did didn't wasn't weren't had hadn't never nobody none not no got took"
                            + " came arrived broke broken lost forgot"
                            + " war waren wurde wurden hatte hatten kam kamen nie niemand nicht kein keine"
                            + " keiner kaputt"
                            + " foi foram era estava estavam não nunca ninguém nenhum chegou quebrado"
                            + " كان كانت لم لا ليس لن أبدا");

    /// What asks, or compares with how it should be.
    private static final Set<String> ASKING =
            plain(
                    "please should could would can want wish need hope let instead next more less"
                            + " better faster quicker sooner earlier cheaper friendlier call tell send"
                            + " give bring keep make use check answer offer improve"
                            + " bitte sollte sollten könnte könnten würde wünsche möchte brauche mehr"
                            + " weniger besser schneller früher billiger günstiger freundlicher lieber"
                            + " nächstes"
                            + " favor deveria deveriam poderia poderiam gostaria queria preciso mais menos"
                            + " melhor rápido cedo barato próxima"
                            + " يرجى رجاء فضلك أريد أتمنى يجب ينبغي أكثر أقل أفضل أسرع");

    private ToldWords() {}

    private static Set<String> plain(String words) {
        return words(words).collect(Collectors.toSet());
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(
                        Normalizer.normalize(text, Normalizer.Form.NFD)
                                .replaceAll("\\p{M}+", "")
                                .replace('’', '\'')
                                .toLowerCase(Locale.ROOT)
                                .split("[^\\p{L}\\p{N}']+", -1))
                .filter(word -> !word.isEmpty());
    }

    /// Whether these words only tell.
    static boolean onlyTell(String text) {
        List<String> words = words(text).toList();
        return words.stream().anyMatch(TELLING::contains)
                && words.stream().noneMatch(ASKING::contains)
                && !text.contains("?")
                && !text.contains("؟");
    }
}

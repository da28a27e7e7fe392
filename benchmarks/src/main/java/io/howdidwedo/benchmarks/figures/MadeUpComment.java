package io.howdidwedo.benchmarks.figures;

import java.util.SplittableRandom;
import java.util.regex.Pattern;

/// What a made-up customer writes: one to three sentences in one of four languages, of a few
/// thousand that can be put together, so that words are as unequal as customers' are.
final class MadeUpComment {
    private static final double COMMON = 1.7;
    private static final Pattern PARTS = Pattern.compile("\\|");
    private static final Pattern SLASH = Pattern.compile("/");

    private enum Tongue {
        ENGLISH(
                "The delivery/The driver/The repair/Your hotline/The invoice/The fitter/The order",
                "was/has been/is never/was not/was once more",
                "late/friendly/on time/broken/too dear/quick/rude/as promised/wrong/clean",
                "but nobody called me back/and I would come again/for the third time/as always"),
        GERMAN(
                "Die Lieferung/Der Fahrer/Die Reparatur/Ihre Hotline/Die Rechnung/Der Monteur",
                "war/ist/war nicht/war schon wieder/ist leider",
                "zu spät/freundlich/pünktlich/kaputt/zu teuer/schnell/unhöflich/falsch/sauber",
                "und niemand hat zurückgerufen/ich komme gern wieder/zum dritten Mal/wie immer"),
        SPANISH(
                "La entrega/El conductor/La reparación/La factura/El técnico/El pedido",
                "fue/no fue/es siempre/ha sido/otra vez fue",
                "tarde/amable/puntual/un desastre/muy caro/rápido/incorrecto/como prometido",
                "y nadie me llamó/volveré con gusto/por tercera vez/como siempre"),
        PORTUGUESE(
                "A entrega/O motorista/A reparação/A fatura/O técnico/A encomenda",
                "foi/não foi/é sempre/tem sido/mais uma vez foi",
                "atrasada/simpático/pontual/um desastre/muito caro/rápido/errada/como prometido",
                "e ninguém me ligou/voltarei com gosto/pela terceira vez/como sempre");

        private final String parts;

        Tongue(String... parts) {
            this.parts = String.join("|", parts);
        }

        String sentence(SplittableRandom random) {
            StringBuilder sentence = new StringBuilder();
            for (String part : PARTS.split(parts, -1)) {
                if (!sentence.isEmpty()) {
                    sentence.append(' ');
                }
                sentence.append(unequal(SLASH.split(part, -1), random));
            }
            return sentence.append('.').toString();
        }
    }

    private MadeUpComment() {}

    /// The next one.
    static String of(SplittableRandom random) {
        Tongue tongue = unequal(Tongue.values(), random);
        StringBuilder text = new StringBuilder(tongue.sentence(random));
        for (int more = random.nextInt(3); more > 0; more--) {
            text.append(' ').append(tongue.sentence(random));
        }
        return text.toString();
    }

    private static <T> T unequal(T[] all, SplittableRandom random) {
        return all[(int) (all.length * Math.pow(random.nextDouble(), COMMON))];
    }
}

package io.howdidwedo.analyticsservice.comment;

import static java.util.Comparator.comparing;
import static java.util.Map.Entry.comparingByKey;

import io.howdidwedo.analyticsservice.comment.ReadTexts.Word;
import io.howdidwedo.analyticsservice.comment.Reading.Sense;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The forms met while reading, and what they were taken for.
///
/// A form is taken everywhere for what it is in most of the texts whose language is plain. So the
/// words of a text too short to tell, as "late delivery", are the same as those of the others, and
/// one that was taken for the wrong language does little harm.
final class Forms {
    private final Map<String, Form> forms = new TreeMap<>();

    private static final class Form {
        private final Map<Sense, Votes> senses = new HashMap<>();
        private final Map<String, Integer> written = new HashMap<>();
        private int met;

        void meet(Word word, int times) {
            met += times;
            written.merge(word.shown(), times, Integer::sum);
            senses.merge(word.sense(), Votes.of(word.decided(), times), Votes::plus);
        }

        Sense sense() {
            return senses.entrySet().stream()
                    .max(
                            Map.Entry.<Sense, Votes>comparingByValue(Votes.ORDER)
                                    .thenComparing(form -> form.getKey().toString()))
                    .map(Map.Entry::getKey)
                    .orElseThrow();
        }

        String mostlyWritten() {
            return written.entrySet().stream()
                    .max(
                            Map.Entry.<String, Integer>comparingByValue()
                                    .thenComparing(comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElseThrow();
        }
    }

    /// Texts that took a form for something: those of plain language come first.
    private record Votes(int decided, int undecided) {
        static final Comparator<Votes> ORDER =
                comparing(Votes::decided).thenComparing(Votes::undecided);

        static Votes of(boolean decided, int times) {
            return decided ? new Votes(times, 0) : new Votes(0, times);
        }

        Votes plus(Votes more) {
            return new Votes(decided + more.decided, undecided + more.undecided);
        }
    }

    /// A word was met so often.
    void meet(Word word, int times) {
        forms.computeIfAbsent(word.form(), _ -> new Form()).meet(word, times);
    }

    /// What all of them come to.
    Lexicon settle() {
        Map<Sense, Integer> numbers = new HashMap<>();
        Map<String, Integer> words = new HashMap<>();
        List<Form> commonest = new ArrayList<>();
        BitSet negations = new BitSet();
        forms.forEach(
                (name, form) -> {
                    Sense sense = form.sense();
                    if (!(sense instanceof Sense.Filler)) {
                        int number = numbers.computeIfAbsent(sense, _ -> numbers.size());
                        words.put(name, number);
                        negations.set(number, sense instanceof Sense.Negation);
                        if (number == commonest.size()) {
                            commonest.add(form);
                        } else if (form.met > commonest.get(number).met) {
                            commonest.set(number, form);
                        }
                    }
                });
        return new Lexicon(words, commonest.stream().map(Form::mostlyWritten).toList(), negations);
    }
}

package io.howdidwedo.analyticsservice.comment;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.howdidwedo.analyticsservice.comment.CommentWords.WordFigure;
import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer;
import io.howdidwedo.analyticsservice.comment.Comments.WrittenAnswer.Side;
import io.howdidwedo.analyticsservice.comment.Reading.Token;
import io.howdidwedo.analyticsservice.figure.Figure;
import io.howdidwedo.analyticsservice.response.HeardResponse.Passage;
import io.howdidwedo.analyticsservice.statistics.Clusters;
import io.howdidwedo.analyticsservice.statistics.comparison.Holm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/// What was written in a part of the answers, word by word.
///
/// A word is told only when enough customers say it: what one customer alone writes may be a name.
public final class ReadComments {
    private final Reading reading;
    private final Lexicon lexicon;
    private final List<ReadAnswer> answers;
    private final boolean bounded;
    private final Map<Side, Clusters> sides;
    private final List<WordFigure> words;

    private ReadComments(
            Reading reading, Lexicon lexicon, List<ReadAnswer> answers, boolean bounded) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.answers = List.copyOf(answers);
        this.bounded = bounded;
        Collection<List<ReadAnswer>> customers =
                answers.stream().collect(groupingBy(ReadAnswer::customer)).values();
        this.sides = sides(customers);
        this.words = isTooFew() ? List.of() : compare(customers);
    }

    /// Reads these.
    ///
    /// @param bounded whether there are more that are not read
    /// @param texts what was read before
    static ReadComments of(
            List<WrittenAnswer> written, boolean bounded, Reading reading, ReadTexts texts) {
        List<int[]> met = written.stream().map(texts::numbers).toList();
        int[] times = new int[texts.words().size()];
        for (int[] numbers : met) {
            for (int number : numbers) {
                if (number != ReadTexts.GAP) {
                    times[number]++;
                }
            }
        }
        Lexicon lexicon = lexicon(texts, times);
        int[] words = texts.words().stream().mapToInt(one -> lexicon.word(one.form())).toArray();
        List<ReadAnswer> answers = new ArrayList<>();
        for (int at = 0; at < written.size(); at++) {
            answers.add(ReadAnswer.of(written.get(at), met.get(at), words));
        }
        return new ReadComments(reading, lexicon, answers, bounded);
    }

    private static Lexicon lexicon(ReadTexts texts, int[] times) {
        Forms forms = new Forms();
        for (int number = 0; number < times.length; number++) {
            if (times[number] > 0) {
                forms.meet(texts.words().get(number), times[number]);
            }
        }
        return forms.settle();
    }

    private static Map<Side, Clusters> sides(Collection<List<ReadAnswer>> customers) {
        Map<Side, Clusters> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            sides.put(
                    side,
                    Clusters.of(
                            customers.stream()
                                    .map(
                                            customer ->
                                                    bySide(customer, _ -> true)
                                                            .getOrDefault(side, 0L))
                                    .map(number -> new Clusters.OfCustomer(number, 0))
                                    .toList()));
        }
        return sides;
    }

    private static Map<Side, Long> bySide(List<ReadAnswer> some, Predicate<ReadAnswer> which) {
        return some.stream().filter(which).collect(groupingBy(ReadAnswer::side, counting()));
    }

    /// Two words are looked for only where each of them is said often enough.
    private List<WordFigure> compare(Collection<List<ReadAnswer>> customers) {
        Map<Term, Tally> singles = tally(customers, ReadAnswer::singles);
        Map<Term, Tally> tested = new HashMap<>(singles);
        tested.keySet().removeIf(term -> lexicon.isNegation(term.first()));
        Set<Term> often = new HashSet<>(singles.keySet());
        tested.putAll(tally(customers, answer -> phrases(answer, often)));
        List<WordFigure> figures = new ArrayList<>();
        tested.forEach((term, tally) -> figures.add(figure(term, tally)));
        return corrected(figures);
    }

    private static List<WordFigure> corrected(List<WordFigure> figures) {
        List<Double> corrected = Holm.adjust(figures.stream().map(WordFigure::p).toList());
        List<WordFigure> all = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            all.add(figures.get(at).corrected(corrected.get(at)));
        }
        all.sort(
                comparing(WordFigure::towardsDissatisfied)
                        .reversed()
                        .thenComparing(WordFigure::word));
        return List.copyOf(all);
    }

    private Set<Term> phrases(ReadAnswer answer, Set<Term> often) {
        Set<Term> phrases = answer.phrases();
        phrases.removeIf(
                one ->
                        !often.contains(Term.of(one.first()))
                                || !often.contains(Term.of(one.second()))
                                || lexicon.isNegation(one.second()));
        return phrases;
    }

    /// Who says what is said by enough customers.
    private static Map<Term, Tally> tally(
            Collection<List<ReadAnswer>> customers, Function<ReadAnswer, Set<Term>> terms) {
        Map<Term, Tally> tallies = new HashMap<>();
        for (List<ReadAnswer> customer : customers) {
            Map<Side, Long> all = bySide(customer, _ -> true);
            saying(customer, terms)
                    .forEach(
                            (term, hits) ->
                                    tallies.computeIfAbsent(term, _ -> new Tally()).add(all, hits));
        }
        tallies.values().removeIf(tally -> tally.customers() < Figure.FEWEST_CUSTOMERS);
        return tallies;
    }

    private static Map<Term, Map<Side, Long>> saying(
            List<ReadAnswer> customer, Function<ReadAnswer, Set<Term>> terms) {
        Map<Term, Map<Side, Long>> saying = new HashMap<>();
        for (ReadAnswer answer : customer) {
            for (Term term : terms.apply(answer)) {
                saying.computeIfAbsent(term, _ -> new EnumMap<>(Side.class))
                        .merge(answer.side(), 1L, Long::sum);
            }
        }
        return saying;
    }

    private WordFigure figure(Term term, Tally tally) {
        return new WordFigure(
                lexicon.name(term),
                tally.answers(),
                tally.on(Side.DISSATISFIED, dissatisfied()),
                tally.on(Side.OTHERS, others()),
                1);
    }

    /// The dissatisfied answers with a comment.
    public Clusters dissatisfied() {
        return sides.getOrDefault(Side.DISSATISFIED, Clusters.NONE);
    }

    /// The satisfied and delighted ones.
    public Clusters others() {
        return sides.getOrDefault(Side.OTHERS, Clusters.NONE);
    }

    /// Whether one side has too few customers to say anything.
    public boolean isTooFew() {
        return Math.min(dissatisfied().customers(), others().customers()) < Figure.FEWEST_CUSTOMERS;
    }

    /// Whether older ones were left out.
    public boolean isBounded() {
        return bounded;
    }

    /// All answers that were read.
    public long answers() {
        return answers.size();
    }

    /// Every word that enough customers say, those that mark out dissatisfied answers first, those
    /// that mark out the others last.
    public List<WordFigure> words() {
        return words;
    }

    /// The answers that say a word, or two words next to each other, in whatever inflection, case
    /// and accents; none when nobody says it.
    public List<UUID> saying(String words) {
        return term(words).stream()
                .flatMap(term -> answers.stream().filter(answer -> answer.says(term)))
                .map(ReadAnswer::response)
                .toList();
    }

    /// A text with the places marked that say it.
    public List<Passage> mark(String text, String words) {
        Marking marking = new Marking(text);
        List<Token> tokens = reading.read(text).tokens();
        term(words).ifPresent(term -> mark(term, tokens, marking));
        return marking.passages();
    }

    private void mark(Term term, List<Token> tokens, Marking marking) {
        for (int at = 0; at < tokens.size(); at++) {
            if (stands(term, tokens, at)) {
                int last = at + term.length() - 1;
                marking.mark(tokens.get(at).start(), tokens.get(last).end());
                at = last;
            }
        }
    }

    /// A text that is parted where something in it is marked.
    private static final class Marking {
        private final String text;
        private final List<Passage> passages = new ArrayList<>();
        private int end;

        Marking(String text) {
            this.text = text;
        }

        void mark(int from, int to) {
            unmarkedUpTo(from);
            passages.add(new Passage(text.substring(from, to), true));
            end = to;
        }

        private void unmarkedUpTo(int start) {
            if (start > end) {
                passages.add(new Passage(text.substring(end, start), false));
            }
        }

        List<Passage> passages() {
            unmarkedUpTo(text.length());
            return passages;
        }
    }

    private boolean stands(Term term, List<Token> tokens, int at) {
        return lexicon.word(tokens.get(at).form()) == term.first()
                && (!term.isPhrase()
                        || (at + 1 < tokens.size()
                                && tokens.get(at + 1).joined()
                                && lexicon.word(tokens.get(at + 1).form()) == term.second()));
    }

    private Optional<Term> term(String words) {
        List<Integer> numbers =
                reading.read(words).tokens().stream()
                        .map(token -> lexicon.word(token.form()))
                        .toList();
        if (numbers.contains(Term.NONE)) {
            return Optional.empty();
        }
        return switch (numbers.size()) {
            case 1 -> Optional.of(Term.of(numbers.getFirst()));
            case 2 -> Optional.of(new Term(numbers.getFirst(), numbers.getLast()));
            default -> Optional.empty();
        };
    }
}

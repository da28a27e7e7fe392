package io.howdidwedo.analyticsservice.comment.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.howdidwedo.analyticsservice.comment.Reading.Sense;
import io.howdidwedo.analyticsservice.comment.Reading.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuceneReadingTest {
    private final LuceneReading reading = new LuceneReading();

    /// Each text has the word twice, in two inflections, and only stop words of its language else.
    @ParameterizedTest
    @CsvSource({
        "the delivery and the deliveries, deliveri",
        "die Lieferung und die Lieferungen, lieferung",
        "a entrega e as entregas não, entreg",
        "el pedido y los pedidos, pedid",
        "la livraison et les livraisons, livraison",
        "un ordine e gli ordini della, ordin",
        "de levering en de leveringen van het, lever",
        "من الطلب الى والطلب هذا, طلب"
    })
    void takesInflectionsForOneWord(String text, String stem) {
        assertThat(words(text)).containsExactly(stem, stem);
    }

    @Test
    void takesNoNoticeOfCaseAndAccents() {
        assertThat(reading.read("O serviço foi PÉSSIMO para mim").tokens())
                .extracting(Token::form, Token::shown)
                .contains(tuple("pessimo", "péssimo"), tuple("servico", "serviço"));
        assertThat(words("o servico foi pessimo para mim"))
                .isEqualTo(words("O serviço foi PÉSSIMO para mim"));
    }

    @Test
    void leavesOutStopWordsNumbersAndSingleLetters() {
        assertThat(words("We have been waiting for order 4711 b with you"))
                .containsExactly("wait", "order");
    }

    @Test
    void keepsWhatTurnsAWordRound() {
        assertThat(reading.read("Ainda não recebi o produto").tokens())
                .extracting(Token::sense)
                .contains(new Sense.Negation("nao"), new Sense.Word("recebi"));
        assertThat(reading.read("It didn’t arrive").tokens())
                .extracting(Token::sense)
                .contains(new Sense.Negation("didn't"));
    }

    @Test
    void readsATextOfNoPlainLanguageAsItIs() {
        assertThat(reading.read("Super Pakete").decided()).isFalse();
        assertThat(words("Super Pakete")).containsExactly("super", "pakete");
        assertThat(words("配送")).containsExactly("配", "送");
    }

    @Test
    void showsAWordWithoutTheArticleBeforeItsApostrophe() {
        assertThat(reading.read("C’est l’article de la commande").tokens())
                .extracting(Token::shown)
                .contains("article", "commande");
    }

    @Test
    void knowsWhichWordsStandNextToEachOther() {
        assertThat(reading.read("late delivery. Broken box").tokens())
                .extracting(Token::joined)
                .containsExactly(false, true, false, true);
    }

    @Test
    void tellsWhereAWordStands() {
        String text = "The <b>parcel</b> was late";

        assertThat(reading.read(text).tokens())
                .filteredOn(one -> one.form().equals("parcel"))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(text.substring(one.start(), one.end()))
                                        .isEqualTo("parcel"));
    }

    private List<String> words(String text) {
        return reading.read(text).tokens().stream()
                .map(Token::sense)
                .filter(Sense.Word.class::isInstance)
                .map(one -> ((Sense.Word) one).stem())
                .toList();
    }
}

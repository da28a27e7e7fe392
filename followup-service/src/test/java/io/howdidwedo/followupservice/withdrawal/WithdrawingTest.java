package io.howdidwedo.followupservice.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.howdidwedo.contracts.cases.CaseNotice.NoticeReason;
import io.howdidwedo.contracts.response.ResponseChanged.Comment;
import io.howdidwedo.contracts.transaction.TransactionWithdrawn;
import io.howdidwedo.contracts.verdict.VerdictChanged;
import io.howdidwedo.followupservice.cases.Case;
import io.howdidwedo.followupservice.cases.Cases;
import io.howdidwedo.followupservice.cases.SomeCase;
import io.howdidwedo.followupservice.cases.following.SomeVerdict;
import io.howdidwedo.followupservice.cases.following.WaitingVerdicts;
import io.howdidwedo.followupservice.draft.Drafts;
import io.howdidwedo.followupservice.draft.Drafts.Draft;
import io.howdidwedo.followupservice.notice.Notice;
import io.howdidwedo.followupservice.notice.Notices;
import io.howdidwedo.followupservice.play.Playing.Play;
import io.howdidwedo.followupservice.rule.JudgedAnswer;
import io.howdidwedo.followupservice.rule.PastAnswers;
import io.howdidwedo.followupservice.search.CaseFinds;
import io.howdidwedo.followupservice.search.FindingCases;
import io.howdidwedo.followupservice.voice.Voice;
import io.howdidwedo.followupservice.voice.Voices;
import io.howdidwedo.servicekit.aggregate.Change;
import io.howdidwedo.servicekit.aggregate.StoredCatalogue;
import io.howdidwedo.servicekit.mongo.OwnDatabase;
import io.howdidwedo.servicekit.outbox.OutboxRelay;
import io.howdidwedo.servicekit.outbox.SilentRelay;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// Of a transaction that is taken back nothing stays, in any store, and of the others everything.
class WithdrawingTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final int GONE = 1;
    private static final int OTHER = 2;

    @RegisterExtension static final OwnDatabase OWN = new OwnDatabase();

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();
    private MongoDatabase database;
    private Cases cases;
    private Withdrawing withdrawing;

    @BeforeEach
    void begin() {
        database = OWN.empty();
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        context.registerBean(MongoDatabase.class, () -> database);
        context.registerBean(OutboxRelay.class, () -> SilentRelay.of(database));
        context.registerBean(Clock.class, () -> clock);
        registerStores();
        context.addBeanFactoryPostProcessor(
                beans -> {
                    for (String name : beans.getBeanDefinitionNames()) {
                        beans.getBeanDefinition(name).setLazyInit(true);
                    }
                });
        context.refresh();
        cases = context.getBean(Cases.class);
        withdrawing = new Withdrawing(context.getBean(Withdrawals.class), cases, clock);
    }

    private void registerStores() {
        ClassPathScanningCandidateComponentProvider scan =
                new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
        scan.findCandidateComponents("io.howdidwedo.followupservice").stream()
                .filter(
                        found ->
                                Objects.requireNonNull(found.getBeanClassName())
                                        .contains(".mongo."))
                .forEach(found -> context.registerBeanDefinition(found.getBeanClassName(), found));
    }

    @AfterEach
    void end() {
        context.close();
    }

    @Test
    void takesEverythingOutAndLeavesTheOthers() {
        fill(OTHER);
        Map<String, List<String>> before = all();
        fill(GONE);
        assertThat(all().keySet()).isEqualTo(before.keySet());
        assertThat(all()).allSatisfy((name, kept) -> assertThat(kept).as(name).hasSize(2));

        withdrawing.followedUp(List.of(withdrawn()));

        assertThat(all()).isEqualTo(before);
        withdrawing.followedUp(List.of(withdrawn()));
        assertThat(all()).isEqualTo(before);
    }

    /// It was heard before the withdrawal, on a topic that was behind.
    @Test
    void whatComesLateGoesAtOnce() {
        fill(OTHER);
        Map<String, List<String>> before = all();
        withdrawing.followedUp(List.of(withdrawn()));

        fill(GONE);
        withdrawing.followedUp(List.of(verdict(GONE)));

        assertThat(all()).isEqualTo(before);
    }

    @Test
    void takesTheTimersOfACaseBack() {
        fill(GONE);

        withdrawing.followedUp(List.of(withdrawn()));

        List<Document> events =
                Objects.requireNonNull(database.getCollection("withdrawn").find().first())
                        .getList("outbox", Document.class);
        assertThat(events)
                .extracting(event -> event.getString("key"))
                .contains(
                        "warn_case_due/" + caseOf(GONE) + "/1",
                        "escalate_case/" + caseOf(GONE) + "/1");
        assertThat(events).allSatisfy(event -> assertThat(event.get("data")).isNull());
    }

    @Test
    void whatNobodyTookBackStays() {
        fill(OTHER);
        Map<String, List<String>> before = all();

        withdrawing.followedUp(List.of(verdict(OTHER)));

        assertThat(all()).isEqualTo(before);
    }

    private static UUID transaction(int number) {
        return new UUID(number, number);
    }

    private static UUID caseOf(int number) {
        return Case.idOf(transaction(number));
    }

    private static TransactionWithdrawn withdrawn() {
        return new TransactionWithdrawn(transaction(GONE), transaction(GONE), NOW);
    }

    private static VerdictChanged verdict(int number) {
        return SomeVerdict.on(transaction(number), new UUID(9, number)).changed();
    }

    /// Something about a transaction in every store that keeps any.
    private void fill(int number) {
        VerdictChanged verdict = verdict(number);
        UUID caseId = caseOf(number);
        cases.open(new Cases.Step(SomeCase.open(number, null, NOW), List.of()));
        context.getBean(PastAnswers.class).keep(JudgedAnswer.of(verdict).orElseThrow());
        context.getBean(WaitingVerdicts.class).keep(verdict, NOW);
        context.getBean(Voices.class)
                .keep(
                        Voice.of(
                                transaction(number),
                                new UUID(9, number),
                                1,
                                List.of(new Comment("next-time", "Please call"))));
        new FindingCases(context.getBean(CaseFinds.class), cases, context.getBean(Voices.class))
                .changed(List.of(caseId));
        context.getBean(Drafts.class).keep(new Draft(caseId, "eva", Map.of("note", "x"), NOW));
        context.getBean(Notices.class)
                .keepAll(
                        List.of(
                                new Notice(
                                        caseId,
                                        1,
                                        NoticeReason.OPENED,
                                        1,
                                        "north-branch",
                                        "ana",
                                        "Ana",
                                        NOW,
                                        null,
                                        false,
                                        null,
                                        null,
                                        null)));
        new StoredCatalogue<>(database, context.getBean(OutboxRelay.class), "plays", Play.class)
                .add(
                        new Change<>(
                                new UUID(7, number),
                                new Play("thanks", "c", transaction(number), 1, 1, NOW, NOW),
                                List.of()));
    }

    /// All that is kept, but that a transaction was taken back.
    private Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        for (String name : database.listCollectionNames()) {
            List<String> documents = new ArrayList<>();
            database.getCollection(name)
                    .find()
                    .forEach(document -> documents.add(document.toJson()));
            if (!name.equals("withdrawn") && !documents.isEmpty()) {
                all.put(name, documents);
            }
        }
        return all;
    }
}
